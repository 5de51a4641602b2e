package ruralpost.ui.error;

import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * Takes errors that nobody expected. Each gets a code that is the same whenever the same place of the program fails in the same way,
 * so that a clerk can read it out over the telephone; the log holds the code with the whole story. The window shows the latest.
 */
public final class ErrorCodes {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorCodes.class);
    /** No 0, 1, I, L or O: they are misread aloud and on screen. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 5;

    private final Executor fx;
    private final ObjectProperty<ErrorReport> current = new SimpleObjectProperty<>();

    /** @param fx runs on the JavaFX thread, for errors of other threads; see {@code Tasks.later} */
    public ErrorCodes(Executor fx) {
        this.fx = fx;
    }

    /** The error to show, null when there is none or the user has closed the bar. */
    public ObjectProperty<ErrorReport> currentProperty() {
        return current;
    }

    /** Takes every error that reaches the end of a thread, the JavaFX thread included. */
    public void install() {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> report(error, thread.getName()));
    }

    /** Logs and shows an error. @param where what the program was doing, for the log; may be called from any thread */
    public void report(Throwable error, String where) {
        UserException user = userError(error);
        if (user != null) {
            LOG.info("told the user ({}): {}", where, user.getMessage(), user.getCause());
            fx.execute(() -> current.set(new ErrorReport("", user.userMessage())));
            return;
        }
        String code = codeOf(error);
        LOG.error("program error {} ({})", code, where, error);
        fx.execute(() -> current.set(new ErrorReport(code, Message.of("ui.error.unexpected", code))));
    }

    /** The code of an error: kind of the innermost cause, and the places it came through. Line numbers do not count, so a code survives small edits. */
    public static String codeOf(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        long hash = root.getClass().getName().hashCode();
        int own = 0;
        for (StackTraceElement frame : root.getStackTrace()) {
            if (frame.getClassName().startsWith("ruralpost.") && own++ < 3) {
                hash = hash * 31 + (frame.getClassName() + frame.getMethodName()).hashCode();
            }
        }
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt((int) Math.floorMod(hash, ALPHABET.length())));
            hash = Math.floorDiv(hash, ALPHABET.length());
        }
        return code.toString();
    }

    private static UserException userError(Throwable error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof UserException user) {
                return user;
            }
        }
        return null;
    }
}
