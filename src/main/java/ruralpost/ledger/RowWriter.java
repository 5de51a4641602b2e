package ruralpost.ledger;

import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Writes whole rows, many per statement. Knows nothing of sets, logs and checks. */
final class RowWriter {

    private final DSLContext ctx;
    private final Map<String, Map<Field<?>, Object>> defaults = new HashMap<>();
    private final Map<String, String> inserts = new HashMap<>();
    private final Map<String, String> updates = new HashMap<>();

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
        run(inserts.computeIfAbsent(table.getName(), n -> ctx.render(ctx.insertInto(table, fields).values(new Object[fields.length]))), fields, rows);
    }

    /** Puts rows in the place of those with the same ids. */
    void replace(LedgerTable t, List<? extends Record> rows) {
        Field<?>[] fields = Stream.concat(Arrays.stream(t.table().fields()).filter(f -> !f.equals(t.id())), Stream.of(t.id())).toArray(Field[]::new);
        run(updates.computeIfAbsent(t.name(), n -> update(t, fields)), fields, rows);
    }

    private String update(LedgerTable t, Field<?>[] fields) {
        Map<Field<?>, Object> set = new LinkedHashMap<>();
        Arrays.stream(fields, 0, fields.length - 1).forEach(f -> set.put(f, DSL.val(null, f)));
        return ctx.render(ctx.update(t.table()).set(set).where(t.id().eq(DSL.val(null, t.id()))));
    }

    /** Straight through JDBC: binding a value through jOOQ costs more than the database takes to store it. */
    private void run(String sql, Field<?>[] fields, List<? extends Record> rows) {
        if (rows.isEmpty()) {
            return;
        }
        ctx.connection(c -> {
            try (PreparedStatement s = c.prepareStatement(sql)) {
                for (Record row : rows) {
                    for (int i = 0; i < fields.length; i++) {
                        s.setObject(i + 1, row.get(fields[i]));
                    }
                    s.addBatch();
                }
                s.executeBatch();
            }
        });
    }
}
