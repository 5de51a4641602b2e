package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.RowOrder;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.value.Bound;
import ruralpost.value.Period;

/**
 * What is behind a number of a dashboard: which rows are in it and which are not.
 *
 * @param board   the dashboard it stands on
 * @param tile    the number
 * @param measure what it measures
 * @param filter  whose sales
 * @param value   yuan, kilograms or orders, as the columns in memory give it
 * @param bound   its bound
 * @param rows    positions of the rows per group in the board's columns, the largest value first
 */
public record OpenedNumber(SalesBoard board, Tile tile, Measure measure, SalesFilter filter, BigDecimal value, Bound bound,
                           Map<RowsOf, int[]> rows) {

    private static final java.time.LocalDate FOR_EVER = java.time.LocalDate.of(9999, 12, 31);

    /** Finds the rows behind a tile. */
    public static OpenedNumber of(SalesBoard board, Tile tile) {
        return new Finder(board, tile).find();
    }

    /** Positions of a group's rows, never null; not to be changed. */
    public int[] positions(RowsOf group) {
        return rows.getOrDefault(group, new int[0]);
    }

    /** Ids of a group's rows, never null. */
    public long[] ids(RowsOf group) {
        return Arrays.stream(positions(group)).mapToLong(board.cube()::id).toArray();
    }

    /** How many rows of the sum are stated with each bound; exact ones aside. */
    public Map<Bound, Long> inexact() {
        Map<Bound, Long> counts = new EnumMap<>(Bound.class);
        for (int position : measure == Measure.AMOUNT ? positions(RowsOf.COUNTED) : new int[0]) {
            Bound stated = board.cube().amount(position).bound();
            if (stated != Bound.EXACT) {
                counts.merge(stated, 1L, Long::sum);
            }
        }
        return counts;
    }

    /** Collects positions in one version of the columns. */
    private static final class Finder {
        private final SalesBoard board;
        private final Tile tile;
        private final Measure measure;
        private final SalesCube cube;
        private final CubeQuery query;
        private final SalesFilter filter;

        Finder(SalesBoard board, Tile tile) {
            this.board = board;
            this.tile = tile;
            this.measure = board.measureOf(tile.key());
            this.cube = board.cube();
            this.query = new CubeQuery(cube);
            this.filter = board.behind(tile.key());
        }

        OpenedNumber find() {
            int[] chosen = query.positions(filter);
            int first = (int) filter.period().from().toEpochDay();
            int last = (int) filter.period().to().toEpochDay();
            int[] later = query.positions(filter.in(Period.of(filter.period().to().plusDays(1), FOR_EVER)));
            Map<RowsOf, int[]> rows = new EnumMap<>(RowsOf.class);
            rows.put(RowsOf.COUNTED, kept(chosen, this::stated));
            rows.put(RowsOf.REACHING_BACK, kept(chosen, p -> stated(p) && cube.from(p) < first));
            rows.put(RowsOf.WITHOUT_VALUE, kept(chosen, p -> !stated(p)));
            rows.put(RowsOf.ENDING_AFTER, kept(later, p -> cube.from(p) <= last));
            Totals totals = board.totalsOf(tile.key());
            return new OpenedNumber(board, tile, measure, filter, measure.of(totals), measure.bound(totals), rows);
        }

        private boolean stated(int position) {
            return switch (measure) {
                case AMOUNT -> cube.amount(position) != null;
                case QUANTITY -> cube.quantity(position) != null && cube.quantity(position).unit().isWeight();
                case ORDERS -> cube.hasOrders(position);
            };
        }

        private long size(int position) {
            return switch (measure) {
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
}
