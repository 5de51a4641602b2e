/**
 * Sales as columns in memory. {@link ruralpost.sales.cube.SalesCube} is one immutable version; {@link ruralpost.sales.cube.SalesCubeStore}
 * loads it and catches it up; {@link ruralpost.sales.cube.CubeQuery} and {@link ruralpost.sales.cube.RowOrder} compute on it.
 */
package ruralpost.sales.cube;
