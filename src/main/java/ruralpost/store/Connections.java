package ruralpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderKeywordCase;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.LoggerFactory;

/**
 * Connections to one database file. After a failed write (a full disk) H2's store is in panic, often on a thread of its own: a
 * statement begun then may turn for ever, and what is written then may damage the file. So the store is looked at before every
 * statement; one in panic is shut down without another statement and its connections are left to the garbage collector. The next
 * connection asked for opens the file again, with everything that was committed.
 */
final class Connections {

    private static final int MOST = 16;
    private static final int SECONDS_TO_WAIT = 30;
    private static final long WORTH_COMPACTING = 4L << 20;
    private static final int HALF = 50;

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
        // H2's own cache of single values costs more time than it saves room: most values of a large table occur once
        System.setProperty("h2.objectCache", System.getProperty("h2.objectCache", "false"));
    }

    private final String url;
    private JdbcConnectionPool pool;
    private volatile MVStore store;
    private org.h2.engine.Database engine;
    private boolean closed;

    Connections(String url) {
        this.url = url;
    }

    /** A connection to an open database; give it back with {@link #giveBack}. */
    synchronized Connection take() throws SQLException {
        if (closed) {
            throw new IllegalStateException("The ledger is closed");
        }
        if (pool != null && broken(store)) {
            abandon();
        }
        if (pool == null) {
            JdbcConnectionPool fresh = JdbcConnectionPool.create(url, H2.USER, H2.PASSWORD);
            fresh.setMaxConnections(MOST);
            fresh.setLoginTimeout(SECONDS_TO_WAIT);
            Connection first = fresh.getConnection();
            pool = fresh;
            engine = ((SessionLocal) first.unwrap(JdbcConnection.class).getSession()).getDatabase();
            store = engine.getStore().getMvStore();
            return first;
        }
        return pool.getConnection();
    }

    /** One that writes: nothing is committed by itself, and what others committed is seen. */
    Connection takeToWrite() throws SQLException {
        Connection c = take();
        c.setAutoCommit(false);
        c.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return c;
    }

    private static boolean broken(MVStore store) {
        return store.isClosed() || store.getPanicException() != null;
    }

    /** Whether the database must be opened again. */
    boolean broken() {
        MVStore current = store;
        return current != null && broken(current);
    }

    /** Why the database shut itself down; null while it is well. */
    MVStoreException panic() {
        MVStore current = store;
        return current == null ? null : current.getPanicException();
    }

    /** Whether less than half of the file is in use, so that it is worth some seconds to close the gaps. */
    boolean mostlyGaps() {
        MVStore current = store;
        return current != null && current.getFileStore().size() > WORTH_COMPACTING && current.getFileStore().getChunksFillRate() < HALF;
    }

    /** Takes a connection back; one to a broken database is not touched again. */
    void giveBack(Connection c) throws SQLException {
        if (!broken()) {
            c.close();
        }
    }

    /** What statements are made with; each is given the connection, as long as the database is well. */
    DSLContext context(Connection c) {
        return DSL.using(provider(c), SQLDialect.H2, SETTINGS);
    }

    /** Hands the connection to each statement, as long as the database is well. */
    ConnectionProvider provider(Connection c) {
        MVStore mine = store;
        return new ConnectionProvider() {
            @Override
            public Connection acquire() {
                if (broken(mine)) {
                    throw new DataAccessException("The database has shut itself down", mine.getPanicException());
                }
                return c;
            }

            @Override
            public void release(Connection connection) {
                // given back when all statements are done
            }
        };
    }

    /** Shuts a broken database down without a statement, so that the file is free. */
    synchronized void abandon() {
        if (pool == null || !broken(store)) {
            return;
        }
        try {
            MVStoreException reason = store.getPanicException();
            LoggerFactory.getLogger(Connections.class).warn("The ledger is opened again: {}", reason == null ? "closed" : reason.getMessage());
            engine.shutdownImmediately();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Connections.class).debug("The database is shut down", e);
        }
        pool = null;
        store = null;
    }

    /** The database was shut down on purpose: the next connection opens it again. */
    synchronized void renew() {
        pool.dispose();
        pool = null;
        store = null;
    }

    synchronized void close() {
        closed = true;
        if (pool == null) {
            return;
        }
        if (store.getPanicException() != null) {
            abandon();
        } else {
            pool.dispose();
        }
    }
}
