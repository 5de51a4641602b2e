package ruralpost.centre.stock;

import java.time.LocalDate;
import java.util.Arrays;
import ruralpost.value.Money;

/**
 * All movements as columns, in the order in which they were entered. Rows are only added, by one thread, to the newest version; an older
 * version shares its arrays and looks at no more rows than it had.
 */
final class MoveColumns {

    private static final int FIRST_ROOM = 1024;
    private static final StockState[] STATES = StockState.values();
    private static final MoveKind[] KINDS = MoveKind.values();

    final IdNumbers centres;
    final IdNumbers items;
    final IdNumbers sources;
    final IdNumbers documents;
    final IdNumbers assets;
    long[] ids;
    long[] values;
    int[] from;
    int[] to;
    int[] item;
    int[] days;
    int[] quantities;
    int[] sets;
    int[] source;
    int[] document;
    int[] asset;
    byte[] fromState;
    byte[] toState;
    byte[] kind;
    private int size;

    MoveColumns() {
        centres = new IdNumbers();
        items = new IdNumbers();
        sources = new IdNumbers();
        documents = new IdNumbers();
        assets = new IdNumbers();
        ids = new long[FIRST_ROOM];
        values = new long[FIRST_ROOM];
        from = new int[FIRST_ROOM];
        to = new int[FIRST_ROOM];
        item = new int[FIRST_ROOM];
        days = new int[FIRST_ROOM];
        quantities = new int[FIRST_ROOM];
        sets = new int[FIRST_ROOM];
        source = new int[FIRST_ROOM];
        document = new int[FIRST_ROOM];
        asset = new int[FIRST_ROOM];
        fromState = new byte[FIRST_ROOM];
        toState = new byte[FIRST_ROOM];
        kind = new byte[FIRST_ROOM];
    }

    /** The next version, to which rows can be added. */
    MoveColumns(MoveColumns c) {
        centres = c.centres;
        items = c.items;
        sources = c.sources;
        documents = c.documents;
        assets = c.assets;
        ids = c.ids;
        values = c.values;
        from = c.from;
        to = c.to;
        item = c.item;
        days = c.days;
        quantities = c.quantities;
        sets = c.sets;
        source = c.source;
        document = c.document;
        asset = c.asset;
        fromState = c.fromState;
        toState = c.toState;
        kind = c.kind;
        size = c.size;
    }

    int size() {
        return size;
    }

    /** Adds a row; ids 0 and states null for "none". */
    void add(long id, long set, long documentId, MoveKind moveKind, int day, long itemId, long assetId, long fromCentre, StockState leaves,
             long toCentre, StockState enters, long quantity, long sourceId, long valueFen, boolean counter) {
        if (size == ids.length) {
            grow(size + size / 4);
        }
        ids[size] = id;
        values[size] = valueFen;
        sets[size] = Math.toIntExact(set);
        document[size] = documents.give(documentId);
        kind[size] = (byte) (counter ? -moveKind.ordinal() - 1 : moveKind.ordinal() + 1);
        days[size] = day;
        item[size] = items.give(itemId);
        asset[size] = assets.give(assetId);
        from[size] = centres.give(fromCentre);
        fromState[size] = (byte) (leaves == null ? 0 : leaves.ordinal());
        to[size] = centres.give(toCentre);
        toState[size] = (byte) (enters == null ? 0 : enters.ordinal());
        quantities[size] = Math.toIntExact(quantity);
        source[size] = sources.give(sourceId);
        size++;
    }

    private void grow(int room) {
        ids = Arrays.copyOf(ids, room);
        values = Arrays.copyOf(values, room);
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        item = Arrays.copyOf(item, room);
        days = Arrays.copyOf(days, room);
        quantities = Arrays.copyOf(quantities, room);
        sets = Arrays.copyOf(sets, room);
        source = Arrays.copyOf(source, room);
        document = Arrays.copyOf(document, room);
        asset = Arrays.copyOf(asset, room);
        fromState = Arrays.copyOf(fromState, room);
        toState = Arrays.copyOf(toState, room);
        kind = Arrays.copyOf(kind, room);
    }

    /** Number of the bucket that a row leaves; -1 when it comes in from nowhere. */
    long fromBucket(int row) {
        return from[row] == 0 ? -1 : bucket(from[row], item[row], fromState[row]);
    }

    /** Number of the bucket that a row enters; -1 when it is gone. */
    long toBucket(int row) {
        return to[row] == 0 ? -1 : bucket(to[row], item[row], toState[row]);
    }

    static long bucket(int centre, int item, int state) {
        return ((long) centre << 32 | item) << 2 | state;
    }

    static int centreOf(long bucket) {
        return (int) (bucket >>> 34);
    }

    static int itemOf(long bucket) {
        return (int) (bucket >>> 2 & 0xFFFF_FFFFL);
    }

    static StockState stateOf(long bucket) {
        return STATES[(int) bucket & 3];
    }

    boolean counter(int row) {
        return kind[row] < 0;
    }

    MoveKind kindOf(int row) {
        return KINDS[Math.abs(kind[row]) - 1];
    }

    /** A row with everything that is kept of it. */
    BookMove move(int row) {
        return new BookMove(ids[row], sets[row], documents.id(document[row]), kindOf(row), LocalDate.ofEpochDay(days[row]), items.id(item[row]),
            asset[row] == 0 ? null : assets.id(asset[row]), spot(from[row], fromState[row]), spot(to[row], toState[row]), quantities[row],
            source[row] == 0 ? null : sources.id(source[row]), Money.ofFen(values[row]), counter(row));
    }

    private Spot spot(int centre, int state) {
        return centre == 0 ? null : new Spot(centres.id(centre), STATES[state]);
    }
}
