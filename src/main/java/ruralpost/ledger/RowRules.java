package ruralpost.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import ruralpost.text.Message;

/** Rules that the tables of several areas share. */
public final class RowRules {

    /** No chain of parents is longer than this. */
    private static final int DEPTH = 100;

    private RowRules() {
    }

    /** A rule that looks at nothing but the values of a row, in the order of its table's columns; so it is quick for many rows. */
    public static RowRule ofValues(Function<Object[], Message> rule) {
        return new RowRule() {
            @Override
            public Message problem(Record row, DSLContext ctx) {
                return rule.apply(row.intoArray());
            }

            @Override
            public Message problem(Table<?> table, Object[] values, DSLContext ctx) {
                return rule.apply(values);
            }
        };
    }

    /** The column must hold a text that is not blank. */
    public static RowRule required(Field<String> field, String messageKey) {
        return (row, ctx) -> row.get(field) == null || row.get(field).isBlank() ? Message.of(messageKey) : null;
    }

    /** The second day must not lie before the first where both are known; the message gets both days. */
    public static RowRule ordered(Field<LocalDate> first, Field<LocalDate> last, String messageKey) {
        return (row, ctx) -> {
            LocalDate from = row.get(first);
            LocalDate to = row.get(last);
            return from != null && to != null && to.isBefore(from) ? Message.of(messageKey, from.toString(), to.toString()) : null;
        };
    }

    /** The column must hold one of these codes; the message gets what it holds. */
    public static RowRule oneOf(Field<String> field, Collection<String> codes, String messageKey) {
        return (row, ctx) -> codes.contains(row.get(field)) ? null : Message.of(messageKey, String.valueOf(row.get(field)));
    }

    /** A row must be neither its own parent nor a parent of its parents; the message gets the row's title. */
    public static RowRule noCycle(Table<?> table, Field<Long> id, Field<Long> parent, Field<String> title, String messageKey) {
        return (row, ctx) -> {
            Long above = row.get(parent);
            for (int i = 0; above != null && i < DEPTH; i++) {
                if (above.equals(row.get(id))) {
                    return Message.of(messageKey, row.get(title));
                }
                above = ctx.select(parent).from(table).where(id.eq(above)).fetchOne(parent);
            }
            return above == null ? null : Message.of(messageKey, row.get(title));
        };
    }
}
