package ruralpost.sales.cube;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** Sorts positions by a column: least-significant-byte radix sort, so that a million rows sort within a few frames. Stable. */
public final class RowOrder {

    private RowOrder() {
    }

    /**
     * Sorts positions in place by a key; equal keys keep their order.
     *
     * @param key        sort key of a position
     * @param descending largest first
     */
    public static void sort(int[] positions, IntToLongFunction key, boolean descending) {
        int n = positions.length;
        long[] keys = new long[n];
        long or = 0;
        long and = -1L;
        for (int i = 0; i < n; i++) {
            long k = key.applyAsLong(positions[i]) ^ Long.MIN_VALUE;
            keys[i] = descending ? ~k : k;
            or |= keys[i];
            and &= keys[i];
        }
        long differing = or ^ and;
        long[] keysTo = new long[n];
        int[] to = new int[n];
        int[] from = positions;
        int[] count = new int[257];
        for (int shift = 0; shift < 64; shift += 8) {
            if ((differing >>> shift & 0xFF) == 0) {
                continue;
            }
            Arrays.fill(count, 0);
            for (long k : keys) {
                count[(int) (k >>> shift & 0xFF) + 1]++;
            }
            for (int i = 0; i < 256; i++) {
                count[i + 1] += count[i];
            }
            for (int i = 0; i < n; i++) {
                int at = count[(int) (keys[i] >>> shift & 0xFF)]++;
                keysTo[at] = keys[i];
                to[at] = from[i];
            }
            long[] k = keys;
            keys = keysTo;
            keysTo = k;
            int[] p = from;
            from = to;
            to = p;
        }
        if (from != positions) {
            System.arraycopy(from, 0, positions, 0, n);
        }
    }
}
