package ruralpost.ui.table;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import ruralpost.text.UserException;
import ruralpost.ui.form.Problem;

/**
 * What an area does with what is typed into its entry grid. Called on the JavaFX thread; saving goes through tasks and answers later.
 * One call is one change set, so that one undo takes it back.
 *
 * @param <R> a row that is saved
 */
public interface EntryHandler<R> {

    /** A saved row and its new values. */
    record Change<R>(R row, EntryValues values) { }

    /** An id that stays the same as long as the row lives. */
    String id(R row);

    /** What is wrong with a row beyond its single cells, by column key; empty when all is well. */
    Map<String, Problem> check(EntryValues values);

    /** What a blank cell will get by itself, such as an amount from quantity and price, by column key; shown as a hint. */
    default Map<String, String> suggest(EntryValues values) {
        return Map.of();
    }

    /** Saves new rows. @param saved takes the rows as saved, in the same order */
    void save(List<EntryValues> rows, Consumer<List<R>> saved, Consumer<UserException> failed);

    /** Saves changes of rows. @param saved takes the rows as saved, in the same order */
    void update(List<Change<R>> changes, Consumer<List<R>> saved, Consumer<UserException> failed);

    /** Deletes rows; whoever deletes them offers the undo. */
    void delete(List<R> rows, Runnable deleted, Consumer<UserException> failed);

    /**
     * Decides which cells do not leave the program when rows are copied.
     *
     * @param rows  how many are about to be copied
     * @param taker is given at once or later which cells are hidden, by saved row and column key; it asks with null for a row that is not saved as it stands
     */
    default void veil(int rows, Consumer<BiPredicate<R, String>> taker) {
        taker.accept((row, column) -> false);
    }

    /** Takes all rows that are typed and not saved: at each cell that is left, and 300 ms after the last key. */
    void draftChanged(List<EntryDraft> drafts);
}
