/**
 * The produce-sales dashboard as plain data: {@link ruralpost.sales.dashboard.SalesBoard} computes everything from the columns in
 * memory, for what a {@link ruralpost.sales.dashboard.BoardRequest} asks. Here stand the request, the computation, what is compared, plans, and
 * how numbers are written; what stands beside sales, tiles, charts and opened numbers have packages of their own: {@code fact} and
 * {@code number} build on this one, {@code tile} on those, {@code chart} on all.
 * The window and the command line show the same objects, so they cannot disagree.
 */
package ruralpost.sales.dashboard;
