package ruralpost.ui.sales.rows;

import java.util.Arrays;
import ruralpost.sales.SalesStore;
import ruralpost.sales.StoredColumn;
import ruralpost.sales.cube.RowOrder;
import ruralpost.sales.cube.SalesCube;
import ruralpost.ui.task.Progress;

/**
 * The order of sales by a column that is not in memory, read from the ledger in steps. Keeps the last answer: one number a row. Safe
 * for any thread.
 */
final class StoredRanks {

    private static final int STEP = 20_000;
    /** Texts that are alike in so many stretches of their keys stay in the order of their ids. */
    private static final int PASSES = 40;

    private final SalesStore sales;
    private volatile Answer last = new Answer(null, -1, new int[0]);

    private record Answer(StoredColumn column, long set, int[] ranks) {
    }

    StoredRanks(SalesStore sales) {
        this.sales = sales;
    }

    /** Whether the answer is there already. */
    boolean has(StoredColumn column, SalesCube cube) {
        Answer known = last;
        return known.column == column && known.set == cube.set();
    }

    /** By position: 0 where nothing is stated, else a number that grows as the column does; stops when asked to. */
    int[] of(StoredColumn column, SalesCube cube, Progress progress) {
        Answer known = last;
        if (known.column != column || known.set != cube.set()) {
            known = new Answer(column, cube.set(), read(column, cube, progress));
            last = known;
        }
        return known.ranks;
    }

    private int[] read(StoredColumn column, SalesCube cube, Progress progress) {
        int[] rows = byId(cube);
        SortKeys keys = new SortKeys(rows.length, column == StoredColumn.UNIT_PRICE);
        for (int pass = 0; pass < PASSES && keys.undecided(); pass++) {
            for (int from = 0; from < rows.length; from += STEP) {
                progress.check();
                int to = Math.min(rows.length, from + STEP);
                if (keys.undecided(from, to)) {
                    step(column, cube, rows, from, to, keys);
                }
                progress.steps(to, rows.length);
            }
            keys.sort();
        }
        int[] ranks = new int[cube.positions()];
        for (int i = 0; i < rows.length; i++) {
            ranks[rows[i]] = keys.rank(i);
        }
        return ranks;
    }

    private void step(StoredColumn column, SalesCube cube, int[] rows, int from, int to, SortKeys keys) {
        int[] at = {from};
        sales.each(column, cube.id(rows[from]), cube.id(rows[to - 1]), (value, id) -> {
            while (at[0] < to && cube.id(rows[at[0]]) < id) {
                at[0]++;
            }
            // a sale of a newer set than these columns hold is passed over
            if (at[0] < to && cube.id(rows[at[0]]) == id) {
                keys.put(at[0], value);
            }
        });
    }

    private static int[] byId(SalesCube cube) {
        int[] rows = new int[cube.size()];
        int n = 0;
        for (int p = 0; p < cube.positions(); p++) {
            if (cube.live(p)) {
                rows[n++] = p;
            }
        }
        RowOrder.sort(rows, cube::id, false);
        return Arrays.copyOf(rows, n);
    }
}
