/** Typing sales: the grid ({@link ruralpost.ui.sales.entry.EntryScreen}) with its columns and what becomes of a typed row. */
package ruralpost.ui.sales.entry;
