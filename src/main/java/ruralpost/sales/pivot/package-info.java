/**
 * Sales as a table of rows and columns for people who think in rows. {@link ruralpost.sales.pivot.Pivot} computes it from the same
 * columns in memory as the dashboard; {@link ruralpost.sales.pivot.PivotLines} says which of its rows are seen, in which order.
 */
package ruralpost.sales.pivot;
