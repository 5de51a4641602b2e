package ruralpost.ui.opened;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntConsumer;
import ruralpost.app.AppContext;
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
 * @param hides   decides which cells do not leave the program; null where none counts children
 */
public record OpenedRows(Message title, List<String> heads, List<List<String>> rows, List<String> total, String formula, boolean equal, IntConsumer open,
                         Hides hides) {

    /** Decides which counts of children are not copied. */
    public interface Hides {

        /** Place of a row and of a column. Called off the window's thread. @param check called while it decides; throws to stop */
        BiPredicate<Integer, Integer> decide(AppContext app, Runnable check);
    }

    /** Rows that count no children. */
    public OpenedRows(Message title, List<String> heads, List<List<String>> rows, List<String> total, String formula, boolean equal, IntConsumer open) {
        this(title, heads, rows, total, formula, equal, open, null);
    }

    /** The same rows, of which some cells are not copied. */
    public OpenedRows hiding(Hides decides) {
        return new OpenedRows(title, heads, rows, total, formula, equal, open, decides);
    }

    /** Rows behind which nothing stands. */
    public OpenedRows(Message title, List<String> heads, List<List<String>> rows, List<String> total, String formula, boolean equal) {
        this(title, heads, rows, total, formula, equal, null);
    }
}
