package ruralpost.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetRow;

/**
 * Reads the next rows of a sheet and makes them ready while the caller is busy with the ones before. Reading, making ready and what the caller
 * does take about equally long, so that on two cores making ready falls to whichever of the two is idle. Rows are read, made ready and handed out
 * in their order; each of these is done by one thread at a time.
 *
 * @param <T> a row made ready
 */
public final class ReadAhead<T> implements AutoCloseable {

    private static final int STRETCH = 512;
    /** Stretches that are read and not yet taken. */
    private static final int AHEAD = 3;

    private final RowCursor rows;
    private final BiFunction<SheetRow, SheetRow, T> ready;
    /** The reader's: the first row of the next stretch; null at the end, and before the first. */
    private SheetRow ahead;
    /** Guards everything below but for what the caller alone uses. */
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /** In the order of the rows, the ready ones first. */
    private final Deque<Stretch<T>> coming = new ArrayDeque<>();
    private boolean working;
    private boolean making;
    private boolean waiting;
    private boolean readAll;
    private boolean closed;
    /** The caller's. */
    private Stretch<T> current = new Stretch<>(List.of(), null, 0, null);
    private int at;

    /** Rows with how far reading had come after the last of them. */
    private static final class Stretch<T> {
        private final long done;
        /** The row behind the last one; null for none. */
        private final SheetRow behind;
        /** Null once they are made ready. */
        private List<SheetRow> read;
        private List<T> ready = List.of();
        /** What ended the reading or the making ready; null where nothing did. */
        private Throwable failure;

        Stretch(List<SheetRow> read, SheetRow behind, long done, Throwable failure) {
            this.read = read;
            this.behind = behind;
            this.done = done;
            this.failure = failure;
        }
    }

    /**
     * Takes over the cursor and closes it.
     *
     * @param ready makes a row ready, with the one that comes behind it, null for none; called by one thread at a time, in the order of the rows
     */
    ReadAhead(RowCursor rows, BiFunction<SheetRow, SheetRow, T> ready) {
        this.rows = rows;
        this.ready = ready;
        locked(this::work);
    }

    private void locked(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    private <R> R asked(Supplier<R> question) {
        lock.lock();
        try {
            return question.get();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the other thread go on unless it is at it. */
    private void work() {
        if (!working && !closed && !(readAll && firstRead() == null)) {
            working = true;
            CompletableFuture.runAsync(this::ahead);
        }
    }

    private void ahead() {
        while (asked(this::goesOn)) {
            Stretch<T> mine = asked(this::toMake);
            if (mine == null) {
                Stretch<T> next = read();
                locked(() -> {
                    readAll = next.failure != null || next.behind == null;
                    coming.add(next);
                    changed.signalAll();
                });
            } else {
                makeReady(mine);
            }
        }
    }

    /** Whether the other thread finds something to do; a caller who waits makes the next stretch ready himself. */
    private boolean goesOn() {
        working = !closed && (!readAll && coming.size() < AHEAD || !waiting && !making && firstRead() != null);
        if (!working) {
            changed.signalAll();
        }
        return working;
    }

    private Stretch<T> toMake() {
        Stretch<T> mine = waiting || making ? null : firstRead();
        making |= mine != null;
        return mine;
    }

    /** The first stretch that is not made ready; null when there is none. */
    private Stretch<T> firstRead() {
        for (Stretch<T> s : coming) {
            if (s.read != null) {
                return s;
            }
        }
        return null;
    }

    private Stretch<T> read() {
        List<SheetRow> stretch = new ArrayList<>(STRETCH);
        try {
            SheetRow row = ahead == null ? rows.next() : ahead;
            while (row != null && stretch.size() < STRETCH) {
                stretch.add(row);
                row = rows.next();
            }
            ahead = row;
            return new Stretch<>(stretch, row, rows.done(), null);
        } catch (RuntimeException | Error e) {
            return new Stretch<>(stretch, null, 0, e);
        }
    }

    private void makeReady(Stretch<T> stretch) {
        List<T> made = new ArrayList<>(stretch.read.size());
        Throwable failure = stretch.failure;
        try {
            for (int i = 0; i < stretch.read.size(); i++) {
                made.add(ready.apply(stretch.read.get(i), i + 1 < stretch.read.size() ? stretch.read.get(i + 1) : stretch.behind));
            }
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        Throwable end = failure;
        locked(() -> {
            stretch.ready = made;
            stretch.failure = end;
            stretch.read = null;
            making = false;
            changed.signalAll();
        });
    }

    /** The next row; null after the last one. */
    public T next() {
        while (at == current.ready.size()) {
            if (current.failure != null) {
                throw thrown(current.failure);
            }
            Stretch<T> next = take();
            if (next == null) {
                return null;
            }
            current = next;
            at = 0;
        }
        return current.ready.get(at++);
    }

    /** The next stretch, made ready here where nobody has begun to; null after the last one. */
    private Stretch<T> take() {
        Stretch<T> next = asked(this::awaitNext);
        if (next != null && next.read != null) {
            makeReady(next);
        }
        locked(() -> {
            coming.poll();
            work();
        });
        return next;
    }

    private Stretch<T> awaitNext() {
        while (coming.isEmpty() ? !readAll : coming.peek().read != null && making) {
            waiting = true;
            work();
            changed.awaitUninterruptibly();
        }
        waiting = false;
        Stretch<T> next = coming.peek();
        making |= next != null && next.read != null;
        work();
        return next;
    }

    /** What a task came to, or what it threw. */
    static <R> R join(CompletableFuture<R> task) {
        try {
            return task.join();
        } catch (CompletionException e) {
            throw e.getCause() == null ? e : thrown(e.getCause());
        }
    }

    private static RuntimeException thrown(Throwable failure) {
        return switch (failure) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new CompletionException(failure);
        };
    }

    /** See {@link RowCursor#done()}. */
    public long done() {
        return current.done;
    }

    /** See {@link RowCursor#total()}. */
    public long total() {
        return rows.total();
    }

    /** Waits for what is being read. */
    @Override
    public void close() {
        locked(() -> {
            closed = true;
            while (working) {
                changed.awaitUninterruptibly();
            }
        });
        rows.close();
    }
}
