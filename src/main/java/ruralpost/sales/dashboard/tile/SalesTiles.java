package ruralpost.sales.dashboard.tile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ruralpost.chart.ChartValue;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.Against;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.NumberUnit;
import ruralpost.sales.dashboard.PlanStanding;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.Tile;
import ruralpost.sales.dashboard.TileWriter;
import ruralpost.sales.dashboard.WhenAsked;
import ruralpost.sales.dashboard.number.Ratio;
import ruralpost.sales.dashboard.number.RowsFinder;
import ruralpost.sales.dashboard.number.RowsOf;
import ruralpost.value.Bound;
import ruralpost.value.Change;
import ruralpost.value.Formats;
import ruralpost.value.Percent;
import ruralpost.value.Scale;

/** The tiles of a dashboard. */
public final class SalesTiles {

    /** Their names, in the order in which they stand. */
    public static final List<String> KEYS = List.of("amount", "orders", "quantity", "price", "over", "plan", "last-year", "share", "donated", "malls", "counties");

    private static final int COUNTED_AT_ONCE = 200_000;

    private final SalesBoard board;
    private final BoardFacts facts;
    private final TileWriter writer;
    private final TileTrends trends;

    /** Tiles of sales alone; those that need more say that there is nothing. */
    public SalesTiles(SalesBoard board) {
        this(board, BoardFacts.none());
    }

    /** @param facts what stands beside the sales */
    public SalesTiles(SalesBoard board, BoardFacts facts) {
        this.board = board;
        this.facts = facts;
        this.writer = new TileWriter(board.request().lang());
        this.trends = new TileTrends(board);
    }

    /** All tiles in the order in which they stand. */
    public List<Tile> all() {
        return KEYS.stream().map(this::tile).toList();
    }

    /** All tiles by name, each made when it is first asked for. Thread-safe. */
    public Map<String, Tile> whenAsked() {
        return new WhenAsked<>(KEYS, this::tile);
    }

    /** One tile. @throws IllegalArgumentException when there is none of that name */
    public Tile tile(String key) {
        return switch (key) {
            case "amount" -> measured(key, Measure.AMOUNT);
            case "orders" -> measured(key, Measure.ORDERS);
            case "quantity" -> measured(key, Measure.QUANTITY);
            case "price" -> price();
            case "plan" -> plan();
            case "last-year" -> lastYear();
            default -> new FactTiles(board, facts, writer, trends).tile(key);
        };
    }

    private Tile measured(String key, Measure measure) {
        Totals now = board.now().total();
        Totals before = board.before();
        BigDecimal value = measure.of(now);
        BigDecimal base = measure.of(before);
        Scale scale = writer.scale(measure, value);
        boolean stated = measure.statedIn(now);
        Change change = measure.statedIn(before) && stated ? Change.of(measure.of(board.current()), base) : Change.NONE;
        return new Tile(key, writer.text(measure.label()), stated ? measure.bound(now).mark(writer.lang()) : "",
            stated ? writer.number(measure, value, scale) : Formats.NONE, stated ? scale.unit() : "", writer.exact(measure, value), change,
            Bound.difference(measure.bound(board.current()), measure.bound(before)).mark(writer.lang()),
            measure.statedIn(before) ? compared(writer.formats().bounded(measure.bound(before), writer.number(measure, base, scale))) : noBase(),
            measure.rowsIn(now), corner(measure, now), trends.sums(board.now(), measure::of, measure::bound, NumberUnit.of(measure)),
            leftOut(now, measure.rowsIn(now), "sales.tile.left.out." + measure.code()));
    }

    /** The days compared with, by their name. */
    private String compared(String number) {
        return writer.text("sales.tile.base", writer.text(board.request().comparison().baseLabel()), number);
    }

    private String noBase() {
        return board.base() == null ? board.comparisonSentence() : writer.text("sales.tile.no.base", writer.text(board.request().comparison().baseLabel()));
    }

    private String leftOut(Totals now, long counted, String key) {
        return writer.sentences(now.records > counted ? writer.text(key, now.records - counted) : "",
            now.reachingBack > 0 ? writer.text("sales.board.note.reaching.back", now.reachingBack) : "",
            board.now().leftOut() > 0 ? writer.text("sales.board.note.left.out", board.now().leftOut()) : "");
    }

    private String corner(Measure measure, Totals now) {
        return measure == Measure.QUANTITY && now.otherQuantity > 0 ? writer.text("sales.tile.without.weight", now.otherQuantity)
            : writer.text("sales.tile.rows", measure.rowsIn(now));
    }

    private static BigDecimal priceOf(Totals t) {
        return t.pricedMg == 0 ? null : Ratio.of(new Against.Weight(), new BigDecimal(t.pricedFen).movePointLeft(2), new BigDecimal(t.pricedMg).movePointLeft(6));
    }

    /** Rows that state both amount and weight are not counted by the totals; how many there are is found when the number is opened. */
    private Tile price() {
        Totals now = board.now().total();
        BigDecimal value = priceOf(now);
        BigDecimal base = priceOf(board.before());
        String exact = NumberUnit.YUAN_PER_KG.written(value, writer.lang());
        Bound bound = priceBound(now);
        return new Tile("price", writer.text("sales.tile.price"), value == null ? "" : bound.mark(writer.lang()), NumberUnit.YUAN_PER_KG.number(value, writer.lang()),
            value == null ? "" : NumberUnit.YUAN_PER_KG.name(writer.lang()), exact, value == null ? Change.NONE : Change.of(priceOf(board.current()), base),
            Bound.difference(bound, board.before().bound()).mark(writer.lang()),
            base == null ? noBase() : compared(NumberUnit.YUAN_PER_KG.number(base, writer.lang())), now.withWeight, writer.text("sales.tile.price.corner"),
            trends.sums(board.now(), SalesTiles::priceOf, Totals::bound, NumberUnit.YUAN_PER_KG),
            writer.sentences(writer.text("sales.tile.left.out.price"), withoutPrice(now), now.reachingBack > 0 ? writer.text("sales.board.note.reaching.back", now.reachingBack) : ""));
    }

    /** Amounts that are only told often come without a weight, and then are not in the price. Where the sums do not tell, the rows are looked at. */
    private Bound priceBound(Totals now) {
        if (now.pricedBound() != null) {
            return now.pricedBound();
        }
        RowsFinder finder = new RowsFinder(board.cube(), Asked.ratio("", Measure.AMOUNT, board.behind("price"), new Against.Weight()));
        return finder.totals(finder.find().get(RowsOf.COUNTED)).bound();
    }

    /** How many rows are not in the price; said when it is opened where it would take a pass over very many rows. */
    private String withoutPrice(Totals now) {
        long priced;
        if (now.withAmount == now.records || now.withWeight == now.records) {
            priced = Math.min(now.withAmount, now.withWeight);
        } else if (board.cube().size() <= COUNTED_AT_ONCE) {
            priced = Arrays.stream(new CubeQuery(board.cube()).positions(board.behind("price"))).filter(p -> board.cube().hasAmount(p) && board.cube().weighs(p)).count();
        } else {
            return "";
        }
        return priced == now.records ? "" : writer.text("sales.tile.left.out.price.rows", now.records - priced);
    }

    private Tile lastYear() {
        Totals before = board.before();
        Measure measure = board.request().measure();
        BigDecimal value = measure.of(before);
        Scale scale = writer.scale(measure, value);
        boolean stated = measure.statedIn(before);
        return new Tile("last-year", writer.text("sales.tile.last.year", writer.text(measure.label()), writer.text(board.request().comparison().baseLabel())),
            stated ? measure.bound(before).mark(writer.lang()) : "", stated ? writer.number(measure, value, scale) : Formats.NONE, stated ? scale.unit() : "",
            writer.exact(measure, value), Change.NONE, "", board.baseLabel(), measure.rowsIn(before), writer.text("sales.tile.rows", measure.rowsIn(before)),
            trends.base(measure), before.records > measure.rowsIn(before) ? writer.text("sales.tile.left.out." + measure.code(), before.records - measure.rowsIn(before)) : "");
    }

    private Tile plan() {
        if (board.plan() == null) {
            return new Tile("plan", writer.text("sales.chart.plan"), "", Formats.NONE, "", "", Change.NONE, "", writer.text("sales.tile.no.plan"), 0, "", List.of(), "");
        }
        Measure measure = board.request().measure();
        Totals now = board.planned();
        BigDecimal value = measure.of(now);
        BigDecimal planned = board.plan().target();
        String percent = Percent.ratio(value, planned).map(p -> writer.formats().number(p.value(), 1)).orElse(Formats.NONE);
        Scale scale = writer.scale(measure, planned);
        String target = writer.number(measure, planned, scale) + " " + scale.unit();
        // a span in the middle of the period ends elsewhere than the plan's sum
        List<ChartValue> trend = board.request().span() == null ? trends.runningShares(board.now(), measure, value, planned) : List.of();
        return new Tile("plan", writer.text("sales.chart.plan"), measure.bound(now).mark(writer.lang()), percent, "%", writer.exact(measure, value), Change.NONE, "",
            writer.text("sales.tile.plan.of", board.plan().period().label(writer.lang()), target), measure.rowsIn(now),
            writer.sentences(writer.text("sales.tile.plan.target", target), new PlanStanding(board).brief()),
            trend, now.records > measure.rowsIn(now) ? writer.text("sales.tile.left.out." + measure.code(), now.records - measure.rowsIn(now)) : "");
    }
}
