package ruralpost.ui.task;

import java.util.function.BiFunction;

/** Waits until calls have paused, then runs the last one. Used on the JavaFX thread only. */
public final class Debounce {

    private final long millis;
    private final BiFunction<Long, Runnable, Runnable> timer;
    private Runnable stop = () -> { };

    /** @param timer starts a timer of so many milliseconds and gives back what stops it */
    Debounce(long millis, BiFunction<Long, Runnable, Runnable> timer) {
        this.millis = millis;
        this.timer = timer;
    }

    /** Runs this after the pause, unless another call comes first. */
    public void call(Runnable action) {
        stop.run();
        stop = timer.apply(millis, action);
    }

    /** Forgets a call that is still waiting. */
    public void cancel() {
        stop.run();
    }
}
