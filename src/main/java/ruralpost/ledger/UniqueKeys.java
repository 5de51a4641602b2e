package ruralpost.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/**
 * One combination of columns that must be unique among live rows. The first few questions of a transaction go to the database;
 * an action that goes on asking (an import of products) gets the live keys in memory, kept in step with what it writes.
 */
final class UniqueKeys {

    private static final int ASK_DATABASE = 8;

    private final DSLContext ctx;
    private final LedgerTable table;
    private final List<Field<?>> fields;
    private int asked;
    private Map<List<Object>, Long> live;

    UniqueKeys(DSLContext ctx, LedgerTable table, List<Field<?>> fields) {
        this.ctx = ctx;
        this.table = table;
        this.fields = fields;
    }

    /** Whether another live row has the row's key; never when a part of the key is null. */
    boolean taken(Record row) {
        List<Object> key = key(row);
        if (key == null) {
            return false;
        }
        if (live == null && ++asked > ASK_DATABASE) {
            load();
        }
        if (live != null) {
            Long owner = live.get(key);
            return owner != null && !owner.equals(row.get(table.id()));
        }
        return takenInDatabase(row);
    }

    boolean takenInDatabase(Record row) {
        if (key(row) == null) {
            return false;
        }
        Condition equal = table.live().and(table.id().ne(row.get(table.id())));
        for (Field<?> f : fields) {
            equal = equal.and(equal(f, row));
        }
        return ctx.fetchExists(ctx.selectOne().from(table.table()).where(equal));
    }

    /** The message's words for the key: its parts, joined. */
    String text(Record row) {
        return String.join(" ", fields.stream().map(f -> String.valueOf(row.get(f))).toList());
    }

    /** Rows are about to be inserted that the database does not show yet. */
    void remember() {
        if (live == null) {
            load();
        }
    }

    void written(Record before, Record after) {
        if (live == null) {
            return;
        }
        if (before != null && before.get(table.deletedSet()) == 0 && key(before) != null) {
            live.remove(key(before), before.get(table.id()));
        }
        if (after.get(table.deletedSet()) == 0 && key(after) != null) {
            live.put(key(after), after.get(table.id()));
        }
    }

    private void load() {
        live = new HashMap<>();
        List<Field<?>> columns = new ArrayList<>(fields);
        columns.add(table.id());
        try (var rows = ctx.select(columns).from(table.table()).where(table.live()).fetchLazy()) {
            for (Record row : rows) {
                List<Object> key = key(row);
                if (key != null) {
                    live.put(key, row.get(table.id()));
                }
            }
        }
    }

    private List<Object> key(Record row) {
        List<Object> key = new ArrayList<>(fields.size());
        for (Field<?> f : fields) {
            Object value = row.get(f);
            if (value == null) {
                return null;
            }
            key.add(value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
        }
        return key;
    }

    private static <T> Condition equal(Field<T> field, Record row) {
        return field.eq(row.get(field));
    }
}
