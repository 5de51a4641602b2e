package ruralpost.sheet.file;

import java.util.List;
import ruralpost.text.Message;

/**
 * One row that holds at least one cell that is not blank.
 *
 * @param number row number as spreadsheet programs show it, from 1
 * @param hidden whether the file hides the row (by a filter or by hand)
 * @param cells  the cells that are not empty, by ascending column, never null
 * @param fault  why the row as a whole cannot be trusted (torn by a damaged copy, so that values stand in wrong columns), or null
 */
public record SheetRow(int number, boolean hidden, List<Cell> cells, Message fault) {

    private static final int FEW_GAPS = 4;

    /** A sound row. */
    public SheetRow(int number, boolean hidden, List<Cell> cells) {
        this(number, hidden, cells, null);
    }

    /** The cell of a column index, never null. */
    public Cell cell(int column) {
        if (column < cells.size() && cells.get(column).column() == column) {
            return cells.get(column);
        }
        int high = Math.min(column, cells.size() - 1);
        // a row of a table has few gaps
        for (int step = 0; step < FEW_GAPS && high >= 0; step++) {
            int found = cells.get(high).column();
            if (found <= column) {
                return found == column ? cells.get(high) : Cell.empty(number, column);
            }
            high--;
        }
        int low = 0;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = cells.get(middle).column();
            if (found == column) {
                return cells.get(middle);
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Cell.empty(number, column);
    }

    /** One more than the last column index that holds something, 0 when there is none. */
    public int width() {
        return cells.isEmpty() ? 0 : cells.getLast().column() + 1;
    }
}
