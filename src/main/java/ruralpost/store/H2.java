package ruralpost.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import ruralpost.text.UserException;

/** The few facts about H2 that the rest of this package needs: URLs, error codes and what they mean to a user. */
final class H2 {

    static final String USER = "sa";
    static final String PASSWORD = "";

    private static final int LOCKED = 90020;
    private static final int CLOSED = 90098;
    private static final int CLOSED_CALLED = 90121;
    private static final int CONNECTION_BROKEN = 90067;

    private H2() {
    }

    /** WRITE_DELAY=0: a commit reaches the file at once (the default of 500 ms loses acknowledged rows when the program is killed). */
    static String url(String base) {
        return "jdbc:h2:" + base + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;IFEXISTS=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000";
    }

    /** The part of the URL that names a database file. */
    static String base(Path database) {
        String path = database.toAbsolutePath().toString().replace('\\', '/');
        return "file:" + path.substring(0, path.length() - ".mv.db".length());
    }

    /** Whether the database shut itself down, as after a failed write: it must be opened again. */
    static boolean isClosed(SQLException e) {
        return e.getErrorCode() == CLOSED || e.getErrorCode() == CLOSED_CALLED || e.getErrorCode() == CONNECTION_BROKEN;
    }

    /** Turns what went wrong into a sentence for the user; null when nobody foresaw it. */
    static UserException explain(Throwable failure, Path where) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException e && e.getErrorCode() == LOCKED) {
                return new UserException(ruralpost.text.Message.of("ledger.already.open", where.toString()), failure);
            }
            String text = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
            if (t instanceof IOException && (text.contains("no space left") || text.contains("not enough space") || text.contains("磁盘空间不足")
                || text.contains("disk quota"))) {
                return new UserException(ruralpost.text.Message.of("ledger.disk.full", where.toString()), failure);
            }
            if (text.contains("read-only file system") || t instanceof java.nio.file.AccessDeniedException) {
                return new UserException(ruralpost.text.Message.of("ledger.folder.read.only", where.toString()), failure);
            }
            if (text.contains("file corrupted") || t instanceof SQLException e && e.getErrorCode() == 90030) {
                return new UserException(ruralpost.text.Message.of("ledger.file.damaged", where.toString()), failure);
            }
        }
        return null;
    }
}
