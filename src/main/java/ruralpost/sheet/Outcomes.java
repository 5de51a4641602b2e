package ruralpost.sheet;

import java.util.Arrays;

/** The outcome of each row of a sheet, one byte a row, and the records that updates go to, in the order of the rows. */
final class Outcomes {

    private static final Outcome[] ALL = Outcome.values();

    /** By row number; 0 for a row without a record, else the outcome's place plus 1. */
    private byte[] byRow = new byte[1024];
    private long[] updates = new long[16];
    private int updateCount;

    void set(int row, Outcome outcome) {
        if (row >= byRow.length) {
            byRow = Arrays.copyOf(byRow, Math.max(row + 1, byRow.length * 2));
        }
        byRow[row] = (byte) (outcome.ordinal() + 1);
    }

    void addUpdate(long id) {
        if (updateCount == updates.length) {
            updates = Arrays.copyOf(updates, updateCount * 2);
        }
        updates[updateCount++] = id;
    }

    /** The outcome of a row number, null when the row holds no record. */
    Outcome of(int row) {
        return row < 0 || row >= byRow.length || byRow[row] == 0 ? null : ALL[byRow[row] - 1];
    }

    /** The record of the n-th update, from 0. */
    long update(int n) {
        return updates[n];
    }
}
