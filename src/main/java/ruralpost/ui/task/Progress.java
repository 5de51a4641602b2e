package ruralpost.ui.task;

/** What running work tells the window, and the question it asks of the window. Safe to call from any thread, as often as liked. */
public interface Progress {

    /** Done so far, as a share of one; a negative value means "not known". */
    void share(double done);

    /** Done so far in steps of the work's own kind; a total of zero or less means "not known". */
    default void steps(long done, long total) {
        share(total <= 0 ? -1 : Math.min(1.0, (double) done / total));
    }

    /** Whether the user has asked to stop. Work polls this; it is never interrupted, because an interrupt would close the ledger file. */
    boolean cancelled();

    /** Stops here if the user has asked to: throws {@link CancelledException}. */
    default void check() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }
}
