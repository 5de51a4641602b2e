package ruralpost.ui.sales.rows;

import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.Totals;
import ruralpost.ui.table.GridPlace;

/**
 * What the table shows.
 *
 * @param order  positions in the columns, in the order of the rows
 * @param totals sums over them
 * @param place  where the person was, in the new order; null to begin at the top
 */
record RowsState(RowsRequest request, SalesCube cube, int[] order, Totals totals, GridPlace place) {

    /** Row id at a place. */
    long id(int row) {
        return cube.id(order[row]);
    }
}
