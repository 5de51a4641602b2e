package ruralpost.sheet.layout;

import java.util.List;
import ruralpost.sheet.file.Region;

/**
 * Where a table stands on its sheet. A value.
 *
 * @param headerFirst first row of the titles, 0 when there are none
 * @param headerLast  last row of the titles, 0 when there are none; the data begins below
 * @param lastRow     last row of the table, {@link #END} when it goes to the end of the sheet
 * @param firstColumn index of its first column
 * @param lastColumn  index of its last column
 * @param titles      by column index the words of its title from top to bottom (本期, 金额); empty where it has none
 * @param above       what stands above it
 * @param merged      merged cells of its body that are higher than one row: what stands in the first counts for all
 */
public record TableLayout(int headerFirst, int headerLast, int lastRow, int firstColumn, int lastColumn, List<List<String>> titles,
                          Above above, List<Region> merged) {

    /** To the end of the sheet. */
    public static final int END = Integer.MAX_VALUE;
    private static final String JOINT = " / ";

    /** Keeps its own lists. */
    public TableLayout {
        titles = titles.stream().map(List::copyOf).toList();
        merged = List.copyOf(merged);
    }

    /** The same, these lines being said of it. */
    public TableLayout below(Above lines) {
        return new TableLayout(headerFirst, headerLast, lastRow, firstColumn, lastColumn, titles, lines, merged);
    }

    /** Whether the column belongs to the table. */
    public boolean covers(int column) {
        return column >= firstColumn && column <= lastColumn;
    }

    /** The words of a column's title, empty when it has none. */
    public List<String> path(int column) {
        return column < titles.size() ? titles.get(column) : List.of();
    }

    /** A column's title in one line: "本期 / 金额", "" when it has none. */
    public String title(int column) {
        return String.join(JOINT, path(column));
    }
}
