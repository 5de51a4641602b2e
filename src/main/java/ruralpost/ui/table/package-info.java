/**
 * Grids. {@link ruralpost.ui.table.DataGrid} reads lists of any length; {@link ruralpost.ui.table.EntryGrid} is typed into as a spreadsheet is.
 * Both stand on the same body and the same columns, which can be resized, hidden and frozen and stay so.
 */
package ruralpost.ui.table;
