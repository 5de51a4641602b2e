package ruralpost.sales.cube;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * How far the sales that count on each day reach back, so that a mark can say that its sales are of more than its own days.
 *
 * @param firstDay epoch day of the first entry
 * @param earliest per day the earliest epoch day on which a sale of several days begins that counts on it; a later day than any where
 *                 all are of that one day
 */
public record Reach(int firstDay, int[] earliest) {

    private static final int NONE = Integer.MAX_VALUE;
    private static final int BATCH = 512;
    private static final int OUTSIDE = 1 << 30;

    /** Looks only at sales of several days. @param filter its period is not null */
    public static Reach of(SalesCube cube, SalesFilter filter) {
        Map<Dimension, BitSet> pass = filter.codes(cube);
        int from = filter.fromDay();
        int to = Math.min(filter.toDay(), cube.size() == 0 ? from : Math.max(from, cube.lastDay()));
        int first = Math.max(from, cube.size() == 0 ? from : Math.min(to, cube.firstDay()));
        List<Chunk> chunks = Arrays.stream(cube.chunks).filter(c -> c.spans() && c.touches(first, to)).toList();
        int workers = Math.min(chunks.size(), Runtime.getRuntime().availableProcessors());
        int[] earliest = IntStream.range(0, workers).parallel()
            .mapToObj(w -> read(chunks.subList(chunks.size() * w / workers, chunks.size() * (w + 1) / workers), new FilterTables(cube, pass), first, to))
            .reduce(none(first, to), Reach::earlier);
        return new Reach(first, earliest);
    }

    private static int[] none(int first, int to) {
        int[] none = new int[to - first + 1];
        Arrays.fill(none, NONE);
        return none;
    }

    private static int[] earlier(int[] a, int[] b) {
        int[] both = new int[a.length];
        Arrays.setAll(both, i -> Math.min(a[i], b[i]));
        return both;
    }

    private static int[] read(List<Chunk> chunks, FilterTables filters, int first, int to) {
        int[] earliest = none(first, to);
        int[] failed = new int[BATCH];
        for (Chunk c : chunks) {
            filters.enter(c);
            for (int base = 0; base < c.count; base += BATCH) {
                int n = Math.min(BATCH, c.count - base);
                for (int j = 0; j < n; j++) {
                    int i = base + j;
                    failed[j] = c.from[i] == c.to[i] || c.to[i] < first || c.to[i] > to || !c.has(i, Chunk.LIVE) ? OUTSIDE : 0;
                }
                filters.mark(base, n, failed);
                for (int j = 0; j < n; j++) {
                    if (failed[j] == 0) {
                        int day = c.to[base + j] - first;
                        earliest[day] = Math.min(earliest[day], c.from[base + j]);
                    }
                }
            }
        }
        return earliest;
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
