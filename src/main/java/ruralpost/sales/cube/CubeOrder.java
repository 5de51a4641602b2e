package ruralpost.sales.cube;

import java.util.List;
import java.util.stream.IntStream;

/** Puts columns in the order of the days on which rows count, so that a period touches few chunks; deleted rows are left out. */
final class CubeOrder {

    private CubeOrder() {
    }

    /** Whether more than an eighth of the rows are deleted, or stand in chunks that reach over a year. */
    static boolean isWorthwhile(List<Chunk> chunks) {
        long rows = chunks.stream().mapToLong(c -> c.count).sum();
        long live = chunks.stream().mapToLong(c -> c.live).sum();
        long wide = chunks.stream().filter(c -> c.maxTo - (long) c.minTo > 366).mapToLong(c -> c.count).sum();
        return (rows - live + wide) * 8 > rows && rows > Chunk.ROWS;
    }

    /** New full chunks by day, then id; the given ones when they stand so already. */
    static List<Chunk> byDay(List<Chunk> chunks) {
        if (ordered(chunks)) {
            return chunks;
        }
        int live = chunks.stream().mapToInt(c -> c.live).sum();
        int[] order = new int[live];
        int n = 0;
        for (int k = 0; k < chunks.size(); k++) {
            Chunk c = chunks.get(k);
            for (int i = 0; i < c.count; i++) {
                if (c.has(i, Chunk.LIVE)) {
                    order[n++] = k * Chunk.ROWS + i;
                }
            }
        }
        RowOrder.sort(order, p -> chunks.get(p / Chunk.ROWS).id[p % Chunk.ROWS], false);
        RowOrder.sort(order, p -> chunks.get(p / Chunk.ROWS).to[p % Chunk.ROWS], false);
        return IntStream.range(0, (live + Chunk.ROWS - 1) / Chunk.ROWS).parallel()
            .mapToObj(k -> gathered(chunks, order, k * Chunk.ROWS, Math.min(live, (k + 1) * Chunk.ROWS))).toList();
    }

    private static boolean ordered(List<Chunk> chunks) {
        int lastDay = Integer.MIN_VALUE;
        long lastId = Long.MIN_VALUE;
        for (int k = 0; k < chunks.size(); k++) {
            Chunk c = chunks.get(k);
            if (c.live < c.count || c.count < Chunk.ROWS && k < chunks.size() - 1) {
                return false;
            }
            for (int i = 0; i < c.count; i++) {
                if (c.to[i] < lastDay || c.to[i] == lastDay && c.id[i] < lastId) {
                    return false;
                }
                lastDay = c.to[i];
                lastId = c.id[i];
            }
        }
        return true;
    }

    private static Chunk gathered(List<Chunk> chunks, int[] order, int from, int end) {
        Chunk made = new Chunk(Chunk.ROWS);
        made.count = end - from;
        for (int k = 0; k < made.ints().length; k++) {
            int[] to = made.ints()[k];
            for (int j = from; j < end; j++) {
                to[j - from] = chunks.get(order[j] / Chunk.ROWS).ints()[k][order[j] % Chunk.ROWS];
            }
        }
        for (int k = 0; k < made.longs().length; k++) {
            long[] to = made.longs()[k];
            for (int j = from; j < end; j++) {
                to[j - from] = chunks.get(order[j] / Chunk.ROWS).longs()[k][order[j] % Chunk.ROWS];
            }
        }
        for (int k = 0; k < made.bytes().length; k++) {
            byte[] to = made.bytes()[k];
            for (int j = from; j < end; j++) {
                to[j - from] = chunks.get(order[j] / Chunk.ROWS).bytes()[k][order[j] % Chunk.ROWS];
            }
        }
        made.seal();
        return made;
    }
}
