package ruralpost.board;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number with the rows behind it, ready to show.
 *
 * @param title   what it is, and for which days
 * @param number  as written, with its unit
 * @param formula how it was computed
 * @param filters what was chosen, one after the other; never null
 * @param heads   columns
 * @param lines   rows
 * @param sums    per column the sum of the rows; null where a column is not added up
 * @param equal   whether the rows, added up again one by one, give the number
 */
public record Explained(String title, String number, String formula, List<String> filters, List<Head> heads, List<Line> lines, List<Cell> sums, boolean equal) {

    /**
     * A column.
     *
     * @param key     stable name
     * @param label   text key of its title
     * @param width   pixels
     * @param numeric whether it stands at the right
     */
    public record Head(String key, String label, double width, boolean numeric) {
    }

    /**
     * A row.
     *
     * @param register where the record is kept; null where it is none
     * @param id       its row
     * @param cells    one per column
     */
    public record Line(String register, long id, List<Cell> cells) {
    }

    /**
     * A cell.
     *
     * @param text   as written, empty for "not stated"
     * @param number the exact number; null where there is none
     * @param hidden whether it must not leave the program
     */
    public record Cell(String text, BigDecimal number, boolean hidden) {

        /** Words. @param text null for none */
        public static Cell of(String text) {
            return new Cell(text == null ? "" : text, null, false);
        }
    }
}
