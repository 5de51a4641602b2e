package ruralpost.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outcome of each row of a sheet and why it is held, one byte a row, and the records that updates go to, in the order of the rows. */
final class Outcomes {

    private static final Outcome[] ALL = Outcome.values();

    private static final int OUTCOME_BITS = 3;
    private static final int OUTCOME_MASK = (1 << OUTCOME_BITS) - 1;

    /** By row number; 0 for a row without a record, else the outcome's place plus 1, and above it the number of the kind of hold. */
    private byte[] byRow = new byte[1024];
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
        set(row, Outcome.HOLD);
        byRow[row] |= (byte) (kinds.indexOf(kind) << OUTCOME_BITS);
    }

    void set(int row, Outcome outcome) {
        if (row >= byRow.length) {
            byRow = Arrays.copyOf(byRow, Math.max(row + 1, byRow.length * 2));
        }
        last = Math.max(last, row);
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
        return row < 0 || row >= byRow.length || byRow[row] == 0 ? null : ALL[(byRow[row] & OUTCOME_MASK) - 1];
    }

    /** The kind of reason for which a row is held, null when it is not. */
    String kind(int row) {
        return of(row) == Outcome.HOLD ? kinds.get((byRow[row] & 0xFF) >>> OUTCOME_BITS) : null;
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
