/**
 * All sales as a table of any length: {@link ruralpost.ui.sales.rows.RowsScreen}. The order of the rows is made of the columns in memory
 * ({@link ruralpost.ui.sales.rows.RowsFinder}); the rows in view are fetched by id.
 */
package ruralpost.ui.sales.rows;
