package ruralpost.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Work that was started, and what is to happen with its answer. The handlers run on the JavaFX thread; one that is attached after the
 * work is done runs at once. Used on the JavaFX thread only.
 *
 * @param <T> type of the answer
 */
public final class Job<T> {

    private enum State { RUNNING, SUCCEEDED, FAILED, CANCELLED, DROPPED }

    private record Catch<E extends Throwable>(Class<E> type, Consumer<? super E> handler) {
        boolean take(Throwable error) {
            if (!type.isInstance(error)) {
                return false;
            }
            handler.accept(type.cast(error));
            return true;
        }
    }

    private final TaskStatus status;
    private final List<Consumer<? super T>> successes = new ArrayList<>();
    private final List<Catch<?>> catches = new ArrayList<>();
    private final List<Runnable> cancels = new ArrayList<>();
    private final List<Runnable> finals = new ArrayList<>();
    private State state = State.RUNNING;
    private T answer;
    private Throwable error;
    private boolean errorTaken;

    Job(TaskStatus status) {
        this.status = status;
    }

    /** What to do with the answer. */
    public Job<T> onSuccess(Consumer<? super T> handler) {
        successes.add(handler);
        if (state == State.SUCCEEDED) {
            handler.accept(answer);
        }
        return this;
    }

    /** What to do with an error of that type. The first that fits is asked; an error that none fits becomes a program error with a code. */
    public <E extends Throwable> Job<T> onError(Class<E> type, Consumer<? super E> handler) {
        Catch<E> c = new Catch<>(type, handler);
        catches.add(c);
        if (state == State.FAILED && !errorTaken) {
            errorTaken = c.take(error);
        }
        return this;
    }

    /** What to do when the work stopped because it was asked to. */
    public Job<T> onCancelled(Runnable handler) {
        cancels.add(handler);
        if (state == State.CANCELLED) {
            handler.run();
        }
        return this;
    }

    /** What to do in every case but one: a job that was superseded does nothing more. */
    public Job<T> andFinally(Runnable handler) {
        finals.add(handler);
        if (state != State.RUNNING && state != State.DROPPED) {
            handler.run();
        }
        return this;
    }

    /** Progress, and Cancel. */
    public TaskStatus status() {
        return status;
    }

    /** Whether the answer, error or stop has been delivered. */
    public boolean done() {
        return state != State.RUNNING;
    }

    /** Asks the work to stop and ignores whatever it still answers. */
    public void drop() {
        if (state == State.RUNNING) {
            state = State.DROPPED;
            status.cancel();
        }
    }

    void succeed(T value) {
        if (state == State.RUNNING) {
            state = State.SUCCEEDED;
            answer = value;
            finish(() -> List.copyOf(successes).forEach(s -> s.accept(value)));
        }
    }

    void fail(Throwable thrown) {
        if (state != State.RUNNING) {
            return;
        }
        if (thrown instanceof CancelledException) {
            state = State.CANCELLED;
            finish(() -> List.copyOf(cancels).forEach(Runnable::run));
        } else {
            state = State.FAILED;
            error = thrown;
            finish(() -> errorTaken = List.copyOf(catches).stream().anyMatch(c -> c.take(thrown)));
        }
    }

    /** The error if nobody has taken it yet, else null. */
    Throwable untakenError() {
        return errorTaken ? null : error;
    }

    private void finish(Runnable handlers) {
        try {
            handlers.run();
        } finally {
            List.copyOf(finals).forEach(Runnable::run);
        }
    }
}
