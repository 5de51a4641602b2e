package ruralpost.sales.dashboard.number;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.RowOrder;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.Asked;
import ruralpost.value.Period;

/** Finds the sales behind a number in one version of the columns. */
public final class RowsFinder {

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final SalesCube cube;
    private final CubeQuery query;
    private final Asked asked;

    /** Finds the rows of what is asked among those of a cube. */
    public RowsFinder(SalesCube cube, Asked asked) {
        this.cube = cube;
        this.query = new CubeQuery(cube);
        this.asked = asked;
    }

    /** Positions by group, the largest value first. */
    public Map<RowsOf, int[]> find() {
        SalesFilter filter = asked.filter();
        int[] chosen = query.positions(filter);
        int first = (int) filter.period().from().toEpochDay();
        int last = (int) filter.period().to().toEpochDay();
        int[] later = query.positions(filter.in(Period.of(filter.period().to().plusDays(1), FOR_EVER)));
        Map<RowsOf, int[]> rows = new EnumMap<>(RowsOf.class);
        rows.put(RowsOf.COUNTED, kept(chosen, this::stated));
        rows.put(RowsOf.REACHING_BACK, kept(chosen, p -> stated(p) && cube.from(p) < first));
        rows.put(RowsOf.WITHOUT_VALUE, kept(chosen, p -> !stated(p)));
        rows.put(RowsOf.ENDING_AFTER, kept(later, p -> cube.from(p) <= last));
        return rows;
    }

    /** Sums over some rows. */
    public Totals totals(int[] positions) {
        return query.totals(positions, (int) asked.filter().period().from().toEpochDay());
    }

    private boolean stated(int position) {
        return asked.priced() ? cube.hasAmount(position) && cube.weighs(position) : switch (asked.measure()) {
            case AMOUNT -> cube.hasAmount(position);
            case QUANTITY -> cube.weighs(position);
            case ORDERS -> cube.hasOrders(position);
        };
    }

    private long size(int position) {
        return switch (asked.measure()) {
            case AMOUNT -> cube.fen(position);
            case QUANTITY -> cube.milligrams(position);
            case ORDERS -> cube.orders(position);
        };
    }

    private int[] kept(int[] positions, IntPredicate wanted) {
        int[] kept = Arrays.stream(positions).filter(wanted).toArray();
        RowOrder.sort(kept, this::size, true);
        return kept;
    }
}
