package ruralpost.sales.cube;

import java.time.LocalDate;
import java.util.List;

/**
 * Totals by a dimension and stretches of time. A row is a code of the dimension; a column is the place of a stretch of time in
 * {@link #steps()}.
 *
 * @param steps  first days of the stretches of time, without gaps
 * @param totals by row and column; a row without sales is null, as is a cell
 */
public record CrossTotals(List<LocalDate> steps, Totals[][] totals) {

    private static final CrossTotals EMPTY = new CrossTotals(List.of(), new Totals[0][]);

    /** No sales at all. */
    public static CrossTotals empty() {
        return EMPTY;
    }

    /** Totals of a cell; empty totals when no row fell there or the codes are out of range. */
    public Totals at(int row, int column) {
        boolean inside = row >= 0 && row < totals.length && totals[row] != null && column >= 0 && column < totals[row].length;
        return inside && totals[row][column] != null ? totals[row][column] : new Totals();
    }

    /** Totals of a row in the stretch of time that begins on this day. */
    public Totals at(int row, LocalDate step) {
        int column = java.util.Collections.binarySearch(steps, step);
        return at(row, column);
    }
}
