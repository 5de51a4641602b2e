package ruralpost.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Writes whole rows, many per statement. Knows nothing of sets, logs and checks. */
final class RowWriter {

    private final DSLContext ctx;
    private final Map<String, Map<Field<?>, Object>> defaults = new HashMap<>();

    RowWriter(DSLContext ctx) {
        this.ctx = ctx;
    }

    /** Fills columns that may not be null and were left so with the table's own defaults. */
    void fillDefaults(Table<?> table, Record row) {
        defaults.computeIfAbsent(table.getName(), n -> defaultsOf(table)).forEach((field, value) -> fill(row, field, value));
    }

    private static <T> void fill(Record row, Field<T> field, Object value) {
        if (row.get(field) == null) {
            row.set(field, field.getType().cast(value));
        }
    }

    private Map<Field<?>, Object> defaultsOf(Table<?> table) {
        Map<Field<?>, Object> result = new HashMap<>();
        for (Field<?> f : table.fields()) {
            if (!f.getDataType().nullable() && f.getDataType().defaulted()) {
                result.put(f, ctx.select(f.getDataType().defaultValue()).fetchOne(0, f.getType()));
            }
        }
        return result;
    }

    void insert(Table<?> table, List<? extends Record> rows) {
        Field<?>[] fields = table.fields();
        run(ctx.insertInto(table, fields).values(new Object[fields.length]), rows.stream().map(Record::intoArray).toList());
    }

    /** Puts rows in the place of those with the same ids. */
    void replace(LedgerTable t, List<? extends Record> rows) {
        Field<?>[] fields = t.table().fields();
        Map<Field<?>, Object> set = new java.util.LinkedHashMap<>();
        List<Field<?>> order = new ArrayList<>();
        for (Field<?> f : fields) {
            if (!f.equals(t.id())) {
                set.put(f, DSL.val(null, f));
                order.add(f);
            }
        }
        List<Object[]> values = new ArrayList<>(rows.size());
        for (Record row : rows) {
            Object[] bound = new Object[order.size() + 1];
            for (int i = 0; i < order.size(); i++) {
                bound[i] = row.get(order.get(i));
            }
            bound[order.size()] = row.get(t.id());
            values.add(bound);
        }
        run(ctx.update(t.table()).set(set).where(t.id().eq(DSL.val(null, t.id()))), values);
    }

    private void run(Query statement, List<Object[]> values) {
        if (values.isEmpty()) {
            return;
        }
        BatchBindStep batch = ctx.batch(statement);
        batch.bind(values.toArray(Object[][]::new)).execute();
    }
}
