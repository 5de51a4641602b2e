package ruralpost.ui.table;

import java.util.BitSet;

/**
 * Where a person is in a read grid.
 *
 * @param top    the row at the upper edge; 0 when scrolled to the beginning
 * @param hidden pixels of that row above the edge
 * @param cursor the row with the cursor; −1 for none
 * @param rows   the selected rows, never null
 */
public record GridPlace(int top, double hidden, int cursor, BitSet rows) { }
