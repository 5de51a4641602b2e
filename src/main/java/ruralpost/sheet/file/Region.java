package ruralpost.sheet.file;

/**
 * Merged cells: what the first of them holds counts for all.
 *
 * @param firstRow    row number, from 1
 * @param lastRow     row number, from 1
 * @param firstColumn column index, from 0
 * @param lastColumn  column index, from 0
 */
public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {
}
