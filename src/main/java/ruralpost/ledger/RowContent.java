package ruralpost.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;

/** What rows say: compared and copied. */
final class RowContent {

    private RowContent() {
    }

    /** Whether two rows of one table say the same; 1.0 and 1.00 do. */
    static boolean same(Record a, Record b) {
        return Arrays.stream(a.fields()).allMatch(f -> same(f, a, b));
    }

    /** A row that is nothing but its id. */
    static Record withId(LedgerTable t, long id) {
        Record row = t.table().newRecord();
        row.set(t.id(), id);
        return row;
    }

    /** A row of its own that says the same. */
    static Record copy(LedgerTable t, Record row) {
        Record copy = t.table().newRecord();
        for (Field<?> f : t.table().fields()) {
            copy(f, row, copy);
        }
        return copy;
    }

    private static <T> void copy(Field<T> field, Record from, Record to) {
        to.set(field, from.get(field));
    }

    private static boolean same(Field<?> field, Record a, Record b) {
        Object x = a.get(field);
        Object y = b.get(field);
        if (x instanceof BigDecimal p && y instanceof BigDecimal q) {
            return p.compareTo(q) == 0;
        }
        return x instanceof byte[] p && y instanceof byte[] q ? Arrays.equals(p, q) : Objects.equals(x, y);
    }
}
