package ruralpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jooq.DSLContext;

/**
 * Very many new rows of one transaction, committed in small parts on a connection of their own. In one transaction H2 keeps a note for each row, writes
 * every page at least twice and leaves a file of twice the size; a million rows take almost twice as long.
 *
 * <p>They are all there or none all the same: queries wait from the first part until the transaction is committed or the rows are taken back. How to
 * find them is stored before the first part, by the caller, and forgotten with the commit of the transaction itself; whoever opens a ledger of
 * which that was not forgotten, because the program was killed, takes them back first.
 */
public final class PartCommits {

    private final Connections connections;
    private final Connection connection;
    private final DSLContext context;
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);

    PartCommits(Connections connections, Connection connection) {
        this.connections = connections;
        this.connection = connection;
        this.context = connections.context(connection);
    }

    /** Takes rows back that were committed in parts and are still noted; what it writes is committed when it returns. */
    @FunctionalInterface
    public interface TakeBack {
        /** Does nothing where nothing is noted. */
        void run(DSLContext ctx);
    }

    /** For writing the rows; sees nothing that the transaction has written so far. */
    public DSLContext ctx() {
        return context;
    }

    /**
     * Writes rows while the caller goes on; waits for the ones before.
     *
     * @param rows writes through {@link #ctx} alone
     * @throws RuntimeException what the ones before came to
     */
    public void write(Runnable rows) {
        await();
        writing = CompletableFuture.runAsync(rows);
    }

    /** Waits for the rows that are being written. @throws RuntimeException what that came to */
    public void await() {
        try {
            writing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Commits what was written since the part before. */
    public void commit() {
        context.connection(Connection::commit);
    }

    /** Gives up what is not committed. */
    void end() throws SQLException {
        writing.exceptionally(e -> null).join();
        connections.giveBack(connection);
    }
}
