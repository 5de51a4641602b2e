package ruralpost.sheet;

import java.util.Arrays;
import java.util.List;
import ruralpost.sheet.layout.RowKind;

/**
 * What became of each row of a sheet, one byte a row; where rows hold several records, of each record too, in their order; and the
 * records that updates go to.
 */
final class Outcomes {

    private static final Outcome[] ALL = Outcome.values();
    private static final RowKind[] KINDS = RowKind.values();
    /** A row of several records shows what wants attention most. */
    private static final List<Outcome> BY_WEIGHT = List.of(Outcome.UNCHANGED, Outcome.CREATE, Outcome.UPDATE, Outcome.HOLD, Outcome.REJECT);
    private static final int LEFT_OUT = 64;

    private final boolean several;
    /** By row number: 0 for nothing, an outcome's place plus 1, or {@link #LEFT_OUT} plus the place of what the row is. */
    private byte[] byRow = new byte[1024];
    private byte[] records = new byte[1024];
    private int recordCount;
    private long[] updates = new long[16];
    private int updateCount;

    /** @param several whether a row may hold several records */
    Outcomes(boolean several) {
        this.several = several;
    }

    void add(int row, Outcome outcome) {
        reach(row);
        Outcome before = of(row);
        if (before == null || BY_WEIGHT.indexOf(outcome) > BY_WEIGHT.indexOf(before)) {
            byRow[row] = (byte) (outcome.ordinal() + 1);
        }
        if (several) {
            records = recordCount == records.length ? Arrays.copyOf(records, recordCount * 2) : records;
            records[recordCount++] = (byte) outcome.ordinal();
        }
    }

    void leaveOut(int row, RowKind kind) {
        reach(row);
        byRow[row] = (byte) (LEFT_OUT + kind.ordinal());
    }

    private void reach(int row) {
        if (row >= byRow.length) {
            byRow = Arrays.copyOf(byRow, Math.max(row + 1, byRow.length * 2));
        }
    }

    void addUpdate(long id) {
        if (updateCount == updates.length) {
            updates = Arrays.copyOf(updates, updateCount * 2);
        }
        updates[updateCount++] = id;
    }

    /** The outcome of a row number, null when the row holds no record; of several records the one that wants attention most. */
    Outcome of(int row) {
        return row < 0 || row >= byRow.length || byRow[row] == 0 || byRow[row] >= LEFT_OUT ? null : ALL[byRow[row] - 1];
    }

    /** What a row is that was left out; null for records and for rows without content. */
    RowKind leftOut(int row) {
        return row < 0 || row >= byRow.length || byRow[row] < LEFT_OUT ? null : KINDS[byRow[row] - LEFT_OUT];
    }

    /** The outcome of the n-th record of the sheet, from 0, which stands in that row. */
    Outcome record(int n, int row) {
        return several ? ALL[records[n]] : of(row);
    }

    /** The record of the n-th update, from 0. */
    long update(int n) {
        return updates[n];
    }
}
