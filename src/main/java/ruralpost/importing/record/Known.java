package ruralpost.importing.record;

import java.util.List;
import ruralpost.ledger.Stamp;
import ruralpost.sheet.plan.RowDecision;
import ruralpost.text.Message;

/**
 * What the ledger holds that a row of a sheet may be, or collide with. Read once for an import, then only asked.
 *
 * @param <R> a row that is not stored yet
 */
public interface Known<R> {

    /** Row number as spreadsheet programs show it. */
    int number(R row);

    /** Where a record stands; null when it is not, or no longer, there. */
    Stamp stamp(long id);

    /** The records that the row may be by what it says, the likeliest first; empty for none. */
    List<Long> alike(R row);

    /** Whether an alike record is the row's own, to be brought up to date; otherwise it may be a duplicate. */
    boolean owns(R row);

    /** Whether the record already says all that the row says. */
    boolean says(long id, R row);

    /** Why the record cannot become what the row says; null when it can. */
    default Message refusal(long id, R row) {
        return null;
    }

    /** That the row's own record stands with something else, which may be a correction or something besides; null when that is certain. */
    default Message doubt(long id, R row) {
        return null;
    }

    /** Whether the row says that there is nothing: it makes no record. */
    default boolean nothing(R row) {
        return false;
    }

    /** That an alike record may be the same. */
    default Message duplicate() {
        return Message.of("import.row.duplicate");
    }

    /** Why the row collides with records of another granularity; null when it does not. */
    default Message collision(R row) {
        return null;
    }

    /** Why the row cannot be a new record beside what is there, whatever was decided about held rows; null when it can. */
    default RowDecision barred(R row) {
        return null;
    }

    /** Whether the row has a number of its own, which tells it apart from the rows of all other records. */
    default boolean numbered(R row) {
        return false;
    }

    /** The row is going to be a new record. */
    default void created(R row) {
    }

    /** The record is going to be what the row says. */
    default void updated(long id, R row) {
    }

    /** Whether only the end of the file told how to decide about its beginning. */
    default boolean wanted() {
        return false;
    }

    /** Lets the next file of the import meet what this one is going to write. */
    default void accept() {
    }
}
