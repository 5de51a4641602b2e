package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ruralpost.sales.cube.Totals;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Bound;
import ruralpost.value.Change;
import ruralpost.value.Formats;
import ruralpost.value.Percent;
import ruralpost.value.Scale;

/** The tiles of a dashboard: amount, orders, quantity, the same period last year, plan fulfilment. */
public final class SalesTiles {

    private static final BigDecimal ORDERS_IN_FULL = BigDecimal.valueOf(10_000_000);

    private final SalesBoard board;
    private final Lang lang;
    private final Texts texts;
    private final Formats formats;

    public SalesTiles(SalesBoard board) {
        this.board = board;
        this.lang = board.request().lang();
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    /** All tiles in the order in which they stand. */
    public List<Tile> all() {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(measured("amount", Measure.AMOUNT));
        tiles.add(measured("orders", Measure.ORDERS));
        tiles.add(measured("quantity", Measure.QUANTITY));
        tiles.add(lastYear());
        tiles.add(plan());
        return tiles;
    }

    private Tile measured(String key, Measure measure) {
        Totals now = board.now().total();
        Totals before = board.before();
        BigDecimal value = measure.of(now);
        BigDecimal base = measure.of(before);
        Scale scale = scale(measure, value);
        Change change = measure.statedIn(before) ? Change.of(measure.of(board.current()), base) : Change.NONE;
        String comparison = measure.statedIn(before)
            ? texts.get("sales.tile.same.period", formats.bounded(measure.bound(before), number(measure, base, scale)))
            : texts.get("sales.tile.no.base");
        return new Tile(key, texts.get(measure.label()), measure.statedIn(now) ? measure.bound(now).mark(lang) : "",
            measure.statedIn(now) ? number(measure, value, scale) : Formats.NONE, measure.statedIn(now) ? scale.unit() : "", exact(measure, value), change,
            Bound.difference(measure.bound(board.current()), measure.bound(before)).mark(lang), comparison, measure.rowsIn(now), corner(measure, now));
    }

    /** A number of orders is easier read in full, up to seven digits. */
    private Scale scale(Measure measure, BigDecimal value) {
        return measure == Measure.ORDERS && value.abs().compareTo(ORDERS_IN_FULL) < 0 ? new Scale(0, measure.exactUnit(lang)) : measure.scale(lang, value);
    }

    private String corner(Measure measure, Totals now) {
        return measure == Measure.QUANTITY && now.otherQuantity > 0 ? texts.get("sales.tile.without.weight", now.otherQuantity)
            : texts.get("sales.tile.rows", measure.rowsIn(now));
    }

    private static String number(Formats formats, Measure measure, BigDecimal value, Scale scale) {
        return formats.number(scale.apply(value), scale.exponent() > 0 ? BoardWriter.decimals(scale) : measure == Measure.AMOUNT ? 2 : measure == Measure.QUANTITY ? 1 : 0);
    }

    private String number(Measure measure, BigDecimal value, Scale scale) {
        return number(formats, measure, value, scale);
    }

    private String exact(Measure measure, BigDecimal value) {
        return formats.number(value, measure.exactDecimals()) + " " + measure.exactUnit(lang);
    }

    private Tile lastYear() {
        Totals before = board.before();
        Measure measure = board.request().measure();
        BigDecimal value = measure.of(before);
        Scale scale = scale(measure, value);
        boolean stated = measure.statedIn(before);
        return new Tile("last-year", texts.get("sales.tile.last.year", texts.get(measure.label())), stated ? measure.bound(before).mark(lang) : "",
            stated ? number(measure, value, scale) : Formats.NONE, stated ? scale.unit() : "", exact(measure, value), Change.NONE, "",
            board.baseLabel(), measure.rowsIn(before), texts.get("sales.tile.rows", measure.rowsIn(before)));
    }

    private Tile plan() {
        if (board.plan() == null) {
            return new Tile("plan", texts.get("sales.chart.plan"), "", Formats.NONE, "", "", Change.NONE, "", texts.get("sales.tile.no.plan"), 0, "");
        }
        Measure measure = board.request().measure();
        Totals now = board.planned();
        Bound bound = measure.bound(now);
        String percent = Percent.ratio(measure.of(now), board.plan().target()).map(p -> formats.number(p.value(), 1)).orElse(Formats.NONE);
        Scale scale = scale(measure, board.plan().target());
        String target = number(measure, board.plan().target(), scale) + " " + scale.unit();
        return new Tile("plan", texts.get("sales.chart.plan"), bound.mark(lang), percent, "%", exact(measure, measure.of(now)), Change.NONE, "",
            texts.get("sales.tile.plan.of", board.plan().period().label(lang), target), measure.rowsIn(now), texts.get("sales.tile.plan.target", target));
    }
}
