package ruralpost.sales.cube;

import ruralpost.value.Bound;

/**
 * Sums of many groups side by side: one cache line a group, three counts to a long, so that adding a row costs five additions.
 * Holds no more than {@link #MOST_ROWS} rows; larger sums are made of several and added up as {@link Totals}.
 */
final class Sums {

    static final int MOST_ROWS = (1 << 21) - 1;

    private static final int WIDTH = 8;
    private static final int COUNTS = 0;
    private static final int MORE_COUNTS = 1;
    private static final int FEN = 2;
    private static final int MG = 3;
    private static final int ORDERS = 4;
    private static final int BOUNDS = 5;
    private static final int BITS = 21;
    private static final long ONE = (1L << BITS) - 1;
    /** By a row's flags: one record, whether it states an amount, whether a weight. */
    private static final long[] COUNTS_OF = new long[1 << 7];
    /** By a row's flags: whether it states a quantity that is no weight. */
    private static final long[] OTHER_OF = new long[1 << 7];

    static {
        for (int flags = 0; flags < COUNTS_OF.length; flags++) {
            boolean amount = (flags & Chunk.HAS_AMOUNT) != 0;
            boolean weight = (flags & Chunk.WEIGHT) != 0;
            COUNTS_OF[flags] = 1 | (amount ? 1L << BITS : 0) | (weight ? 1L << 2 * BITS : 0);
            OTHER_OF[flags] = (flags & Chunk.HAS_QUANTITY) != 0 && !weight ? 1 : 0;
        }
    }

    private final long[] cells;

    Sums(int groups) {
        cells = new long[groups * WIDTH];
    }

    /** The counts of a row, to be given to {@link #add}. */
    static long counts(int flags) {
        return COUNTS_OF[flags & 127];
    }

    /** Further counts of a row. @param reachesBack whether it begins before the chosen days */
    static long moreCounts(int flags, int orders, boolean reachesBack) {
        long ordered = (orders | -orders) >>> 31;
        return OTHER_OF[flags & 127] | ordered << BITS | (reachesBack ? 1L << 2 * BITS : 0);
    }

    void add(int group, long counts, long moreCounts, long fen, long mg, long orders) {
        long[] to = cells;
        int at = group * WIDTH;
        to[at + COUNTS] += counts;
        to[at + MORE_COUNTS] += moreCounts;
        to[at + FEN] += fen;
        to[at + MG] += mg;
        to[at + ORDERS] += orders;
    }

    /** For the few rows whose amount is not exact. */
    void addBound(int group, int bound) {
        cells[group * WIDTH + BOUNDS] |= 1L << bound;
    }

    /** Adds all groups to these totals, which are made where there are none yet; there may be more of them, for codes given meanwhile. */
    void addTo(Totals[] totals) {
        for (int g = 0; g < cells.length / WIDTH; g++) {
            int at = g * WIDTH;
            if (cells[at + COUNTS] != 0) {
                if (totals[g] == null) {
                    totals[g] = new Totals();
                }
                totals[g].add(totals(at));
            }
        }
    }

    private Totals totals(int at) {
        long counts = cells[at + COUNTS];
        long more = cells[at + MORE_COUNTS];
        long records = counts & ONE;
        long withAmount = counts >>> BITS & ONE;
        Totals t = new Totals((int) cells[at + BOUNDS] | (withAmount > 0 && cells[at + BOUNDS] == 0 ? Bound.EXACT.bit() : 0));
        t.records = records;
        t.withAmount = withAmount;
        t.withWeight = counts >>> 2 * BITS;
        t.otherQuantity = more & ONE;
        t.withOrders = more >>> BITS & ONE;
        t.reachingBack = more >>> 2 * BITS;
        t.fen = cells[at + FEN];
        t.mg = cells[at + MG];
        t.orders = cells[at + ORDERS];
        return t;
    }
}
