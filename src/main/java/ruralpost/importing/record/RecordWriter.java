package ruralpost.importing.record;

import ruralpost.importing.ImportMarkStore;
import ruralpost.importing.TargetWriter;
import ruralpost.ledger.WriteTx;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.plan.RowKey;

/**
 * Writes one record for each row, and from which row it came. What a sheet leaves blank stays as the ledger has it.
 *
 * @param <R> a row that is not stored yet
 * @param <T> a record
 */
public abstract class RecordWriter<R, T> implements TargetWriter<R> {

    /** The transaction of the import. */
    protected final WriteTx tx;
    private final ImportMarkStore store;
    private final RowDecider.Marks marks;

    /** @param store keeps from which row a record came @param marks what it kept before */
    protected RecordWriter(WriteTx tx, ImportMarkStore store, RowDecider.Marks marks) {
        this.tx = tx;
        this.store = store;
        this.marks = marks;
    }

    /** A record of which nothing is stated but what makes it one. */
    protected abstract T fresh(R row);

    /** The record of an id, as it is stored. */
    protected abstract T stored(long id);

    /** Stores a record with what the row states. @param id null of a new one @return its id */
    protected abstract long save(T was, R row, Long id);

    @Override
    public final void begin(ColumnMapping mapping) {
        // what a row leaves blank is known from the row
    }

    @Override
    public final void create(R row, RowKey key) {
        store.keep(tx, null, save(fresh(row), row, null), key);
    }

    @Override
    public final void update(long id, R row, RowKey key) {
        store.keep(tx, marks.of(id), save(stored(id), row, id), key);
    }
}
