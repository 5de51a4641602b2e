package ruralpost.sales.dashboard.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.Against;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.text.Texts;
import ruralpost.value.Bound;
import ruralpost.value.Period;

/** Checks what a number is held against: sales are added up again, stored numbers are read again. */
final class AgainstCheck {

    private static final int ROWS_AT_MOST = 20_000;

    private final Recounting recounting;
    private final SalesBoard board;
    private final SalesCube cube;
    private final Asked asked;
    private final LongConsumer done;
    private final Map<SalesFilter, Whole> wholes = new HashMap<>();

    /** @param done told now and then while rows are read; may throw to stop */
    AgainstCheck(Recounting recounting, OpenedNumber number, Asked asked, LongConsumer done) {
        this.recounting = recounting;
        this.board = number.board();
        this.cube = board.cube();
        this.asked = asked;
        this.done = done;
    }

    /**
     * A sum of sales that a number is held against.
     *
     * @param how     how it was found: added up from its rows, or taken from the columns where they are too many
     * @param rows    its rows
     * @param counted those that state the measure
     * @param value   null where none states it
     * @param bound   its bound
     */
    record Whole(Recount.Check how, long rows, long counted, BigDecimal value, Bound bound) {
    }

    /** The sales that a number is divided by; null where it is not divided by sales. */
    Whole whole(Against against) {
        return switch (against) {
            case Against.Whole(SalesFilter filter, String name) -> wholes.computeIfAbsent(filter, this::read);
            case Against.Base(Period now, Period days) when days != null -> wholes.computeIfAbsent(asked.filter().in(days), this::read);
            default -> null;
        };
    }

    private Whole read(SalesFilter filter) {
        long[] ids = Arrays.stream(new CubeQuery(cube).positions(filter)).mapToLong(cube::id).toArray();
        if (ids.length <= ROWS_AT_MOST) {
            return recounting.stored(ids, asked, done);
        }
        Totals totals = totals(filter);
        return new Whole(Recount.Check.TOO_MANY, ids.length, asked.measure().rowsIn(totals), stated(totals), asked.measure().bound(totals));
    }

    private Totals totals(SalesFilter filter) {
        return new CubeQuery(cube).linked(filter, List.of()).total();
    }

    private BigDecimal stated(Totals totals) {
        return asked.measure().statedIn(totals) ? asked.measure().of(totals) : null;
    }

    /** One for each thing that the number is held against, in that order; none for the weight of its own rows. */
    List<Recount.Checked> all() {
        List<Recount.Checked> all = new ArrayList<>();
        for (Against against : asked.against()) {
            switch (against) {
                case Against.Base b when b.days() != null -> all.add(sales(b, asked.filter().in(b.days()), Texts.of(board.request().lang()).get(board.request().comparison().baseLabel())));
                case Against.Whole w -> all.add(sales(w, w.whole(), w.name()));
                case Against.Stored s when recounting.readable(s) -> all.add(new Recount.Checked(s.name(), Recount.Check.READ, 0, Recounting.same(recounting.stored(s), s.value())));
                default -> { }
            }
        }
        return all;
    }

    private Recount.Checked sales(Against against, SalesFilter filter, String name) {
        Whole whole = whole(against);
        boolean equal = whole.how() == Recount.Check.TOO_MANY || asked.priced() || Recounting.same(whole.value(), stated(totals(filter)));
        return new Recount.Checked(name, whole.how(), whole.rows(), equal);
    }
}
