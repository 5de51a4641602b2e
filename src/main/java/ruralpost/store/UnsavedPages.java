package ruralpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * Memory for the pages of a transaction that writes very many rows. H2 writes all changed pages to the file whenever it thinks that they
 * take 19 MB, in the middle of a transaction, too; those pages are then read, changed and written again when the transaction ends. While
 * more memory is lent to them, pages of a hundred thousand rows are written once. H2 counts about twice of what they take.
 */
public final class UnsavedPages {

    /** Of the heap, until H2 had to write in the middle: then the rows are so many that they are written more than once anyway. */
    private static final int FIRST_SHARE = 4;
    private static final int LATER_SHARE = 8;
    /** A row that is replaced is counted so often: old, new and twice noted, although all of these share their values. */
    private static final int REPLACED = 4;
    private static final int MOST = 256 << 20;
    /** What is in use falls by more than this only when H2 has written. */
    private static final int WRITTEN = 8 << 20;

    private final MVStore store;
    private boolean lent;
    private int inUse;

    private UnsavedPages(MVStore store) {
        this.store = store;
    }

    /** Those of the database behind a connection. */
    public static UnsavedPages of(Connection c) throws SQLException {
        return new UnsavedPages(((SessionLocal) c.unwrap(JdbcConnection.class).getSession()).getDatabase().getStore().getMvStore());
    }

    /** To be called before each thousand rows that are inserted: lends memory, and again after H2 has written. */
    public void lendForInserts() {
        lend(1);
    }

    /** To be called before each few thousand rows that are replaced. */
    public void lendForReplacing() {
        lend(REPLACED);
    }

    private void lend(int times) {
        int now = store.getUnsavedMemory();
        if (!lent || now < inUse - WRITTEN) {
            int size = times * (int) Math.min(MOST, Runtime.getRuntime().maxMemory() / (lent ? LATER_SHARE : FIRST_SHARE));
            lent = true;
            store.registerUnsavedMemory(-size);
            now -= size;
        }
        inUse = now;
    }

    /** To be called when all is written and only the commit is left, in which H2 changes every page once more without taking more memory. */
    public void end() {
        if (lent) {
            store.registerUnsavedMemory(-MOST);
        }
    }
}
