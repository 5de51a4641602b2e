package ruralpost.ui.importing;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import ruralpost.sheet.Progress;
import ruralpost.ui.task.CancelledException;

/** Lets work on sheets tell the window how far it is, and stop when the window asks. */
record Bridge(ruralpost.ui.task.Progress window) implements Progress {

    @Override
    public void at(long done, long total) {
        window.steps(done, total);
    }

    @Override
    public boolean cancelled() {
        return window.cancelled();
    }

    /** Runs it; a stop that was asked for comes out as the window knows it. */
    static <T> T stoppable(Supplier<T> work) {
        try {
            return work.get();
        } catch (CancellationException e) {
            throw new CancelledException();
        }
    }
}
