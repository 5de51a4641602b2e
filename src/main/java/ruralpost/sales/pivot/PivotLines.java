package ruralpost.sales.pivot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The rows of a pivot table that are seen: all of them, without those that divide a folded row, in a chosen order. Remembers what is folded. */
public final class PivotLines {

    private final Set<List<Integer>> folded = new HashSet<>();
    private Function<PivotRow, BigDecimal> key;
    private boolean ascending;

    /**
     * Orders by a number; rows without it come last. Rows that divide another stay under it.
     *
     * @param number null for the order of the table's own
     */
    public void order(Function<PivotRow, BigDecimal> number, boolean up) {
        key = number;
        ascending = up;
    }

    /** Folds or unfolds a row. */
    public void toggle(PivotRow row) {
        if (!row.inner().isEmpty() && !folded.remove(row.codes())) {
            folded.add(row.codes());
        }
    }

    /** Whether a row is folded. */
    public boolean folded(PivotRow row) {
        return folded.contains(row.codes());
    }

    /** Folds all rows, or unfolds them. */
    public void foldAll(Pivot pivot, boolean fold) {
        folded.clear();
        if (fold) {
            pivot.rows().stream().filter(r -> !r.inner().isEmpty()).forEach(r -> folded.add(r.codes()));
        }
    }

    /** The rows to be seen, from top to bottom. */
    public List<PivotRow> of(Pivot pivot) {
        List<PivotRow> lines = new ArrayList<>();
        for (PivotRow row : ordered(pivot.rows())) {
            lines.add(row);
            if (!folded(row)) {
                lines.addAll(ordered(row.inner()));
            }
        }
        return lines;
    }

    private List<PivotRow> ordered(List<PivotRow> rows) {
        if (key == null) {
            return rows;
        }
        Comparator<BigDecimal> numbers = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return rows.stream().sorted(Comparator.comparing(key, Comparator.nullsLast(numbers))).toList();
    }
}
