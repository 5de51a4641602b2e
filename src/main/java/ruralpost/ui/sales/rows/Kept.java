package ruralpost.ui.sales.rows;

import java.util.Arrays;
import java.util.BitSet;
import ruralpost.sales.cube.SalesCube;
import ruralpost.ui.table.GridPlace;

/**
 * Where a person is in the table, by row ids, so that he is there again when the rows have moved.
 *
 * @param place    as places of the order that was shown
 * @param all      whether every row was selected
 * @param selected ids of the selected rows, ascending
 * @param cursor   id of the row with the cursor; 0 for none
 * @param top      id of the row at the upper edge; 0 at the very beginning
 */
record Kept(GridPlace place, boolean all, long[] selected, long cursor, long top) {

    private static final int NOWHERE = -1;

    /** Takes it down. @param state what is shown */
    static Kept of(GridPlace place, RowsState state) {
        int rows = state.order().length;
        boolean all = rows > 0 && place.rows().cardinality() == rows;
        long[] selected = all ? new long[0] : place.rows().stream().filter(r -> r < rows).mapToLong(state::id).sorted().toArray();
        boolean atTop = place.top() == 0 && place.hidden() == 0;
        return new Kept(place, all, selected, place.cursor() >= 0 && place.cursor() < rows ? state.id(place.cursor()) : 0,
            atTop || place.top() >= rows ? 0 : state.id(place.top()));
    }

    /** The same place in another order; a row that is gone gives way to the one that stands there now. */
    GridPlace in(SalesCube cube, int[] order) {
        BitSet rows = new BitSet();
        int cursorAt = NOWHERE;
        int topAt = NOWHERE;
        for (int i = 0; i < order.length; i++) {
            long id = cube.id(order[i]);
            cursorAt = id == cursor ? i : cursorAt;
            topAt = id == top ? i : topAt;
            if (all || selected.length > 0 && Arrays.binarySearch(selected, id) >= 0) {
                rows.set(i);
            }
        }
        return new GridPlace(topAt != NOWHERE ? topAt : top == 0 ? 0 : place.top(), top == 0 ? 0 : place.hidden(),
            cursorAt != NOWHERE ? cursorAt : Math.max(0, place.cursor()), rows);
    }
}
