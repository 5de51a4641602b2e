package ruralpost.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** The toolkit where there is no display, for a thread that waits for what is done on the JavaFX thread. */
public final class HeadlessToolkit {

    private static final int SECONDS = 60;

    private HeadlessToolkit() { }

    /** Starts it; one that runs already is used. @throws IllegalStateException when it does not start */
    public static void start() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException running) {
            Platform.runLater(() -> started.complete(null));
        } catch (UnsupportedOperationException e) {
            started.completeExceptionally(e);
        }
        get(started);
        // the toolkit would end with the first window that is closed
        Platform.setImplicitExit(false);
    }

    /** Runs this on the JavaFX thread and waits for the answer. @throws IllegalStateException when it fails or does not end */
    public static <T> T call(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        return get(done);
    }

    /** Runs this on the JavaFX thread and waits until it has ended. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Lets the window work for a while. */
    public static void pause(long millis) {
        get(CompletableFuture.supplyAsync(() -> null, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)));
    }

    private static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
