package ruralpost.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import ruralpost.text.Message;

/** What the status bar shows of one piece of running work: name, share done, time left, Cancel. Its properties change on the JavaFX thread only. */
public final class TaskStatus implements Progress {

    private static final long NANOS = 1_000_000_000L;
    /** Before that much time has gone by, an estimate of the time left is a guess. */
    private static final long FIRST_ESTIMATE_NANOS = NANOS;

    private final Message label;
    private final Executor fx;
    private final LongSupplier clock;
    private final long started;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyLongWrapper secondsLeft = new ReadOnlyLongWrapper(-1);
    private final ReadOnlyBooleanWrapper cancelling = new ReadOnlyBooleanWrapper();
    private final AtomicBoolean updateQueued = new AtomicBoolean();
    private volatile double reported = -1;
    private volatile boolean cancelled;

    TaskStatus(Message label, Executor fx, LongSupplier clock) {
        this.label = label;
        this.fx = fx;
        this.clock = clock;
        this.started = clock.getAsLong();
    }

    /** What is being done, never null. */
    public Message label() {
        return label;
    }

    /** Share done from 0 to 1; −1 while it is not known. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Estimated seconds until it is done; −1 while it is not known. */
    public ReadOnlyLongProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    /** Whether a stop was asked for and the work has not stopped yet. */
    public ReadOnlyBooleanProperty cancellingProperty() {
        return cancelling.getReadOnlyProperty();
    }

    /** Asks the work to stop at its next safe place. Never interrupts its thread. */
    public void cancel() {
        cancelled = true;
        fx.execute(() -> cancelling.set(true));
    }

    @Override
    public void share(double done) {
        reported = done;
        if (updateQueued.compareAndSet(false, true)) {
            fx.execute(this::show);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    private void show() {
        updateQueued.set(false);
        double done = reported;
        share.set(done);
        long gone = clock.getAsLong() - started;
        boolean known = done > 0.01 && gone >= FIRST_ESTIMATE_NANOS;
        secondsLeft.set(known ? Math.round(gone / done * (1 - done) / NANOS) : -1);
    }
}
