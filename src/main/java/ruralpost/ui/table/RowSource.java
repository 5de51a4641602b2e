package ruralpost.ui.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** The rows of a read grid, however many. Used on the JavaFX thread; it fetches elsewhere and says when rows have come. */
public interface RowSource<R> {

    /** How many rows there are. */
    int size();

    /** A row; null while it is being fetched, and then {@link #onChange} is called. */
    R row(int index);

    /** Counts up whenever other rows, or rows in another order, stand at the same places; what was selected is then no longer selected. */
    int version();

    /** Asks for another order; the grid shows it once {@link #onChange} is called. @param columnKey key of a column, null for the order of its own */
    void sort(String columnKey, boolean ascending);

    /** Sets what is called when rows have come, or their number or order has changed. */
    void onChange(Runnable changed);

    /** Gives these rows, in order. The default gives those that are there. */
    default void fetch(BitSet rows, Consumer<List<R>> taker) {
        List<R> all = new ArrayList<>();
        rows.stream().mapToObj(this::row).filter(r -> r != null).forEach(all::add);
        taker.accept(all);
    }
}
