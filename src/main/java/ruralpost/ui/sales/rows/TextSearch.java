package ruralpost.ui.sales.rows;

import java.util.Arrays;
import java.util.stream.LongStream;
import ruralpost.sales.SalesStore;
import ruralpost.sales.cube.SalesCube;
import ruralpost.ui.task.Progress;

/** Finds texts that are not in the columns, by streaming through the ledger in steps; keeps the last answer. Safe for any thread. */
final class TextSearch {

    private static final int STEP = 20_000;

    private final SalesStore sales;
    private volatile Answer last = new Answer("", -1, new long[0]);

    private record Answer(String text, long set, long[] ids) {
    }

    TextSearch(SalesStore sales) {
        this.sales = sales;
    }

    /** Ids of rows whose document number or remark holds the text, ascending; stops when asked to. */
    long[] ids(String text, SalesCube cube, Progress progress) {
        Answer known = last;
        if (text.isEmpty()) {
            return new long[0];
        }
        if (known.text.equals(text) && known.set == cube.set()) {
            return known.ids;
        }
        long[] all = sorted(cube);
        LongStream.Builder found = LongStream.builder();
        for (int i = 0; i < all.length; i += STEP) {
            progress.check();
            sales.idsWithText(text, all[i], all[Math.min(all.length, i + STEP) - 1]).forEach(found::add);
            progress.steps(Math.min(all.length, i + STEP), all.length);
        }
        long[] ids = found.build().toArray();
        last = new Answer(text, cube.set(), ids);
        return ids;
    }

    private static long[] sorted(SalesCube cube) {
        long[] ids = new long[cube.size()];
        int n = 0;
        for (int p = 0; p < cube.positions(); p++) {
            if (cube.live(p)) {
                ids[n++] = cube.id(p);
            }
        }
        Arrays.sort(ids);
        return ids;
    }
}
