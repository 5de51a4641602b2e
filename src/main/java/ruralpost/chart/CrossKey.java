package ruralpost.chart;

import java.util.Objects;

/**
 * The key of a category in a chart of two dimensions, as it stands in {@link ChartSpec#chosen} and in {@link HitRegion#category}:
 * {@code row + "|" + column}. A head stands for all its cells: {@code "row|"} is a whole row (or layer), {@code "|column"} a whole
 * column (or step of time).
 *
 * @param row    key of the row or layer, empty for a column head; holds no "|"
 * @param column key of the column or step, empty for a row head
 */
public record CrossKey(String row, String column) {

    private static final char BAR = '|';

    /** Checks that nothing is null. */
    public CrossKey {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
    }

    /** Takes a key apart; one without a bar is a row. */
    public static CrossKey of(String key) {
        int bar = key.indexOf(BAR);
        return bar < 0 ? new CrossKey(key, "") : new CrossKey(key.substring(0, bar), key.substring(bar + 1));
    }

    /** The key of a cell. */
    public static String cell(String row, String column) {
        return row + BAR + column;
    }

    /** The key of a whole row or layer. */
    public static String row(String row) {
        return row + BAR;
    }

    /** The key of a whole column or step. */
    public static String column(String column) {
        return BAR + column;
    }

    /** Whether this is one cell and no head. */
    public boolean isCell() {
        return !row.isEmpty() && !column.isEmpty();
    }

    /** The key as a chart writes it. */
    public String key() {
        return row + BAR + column;
    }
}
