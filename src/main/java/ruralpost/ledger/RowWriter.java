package ruralpost.ledger;

import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Writes whole rows, many per statement. Knows nothing of sets, logs and checks. jOOQ makes the statements, in the database's own
 * words; the values are handed over by JDBC, because of an import of many rows a third was spent on jOOQ's binding them.
 */
final class RowWriter {

    /** By dialect and table. The tables and their defaults are those of this program, the same in every ledger that it opens. */
    private static final Map<String, String> INSERTS = new ConcurrentHashMap<>();
    private static final Map<String, String> MANY_INSERTS = new ConcurrentHashMap<>();
    private static final Map<String, String> REPLACES = new ConcurrentHashMap<>();
    private static final Map<String, Map<Field<?>, Object>> DEFAULTS = new ConcurrentHashMap<>();

    private static final Object NOT_SET = new Object();
    /** Rows in one statement where there are many: a tenth quicker than one each. */
    private static final int TOGETHER = 50;

    private final DSLContext ctx;

    RowWriter(DSLContext ctx) {
        this.ctx = ctx;
    }

    /** Fills columns that may not be null and were left so with the table's own defaults. */
    void fillDefaults(Table<?> table, Record row) {
        DEFAULTS.computeIfAbsent(table.getName(), n -> defaultsOf(table)).forEach((field, value) -> fill(row, field, value));
    }

    /** The same defaults in the order of the table's columns, null where there is none. */
    Object[] defaults(Table<?> table) {
        Object[] values = new Object[table.fields().length];
        DEFAULTS.computeIfAbsent(table.getName(), n -> defaultsOf(table)).forEach((field, value) -> values[table.indexOf(field)] = value);
        return values;
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

    /** @param rows their values in the order of the table's columns */
    void insert(Table<?> table, List<Object[]> rows) {
        int[] columns = IntStream.range(0, table.fields().length).toArray();
        int together = rows.size() - rows.size() % TOGETHER;
        run(statement(MANY_INSERTS, table, () -> insert(table, TOGETHER)), rows.subList(0, together), columns, TOGETHER);
        run(statement(INSERTS, table, () -> insert(table, 1)), rows.subList(together, rows.size()), columns, 1);
    }

    private Query insert(Table<?> table, int count) {
        Field<?>[] fields = table.fields();
        InsertValuesStepN<?> insert = ctx.insertInto(table, fields);
        for (int i = 0; i < count; i++) {
            insert = insert.values(new Object[fields.length]);
        }
        return insert;
    }

    /** Puts rows in the place of those with the same ids. */
    void replace(LedgerTable t, List<? extends Record> rows) {
        Field<?>[] fields = t.table().fields();
        int id = t.table().indexOf(t.id());
        int[] others = IntStream.range(0, fields.length).filter(i -> i != id).toArray();
        String sql = statement(REPLACES, t.table(), () -> {
            Map<Field<?>, Object> set = new LinkedHashMap<>();
            IntStream.of(others).forEach(i -> set.put(fields[i], DSL.val(null, fields[i])));
            return ctx.update(t.table()).set(set).where(t.id().eq(DSL.val(null, t.id())));
        });
        run(sql, values(rows), IntStream.concat(IntStream.of(others), IntStream.of(id)).toArray(), 1);
    }

    static List<Object[]> values(List<? extends Record> rows) {
        return rows.stream().map(Record::intoArray).toList();
    }

    private String statement(Map<String, String> known, Table<?> table, Supplier<Query> made) {
        return known.computeIfAbsent(ctx.dialect() + " " + table.getName(), n -> ctx.render(made.get()));
    }

    /**
     * @param columns  which column of a row each parameter is
     * @param together rows of one statement
     */
    private void run(String sql, List<Object[]> rows, int[] columns, int together) {
        if (!rows.isEmpty()) {
            ctx.connection(c -> {
                try (PreparedStatement s = c.prepareStatement(sql)) {
                    Object[] set = new Object[columns.length * together];
                    Arrays.fill(set, NOT_SET);
                    int at = 0;
                    for (Object[] row : rows) {
                        for (int column : columns) {
                            Object value = row[column];
                            if (value != set[at]) {
                                // a parameter keeps its value for the next row, which mostly has the same null, unit or set
                                s.setObject(at + 1, value);
                                set[at] = value;
                            }
                            at++;
                        }
                        if (at == set.length) {
                            s.addBatch();
                            at = 0;
                        }
                    }
                    s.executeBatch();
                }
            });
        }
    }
}
