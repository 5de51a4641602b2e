package ruralpost.ui.sales.rows;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.RowOrder;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.dashboard.SalesLabels;

/** Filters and sorts the columns in memory: a million rows within a few frames. Holds one version of them. */
final class RowsFinder {

    private static final Dimension[] WITH_TEXT = {Dimension.BUYER, Dimension.CAMPAIGN, Dimension.CONTRACT};

    private final SalesCube cube;
    private final SalesLabels labels;
    private final Ranks ranks;

    /** @param labels names of what the columns hold as ids */
    RowsFinder(SalesCube cube, SalesLabels labels, Ranks ranks) {
        this.cube = cube;
        this.labels = labels;
        this.ranks = ranks;
    }

    /**
     * The rows wanted, as positions in the order wanted.
     *
     * @param inText ids of rows whose texts outside the columns answer, ascending
     * @param stored ranks by position where the rows are sorted by a column outside; else null
     */
    int[] find(RowsRequest request, long[] inText, int[] stored) {
        int[] found = new CubeQuery(cube).positions(request.filter());
        if (request.only() != RowsOnly.ALL) {
            long today = request.today().toEpochDay();
            found = keep(found, p -> request.only().passes(cube, p, today));
        }
        if (!request.text().isEmpty()) {
            found = keep(found, answers(request.text(), inText));
        }
        reverse(found);
        RowOrder.sort(found, cube::to, true);
        if (stored != null) {
            stated(found, p -> stored[p], !request.ascending(), p -> stored[p] != 0);
        } else if (request.sortKey() != null) {
            sort(found, request.sortKey(), !request.ascending());
        }
        return found;
    }

    private IntPredicate answers(String text, long[] inText) {
        BitSet[] codes = new BitSet[WITH_TEXT.length];
        String wanted = text.toLowerCase(Locale.ROOT);
        for (int d = 0; d < codes.length; d++) {
            codes[d] = new BitSet();
            for (int code = 1; code < cube.codes(WITH_TEXT[d]); code++) {
                codes[d].set(code, Ranks.name(cube, labels, WITH_TEXT[d], code).toLowerCase(Locale.ROOT).contains(wanted));
            }
        }
        return p -> {
            for (int d = 0; d < codes.length; d++) {
                if (codes[d].get(cube.code(WITH_TEXT[d], p))) {
                    return true;
                }
            }
            return Arrays.binarySearch(inText, cube.id(p)) >= 0;
        };
    }

    private static int[] keep(int[] positions, IntPredicate wanted) {
        int kept = 0;
        for (int p : positions) {
            if (wanted.test(p)) {
                positions[kept++] = p;
            }
        }
        return Arrays.copyOf(positions, kept);
    }

    private static void reverse(int[] positions) {
        for (int i = 0, k = positions.length - 1; i < k; i++, k--) {
            int p = positions[i];
            positions[i] = positions[k];
            positions[k] = p;
        }
    }

    /** Rows that do not state the column come last, whichever way it is sorted. */
    private void sort(int[] rows, String key, boolean descending) {
        switch (key) {
            case RowColumns.PERIOD -> {
                RowOrder.sort(rows, cube::from, descending);
                RowOrder.sort(rows, cube::to, descending);
            }
            case RowColumns.QUANTITY -> {
                RowOrder.sort(rows, p -> cube.weighs(p) ? cube.milligrams(p) : cube.milli(p), descending);
                last(rows, p -> !cube.hasQuantity(p) ? Integer.MAX_VALUE : cube.weighs(p) ? -1 : cube.unit(p));
            }
            case RowColumns.UNIT -> stated(rows, cube::unit, descending, cube::hasQuantity);
            case RowColumns.AMOUNT -> stated(rows, cube::fen, descending, cube::hasAmount);
            case RowColumns.BOUND -> stated(rows, p -> cube.bound(p).ordinal(), descending, p -> cube.hasAmount(p) && !cube.bound(p).isExact());
            case RowColumns.ORDERS -> stated(rows, cube::orders, descending, cube::hasOrders);
            case RowColumns.REFUND -> RowOrder.sort(rows, p -> cube.refund(p) ? 0 : 1, descending);
            case RowColumns.CHANGED_BY, RowColumns.CHANGED_AT -> RowOrder.sort(rows, cube::changed, descending);
            default -> {
                Dimension dimension = RowColumns.dimension(key);
                int[] rank = ranks.of(cube, labels, dimension);
                stated(rows, p -> rank[cube.code(dimension, p)], descending, p -> cube.code(dimension, p) != 0);
            }
        }
    }

    private static void stated(int[] rows, IntToLongFunction key, boolean descending, IntPredicate stated) {
        RowOrder.sort(rows, key, descending);
        last(rows, p -> stated.test(p) ? 0 : 1);
    }

    private static void last(int[] rows, IntToLongFunction group) {
        RowOrder.sort(rows, group, false);
    }
}
