package ruralpost.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** The few facts about H2 that the rest of this package needs: URLs, error codes and what they mean to a user. */
final class H2 {

    static final String USER = "sa";
    static final String PASSWORD = "";
    /** How H2 numbers the isolation level at which a reader sees one state of the ledger however many queries it makes. */
    static final int SNAPSHOT = 6;

    private static final int LOCKED = 90020;
    private static final Set<Integer> CLOSED = Set.of(90007, 90067, 90098, 90121);
    private static final Set<Integer> DAMAGED = Set.of(90030, 90048);
    private static final Set<Integer> DAMAGED_STORE =
        Set.of(DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_CHUNK_NOT_FOUND, DataUtils.ERROR_UNSUPPORTED_FORMAT);
    private static final int READ_ONLY = 90097;
    private static final List<String> FULL = List.of("no space left", "not enough space", "磁盘空间不足", "disk quota", "disk full");
    private static final List<String> UNWRITABLE = List.of("read-only file system", "permission denied", "access is denied", "拒绝访问");

    private H2() {
    }

    /**
     * WRITE_DELAY=0: a commit reaches the file at once (the default of 500 ms loses acknowledged rows when the program is killed).
     * REUSE_SPACE=FALSE: while the file is open it is only ever added to. H2 2.5.252 does not find what it wrote into a gap when the
     * program is killed soon after, because the file header still names the chunk before (a test shows it); closing closes the gaps.
     */
    static String url(String base) {
        return "jdbc:h2:" + base + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000";
    }

    /** The part of the URL that names a database file, after the prefix of H2's file system. */
    static String base(String prefix, Path database) {
        String path = database.toAbsolutePath().toString().replace('\\', '/');
        return prefix + path.substring(0, path.length() - ".mv.db".length());
    }

    /** Whether the database shut itself down, as after a failed write: it must be opened again. */
    static boolean isClosed(SQLException e) {
        return CLOSED.contains(e.getErrorCode());
    }

    /** Whether another program, or another window of this one, holds the file. */
    static boolean isLocked(SQLException e) {
        return e.getErrorCode() == LOCKED;
    }

    /** Whether the database, rather than the work that used it, failed. */
    static boolean isDatabaseFailure(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException || t instanceof MVStoreException) {
                return true;
            }
        }
        return false;
    }

    /** Turns what went wrong with a file of the ledger into a sentence for the user; null when nobody foresaw it. */
    static UserException explain(Throwable failure, Path where) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            String key = key(t);
            if (key != null) {
                return new UserException(Message.of(key, where.toString()), failure);
            }
        }
        return null;
    }

    private static String key(Throwable t) {
        String text = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
        return switch (t) {
            case SQLException e when isLocked(e) -> "ledger.already.open";
            case SQLException e when DAMAGED.contains(e.getErrorCode()) && !full(e) -> "ledger.file.damaged";
            case SQLException e when e.getErrorCode() == READ_ONLY -> "ledger.folder.read.only";
            case MVStoreException e when DAMAGED_STORE.contains(e.getErrorCode()) && !full(e) -> "ledger.file.damaged";
            case IOException e when FULL.stream().anyMatch(text::contains) -> "ledger.disk.full";
            case FileSystemException e -> "ledger.folder.read.only";
            case IOException e when UNWRITABLE.stream().anyMatch(text::contains) -> "ledger.folder.read.only";
            default -> null;
        };
    }

    private static boolean full(Throwable failure) {
        for (Throwable t = failure.getCause(); t != null; t = t.getCause()) {
            if ("ledger.disk.full".equals(key(t))) {
                return true;
            }
        }
        return false;
    }
}
