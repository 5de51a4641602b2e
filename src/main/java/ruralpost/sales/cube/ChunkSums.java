package ruralpost.sales.cube;

import java.util.Arrays;

/**
 * Sums of all rows of one chunk by some groups, kept with the chunk: a period that covers it, under filters that do not count for these
 * groups, adds a few sums instead of thousands of rows. Immutable.
 */
final class ChunkSums {

    /** Where there are more groups than this, adding the rows is as good. */
    private static final int GROUPS = 2048;
    private static final int BATCH = 512;
    /** Nothing kept. */
    private static final ChunkSums NONE = new ChunkSums(0);

    private final int[] rows;
    private final int[] columns;
    private final long[] cells;

    private ChunkSums(int groups) {
        rows = new int[groups];
        columns = new int[groups];
        cells = new long[groups * Sums.WIDTH];
    }

    /** The kept sums of a chunk, made now if need be; null where they cannot be kept. */
    static ChunkSums of(Chunk c, GroupKeys keys) {
        if (keys.name() == null || keys.size() > Sums.DENSE) {
            return null;
        }
        ChunkSums kept = c.kept.get(keys.name());
        if (kept == null) {
            kept = made(c, keys);
            c.kept.put(keys.name(), kept);
        }
        return kept == NONE ? null : kept;
    }

    private static ChunkSums made(Chunk c, GroupKeys keys) {
        Sums all = new Sums(keys.size());
        int[] at = new int[BATCH];
        int[] found = new int[BATCH];
        long[] values = new long[BATCH * Sums.WIDTH];
        for (int base = 0; base < c.count; base += BATCH) {
            int n = Math.min(BATCH, c.count - base);
            for (int j = 0; j < n; j++) {
                at[j] = base + j;
                Sums.row(c, base + j, Integer.MIN_VALUE, values, j * Sums.WIDTH);
            }
            keys.fill(c, at, n, found);
            all.add(values, found, n);
        }
        int[] used = all.used();
        if (used.length > GROUPS) {
            return NONE;
        }
        ChunkSums made = new ChunkSums(used.length);
        Arrays.setAll(made.rows, g -> keys.row(used[g]));
        Arrays.setAll(made.columns, g -> keys.column(used[g], c));
        for (int g = 0; g < used.length; g++) {
            all.copy(used[g], made.cells, g * Sums.WIDTH);
        }
        return made;
    }

    /** Adds them to sums by the same groups. */
    void addTo(Sums sums, GroupKeys keys) {
        int[] found = new int[rows.length];
        Arrays.setAll(found, g -> keys.key(rows[g], columns[g]));
        sums.add(cells, found, found.length);
    }
}
