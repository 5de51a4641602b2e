package ruralpost.ui.register;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.LongConsumer;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.WindowContext;

/**
 * One kind of record: everything that the registers' screen must know of it. Its texts are {@code register.ID} (the kind, for the list of
 * kinds), {@code register.ID.one} (one of them, inside a sentence) and {@code register.ID.FIELD} for columns and form rows alike.
 *
 * @param <T> the record
 */
public interface Register<T> {

    /** Short name, lower case letters. */
    String id();

    /** Area of its change sets, see {@link ruralpost.ledger.Action}. */
    String area();

    /** Name of its table in the log, for its history. */
    String table();

    /** Icon of the Feather set. */
    String icon();

    /** What its list shows, in order. */
    List<Column<T, ?>> columns();

    /** What is computed for a record and never typed; shown in the list after the columns, and above the form. */
    default List<Column<T, ?>> facts() {
        return List.of();
    }

    /** Computes what the facts need; called off the window's thread, before the list is shown. */
    default void prepare(RegisterData data) {
    }

    /** Whether its list holds counts of children: then {@link #veil} hides the small ones in copies, and each copy stands in the history. */
    default boolean countsChildren() {
        return false;
    }

    /**
     * Decides what of the list must not be copied, by record and column key: small counts of children, and what they could be found from. Called off
     * the window's thread.
     *
     * @param app   knows below which counts are small
     * @param check called while it decides; throws to stop
     */
    default BiPredicate<T, String> veil(AppContext app, RegisterData data, Runnable check) {
        return (record, column) -> false;
    }

    /** A form. */
    RegisterForm<T> form(RegisterContext context);

    /** The live records, in the order in which the list begins. */
    List<T> records(RegisterData data);

    /** Where a record is stored. */
    Stamp stamp(T record);

    /** What a record is called. */
    String title(T record, RegisterData data, Lang lang);

    /** What else it is called: aliases, numbers; nulls are left out. */
    List<String> aliases(T record, RegisterData data);

    /** What it has to do with, by which its own list finds it but not the search over everything: names of other records, divisions; nulls are left out. */
    default List<String> related(T record, RegisterData data) {
        return List.of();
    }

    /** What tells it from others of that title in lists of all kinds; empty when nothing does. */
    String meta(T record, RegisterData data, Lang lang);

    /** Stores a new or changed record. @return its id */
    long save(WriteTx tx, AppContext app, T record);

    /** Whether the search over everything leaves a record out, because it finds the same thing by another register. */
    default boolean foundElsewhere(T record, RegisterData data) {
        return false;
    }

    /** Marks a record deleted, with what belongs to it alone. */
    void delete(WriteTx tx, AppContext app, T record);

    /** Whether records of this kind can be begun here; false for those that are made elsewhere. */
    default boolean creatable() {
        return true;
    }

    /** Whether a record can be copied for another site or year. */
    default boolean copies() {
        return false;
    }

    /** Asks where a copy is to stand and makes it. @param made takes the id of the copy */
    default void copy(RegisterContext context, T record, LongConsumer made) {
    }

    /** The adult whom a record names, as stored, so that the name can be erased; null when it names none. */
    default String person(T record) {
        return null;
    }

    /** Whether labels of its records can be printed. */
    default boolean labelled() {
        return false;
    }

    /** Asks for a label paper and writes the labels of these records. */
    default void labels(WindowContext window, RegisterData data, List<T> records) {
    }

    /** The kind, for the list of kinds. */
    default Message title() {
        return Message.of("register." + id());
    }

    /** One of the kind, inside a sentence. */
    default Message one() {
        return Message.of("register." + id() + ".one");
    }
}
