package ruralpost.sheet;

import java.util.concurrent.CancellationException;

/** What long work tells and asks while it runs. It is polled; no thread is ever interrupted. */
public interface Progress {

    /** Nobody watches, nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {
            // nothing to tell
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** How far the work has come; both in the same measure, total at least 1. Called often, must return at once. */
    void at(long done, long total);

    /** Whether the user asked to stop. */
    boolean cancelled();

    /** Tells how far, and stops the work when asked to. @throws CancellationException when cancelled */
    default void step(long done, long total) {
        at(done, total);
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
