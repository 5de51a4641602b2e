package ruralpost.ui.task;

/** Work done off the JavaFX thread. */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does the work.
     *
     * @param progress tells the window how far it is and whether the user has asked to stop; never null
     * @return the answer, may be null
     * @throws CancelledException when it stopped because it was asked to
     */
    T run(Progress progress) throws Exception;
}
