package ruralpost.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * Memory for the pages of a transaction that writes many rows. H2 writes all changed pages to the file whenever it thinks that they
 * take 19 MB, in the middle of a transaction, too; those pages are then read, changed and written again when the transaction ends. While
 * more memory is lent to them, pages of a hundred thousand rows are written once. H2 counts about twice of what they take.
 *
 * <p>To more rows than fit nothing is lent: they are written in the middle anyway, and pages that wait longer only outlive the garbage of
 * the rows and are carried about with it.
 */
public final class UnsavedPages {

    /** Of the heap. */
    private static final int SHARE = 4;
    /**
     * H2 counts about 1,000 for a row of the largest table with its note for the way back; but from fifty thousand rows on (in 512 MB) committing them in parts is quicker than
     * lending.
     */
    private static final int NEW_ROW = 2_500;
    /** A row that is replaced cannot be committed in parts, so all that fits is lent. */
    private static final int REPLACED_ROW = 1_000;
    /** A row that is replaced is counted so many times: old, new and twice noted, although all of these share their values. */
    private static final int REPLACED = 4;
    private static final int MOST = 256 << 20;
    /** What is in use falls by more than this only when H2 has written. */
    private static final int WRITTEN = 8 << 20;

    private final MVStore store;
    private boolean lent;
    private boolean tooMany;
    private int inUse;

    private UnsavedPages(MVStore store) {
        this.store = store;
    }

    /** Those of the database behind a connection. */
    public static UnsavedPages of(Connection c) throws SQLException {
        return new UnsavedPages(((SessionLocal) c.unwrap(JdbcConnection.class).getSession()).getDatabase().getStore().getMvStore());
    }

    /** So many rows are going to be inserted in all, as far as is known beforehand. @return whether memory is lent to them */
    public boolean expect(long rows) {
        tooMany = rows * NEW_ROW > share();
        return !tooMany;
    }

    /** So many rows are going to be replaced in all, as far as is known beforehand. */
    public void expectReplaced(long rows) {
        tooMany = rows * REPLACED_ROW > share();
    }

    private static int share() {
        return (int) Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE);
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
        if (!tooMany && (!lent || now < inUse - WRITTEN)) {
            int size = times * share();
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
