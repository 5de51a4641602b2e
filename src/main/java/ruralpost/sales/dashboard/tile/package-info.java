/** The tiles of the dashboard of sales, by {@link ruralpost.sales.dashboard.tile.SalesTiles}. */
package ruralpost.sales.dashboard.tile;
