package ruralpost.ui.importing;

import java.util.ArrayList;
import java.util.List;
import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.ui.task.Progress;

/**
 * A stretch of a sheet as it was read, for looking at.
 *
 * @param rows  the rows that hold something, by ascending number; the first may be title rows from above the stretch
 * @param from  number from which on the stretch was asked for
 * @param width columns of the widest row
 * @param more  whether the sheet goes on below
 */
record SheetWindow(List<SheetRow> rows, int from, int width, boolean more) {

    /** Rows looked at at a time. */
    static final int ROWS = 200;
    /** A few columns are always shown, so that an empty sheet looks like one. */
    private static final int LEAST_WIDTH = 3;
    private static final int POLL = 1023;

    /**
     * Reads a stretch. Not on the JavaFX thread.
     *
     * @param from   number of the first row wanted
     * @param layout whose titles are kept above the stretch
     */
    static SheetWindow read(SheetFile file, SheetInfo sheet, int from, TableLayout layout, Progress progress) {
        List<SheetRow> rows = new ArrayList<>();
        int shown = 0;
        int seen = 0;
        boolean more = false;
        try (RowCursor cursor = file.rows(sheet)) {
            for (SheetRow row = cursor.next(); row != null; row = cursor.next()) {
                if ((++seen & POLL) == 0) {
                    progress.check();
                }
                if (row.number() >= from) {
                    if (shown++ == ROWS) {
                        more = true;
                        break;
                    }
                    rows.add(row);
                } else if (row.number() >= layout.headerFirst() && row.number() <= layout.headerLast()) {
                    rows.add(row);
                }
            }
        }
        int width = Math.max(LEAST_WIDTH, rows.stream().mapToInt(SheetRow::width).max().orElse(0));
        return new SheetWindow(List.copyOf(rows), from, width, more);
    }

    /** Whether a row number lies in the stretch, rows without content included. */
    boolean covers(int row) {
        return row >= from && (!more || row <= last()) || rows.stream().anyMatch(r -> r.number() == row);
    }

    /** Number of the first row of the stretch, titles from above left out; 0 when it is empty. */
    int first() {
        return rows.stream().mapToInt(SheetRow::number).filter(n -> n >= from).findFirst().orElse(0);
    }

    /** Number of the last row, 0 when there is none. */
    int last() {
        return rows.isEmpty() ? 0 : rows.getLast().number();
    }
}
