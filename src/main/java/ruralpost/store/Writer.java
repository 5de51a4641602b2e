package ruralpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one connection that writes and the transaction on it. Where the database could not write it is opened again with the next work. */
final class Writer {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int SECONDS_FOR_READERS = 20;
    /** The rows can also be written the other way, which takes about as much longer. */
    private static final int SECONDS_FOR_PARTS = 2;

    private final Connections connections;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock standing;
    private Connection connection;
    private PartCommits parts;
    /** Rows of a failed transaction could not be taken back at once. */
    private volatile PartCommits.TakeBack owed;
    private boolean closed;

    /** @param standing held by whoever reads */
    Writer(Connections connections, ReentrantReadWriteLock standing) {
        this.connections = connections;
        this.standing = standing;
    }

    /** Work on the database. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** See {@link Database#transact}. */
    <T> T transact(Database.TransactionWork<T> work) throws Exception {
        writing.lock();
        try {
            payTakingBack();
            Connection c = connection();
            T result = work.run(connections.context(c));
            // the database must not be asked for anything once it is in panic
            connections.provider(c).acquire().commit();
            stands();
            execute("CHECKPOINT SYNC");
            return result;
        } catch (Exception e) {
            // H2 writes on threads of its own: what a commit throws may say no more than that the store is closed by now
            Exception reason = connections.panic() == null ? e : connections.panic();
            rollback();
            throw reason;
        } catch (Error e) {
            rollback();
            throw e;
        } finally {
            endParts();
            writing.unlock();
        }
    }

    /** See {@link Database#inParts}. */
    PartCommits inParts(PartCommits.TakeBack takeBack) throws SQLException {
        if (!writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("Parts are committed inside a transaction");
        }
        if (parts == null && tryAlone(SECONDS_FOR_PARTS)) {
            owed = takeBack;
            parts = PartCommits.begin(connections);
        }
        return parts;
    }

    /** The transaction is committed, and its parts with it. */
    private void stands() {
        if (parts != null) {
            owed = null;
        }
    }

    private void endParts() {
        if (!standing.isWriteLockedByCurrentThread()) {
            return;
        }
        try {
            if (parts != null) {
                parts.end();
            }
            payTakingBack();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The rows of a failed write are taken back before the next one", e);
        } finally {
            parts = null;
            standing.writeLock().unlock();
        }
    }

    private void payTakingBack() throws SQLException {
        if (owed != null) {
            Connection c = connections.takeToWrite();
            try {
                owed.run(connections.context(c));
                owed = null;
            } finally {
                connections.giveBack(c);
            }
        }
    }

    /** What a failed transaction left is taken back before anybody reads, if that is possible now. */
    void settle() {
        if (owed == null || writing.isHeldByCurrentThread()) {
            return;
        }
        writing.lock();
        try {
            payTakingBack();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The rows of a failed write are taken back before the next one", e);
        } finally {
            writing.unlock();
        }
    }

    private boolean tryAlone(int seconds) {
        try {
            return standing.writeLock().tryLock(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Runs work while nobody else writes or reads; not at all where queries under way do not end. */
    void alone(Work work) throws SQLException {
        writing.lock();
        try {
            connection();
            if (tryAlone(SECONDS_FOR_READERS)) {
                try {
                    work.run();
                } finally {
                    standing.writeLock().unlock();
                }
            }
        } finally {
            writing.unlock();
        }
    }

    /** Runs a command outside of any transaction. */
    void execute(String command) throws SQLException {
        writing.lock();
        try (Statement s = connections.provider(connection()).acquire().createStatement()) {
            s.execute(command);
        } finally {
            writing.unlock();
        }
    }

    /** The database was shut down on purpose. */
    void forget() {
        connection = null;
    }

    private Connection connection() throws SQLException {
        if (closed) {
            throw new IllegalStateException("The ledger is closed");
        }
        if (connection == null || connections.broken()) {
            connection = connections.takeToWrite();
        }
        return connection;
    }

    /** Where the database could not write, the connection is dropped and the next work opens it again. */
    private void rollback() {
        try {
            if (connection != null && !connections.broken()) {
                connection.rollback();
                return;
            }
        } catch (SQLException e) {
            LOG.warn("A failed write was not taken back at once: {}", e.getMessage());
        }
        connections.abandon();
        connection = null;
    }

    int schema() throws SQLException {
        return Schema.stored(connection());
    }

    /** Waits for work under way and closes the file. Closing twice does no harm. */
    void close(Runnable onClose) {
        writing.lock();
        try {
            if (!closed) {
                shutDown();
                onClose.run();
            }
        } finally {
            writing.unlock();
        }
    }

    private void shutDown() {
        try {
            if (connection != null && !connections.broken()) {
                execute(connections.mostlyGaps() ? "SHUTDOWN COMPACT" : "SHUTDOWN");
            }
        } catch (SQLException e) {
            if (!H2.isClosed(e)) {
                LOG.warn("Closing the ledger", e);
            }
        } finally {
            closed = true;
            connections.close();
        }
    }
}
