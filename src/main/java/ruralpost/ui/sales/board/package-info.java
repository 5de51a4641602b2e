/**
 * The dashboard of produce sales: {@link ruralpost.ui.sales.board.BoardScreen} puts it together from a model (properties only), a
 * controller (asks the columns in memory through tasks; the latest request wins) and views.
 */
package ruralpost.ui.sales.board;
