package ruralpost.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderKeywordCase;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * An open database file. One writer connection (used by the write door alone) and a small pool of read connections.
 * Every method may block; none may be called on the JavaFX thread, which is checked.
 */
public final class Database implements AutoCloseable {

    private static final int READERS = 4;

    private static final Settings SETTINGS = new Settings()
        .withRenderNameCase(RenderNameCase.LOWER_IF_UNQUOTED)
        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
        .withRenderKeywordCase(RenderKeywordCase.LOWER)
        .withExecuteLogging(false)
        .withAttachRecords(false)
        .withRenderSchema(false);

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final LedgerFiles files;
    private final String url;
    private JdbcConnectionPool readers;
    private Connection writer;

    Database(LedgerFiles files, String url) throws SQLException {
        this.files = files;
        this.url = url;
        connect();
    }

    /**
     * Opens the ledger in a data folder, creating it when there is none and bringing older tables forward (on a copy, swapped in
     * when it checks out; the file as it was goes to the backups).
     *
     * @throws UserException already open elsewhere, newer than this program, folder not writable, file damaged, disk full
     */
    public static Database open(LedgerFiles files) {
        try {
            Files.createDirectories(files.folder());
            requireWritable(files);
            if (!files.exist()) {
                Migration.bringForward(files);
            }
            Database open = new Database(files, H2.url(H2.base(files.database())));
            if (open.schemaVersion() == Schema.CURRENT) {
                return open;
            }
            open.close();
            Migration.bringForward(files);
            return new Database(files, H2.url(H2.base(files.database())));
        } catch (SQLException | IOException | RuntimeException e) {
            throw explained(e, files);
        }
    }

    private static void requireWritable(LedgerFiles files) throws IOException {
        Path probe = Files.createTempFile(files.folder(), "write", ".probe");
        Files.delete(probe);
        if (files.exist() && !Files.isWritable(files.database())) {
            throw UserException.of("ledger.folder.read.only", files.database().toString());
        }
    }

    static RuntimeException explained(Exception e, LedgerFiles files) {
        if (e instanceof UserException user) {
            return user;
        }
        UserException plain = H2.explain(e, files.folder());
        if (plain != null) {
            return plain;
        }
        return e instanceof RuntimeException r ? r : new StoreException(e);
    }

    private int schemaVersion() throws SQLException {
        return Schema.stored(writer);
    }

    private void connect() throws SQLException {
        readers = JdbcConnectionPool.create(url, H2.USER, H2.PASSWORD);
        readers.setMaxConnections(READERS + 1);
        readers.setLoginTimeout(30);
        writer = readers.getConnection();
        writer.setAutoCommit(false);
    }

    /** The files this database stands in. */
    public LedgerFiles files() {
        return files;
    }

    /**
     * Runs a query on a read connection. It sees committed rows only.
     *
     * @throws UserException where the cause is one that a user can put right
     */
    public <T> T read(Function<DSLContext, T> query) {
        requireNotOnWindowThread();
        try (Connection c = readConnection()) {
            return query.apply(context(c));
        } catch (SQLException | RuntimeException e) {
            throw explained(e, files);
        }
    }

    private Connection readConnection() throws SQLException {
        try {
            return readers.getConnection();
        } catch (SQLException e) {
            if (!H2.isClosed(e)) {
                throw e;
            }
            reopen();
            return readers.getConnection();
        }
    }

    /**
     * Runs work on the writer connection in one transaction, durable when this returns: COMMIT, then CHECKPOINT SYNC.
     * Any exception rolls back and leaves the ledger as it was. Only the write door calls this, from one thread.
     *
     * @param bulk lets very many rows reach the file in larger pieces before the commit; as durable when acknowledged
     */
    public <T> T transact(boolean bulk, TransactionWork<T> work) {
        requireNotOnWindowThread();
        try {
            if (writer.isClosed()) {
                reopen();
            }
            if (bulk) {
                execute("SET WRITE_DELAY 500");
            }
            T result = work.run(context(writer));
            writer.commit();
            execute("CHECKPOINT SYNC");
            return result;
        } catch (Exception e) {
            rollback();
            throw explained(e, files);
        } catch (Error e) {
            rollback();
            throw e;
        } finally {
            if (bulk) {
                endBulk();
            }
        }
    }

    /** SET commits the open transaction, so the delay is set only before one begins and after it has ended. */
    private void endBulk() {
        try {
            execute("SET WRITE_DELAY 0");
        } catch (SQLException e) {
            // a database that closed itself is opened again with WRITE_DELAY=0
            if (!H2.isClosed(e)) {
                throw new StoreException(e);
            }
        }
    }

    /** Work of one transaction. */
    public interface TransactionWork<T> {
        /** Runs on the writer connection; an exception rolls everything back. */
        T run(DSLContext ctx) throws Exception;
    }

    private void execute(String command) throws SQLException {
        try (Statement s = writer.createStatement()) {
            s.execute(command);
        }
    }

    private void rollback() {
        try {
            writer.rollback();
        } catch (SQLException e) {
            try {
                reopen();
            } catch (SQLException again) {
                org.slf4j.LoggerFactory.getLogger(Database.class).error("The ledger could not be opened again after a failed write", again);
            }
        }
    }

    /** After a failed write H2 shuts the database down; what was committed is in the file. */
    private synchronized void reopen() throws SQLException {
        readers.dispose();
        connect();
    }

    /** Writes H2's own backup of the open database into a zip; call it on the write thread so that nothing moves meanwhile. */
    void backupTo(Path zip) throws SQLException {
        try (Statement s = writer.createStatement()) {
            s.execute("BACKUP TO '" + zip.toAbsolutePath().toString().replace("'", "''") + "'");
        }
    }

    static DSLContext context(Connection c) {
        return DSL.using(c, SQLDialect.H2, SETTINGS);
    }

    private static void requireNotOnWindowThread() {
        if (Thread.currentThread().getName().equals("JavaFX Application Thread")) {
            throw new IllegalStateException("The database must not be used on the window's thread");
        }
    }

    /** Closes the file; the rows written are already durable. */
    @Override
    public void close() {
        try (Statement s = writer.createStatement()) {
            s.execute("SHUTDOWN");
        } catch (SQLException e) {
            if (!H2.isClosed(e)) {
                org.slf4j.LoggerFactory.getLogger(Database.class).warn("Closing the ledger", e);
            }
        } finally {
            readers.dispose();
        }
    }

    /** A sentence for the status bar: the file's name and folder. */
    public Message where() {
        return Message.of("ledger.where", files.database().toString());
    }
}
