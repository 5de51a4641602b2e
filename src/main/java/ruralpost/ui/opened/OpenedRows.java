package ruralpost.ui.opened;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import ruralpost.text.Message;

/**
 * A number and the rows that it is made of, ready to show.
 *
 * @param title   what the number is
 * @param heads   heads of the columns, the first two at the left
 * @param rows    one line of cells each
 * @param total   cells of the last line, the sums of the rows above
 * @param formula how it was computed
 * @param equal   whether the rows sum to the number
 * @param open    opens what stands behind a row, by its place; null where nothing does
 * @param secret  columns that are copied as hidden, because they may hold small counts of children
 */
public record OpenedRows(Message title, List<String> heads, List<List<String>> rows, List<String> total, String formula, boolean equal, IntConsumer open,
                         Set<Integer> secret) {

    /** Rows behind which nothing stands. */
    public OpenedRows(Message title, List<String> heads, List<List<String>> rows, List<String> total, String formula, boolean equal) {
        this(title, heads, rows, total, formula, equal, null);
    }

    /** Rows that open something. */
    public OpenedRows(Message title, List<String> heads, List<List<String>> rows, List<String> total, String formula, boolean equal, IntConsumer open) {
        this(title, heads, rows, total, formula, equal, open, Set.of());
    }

    /** The same with columns of children's counts. */
    public OpenedRows withChildren(Integer... columns) {
        return new OpenedRows(title, heads, rows, total, formula, equal, open, Set.of(columns));
    }
}
