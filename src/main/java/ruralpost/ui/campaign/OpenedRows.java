package ruralpost.ui.campaign;

import java.util.List;

/**
 * A number and the rows that it is made of, ready to show.
 *
 * @param title   what the number is
 * @param heads   heads of the columns, the first two at the left
 * @param rows    one line of cells each
 * @param total   cells of the last line, the sums of the rows above
 * @param formula how it was computed
 * @param equal   whether the rows sum to the number
 */
record OpenedRows(ruralpost.text.Message title, List<String> heads, List<List<String>> rows, List<String> total, String formula, boolean equal) {
}
