package ruralpost.sales.cube;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * How far the sales that count on each day reach back, so that a mark can say that its sales are of more than its own days.
 *
 * @param firstDay epoch day of the first entry
 * @param earliest per day the earliest epoch day on which a sale of several days begins that counts on it; a later day than any where
 *                 all are of that one day
 */
public record Reach(int firstDay, int[] earliest) {

    private static final int NONE = Integer.MAX_VALUE;

    /** Looks only at sales of several days, which are few. @param filter its period is not null */
    public static Reach of(SalesCube cube, SalesFilter filter) {
        Map<Dimension, BitSet> pass = filter.codes(cube);
        int from = filter.fromDay();
        int to = Math.min(filter.toDay(), cube.size() == 0 ? from : Math.max(from, cube.lastDay()));
        int first = Math.max(from, cube.size() == 0 ? from : Math.min(to, cube.firstDay()));
        int[] earliest = new int[to - first + 1];
        Arrays.fill(earliest, NONE);
        for (Chunk c : cube.chunks) {
            for (int i = 0; c.touches(from, to) && i < c.count; i++) {
                if (c.from[i] != c.to[i] && c.to[i] >= first && c.to[i] <= to && c.has(i, Chunk.LIVE) && passes(cube, c, i, pass)) {
                    int day = c.to[i] - first;
                    earliest[day] = Math.min(earliest[day], c.from[i]);
                }
            }
        }
        return new Reach(first, earliest);
    }

    private static boolean passes(SalesCube cube, Chunk c, int i, Map<Dimension, BitSet> pass) {
        for (Map.Entry<Dimension, BitSet> e : pass.entrySet()) {
            if (!e.getValue().get(cube.code(c, i, e.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** Each day on which a sale of several days counts, with the earliest day on which one of them begins. */
    public void each(BiConsumer<LocalDate, LocalDate> use) {
        for (int i = 0; i < earliest.length; i++) {
            if (earliest[i] != NONE) {
                use.accept(LocalDate.ofEpochDay(firstDay + (long) i), LocalDate.ofEpochDay(earliest[i]));
            }
        }
    }
}
