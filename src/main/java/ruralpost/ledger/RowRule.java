package ruralpost.ledger;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
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

    /**
     * Checks one of many rows that come as plain values in the order of the table's columns.
     *
     * @return as of {@link #problem(Record, DSLContext)}
     */
    default Message problem(Table<?> table, Object[] values, DSLContext ctx) {
        Record row = table.newRecord();
        row.fromArray(values);
        return problem(row, ctx);
    }
}
