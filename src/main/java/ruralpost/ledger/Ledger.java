package ruralpost.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Table;
import ruralpost.store.Database;
import ruralpost.store.Lane;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * The ledger of change sets: the one door through which anything is written, and everything that follows from its log.
 * Writes run on one thread in the order in which they were asked for; reads run on the caller's thread beside them.
 * Every method may block; none may be called on the JavaFX thread.
 */
public final class Ledger implements AutoCloseable {

    private static final int OPERATOR_LIMIT = 100;
    private static final int REASON_LIMIT = 1000;

    private final Database database;
    private final LedgerSchema schema;
    private final Supplier<String> operator;
    private final Lane writer = new Lane("ledger-writer", 1);
    private final LedgerInfo info;
    private volatile long lastSet;
    /** After a write that failed, what the file holds is asked anew instead of remembered. */
    private boolean unsure;
    private RowIds ids;

    private Ledger(Database database, LedgerSchema schema, Supplier<String> operator) {
        this.database = database;
        this.schema = schema;
        this.operator = operator;
        this.info = RowsInParts.takeBackLeft(database, schema);
        this.ids = info.rowIds();
        this.lastSet = database.read(ChangeReader::last);
    }

    /** Work done inside one change set. */
    @FunctionalInterface
    public interface Work<T> {
        /** Writes through {@code tx}; an exception takes everything back. */
        T run(WriteTx tx) throws Exception;
    }

    /** Makes an empty database the ledger of a county. */
    public static void found(Database database, int county, boolean sample) {
        database.transact(ctx -> {
            LedgerInfo.found(ctx, county, sample);
            return null;
        });
    }

    /** After a restore or a move to another PC: row ids given from now on clash with none given by the other copy. */
    public static void drawNewIncarnation(Database database) {
        database.transact(ctx -> {
            LedgerInfo.newIncarnation(ctx);
            return null;
        });
    }

    /**
     * Opens the write door on a founded database.
     *
     * @param operator who is at work now; asked at each write
     */
    public static Ledger open(Database database, LedgerSchema schema, Supplier<String> operator) {
        if (!LedgerInfo.isFounded(database)) {
            throw UserException.of("ledger.not.founded", database.files().folder().toString());
        }
        return new Ledger(database, schema, operator);
    }

    /** Facts about this ledger. */
    public LedgerInfo info() {
        return info;
    }

    /** The tables behind the door. */
    public LedgerSchema schema() {
        return schema;
    }

    /** Number of the newest committed set; readers that hold columns in memory catch up to it. */
    public long lastSet() {
        return lastSet;
    }

    /** Runs a query on committed rows. */
    public <T> T read(Function<DSLContext, T> query) {
        return database.read(query);
    }

    /**
     * The write door: runs the work in one transaction and records it as one change set, durable when this returns.
     *
     * @throws ConflictException the row was changed by somebody else
     * @throws UserException     anything else that the user can put right; nothing was written
     */
    public <T> Written<T> write(Action action, Work<T> work) {
        if (action.reason() != null && action.reason().length() > REASON_LIMIT) {
            throw UserException.of("ledger.too.long", action.reason().substring(0, 20), action.reason().length(), REASON_LIMIT);
        }
        return onWriter(() -> commit(action, null, work));
    }

    /** The same for what is erased: afterwards the file is written anew, so that neither it nor later backups hold bytes of it. Reads wait meanwhile. */
    public <T> Written<T> writeForGood(Action action, Work<T> work) {
        database.oweRewrite();
        Written<T> written = write(action, work);
        onWriter(() -> {
            database.rewrite();
            return null;
        });
        return written;
    }

    private <T> Written<T> commit(Action action, ChangeSet undone, Work<T> work) {
        AtomicReference<Written<T>> attempt = new AtomicReference<>();
        try {
            Written<T> written = database.transact(ctx -> {
                WriteTx tx = new WriteTx(ctx, (unsure ? ChangeReader.last(ctx) : lastSet) + 1, schema, ids, database::inParts);
                T result = work.run(tx);
                tx.finish();
                if (tx.tally().empty() && !action.kind().mayBeEmpty()) {
                    return new Written<>(null, result);
                }
                ChangeSet set = record(action, undone == null ? null : undone.id(), tx);
                ChangeWriter.insert(ctx, set, tx.tally());
                ids.store(ctx);
                attempt.set(new Written<>(set, result));
                return attempt.get();
            });
            return acknowledged(written);
        } catch (RuntimeException e) {
            unsure = true;
            if (attempt.get() != null && stands(attempt.get().set(), e)) {
                return acknowledged(attempt.get());
            }
            throw e;
        }
    }

    private <T> Written<T> acknowledged(Written<T> written) {
        if (written.set() != null) {
            ids.stored();
            lastSet = written.set().id();
            unsure = false;
        }
        return written;
    }

    /** Whether a set whose write ended in a failure is in the file all the same, because its commit was done before; made durable then. */
    private boolean stands(ChangeSet set, RuntimeException failure) {
        try {
            ChangeSet found = database.read(ctx -> ChangeReader.set(ctx, set.id()));
            if (found == null || !found.globalId().equals(set.globalId())) {
                return false;
            }
            database.sync();
            return true;
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
            return false;
        }
    }

    private ChangeSet record(Action action, Long undoes, WriteTx tx) {
        String who = operator.get();
        who = who == null || who.isBlank() ? "-" : who.substring(0, Math.min(who.length(), OPERATOR_LIMIT));
        Tally tally = tx.tally();
        return new ChangeSet(tx.setId(), UUID.randomUUID().toString(), Instant.ofEpochMilli(System.currentTimeMillis()), who, action.kind(),
            action.area(), action.label(), action.reason(), action.fileHash(), undoes, tally.inserted, tally.updated, tally.deleted);
    }

    /**
     * Takes a change set back. Rows edited or referred to since are kept and listed; if every row is kept nothing is written.
     *
     * @throws UserException there is no such set, it is undone already, or its rows can never be taken back
     */
    public UndoResult undo(long setId) {
        return onWriter(() -> {
            ChangeSet target = database.read(ctx -> ChangeReader.set(ctx, setId));
            if (target == null) {
                throw UserException.of("ledger.undo.no.set", String.valueOf(setId));
            }
            if (!target.kind().undoable() && !target.kind().reverses() || target.rows() == 0) {
                throw UserException.of("ledger.undo.not.possible", target.label());
            }
            if (database.read(UndoOrder::undone).contains(setId)) {
                throw UserException.of("ledger.undo.already", String.valueOf(setId));
            }
            ChangeKind kind = target.kind() == ChangeKind.UNDO ? ChangeKind.REDO : ChangeKind.UNDO;
            Message label = Message.of(kind == ChangeKind.REDO ? "ledger.label.redo" : "ledger.label.undo", innermost(target.label()));
            try {
                Written<UndoResult> w = commit(new Action(kind, target.area(), label, null, null), target, tx -> {
                    UndoResult r = new Undo(tx, target).run();
                    if (r.restored() == 0) {
                        throw new NothingRestored(r);
                    }
                    return r;
                });
                UndoResult r = w.result();
                return new UndoResult(w.set(), target, r.restored(), r.kept(), r.keptCount());
            } catch (NothingRestored e) {
                return e.result;
            }
        });
    }

    /** Ends the transaction of an undo that had to keep every row. */
    private static final class NothingRestored extends RuntimeException {
        private final transient UndoResult result;

        NothingRestored(UndoResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    private static Message innermost(Message label) {
        boolean wrapped = label.key().startsWith("ledger.label.") && !label.args().isEmpty() && label.args().getFirst() instanceof Message;
        return wrapped ? innermost((Message) label.args().getFirst()) : label;
    }

    /** The newest set that is neither an undo nor undone; of one area when {@code area} is not null, of one operator likewise. */
    public Optional<ChangeSet> undoable(String area, String by) {
        return database.read(ctx -> UndoOrder.undoable(ctx, area, by));
    }

    /** The newest undo that is not itself undone and after which nothing else was written there. */
    public Optional<ChangeSet> redoable(String area, String by) {
        return database.read(ctx -> UndoOrder.redoable(ctx, area, by));
    }

    /** Change sets before set {@code before}, newest first. */
    public List<ChangeSet> history(long before, int limit) {
        return database.read(ctx -> History.sets(ctx, before, limit));
    }

    /** All versions of a record, newest first; empty when there is no such row. */
    public List<RowVersion> historyOf(Table<?> table, long rowId) {
        return database.read(ctx -> History.of(ctx, schema.of(table), rowId));
    }

    /** The same by the table's name as in the log, for screens, which know no tables. */
    public List<RowVersion> historyOf(String table, long rowId) {
        return database.read(ctx -> History.of(ctx, schema.named(table), rowId));
    }

    /** The rows that sets after {@code after} touched, for readers that catch up. */
    public Changes changesSince(Table<?> table, long after) {
        return database.read(ctx -> Changes.since(ctx, schema.of(table), after));
    }

    /** The set that truly wrote a row's present content, seen through undo and redo. */
    public long originOf(Table<?> table, long rowId, long createdSet, long changedSet) {
        return database.read(ctx -> new Trace(ctx).origin(schema.of(table), rowId, createdSet, changedSet));
    }

    /** Verifies the whole ledger; empty when it is sound. */
    public List<Message> check() {
        return onWriter(() -> database.read(ctx -> LedgerCheck.run(ctx, schema)));
    }

    /** Runs something between two writes, such as a backup. */
    public <T> T betweenWrites(Callable<T> work) {
        return onWriter(work);
    }

    private <T> T onWriter(Callable<T> work) {
        Database.requireNotOnWindowThread();
        if (writer.inside()) {
            throw new IllegalStateException("A write cannot begin inside another one");
        }
        return writer.call(work);
    }

    /** Waits for writes under way and closes the file. */
    @Override
    public void close() {
        writer.close();
        database.close();
    }

    /** The open file behind the ledger, for backups. */
    public Database database() {
        return database;
    }
}
