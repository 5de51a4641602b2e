package ruralpost.sheet.plan;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A piece of work that another thread does ahead, or whoever needs it where nobody has begun by then. */
final class Ahead<T> {

    private final Supplier<T> work;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<T> done = new CompletableFuture<>();

    private Ahead(Supplier<T> work) {
        this.work = work;
    }

    static <T> Ahead<T> of(Supplier<T> work) {
        Ahead<T> ahead = new Ahead<>(work);
        CompletableFuture.runAsync(ahead::run);
        return ahead;
    }

    private void run() {
        if (begun.compareAndSet(false, true)) {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        }
    }

    /** What the work came to. @throws RuntimeException what it threw */
    T get() {
        run();
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** It is not needed any more: nobody is at it when this returns. */
    void end() {
        if (!begun.compareAndSet(false, true)) {
            done.exceptionally(e -> null).join();
        }
    }
}
