package ruralpost.sales.cube;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Sums of many groups in one flat array, eight numbers each, so that a row costs a few additions side by side. Counts are packed,
 * three in a long; {@link #ROWS} rows fit before they would run over.
 */
final class Sums {

    /** So many rows at most go into one of these. */
    static final int ROWS = 1 << 20;
    /** Numbers of a group, or of a row to be added. */
    static final int WIDTH = 8;

    private static final int BITS = 21;
    private static final int MASK = (1 << BITS) - 1;
    /** Up to so many groups each has its place from the start. */
    static final int DENSE = 1 << 15;
    /** Of rows with a weight the bits of bounds stand here, too. */
    private static final int PRICED = Integer.SIZE;
    private static final long BACK = 1L << 2 * BITS;
    private static final long[] FIRST = new long[256];
    private static final long[] SECOND = new long[256];

    static {
        for (int flags = 0; flags < 256; flags++) {
            boolean weighs = (flags & Chunk.WEIGHT) != 0;
            FIRST[flags] = 1 + bit(flags, Chunk.HAS_AMOUNT, BITS) + bit(flags, Chunk.WEIGHT, 2 * BITS);
            SECOND[flags] = (weighs ? 0 : bit(flags, Chunk.HAS_QUANTITY, 0)) + bit(flags, Chunk.HAS_ORDERS, BITS);
        }
    }

    private final int groups;
    private final int[] slots;
    private long[] cells;
    private int used = 1;

    /** @param groups one more than the highest number of a group; where that is much, only groups with rows take room */
    Sums(int groups) {
        this.groups = groups;
        slots = groups > DENSE ? new int[groups] : null;
        cells = new long[slots == null ? groups * WIDTH : WIDTH * 1024];
    }

    private static long bit(int flags, int flag, int shift) {
        return (flags & flag) == 0 ? 0 : 1L << shift;
    }

    /** Writes the eight numbers of a row. @param from epoch day before which a row reaches back */
    static void row(Chunk c, int i, int from, long[] values, int at) {
        int flags = c.flags[i] & 0xFF;
        long amount = (flags & Chunk.HAS_AMOUNT) == 0 ? 0 : -1;
        long weight = (flags & Chunk.WEIGHT) == 0 ? 0 : -1;
        long fen = c.fen[i] & amount;
        long mg = c.mg[i] & weight;
        values[at] = FIRST[flags];
        values[at + 1] = SECOND[flags] + (c.from[i] < from ? BACK : 0);
        values[at + 2] = fen;
        values[at + 3] = mg;
        values[at + 4] = fen & weight;
        values[at + 5] = mg & amount;
        values[at + 6] = (flags & Chunk.HAS_ORDERS) == 0 ? 0 : c.orders[i];
        long bound = 1L << c.bound[i] & amount;
        values[at + 7] = bound | (bound & weight) << PRICED;
    }

    /** Adds rows to their groups. @param keys the group of each row; lost afterwards */
    void add(long[] values, int[] keys, int n) {
        if (slots != null) {
            place(keys, n);
        }
        long[] s = cells;
        for (int j = 0; j < n; j++) {
            int k = keys[j] * WIDTH;
            int v = j * WIDTH;
            s[k] += values[v];
            s[k + 1] += values[v + 1];
            s[k + 2] += values[v + 2];
            s[k + 3] += values[v + 3];
            s[k + 4] += values[v + 4];
            s[k + 5] += values[v + 5];
            s[k + 6] += values[v + 6];
            s[k + 7] |= values[v + 7];
        }
    }

    private void place(int[] keys, int n) {
        for (int j = 0; j < n; j++) {
            int slot = slots[keys[j]];
            if (slot == 0) {
                slot = used++;
                slots[keys[j]] = slot;
            }
            keys[j] = slot;
        }
        if (used * WIDTH > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(used, cells.length / WIDTH * 2) * WIDTH);
        }
    }

    /** The groups that have rows; of few groups only. */
    int[] used() {
        return IntStream.range(0, groups).filter(g -> cells[g * WIDTH] != 0).toArray();
    }

    void copy(int group, long[] to, int at) {
        System.arraycopy(cells, group * WIDTH, to, at, WIDTH);
    }

    /** Hands on every group that has rows. @param target the totals of a group's number */
    void into(IntFunction<Totals> target) {
        for (int g = 0; g < groups; g++) {
            int at = (slots == null ? g : slots[g]) * WIDTH;
            if (cells[at] != 0) {
                add(target.apply(g), cells, at);
            }
        }
    }

    /** Adds one row. @param from epoch day before which a row reaches back */
    static void add(Totals t, Chunk c, int i, int from) {
        long[] row = new long[WIDTH];
        row(c, i, from, row, 0);
        add(t, row, 0);
    }

    private static void add(Totals t, long[] cells, int at) {
        t.records += cells[at] & MASK;
        t.withAmount += cells[at] >>> BITS & MASK;
        t.withWeight += cells[at] >>> 2 * BITS;
        t.otherQuantity += cells[at + 1] & MASK;
        t.withOrders += cells[at + 1] >>> BITS & MASK;
        t.reachingBack += cells[at + 1] >>> 2 * BITS;
        t.fen += cells[at + 2];
        t.mg += cells[at + 3];
        t.pricedFen += cells[at + 4];
        t.pricedMg += cells[at + 5];
        t.orders += cells[at + 6];
        t.addBounds((int) cells[at + 7], (int) (cells[at + 7] >>> PRICED));
    }
}
