package ruralpost.ui.task;

/**
 * Work of which only the latest counts, such as the answer to a filter: a new start drops the one before, whatever it still answers and
 * in whatever order. Used on the JavaFX thread only.
 *
 * @param <T> type of the answer
 */
public final class LatestTask<T> {

    private final Tasks tasks;
    private Job<T> current;

    /** @param tasks where the work runs */
    public LatestTask(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Starts this work and drops what was started before. */
    public Job<T> run(Work<T> work) {
        drop();
        current = tasks.run(work);
        return current;
    }

    /** Drops what is running; nothing is delivered any more. */
    public void drop() {
        if (current != null) {
            current.drop();
        }
    }

    /** Whether an answer is still awaited. */
    public boolean busy() {
        return current != null && !current.done();
    }
}
