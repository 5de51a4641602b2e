package ruralpost.sheet.plan;

import ruralpost.sheet.KnownNames;
import ruralpost.sheet.RowValues;
import ruralpost.text.Message;

/**
 * The area's part of a plan. The rows are given in the order of the file; the file is read twice, for the plan and for the commit,
 * and {@link #draft} must make the same of a row both times as long as {@link #basis} is the same.
 *
 * @param <R> the area's record, not yet stored
 */
public interface RowPlanner<R> {

    /** Where an area puts what is wrong with a row; anything put here rejects the row. */
    interface Complaints {

        /**
         * Something is wrong with one value.
         *
         * @param field    key of the field
         * @param expected may be null
         */
        void at(String field, Message problem, Message expected);

        /** Something is wrong with the row as a whole; {@code expected} may be null. */
        void row(Message problem, Message expected);

        /** A value is taken although somebody should look at it; rejects nothing. */
        default void remark(String field, Message why) {
        }
    }

    /** A number that changes whenever the ledger does: the last change set. A plan is valid only on the basis it was made on. */
    long basis();

    /**
     * The names of the ledger on that basis, for telling a word over a group of rows from a record without numbers. Asked from other threads, so it
     * changes no more.
     */
    default KnownNames known() {
        return KnownNames.NONE;
    }

    /** The record of a row, or null when the row is rejected, which must then have been said. Writes nothing. */
    R draft(RowValues values, Complaints complaints);

    /**
     * Told of the short texts and numbers of a row in columns that no field takes, so that a word such as 作废 is not passed over. Writes nothing.
     *
     * @param title of the column, its lowest word
     * @param text  of at most a few characters, as it stands in the cell
     */
    default void aside(R draft, String title, String text, Complaints complaints) {
    }

    /** How records are kept until they are written, a new one for each plan; null where there are never very many. */
    default RowCodec<R> codec() {
        return null;
    }

    /** What to do with a record, from its key and content. Writes nothing. */
    RowDecision decide(R draft, RowKey key);

    /**
     * Told of every row while the plan is made, not when it is carried out; for sums and lists beside the plan.
     *
     * @param values what could be read of the row
     * @param draft  null when the row is rejected
     */
    default void planned(RowValues values, R draft, Outcome outcome) {
    }
}
