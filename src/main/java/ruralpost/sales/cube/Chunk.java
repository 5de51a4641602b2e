package ruralpost.sales.cube;

import java.util.Arrays;

/** Rows of one stretch of the columns. Never changed once published; a later version replaces whole chunks. About 80 bytes a row. */
final class Chunk {

    static final int ROWS = 1 << 14;

    static final byte LIVE = 1;
    static final byte HAS_AMOUNT = 2;
    static final byte HAS_QUANTITY = 4;
    static final byte WEIGHT = 8;
    static final byte REFUND = 16;
    static final byte COMPUTED = 32;
    static final byte HAS_ORDERS = 64;

    int count;
    /** Live rows; like the days below known once the chunk is {@link #seal sealed}. */
    int live;
    /** First and last day on which a live row counts, and the first day on which one begins. */
    int leastTo = Integer.MAX_VALUE;
    int mostTo = Integer.MIN_VALUE;
    int leastFrom = Integer.MAX_VALUE;
    /** Whether ids ascend, as they do unless a row came back that had been left out. */
    boolean ascending = true;
    private long leastId = Long.MAX_VALUE;
    private long mostId = Long.MIN_VALUE;
    final long[] id;
    final int[] changed;
    final int[] from;
    final int[] to;
    final int[] product;
    final int[] channel;
    final int[] seller;
    final int[] buyer;
    final int[] campaign;
    final int[] contract;
    final int[] created;
    final int[] orders;
    final long[] mg;
    final long[] milli;
    final long[] fen;
    /** Ints like the other dimensions, so that all are read alike. */
    final int[] buyerKind;
    final byte[] bound;
    final byte[] unit;
    final byte[] flags;

    Chunk(int capacity) {
        id = new long[capacity];
        changed = new int[capacity];
        created = new int[capacity];
        from = new int[capacity];
        to = new int[capacity];
        product = new int[capacity];
        channel = new int[capacity];
        seller = new int[capacity];
        buyer = new int[capacity];
        campaign = new int[capacity];
        contract = new int[capacity];
        orders = new int[capacity];
        mg = new long[capacity];
        milli = new long[capacity];
        fen = new long[capacity];
        buyerKind = new int[capacity];
        bound = new byte[capacity];
        unit = new byte[capacity];
        flags = new byte[capacity];
    }

    /** A copy with room for {@code capacity} rows, to be changed before it is published. */
    Chunk copy(int capacity) {
        Chunk c = new Chunk(capacity);
        c.count = count;
        c.ascending = ascending;
        c.leastId = leastId;
        c.mostId = mostId;
        System.arraycopy(id, 0, c.id, 0, count);
        int[][] mine = ints();
        int[][] its = c.ints();
        for (int i = 0; i < mine.length; i++) {
            System.arraycopy(mine[i], 0, its[i], 0, count);
        }
        long[][] myLongs = {mg, milli, fen};
        long[][] itsLongs = {c.mg, c.milli, c.fen};
        for (int i = 0; i < myLongs.length; i++) {
            System.arraycopy(myLongs[i], 0, itsLongs[i], 0, count);
        }
        byte[][] myBytes = {bound, unit, flags};
        byte[][] itsBytes = {c.bound, c.unit, c.flags};
        for (int i = 0; i < myBytes.length; i++) {
            System.arraycopy(myBytes[i], 0, itsBytes[i], 0, count);
        }
        return c;
    }

    private int[][] ints() {
        return new int[][] {changed, created, from, to, product, channel, seller, buyer, campaign, contract, orders, buyerKind};
    }

    boolean has(int row, byte flag) {
        return (flags[row] & flag) != 0;
    }

    /** Takes up the id of a row that is added. */
    void addId(long added) {
        id[count] = added;
        ascending &= added > mostId;
        leastId = Math.min(leastId, added);
        mostId = Math.max(mostId, added);
    }

    /** Counts the live rows and looks between which days they lie; called once, before the chunk is published. */
    void seal() {
        live = 0;
        leastTo = Integer.MAX_VALUE;
        mostTo = Integer.MIN_VALUE;
        leastFrom = Integer.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            if ((flags[i] & LIVE) != 0) {
                live++;
                leastTo = Math.min(leastTo, to[i]);
                mostTo = Math.max(mostTo, to[i]);
                leastFrom = Math.min(leastFrom, from[i]);
            }
        }
    }

    /** Where the row with this id stands; -1 when it is not in this chunk. */
    int find(long wanted) {
        if (wanted < leastId || wanted > mostId) {
            return -1;
        }
        if (ascending) {
            return Math.max(-1, Arrays.binarySearch(id, 0, count, wanted));
        }
        for (int i = 0; i < count; i++) {
            if (id[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
