package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * How a plan that was made anew differs from the one before, because the ledger moved meanwhile.
 *
 * @param before      counts of the older plan
 * @param after       counts of the newer plan
 * @param rows        rows with another outcome, in the order of the file; the first {@link #LISTED}
 * @param changedRows how many rows have another outcome
 */
public record PlanDifference(PlanCounts before, PlanCounts after, List<ChangedRow> rows, long changedRows) {

    /** So many rows are listed one by one. */
    public static final int LISTED = 100;

    /**
     * A row with another outcome.
     *
     * @param row    number as spreadsheet programs show it
     * @param before null when it held no record
     * @param after  null when it holds no record
     */
    public record ChangedRow(int row, Outcome before, Outcome after) {
    }

    /** Keeps its own list. */
    public PlanDifference {
        rows = List.copyOf(rows);
    }

    /** The difference between two plans of one sheet. */
    public static PlanDifference between(ImportPlan<?> before, ImportPlan<?> after) {
        List<ChangedRow> listed = new ArrayList<>();
        long changed = 0;
        int last = Math.max(before.lastRow(), after.lastRow());
        for (int row = 1; row <= last; row++) {
            Outcome was = before.outcome(row);
            Outcome is = after.outcome(row);
            if (was != is) {
                changed++;
                if (listed.size() < LISTED) {
                    listed.add(new ChangedRow(row, was, is));
                }
            }
        }
        return new PlanDifference(before.counts(), after.counts(), listed, changed);
    }

    /** Whether every row fares as before. */
    public boolean isNone() {
        return changedRows == 0;
    }
}
