package ruralpost.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableRecord;
import ruralpost.store.UnsavedPages;

/** The inserting part of a change set: gives new rows their ids and bookkeeping columns, checks them and writes them, many at once. */
final class Inserts {

    private static final int BATCH = 1000;

    private final DSLContext ctx;
    private final Into into;
    private final RowChecks checks;
    private final Tally tally;
    private RowsInParts parts;

    /**
     * Where rows go.
     *
     * @param set the change set, one object for all rows
     */
    record Into(Long set, RowIds ids, RowWriter writer, UnsavedPages pages) {
    }

    /** From now on rows of that table go into parts of their own. */
    void inParts(RowsInParts rows) {
        parts = rows;
    }

    Inserts(DSLContext ctx, Into into, RowChecks checks, Tally tally) {
        this.ctx = ctx;
        this.into = into;
        this.checks = checks;
        this.tally = tally;
    }

    /** @return the row's id @throws ruralpost.text.UserException it is not sound */
    long one(LedgerTable t, TableRecord<?> row) {
        long id = prepare(t, row);
        batch(t, List.of(row));
        return id;
    }

    void all(LedgerTable t, Iterable<? extends TableRecord<?>> rows) {
        checks.expectBatches(t);
        List<Record> batch = new ArrayList<>(BATCH);
        for (TableRecord<?> row : rows) {
            prepare(t, row);
            batch.add(row);
            if (batch.size() == BATCH) {
                batch(t, batch);
                // a new list, so that a reader which hands out one record again and again is not mistaken for many rows
                batch = new ArrayList<>(BATCH);
            }
        }
        batch(t, batch);
    }

    /** Rows as plain values in the order of the table's columns: without a record for each, which would cost as much as all checks. */
    void values(LedgerTable t, Iterable<Object[]> rows) {
        PlainRows plain = new PlainRows(t, into, checks);
        List<Object[]> batch = new ArrayList<>(BATCH);
        for (Object[] row : rows) {
            plain.prepare(row);
            batch.add(row);
            if (batch.size() == BATCH) {
                write(t, batch);
                batch = new ArrayList<>(BATCH);
            }
        }
        write(t, batch);
    }

    /** Writes rows that are ready. */
    void batch(LedgerTable t, List<? extends Record> rows) {
        write(t, RowWriter.values(rows));
    }

    private void write(LedgerTable t, List<Object[]> rows) {
        if (rows.size() == BATCH) {
            into.pages().lendForInserts();
        }
        if (parts != null && parts.takes(t.table())) {
            parts.insert(rows);
        } else {
            into.writer().insert(t.table(), rows);
        }
        tally.insert(t, rows);
    }

    private long prepare(LedgerTable t, TableRecord<?> row) {
        Long id = row.get(t.id());
        if (id == null || id == 0) {
            id = into.ids().take();
            // a record without a configuration makes a new one for every key that is set
            row.attach(ctx.configuration());
            row.set(t.id(), id);
            row.detach();
        }
        t.requireNoCounter(row);
        stamp(t, row);
        into.writer().fillDefaults(t.table(), row);
        checks.requireSound(t, row);
        checks.written(t, null, row);
        return id;
    }

    void stamp(LedgerTable t, Record row) {
        row.set(t.createdSet(), into.set());
        row.set(t.changedSet(), into.set());
        row.set(t.deletedSet(), 0L);
    }
}
