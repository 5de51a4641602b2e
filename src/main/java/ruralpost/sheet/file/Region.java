package ruralpost.sheet.file;

/**
 * A block of merged cells; only its first cell holds something.
 *
 * @param firstRow    row number as spreadsheet programs show it, from 1
 * @param lastRow     at least the first
 * @param firstColumn column index, from 0
 * @param lastColumn  at least the first
 */
public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** Whether a place lies inside. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** The block of a reference such as "A1:C2" or "B7"; null when it is none. */
    static Region of(String reference) {
        if (reference == null) {
            return null;
        }
        String[] ends = reference.strip().replace("$", "").split(":", 3);
        if (ends.length > 2) {
            return null;
        }
        String last = ends[ends.length - 1];
        int firstRow = rowOf(ends[0]);
        int lastRow = rowOf(last);
        int firstColumn = ColumnLetters.index(ends[0]);
        int lastColumn = ColumnLetters.index(last);
        boolean sound = firstRow > 0 && firstColumn >= 0 && lastRow >= firstRow && lastColumn >= firstColumn;
        return sound ? new Region(firstRow, lastRow, firstColumn, lastColumn) : null;
    }

    private static int rowOf(String address) {
        int i = 0;
        while (i < address.length() && Character.isLetter(address.charAt(i))) {
            i++;
        }
        try {
            return Integer.parseInt(address, i, address.length(), 10);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
