package ruralpost.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * An open database file. One writer connection (used by the write door alone) and a few for readers, who work on threads of their
 * own. Every method may block; none may be called on the JavaFX thread, which is checked.
 */
public final class Database implements AutoCloseable {

    /** The version of the tables that this program works on: the number of its newest migration. */
    public static final int SCHEMA = Schema.CURRENT;

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int READERS = 4;

    private final LedgerFiles files;
    private final Runnable onClose;
    private final Connections connections;
    private final Lane readers = new Lane("ledger-reader", READERS);
    /** Held by whoever reads; wholly while the file is put in place of itself. */
    private final ReentrantReadWriteLock standing = new ReentrantReadWriteLock();
    private final Writer writer;
    private final Rewriting rewriting;

    Database(LedgerFiles files, Setup setup, Runnable onClose) {
        this.files = files;
        this.onClose = onClose;
        this.connections = new Connections(H2.url(H2.base(setup.prefix(), files.database())));
        this.writer = new Writer(connections, standing);
        this.rewriting = new Rewriting(files, setup);
    }

    /**
     * Opens the ledger in a data folder, creating it when there is none and bringing older tables forward (on a copy, swapped in
     * when it checks out; the file as it was goes to the backups).
     *
     * @throws UserException already open elsewhere, newer than this program, folder not writable, file damaged, disk full
     */
    public static Database open(LedgerFiles files) {
        return open(files, Setup.PROGRAM);
    }

    static Database open(LedgerFiles files, Setup setup) {
        requireNotOnWindowThread();
        try {
            return Opening.open(files, setup);
        } catch (SQLException | IOException | RuntimeException e) {
            throw explained(e, files);
        }
    }

    static RuntimeException explained(Exception e, LedgerFiles files) {
        UserException plain = e instanceof UserException user ? user : H2.explain(e, files.folder());
        if (plain != null) {
            return plain;
        }
        return e instanceof RuntimeException r ? r : new StoreException(e);
    }

    /** What the work itself threw is left alone; only what the database threw is put into words. */
    private RuntimeException explained(Exception e) {
        return H2.isDatabaseFailure(e) ? explained(e, files) : e instanceof RuntimeException r ? r : new StoreException(e);
    }

    /** The files this database stands in. */
    public LedgerFiles files() {
        return files;
    }

    /**
     * Runs a query on a thread and a connection for reading. However many statements it makes, it sees one state of the ledger: the
     * rows committed when it made the first. May be called from inside another query.
     *
     * @throws UserException where the cause is one that a user can put right
     */
    public <T> T read(Function<DSLContext, T> query) {
        requireNotOnWindowThread();
        if (standing.isWriteLockedByCurrentThread()) {
            throw new IllegalStateException("While rows are committed in parts the writer reads in its own transaction");
        }
        return readers.inside() ? readHere(query) : readers.call(() -> readHere(query));
    }

    private <T> T readHere(Function<DSLContext, T> query) {
        writer.settle();
        standing.readLock().lock();
        try {
            Connection c = connections.take();
            try {
                c.setAutoCommit(false);
                c.setTransactionIsolation(H2.SNAPSHOT);
                return query.apply(connections.context(c));
            } finally {
                connections.giveBack(c);
            }
        } catch (SQLException | RuntimeException e) {
            throw explained(e);
        } finally {
            standing.readLock().unlock();
        }
    }

    /** What is in the file beside rows must go: it is owed a {@link #rewrite}, at the next opening if the program ends before. Say so before the rows go. */
    public void oweRewrite() {
        rewriting.owe();
    }

    /**
     * Writes the file anew, so that nothing is in it but the rows as they are now: what was changed or erased leaves bytes in it until then, and in
     * backups. Queries wait meanwhile. Where queries under way do not end, or the disk is full, it is left to the next opening.
     */
    public void rewrite() {
        requireNotOnWindowThread();
        try {
            writer.alone(() -> {
                writer.execute("SHUTDOWN");
                writer.forget();
                connections.renew();
                rewriting.pay();
            });
        } catch (SQLException e) {
            LOG.warn("The file is written anew at the next opening", e);
        }
    }

    /**
     * Runs work on the writer connection in one transaction, durable when this returns: COMMIT, then CHECKPOINT SYNC.
     * Any exception rolls back and leaves the ledger as it was, save one thrown after the commit. Only the write door calls this.
     */
    public <T> T transact(TransactionWork<T> work) {
        requireNotOnWindowThread();
        try {
            return writer.transact(work);
        } catch (Exception e) {
            throw explained(e);
        }
    }

    /**
     * Inside a transaction: makes ready to commit very many new rows in parts, see {@link PartCommits}.
     *
     * @param takeBack what is done when the transaction fails
     * @return null where that is not possible, because queries are under way that do not end: then they are written like others
     */
    public PartCommits inParts(PartCommits.TakeBack takeBack) {
        try {
            return writer.inParts(takeBack);
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    /** Work of one transaction. */
    public interface TransactionWork<T> {
        /** Runs on the writer connection; an exception rolls everything back. */
        T run(DSLContext ctx) throws Exception;
    }

    /** Makes sure that everything committed so far survives a power cut. */
    public void sync() {
        transact(ctx -> null);
    }

    /** Writes H2's own backup of the open database into a zip; no other write runs meanwhile. */
    void backupTo(Path zip) throws SQLException {
        writer.execute("BACKUP TO '" + zip.toAbsolutePath().toString().replace("'", "''") + "'");
    }

    /** Fails when called on the JavaFX thread, where waiting for the disk would freeze the window. */
    public static void requireNotOnWindowThread() {
        if (Thread.currentThread().getName().equals("JavaFX Application Thread")) {
            throw new IllegalStateException("The database must not be used on the window's thread");
        }
    }

    /** Waits for work under way and closes the file; the rows written are already durable. Closing twice does no harm. */
    @Override
    public void close() {
        readers.close();
        writer.close(onClose);
    }

    /** Opens the file now and tells which tables it holds. */
    int schema() throws SQLException {
        return writer.schema();
    }

    /** A sentence for the status bar: the file's name and folder. */
    public Message where() {
        return Message.of("ledger.where", files.database().toString());
    }
}
