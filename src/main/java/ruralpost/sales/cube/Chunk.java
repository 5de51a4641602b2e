package ruralpost.sales.cube;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
    int live;
    int minTo;
    int maxTo;
    private int minFrom;
    private boolean spans;
    /** Sums over all rows by the name of the groups; never of a chunk that may still change. */
    final Map<Object, ChunkSums> kept = new ConcurrentHashMap<>();
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
    final byte[] buyerKind;
    final byte[] bound;
    final byte[] unit;
    final byte[] flags;
    private final int[][] ints;
    private final long[][] longs;
    private final byte[][] bytes;

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
        buyerKind = new byte[capacity];
        bound = new byte[capacity];
        unit = new byte[capacity];
        flags = new byte[capacity];
        ints = new int[][] {changed, created, from, to, product, channel, seller, buyer, campaign, contract, orders};
        longs = new long[][] {id, mg, milli, fen};
        bytes = new byte[][] {buyerKind, bound, unit, flags};
    }

    /** Notes the range of days; called when no row changes any more. */
    void seal() {
        live = 0;
        minFrom = Integer.MAX_VALUE;
        minTo = Integer.MAX_VALUE;
        maxTo = Integer.MIN_VALUE;
        spans = false;
        for (int i = 0; i < count; i++) {
            if (has(i, LIVE)) {
                live++;
                minFrom = Math.min(minFrom, from[i]);
                minTo = Math.min(minTo, to[i]);
                maxTo = Math.max(maxTo, to[i]);
                spans |= from[i] != to[i];
            }
        }
    }

    /** Whether some live row may overlap these days. */
    boolean touches(int first, int last) {
        return live > 0 && maxTo >= first && minFrom <= last;
    }

    /** Whether every row is live and counts on one of these days. */
    boolean within(int first, int last) {
        return live == count && minTo >= first && maxTo <= last;
    }

    /** Whether moreover none begins before them. */
    boolean inside(int first, int last) {
        return within(first, last) && minFrom >= first;
    }

    /** Whether some live row is of several days. */
    boolean spans() {
        return spans;
    }

    /** A copy with room for {@code capacity} rows, to be changed before it is published. */
    Chunk copy(int capacity) {
        Chunk c = new Chunk(capacity);
        c.count = count;
        for (int i = 0; i < ints.length; i++) {
            System.arraycopy(ints[i], 0, c.ints[i], 0, count);
        }
        for (int i = 0; i < longs.length; i++) {
            System.arraycopy(longs[i], 0, c.longs[i], 0, count);
        }
        for (int i = 0; i < bytes.length; i++) {
            System.arraycopy(bytes[i], 0, c.bytes[i], 0, count);
        }
        return c;
    }

    /** All columns of ints, in an order that stays. */
    int[][] ints() {
        return ints;
    }

    /** All columns of longs. */
    long[][] longs() {
        return longs;
    }

    /** All columns of bytes. */
    byte[][] bytes() {
        return bytes;
    }

    boolean has(int row, byte flag) {
        return (flags[row] & flag) != 0;
    }

    /** Where the row with this id stands; -1 when it is not in this chunk. */
    int find(long wanted) {
        for (int i = 0; i < count; i++) {
            if (id[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
