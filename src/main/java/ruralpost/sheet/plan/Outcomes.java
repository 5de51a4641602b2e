package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.sheet.layout.RowKind;

/**
 * What became of each row of a sheet and why it is held, one byte a row; where rows hold several records, of each record too, in their
 * order; and the records that updates go to.
 */
final class Outcomes {

    private static final Outcome[] ALL = Outcome.values();
    private static final RowKind[] KINDS = RowKind.values();
    /** A row of several records shows what wants attention most. */
    private static final List<Outcome> BY_WEIGHT = List.of(Outcome.UNCHANGED, Outcome.CREATE, Outcome.UPDATE, Outcome.HOLD, Outcome.REJECT);
    private static final int LEFT_OUT = 64;

    private static final int OUTCOME_BITS = 3;
    private static final int OUTCOME_MASK = (1 << OUTCOME_BITS) - 1;

    private final boolean several;
    /**
     * By row number: 0 for nothing; an outcome's place plus 1, and above it the number of the kind of hold; or {@link #LEFT_OUT} plus the
     * place of what the row is.
     */
    private byte[] byRow = new byte[1024];
    private byte[] records = new byte[1024];
    private int recordCount;
    private long[] updates = new long[16];
    private int updateCount;
    private final List<String> kinds = new ArrayList<>();
    private final Map<String, Long> holds = new LinkedHashMap<>();
    private int last;

    /** A row is held for a reason of this kind. */
    void hold(int row, String kind) {
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
        holds.merge(kind, 1L, Long::sum);
        add(row, Outcome.HOLD);
        if (of(row) == Outcome.HOLD) {
            byRow[row] = (byte) (kinds.indexOf(kind) << OUTCOME_BITS | Outcome.HOLD.ordinal() + 1);
        }
    }

    /** @param several whether a row may hold several records */
    Outcomes(boolean several) {
        this.several = several;
    }

    void add(int row, Outcome outcome) {
        reach(row);
        last = Math.max(last, row);
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
        return row < 0 || row >= byRow.length || byRow[row] == 0 || byRow[row] >= LEFT_OUT ? null : ALL[(byRow[row] & OUTCOME_MASK) - 1];
    }

    /** What a row is that was left out; null for records and for rows without content. */
    RowKind leftOut(int row) {
        return row < 0 || row >= byRow.length || byRow[row] < LEFT_OUT ? null : KINDS[byRow[row] - LEFT_OUT];
    }

    /** The outcome of the n-th record of the sheet, from 0, which stands in that row. */
    Outcome record(int n, int row) {
        return several ? ALL[records[n]] : of(row);
    }

    /** The kind of reason for which a row is held, null when it is not. */
    String kind(int row) {
        return of(row) == Outcome.HOLD ? kinds.get(byRow[row] >>> OUTCOME_BITS) : null;
    }

    /** How many rows are held, by kind of reason. */
    Map<String, Long> holds() {
        return java.util.Collections.unmodifiableMap(holds);
    }

    /** The highest row number that has an outcome. */
    int last() {
        return last;
    }

    /** The record of the n-th update, from 0. */
    long update(int n) {
        return updates[n];
    }
}
