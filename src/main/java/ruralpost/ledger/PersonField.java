package ruralpost.ledger;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * A column that holds the name of an adult person, as an area declares it, so that the name can be erased.
 *
 * @param table   its table
 * @param name    the column
 * @param phone   column of the person's telephone number in the same row; null when there is none
 * @param person  tells of a row whether the name is a person's and not an organisation's; the row may lack later columns
 * @param instead what stands there afterwards, by the row; gives null where the column may be blank
 * @param written how a name is written in this column
 */
public record PersonField(Table<?> table, Field<String> name, Field<String> phone, Predicate<Record> person, Function<Record, String> instead, UnaryOperator<String> written) {

    /** What stands for a name that was erased where something must stand. */
    public static final String ERASED = "***";

    /** A column that always names a person and may be blank. */
    public static PersonField of(Table<?> table, Field<String> name) {
        return new PersonField(table, name, null, r -> true, r -> null, UnaryOperator.identity());
    }

    /** The same with the person's telephone number. */
    public PersonField with(Field<String> number) {
        return new PersonField(table, name, number, person, instead, written);
    }

    /** The same where rows also name organisations. */
    public PersonField when(Predicate<Record> isPerson) {
        return new PersonField(table, name, phone, isPerson, instead, written);
    }

    /** The same where the column must not be blank. */
    public PersonField leaving(Function<Record, String> what) {
        return new PersonField(table, name, phone, person, what, written);
    }

    /** The same where names are written in a way of their own. */
    public PersonField writtenAs(UnaryOperator<String> how) {
        return new PersonField(table, name, phone, person, instead, how);
    }
}
