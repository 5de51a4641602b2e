/**
 * The produce-sales dashboard as plain data: {@link ruralpost.sales.dashboard.SalesBoard} computes everything from the columns in
 * memory, {@link ruralpost.sales.dashboard.SalesCharts} says it as charts, {@link ruralpost.sales.dashboard.SalesTiles} as tiles.
 * The window and the command line show the same objects, so they cannot disagree.
 */
package ruralpost.sales.dashboard;
