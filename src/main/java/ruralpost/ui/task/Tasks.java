package ruralpost.ui.task;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ruralpost.text.Message;

/**
 * Background work of the window. {@code tasks.run(label, progress -> store.find(..)).onSuccess(..).onError(UserException.class, ..)}:
 * the work runs on a pool, the handlers on the JavaFX thread. Nothing is ever interrupted: an interrupt inside the database closes the
 * ledger file, so a stop is a flag that the work polls. Called on the JavaFX thread only.
 */
public final class Tasks implements AutoCloseable {

    private static final int THREADS = 6;
    private static final Message NO_LABEL = Message.of("ui.task.unnamed");

    private final ExecutorService pool;
    private final Executor background;
    private final Executor fx;
    private final Executor afterwards;
    private final BiFunction<Long, Runnable, Runnable> timer;
    private final Consumer<Throwable> unexpected;
    private final ObservableList<TaskStatus> running = FXCollections.observableArrayList();
    /** Kept, because such a view listens to its list weakly: a view that nobody holds goes silent. */
    private final ObservableList<TaskStatus> runningView = FXCollections.unmodifiableObservableList(running);
    private final Queue<Runnable> settled = new ArrayDeque<>();

    /** Real threads. @param unexpected takes errors that no handler wanted, on the JavaFX thread */
    public Tasks(Consumer<Throwable> unexpected) {
        AtomicInteger number = new AtomicInteger();
        this.pool = Executors.newFixedThreadPool(THREADS, r -> {
            Thread thread = new Thread(r, "work-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        this.background = pool;
        this.fx = Tasks::onFx;
        this.afterwards = Platform::runLater;
        this.timer = Tasks::pause;
        this.unexpected = unexpected;
    }

    private Tasks(Executor background, Executor fx, Consumer<Throwable> unexpected) {
        this.pool = null;
        this.background = background;
        this.fx = fx;
        this.afterwards = settled::add;
        this.timer = (millis, action) -> {
            action.run();
            return () -> { };
        };
        this.unexpected = unexpected;
    }

    /** For tests: work runs at once on the calling thread, debounced calls too; {@link #settle} reports errors that no handler took. */
    public static Tasks sameThread(Consumer<Throwable> unexpected) {
        return new Tasks(Runnable::run, Runnable::run, unexpected);
    }

    /** For tests that decide themselves in which order pieces of work are done. */
    public static Tasks on(Executor background, Consumer<Throwable> unexpected) {
        return new Tasks(background, Runnable::run, unexpected);
    }

    /** Starts work that the status bar shows, with progress and Cancel. @param label what is being done */
    public <T> Job<T> run(Message label, Work<T> work) {
        TaskStatus status = status(label);
        running.add(status);
        return start(status, work, true);
    }

    /** Starts short work that is not shown. */
    public <T> Job<T> run(Work<T> work) {
        return start(status(NO_LABEL), work, false);
    }

    /** Runs this on the JavaFX thread after everything that waits there now; may be called from any thread. */
    public void later(Runnable action) {
        if (pool == null) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /** A debounce with that pause. */
    public Debounce debounce(long millis) {
        return new Debounce(millis, timer);
    }

    /** The shown work that is running now, oldest first. */
    public ObservableList<TaskStatus> running() {
        return runningView;
    }

    /** For tests on one thread: reports the errors that no handler took. */
    public void settle() {
        while (!settled.isEmpty()) {
            settled.poll().run();
        }
    }

    /** Asks everything to stop and waits for it, at most ten seconds; nothing new is taken. */
    @Override
    public void close() {
        running.forEach(TaskStatus::cancel);
        if (pool == null) {
            return;
        }
        pool.shutdown();
        try {
            pool.awaitTermination(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while work was ending", e);
        }
    }

    private TaskStatus status(Message label) {
        return new TaskStatus(label, fx, System::nanoTime);
    }

    private <T> Job<T> start(TaskStatus status, Work<T> work, boolean shown) {
        Job<T> job = new Job<>(status);
        if (pool != null && pool.isShutdown()) {
            running.remove(status);
            return job;
        }
        background.execute(() -> {
            T answer;
            try {
                status.check();
                answer = work.run(status);
            } catch (Throwable error) {
                deliver(status, shown, () -> job.fail(error));
                afterwards.execute(() -> report(job));
                return;
            }
            deliver(status, shown, () -> job.succeed(answer));
        });
        return job;
    }

    /** Always through the queue of the JavaFX thread, so that the handlers attached right after the start are in place. */
    private void deliver(TaskStatus status, boolean shown, Runnable delivery) {
        fx.execute(() -> {
            if (shown) {
                running.remove(status);
            }
            delivery.run();
        });
    }

    private void report(Job<?> job) {
        Throwable error = job.untakenError();
        if (error != null) {
            unexpected.accept(error);
        }
    }

    private static void onFx(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    private static Runnable pause(long millis, Runnable action) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(millis));
        pause.setOnFinished(e -> action.run());
        pause.play();
        return pause::stop;
    }
}
