package ruralpost.ui.table;

import java.util.BitSet;

/** Which rows are selected, and where the cursor stands. All of a million rows cost no more than one. */
final class RowSelection {

    private final BitSet rows = new BitSet();
    private int cursor;
    private int anchor;

    int cursor() {
        return cursor;
    }

    /** A copy. */
    BitSet rows() {
        return (BitSet) rows.clone();
    }

    int count() {
        return rows.cardinality();
    }

    boolean has(int row) {
        return rows.get(row);
    }

    /** Goes to a row. @param extend selects from the anchor to there @param add keeps what is selected and turns that row round */
    void go(int row, boolean extend, boolean add) {
        cursor = row;
        if (extend) {
            if (!add) {
                rows.clear();
            }
            rows.set(Math.min(anchor, row), Math.max(anchor, row) + 1);
        } else {
            anchor = row;
            if (add) {
                rows.flip(row);
            } else {
                rows.clear();
                rows.set(row);
            }
        }
    }

    /** Selects these rows. @param at where the cursor stands */
    void set(BitSet chosen, int at) {
        rows.clear();
        rows.or(chosen);
        cursor = at;
        anchor = at;
    }

    void all(int size) {
        rows.set(0, size);
    }

    /** Takes away all but the first so many rows. */
    static void cut(BitSet rows, int most) {
        if (rows.cardinality() > most) {
            rows.clear(rows.stream().skip(most).findFirst().orElseThrow(), rows.length());
        }
    }

    /** Other rows stand there now: only the cursor stays, as far as there is a row. */
    void reset(int size) {
        rows.clear();
        cursor = Math.clamp(cursor, 0, Math.max(0, size - 1));
        anchor = cursor;
    }
}
