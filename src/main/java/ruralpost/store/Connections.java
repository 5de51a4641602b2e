package ruralpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.mvstore.MVStore;
import org.slf4j.LoggerFactory;

/**
 * Connections to one database file. After a failed write (a full disk) H2 shuts the database down; the next connection asked for
 * opens it again, with everything that was committed.
 */
final class Connections {

    private static final int MOST = 16;
    private static final int SECONDS_TO_WAIT = 30;

    private final String url;
    private JdbcConnectionPool pool;
    private boolean closed;

    Connections(String url) {
        this.url = url;
    }

    /** A connection that works; give it back by closing it. */
    synchronized Connection take() throws SQLException {
        if (closed) {
            throw new IllegalStateException("The ledger is closed");
        }
        if (pool != null) {
            try {
                Connection c = pool.getConnection();
                if (works(c)) {
                    return c;
                }
            } catch (SQLException e) {
                if (!H2.isClosed(e)) {
                    throw e;
                }
            }
            pool.dispose();
            pool = null;
        }
        JdbcConnectionPool fresh = JdbcConnectionPool.create(url, H2.USER, H2.PASSWORD);
        fresh.setMaxConnections(MOST);
        fresh.setLoginTimeout(SECONDS_TO_WAIT);
        Connection c = fresh.getConnection();
        pool = fresh;
        return c;
    }

    /** Whether the database behind a connection is still open: a question that reads no rows is answered even when it is not. */
    private static boolean works(Connection c) throws SQLException {
        MVStore store = H2.store(c);
        return store != null && !store.isClosed() && store.getPanicException() == null;
    }

    /** Gives up all connections, because the database behind them could not write; the next one opens it again. */
    synchronized void drop(Connection last) {
        try (Statement s = last.createStatement()) {
            s.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            LoggerFactory.getLogger(Connections.class).debug("The database is closed already", e);
        }
        if (pool != null) {
            pool.dispose();
            pool = null;
        }
    }

    synchronized void close() {
        closed = true;
        if (pool != null) {
            pool.dispose();
        }
    }
}
