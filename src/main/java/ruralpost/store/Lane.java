package ruralpost.store;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Threads of the ledger's own on which its work runs while the caller waits. A thread that is interrupted while it is inside H2
 * closes the file under everybody; a caller that is interrupted while it waits here does no harm and gets its result.
 */
public final class Lane implements AutoCloseable {

    private final ExecutorService threads;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    /**
     * @param name    shown in thread dumps
     * @param threads how many pieces of work may run at a time; 1 keeps the order in which they were asked for
     */
    public Lane(String name, int threads) {
        this.threads = Executors.newFixedThreadPool(threads, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
    }

    /** Whether the present thread is running work of this lane. */
    public boolean inside() {
        return inside.get();
    }

    /** Runs the work and waits for it; what it throws is thrown here, checked exceptions wrapped in a {@link StoreException}. */
    public <T> T call(Callable<T> work) {
        try {
            return CompletableFuture.supplyAsync(() -> run(work), threads).join();
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("The ledger is closed", e);
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    private <T> T run(Callable<T> work) {
        inside.set(true);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new StoreException(e);
        } finally {
            inside.set(false);
        }
    }

    /** Takes no more work and waits for what is under way. */
    @Override
    public void close() {
        threads.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (threads.awaitTermination(1, TimeUnit.HOURS)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
