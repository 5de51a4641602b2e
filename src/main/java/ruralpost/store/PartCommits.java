package ruralpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/**
 * Very many new rows of one transaction, committed in small parts on connections of their own. In one transaction H2 keeps a note for each row, writes
 * every page at least twice and leaves a file of twice the size; a million rows take almost twice as long.
 *
 * <p>They are all there or none all the same: queries wait from the first part until the transaction is committed or the rows are taken back. How to
 * find them is stored before the first part, by the caller, and forgotten with the commit of the transaction itself; whoever opens a ledger of
 * which that was not forgotten, because the program was killed, takes them back first.
 */
public final class PartCommits {

    private final Connections connections;
    /** The one that is written to, and the one whose part before is being committed meanwhile: by far the most of a commit is writing pages. */
    private Line current;
    private Line other;
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
    private CompletableFuture<Void> committing = CompletableFuture.completedFuture(null);

    private record Line(Connection connection, DSLContext ctx) {
    }

    private PartCommits(Connections connections, Connection one, Connection two) {
        this.connections = connections;
        current = new Line(one, connections.context(one));
        other = new Line(two, connections.context(two));
    }

    static PartCommits begin(Connections connections) throws SQLException {
        Connection one = connections.takeToWrite();
        try {
            return new PartCommits(connections, one, connections.takeToWrite());
        } catch (SQLException e) {
            connections.giveBack(one);
            throw e;
        }
    }

    /** Takes rows back that were committed in parts and are still noted; what it writes is committed when it returns. */
    @FunctionalInterface
    public interface TakeBack {
        /** Does nothing where nothing is noted. */
        void run(DSLContext ctx);
    }

    /**
     * Writes rows while the caller goes on; waits for the ones before.
     *
     * @param rows writes through what it is given alone, which sees nothing that the transaction has written so far, and may end a part
     * @throws RuntimeException what the ones before came to
     */
    public void write(Consumer<DSLContext> rows) {
        joined(writing);
        writing = CompletableFuture.runAsync(() -> rows.accept(current.ctx()));
    }

    /** Within {@link #write}, when its rows are written: commits them and those since the part before, while the next ones are written. Parts are committed in their order. */
    public void commitBehind() {
        joined(committing);
        Line full = current;
        current = other;
        other = full;
        committing = CompletableFuture.runAsync(() -> full.ctx().connection(Connection::commit), PartCommits::onThreadOfItsOwn);
    }

    private static void onThreadOfItsOwn(Runnable work) {
        Thread.ofPlatform().daemon().name("ledger-parts").start(work);
    }

    /** Waits for all that is being written and commits it. @throws RuntimeException what that came to */
    public void commit() {
        joined(writing);
        joined(committing);
        current.ctx().connection(Connection::commit);
    }

    private static void joined(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Gives up what is not committed. */
    void end() throws SQLException {
        writing.exceptionally(e -> null).join();
        committing.exceptionally(e -> null).join();
        try {
            connections.giveBack(current.connection());
        } finally {
            connections.giveBack(other.connection());
        }
    }
}
