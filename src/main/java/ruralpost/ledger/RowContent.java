package ruralpost.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;

/** Compares rows by what they say. */
final class RowContent {

    private RowContent() {
    }

    /** Whether two rows of one table say the same; 1.0 and 1.00 do. */
    static boolean same(Record a, Record b) {
        return Arrays.stream(a.fields()).allMatch(f -> same(f, a, b));
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
