package ruralpost.ledger;

import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import ruralpost.store.PartCommits;
import ruralpost.store.UnsavedPages;

/**
 * The open transaction of one change set; the only way to write. Handed by {@link Ledger#write} to the action and passed on to the
 * stores. Sets the bookkeeping columns, logs rows as they were, checks references, uniqueness and rules. Works only while the action
 * runs, on the thread that runs it.
 */
public final class WriteTx {

    private final DSLContext ctx;
    private final long setId;
    private final LedgerSchema schema;
    private final RowIds ids;
    private final RowWriter writer;
    private final UnsavedPages pages;
    private final Function<PartCommits.TakeBack, PartCommits> partCommits;
    private final long firstId;
    private final Thread thread = Thread.currentThread();
    private boolean open = true;
    private RuntimeException broken;
    private ChangeLog log;
    private RowChecks checks;
    private Tally tally;
    private Inserts inserts;
    /** More rows are expected than the memory for unsaved pages takes. */
    private boolean tooMany;
    private RowsInParts inParts;

    /** @param partCommits see {@link ruralpost.store.Database#inParts} */
    WriteTx(DSLContext ctx, long setId, LedgerSchema schema, RowIds ids, Function<PartCommits.TakeBack, PartCommits> partCommits) {
        this.ctx = ctx;
        this.setId = setId;
        this.schema = schema;
        this.ids = ids;
        this.writer = new RowWriter(ctx);
        this.pages = ctx.connectionResult(UnsavedPages::of);
        this.partCommits = partCommits;
        this.firstId = ids.next();
        begin();
    }

    /** Forgets what was written so far; for an undo that has gone back to its savepoint. */
    void begin() {
        log = new ChangeLog(ctx, setId);
        checks = new RowChecks(ctx, schema);
        tally = new Tally();
        inserts = new Inserts(ctx, new Inserts.Into(setId, ids, writer, pages), checks, tally);
    }

    /** For reading inside the transaction: sees what it has written so far. Never write through it. */
    public DSLContext ctx() {
        requireOpen();
        return ctx;
    }

    /** Tells about how many rows are going to be inserted in all, so that the database can make itself ready; for thousands of rows. */
    public void expect(long rows) {
        requireOpen();
        tooMany = !pages.expect(rows);
    }

    /** Number of the change set being written. */
    public long setId() {
        return setId;
    }

    /** A fresh row id, for rows that must refer to each other before they are inserted. */
    public long newId() {
        requireOpen();
        return ids.take();
    }

    LedgerSchema schema() {
        return schema;
    }

    RowChecks checks() {
        return checks;
    }

    Tally tally() {
        return tally;
    }

    private void requireOpen() {
        if (!open || Thread.currentThread() != thread) {
            throw new IllegalStateException("A change set is written only while its action runs, on the thread that runs it");
        }
    }

    /** Ends the writing; what is in the log buffers goes to the database. */
    void finish() {
        if (broken != null) {
            throw broken;
        }
        log.flush();
        if (inParts != null) {
            inParts.end(ctx);
        }
        pages.end();
        open = false;
    }

    /**
     * Inserts a row. Its id is drawn here unless it carries one; its bookkeeping columns are set here.
     *
     * @return the row's id
     * @throws ruralpost.text.UserException a reference, a unique name or a rule does not hold
     */
    public long insert(TableRecord<?> row) {
        requireOpen();
        LedgerTable t = schema.of(row.getTable());
        return inserts.one(t, row);
    }

    /**
     * Counters an original of a table whose rows are only added to, as somebody who corrects it does.
     *
     * @return the id of the counter-entry
     * @throws ruralpost.text.UserException it is countered already, or a rule does not hold
     */
    public long counter(Table<?> table, long id) {
        requireOpen();
        LedgerTable t = schema.of(table);
        Record entry = CounterFamilies.counterBy(this, t, id);
        checks.requireSound(t, entry);
        enterCounters(t, List.of(entry));
        return entry.get(t.id());
    }

    /** Counters those of many originals that stand; the rules run when all are in. @return how many @throws ruralpost.text.UserException one does not hold; the set fails */
    public int counterAll(Table<?> table, List<Long> ids) {
        requireOpen();
        return CounterFamilies.enterAll(this, schema.of(table), ids, e -> broken = e);
    }

    void enterCounters(LedgerTable t, List<Record> entries) {
        inserts.batch(t, entries);
        entries.forEach(entry -> checks.written(t, null, entry));
    }

    /**
     * Inserts many rows of one table, in batches; the same checks as for one. Rows may refer to earlier ones. Rules of the area that
     * ask the database do not see the other rows of the same call. When it fails, the whole change set fails with it.
     */
    public void insertAll(Table<?> table, Iterable<? extends TableRecord<?>> rows) {
        requireOpen();
        LedgerTable t = schema.of(table);
        try {
            inserts.all(t, rows);
        } catch (RuntimeException e) {
            broken = e;
            throw e;
        }
    }

    /**
     * Inserts many new rows of a table that has neither unique names nor counter-entries: the same as {@link #insertAll}, for rows that come as
     * plain values in the order of the table's columns, of which the bookkeeping ones are set here.
     */
    public void insertValues(Table<?> table, Iterable<Object[]> rows) {
        requireOpen();
        LedgerTable t = schema.of(table);
        try {
            if (tooMany && inParts == null && t.large()) {
                beginParts(t);
            }
            inserts.values(t, rows);
        } catch (RuntimeException e) {
            broken = e;
            throw e;
        }
    }

    private void beginParts(LedgerTable t) {
        PartCommits parts = partCommits.apply(failed -> RowsInParts.takeBack(failed, schema));
        if (parts != null) {
            inParts = RowsInParts.begin(parts, t, setId, firstId, ids.last());
            inserts.inParts(inParts);
        }
    }

    /** To be told when very many rows are going to be replaced. */
    UnsavedPages pages() {
        return pages;
    }

    void stamp(LedgerTable t, Record row) {
        inserts.stamp(t, row);
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
        requireOpen();
        LedgerTable t = schema.of(row.getTable());
        Record stored = seen(t, row.get(t.id()), seen, row);
        row.set(t.createdSet(), stored.get(t.createdSet()));
        row.set(t.deletedSet(), 0L);
        row.set(t.changedSet(), stored.get(t.changedSet()));
        if (RowContent.same(row, stored)) {
            return false;
        }
        checks.requireSound(t, row);
        replace(t, List.of(new Change(stored, row, ChangeLog.Op.UPDATE)));
        return true;
    }

    /**
     * Inserts a row whose stamp is new, else stores it in place of the one that the stamp names.
     *
     * @return the row's id
     */
    public long save(TableRecord<?> row, Stamp stamp) {
        if (stamp.isNew()) {
            return insert(row);
        }
        row.set(schema.of(row.getTable()).id(), stamp.id());
        update(row, stamp.changed());
        return stamp.id();
    }

    /**
     * Marks a row deleted.
     *
     * @throws ConflictException              somebody else changed or deleted it since
     * @throws ruralpost.text.UserException other live rows refer to it
     */
    public void delete(Table<?> table, long id, long seen) {
        requireOpen();
        LedgerTable t = schema.of(table);
        Record stored = seen(t, id, seen, null);
        new Referrers(ctx, schema).requireNone(t, stored);
        Record gone = RowContent.copy(t, stored);
        gone.set(t.deletedSet(), setId);
        replace(t, List.of(new Change(stored, gone, ChangeLog.Op.DELETE)));
    }

    /**
     * Marks a row as changed though none of its own columns is, because what belongs to it alone has changed: who began to edit it before sees a conflict.
     *
     * @param seen as for {@link #update}
     * @throws ConflictException somebody else changed or deleted it since
     */
    public void touch(Table<?> table, long id, long seen) {
        requireOpen();
        LedgerTable t = schema.of(table);
        Record stored = seen(t, id, seen, null);
        replace(t, List.of(new Change(stored, RowContent.copy(t, stored), ChangeLog.Op.UPDATE)));
    }

    private Record seen(LedgerTable t, long id, long seen, Record mine) {
        Record stored = ctx.selectFrom(t.table()).where(t.id().eq(id)).fetchOne();
        t.requireChangeable();
        if (stored == null || stored.get(t.deletedSet()) != 0) {
            throw new ConflictException(t, mine != null ? mine : stored != null ? stored : RowContent.withId(t, id), null);
        }
        long changed = stored.get(t.changedSet());
        if (changed != seen && changed != setId) {
            throw new ConflictException(t, mine == null ? stored : mine, stored);
        }
        return stored;
    }

    /** One row put in the place of another. */
    record Change(Record stored, Record fresh, ChangeLog.Op op) {
    }

    /** Logs the stored rows and writes the new ones in their place, stamped with this set. */
    void replace(LedgerTable t, List<Change> changes) {
        for (Change c : changes) {
            if (c.stored().get(t.createdSet()) != setId) {
                log.add(t, c.stored(), c.op());
            }
            c.fresh().set(t.changedSet(), setId);
            checks.written(t, c.stored(), c.fresh());
            tally.count(c.op());
        }
        writer.replace(t, changes.stream().map(Change::fresh).toList());
    }
}
