package ruralpost.archfixture.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import javafx.application.Platform;
import javafx.concurrent.Task;

/** Everything that may interrupt the database or leave the one way of doing long work. */
class BadThreads {
    private static class Own extends Thread { }

    void newThread() {
        new Thread(() -> { });
    }

    void newOwnThread() {
        new Own();
    }

    void runLater() {
        Platform.runLater(() -> { });
    }

    Runnable interrupt() {
        return Thread.currentThread()::interrupt;
    }

    void cancelFuture(CompletableFuture<String> future) {
        future.cancel(true);
    }

    void cancelTask(Task<String> task) {
        task.cancel();
    }

    void shutdownNow(ScheduledThreadPoolExecutor pool) {
        pool.shutdownNow();
    }
}
