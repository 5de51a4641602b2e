/**
 * Foreign spreadsheets: which column is which field, what a row says, what importing it would do, and the list of what could not
 * be taken. Knows no area; an area hands it a {@link ruralpost.sheet.SheetShape}. Reading the files themselves is in
 * {@code ruralpost.sheet.file}.
 */
package ruralpost.sheet;
