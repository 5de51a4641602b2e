package ruralpost.ledger;

import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import ruralpost.text.Message;
import ruralpost.value.PersonalText;

/** The rule that free texts hold no number of a person. */
public final class PersonalRule {

    private PersonalRule() {
    }

    /**
     * None of these texts may hold something like an identity-card or telephone number. A text that stands there already, from before there was the
     * rule, is no obstacle: an undo or an import that does not touch it must not fail for it.
     */
    @SafeVarargs
    public static RowRule nothingPersonal(Field<String>... fields) {
        return (row, ctx) -> {
            for (Field<String> f : fields) {
                Message problem = PersonalText.problem(row.get(f));
                if (problem != null && !stands(f, row, ctx)) {
                    return problem;
                }
            }
            return null;
        };
    }

    /** Whether the stored row, live or deleted, has the same text there. */
    private static boolean stands(Field<String> f, Record row, DSLContext ctx) {
        if (!(f instanceof TableField<?, String> column)) {
            return false;
        }
        Field<?> id = Stream.of(column.getTable().fields()).filter(c -> c.getName().equalsIgnoreCase("id")).findFirst().orElseThrow();
        return row.get(id) != null && ctx.fetchExists(ctx.selectOne().from(column.getTable()).where(same(id, row)).and(f.eq(row.get(f))));
    }

    private static <T> Condition same(Field<T> id, Record row) {
        return id.eq(row.get(id));
    }
}
