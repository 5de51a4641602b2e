package ruralpost.ui.task;

/** Thrown by work that stopped because the user asked it to; not an error. */
public final class CancelledException extends RuntimeException {
    /** A stop without stack trace. */
    public CancelledException() {
        super("cancelled", null, false, false);
    }
}
