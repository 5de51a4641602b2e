package ruralpost.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * The open transaction of one change set; the only way to write. Handed by {@link Ledger#write} to the action and passed on to the
 * stores. Sets the bookkeeping columns, logs rows as they were, checks references, uniqueness and rules.
 */
public final class WriteTx {

    private static final int BATCH = 1000;

    private final DSLContext ctx;
    private final long setId;
    private final LedgerSchema schema;
    private final RowIds ids;
    private final ChangeLog log;
    private final RowChecks checks;
    long inserted;
    long updated;
    long deleted;

    WriteTx(DSLContext ctx, long setId, LedgerSchema schema, RowIds ids) {
        this.ctx = ctx;
        this.setId = setId;
        this.schema = schema;
        this.ids = ids;
        this.log = new ChangeLog(ctx, setId);
        this.checks = new RowChecks(ctx, schema);
    }

    /** For reading inside the transaction: sees what it has written so far. Never write through it. */
    public DSLContext ctx() {
        return ctx;
    }

    /** Number of the change set being written. */
    public long setId() {
        return setId;
    }

    /** A fresh row id, for rows that must refer to each other before they are inserted. */
    public long newId() {
        return ids.take();
    }

    LedgerSchema schema() {
        return schema;
    }

    ChangeLog log() {
        return log;
    }

    RowChecks checks() {
        return checks;
    }

    /**
     * Inserts a row. Its id is drawn here unless it carries one; its bookkeeping columns are set here.
     *
     * @return the row's id
     * @throws ruralpost.text.UserException a reference, a unique name or a rule does not hold
     */
    public long insert(TableRecord<?> row) {
        LedgerTable t = schema.of(row.getTable());
        long id = prepare(t, row);
        ctx.insertInto(row.getTable()).set(row).execute();
        inserted++;
        return id;
    }

    /** Inserts many rows of one table, in batches; the same checks as for one. */
    public void insertAll(Table<?> table, Iterable<? extends TableRecord<?>> rows) {
        LedgerTable t = schema.of(table);
        List<Object[]> batch = new ArrayList<>(BATCH);
        for (TableRecord<?> row : rows) {
            prepare(t, row);
            batch.add(row.intoArray());
            if (batch.size() == BATCH) {
                insertBatch(table, batch);
            }
        }
        insertBatch(table, batch);
    }

    private void insertBatch(Table<?> table, List<Object[]> batch) {
        if (batch.isEmpty()) {
            return;
        }
        Field<?>[] fields = table.fields();
        ctx.batch(ctx.insertInto(table, fields).values(new Object[fields.length])).bind(batch.toArray(Object[][]::new)).execute();
        inserted += batch.size();
        batch.clear();
    }

    private long prepare(LedgerTable t, TableRecord<?> row) {
        Long id = row.get(t.id());
        if (id == null) {
            id = ids.take();
            row.set(t.id(), id);
        }
        row.set(t.createdSet(), setId);
        row.set(t.changedSet(), setId);
        row.set(t.deletedSet(), 0L);
        checks.requireSound(t, row);
        return id;
    }

    /**
     * Stores a changed row.
     *
     * @param row  the whole row with its id
     * @param seen the {@code changed_set} that the user saw when he began to edit
     * @return false when nothing differs from what is stored
     * @throws ConflictException somebody else changed or deleted the row since
     */
    public boolean update(TableRecord<?> row, long seen) {
        LedgerTable t = schema.of(row.getTable());
        Record stored = seen(t, row.get(t.id()), seen, row);
        row.set(t.createdSet(), stored.get(t.createdSet()));
        row.set(t.deletedSet(), 0L);
        row.set(t.changedSet(), stored.get(t.changedSet()));
        if (same(row, stored)) {
            return false;
        }
        checks.requireSound(t, row);
        replace(t, stored, row, ChangeLog.Op.UPDATE);
        updated++;
        return true;
    }

    /**
     * Marks a row deleted.
     *
     * @throws ConflictException              somebody else changed or deleted it since
     * @throws ruralpost.text.UserException other live rows refer to it
     */
    public void delete(Table<?> table, long id, long seen) {
        LedgerTable t = schema.of(table);
        Record stored = seen(t, id, seen, null);
        checks.requireUnreferenced(t, stored);
        Record gone = copy(t, stored);
        gone.set(t.deletedSet(), setId);
        replace(t, stored, gone, ChangeLog.Op.DELETE);
        deleted++;
    }

    private Record seen(LedgerTable t, long id, long seen, Record mine) {
        Record stored = fetch(t, id);
        if (stored == null || stored.get(t.deletedSet()) != 0) {
            throw new ConflictException(t, mine == null ? stored == null ? t.table().newRecord() : stored : mine, null);
        }
        long changed = stored.get(t.changedSet());
        if (changed != seen && changed != setId) {
            throw new ConflictException(t, mine == null ? stored : mine, stored);
        }
        return stored;
    }

    Record fetch(LedgerTable t, long id) {
        return ctx.selectFrom(t.table()).where(t.id().eq(id)).fetchOne();
    }

    static Record copy(LedgerTable t, Record row) {
        Record copy = t.table().newRecord();
        copy.from(row);
        return copy;
    }

    /** Logs the stored row and writes the new one in its place, stamped with this set. */
    void replace(LedgerTable t, Record stored, Record fresh, ChangeLog.Op op) {
        long id = stored.get(t.id());
        if (stored.get(t.createdSet()) != setId) {
            log.add(t.name(), new ChangeLog.Before(id, op, RowImage.write(stored)));
        }
        fresh.set(t.changedSet(), setId);
        for (Field<?> f : fresh.fields()) {
            fresh.touched(f, !f.equals(t.id()));
        }
        ctx.update(t.table()).set(fresh).where(t.id().eq(id)).execute();
        checks.forget(t, id);
    }

    private static boolean same(Record a, Record b) {
        for (Field<?> f : a.fields()) {
            Object x = a.get(f);
            Object y = b.get(f);
            boolean equal = x instanceof java.math.BigDecimal p && y instanceof java.math.BigDecimal q ? p.compareTo(q) == 0
                : x instanceof byte[] p && y instanceof byte[] q ? java.util.Arrays.equals(p, q) : Objects.equals(x, y);
            if (!equal) {
                return false;
            }
        }
        return true;
    }

    boolean empty() {
        return inserted + updated + deleted == 0;
    }
}
