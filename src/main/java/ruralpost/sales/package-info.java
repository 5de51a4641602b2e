/**
 * Produce sales: the records ({@link ruralpost.sales.Sale}, {@link ruralpost.sales.Product}, {@link ruralpost.sales.Channel}, contracts,
 * local totals, donations), the stores that keep them, and {@link ruralpost.sales.SalesCube}, the columns in memory from which every
 * dashboard, table order and query is computed.
 */
package ruralpost.sales;
