package ruralpost.ui.campaign.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Message;
import ruralpost.ui.form.Problem;
import ruralpost.ui.table.EntryColumn;
import ruralpost.ui.table.EntryValues;
import ruralpost.value.Formats;

/**
 * One kind of rows that are typed: its columns, what is wrong with a row, and where it is kept.
 *
 * @param <R> a row that is saved
 */
interface EntrySheet<R> {

    /** Name of its register: {@code activity}; texts and drafts are named by it. */
    String id();

    /** All columns from left to right. */
    List<EntryColumn<R, ?>> columns();

    /** Keys of columns that are hidden until somebody shows them. */
    default List<String> hiddenAtFirst() {
        return List.of();
    }

    /** What is wrong with a row beyond its single cells, by column key. */
    Map<String, Problem> check(EntryValues values);

    /** The row that was typed. @param before the row that it changes; null for a new one */
    R row(EntryValues values, R before);

    /** What a row is called. */
    String title(R row);

    Stamp stamp(R row);

    /** Stores a new or changed row. @return its id */
    long save(WriteTx tx, R row);

    /** Marks a row deleted. */
    void delete(WriteTx tx, R row);

    /** The live rows with these ids, in that order. */
    List<R> byIds(Collection<Long> ids);

    /** The same as the open transaction sees them. */
    List<R> byIds(WriteTx tx, Collection<Long> ids);

    /** Whether a column counts children: then {@link #veil} hides the small ones in copies, and each copy stands in the history. */
    default boolean countsChildren() {
        return false;
    }

    /** Which cells of a saved row do not leave the program, by column key; asked with null for a row that is not saved as it stands. Not for the window's thread. */
    default BiPredicate<R, String> veil() {
        return (row, column) -> false;
    }

    /** A sum of the rows typed. @param value ready to show */
    record Total(String labelKey, String value) {
    }

    /** The sums of rows that stand beside the grid. */
    List<Total> totals(List<R> rows, Formats formats);

    /** One of its kind, inside a sentence. */
    default Message one() {
        return Message.of("register." + id() + ".one");
    }
}
