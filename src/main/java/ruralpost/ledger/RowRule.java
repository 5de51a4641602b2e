package ruralpost.ledger;

import org.jooq.DSLContext;
import org.jooq.Record;
import ruralpost.text.Message;

/** A rule of an area that every live row must meet, also after an undo has brought it back. */
@FunctionalInterface
public interface RowRule {

    /**
     * Checks one row as it is about to be stored.
     *
     * @return what is wrong and what was expected; null when the row is sound
     */
    Message problem(Record row, DSLContext ctx);
}
