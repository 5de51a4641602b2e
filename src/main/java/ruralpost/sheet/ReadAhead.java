package ruralpost.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetRow;

/**
 * Reads the next rows of a sheet and makes them ready while the caller is busy with the ones before: both take about equally long. One
 * stretch at most is read ahead, and only one task at a time uses the cursor, in the order of the rows.
 *
 * @param <T> a row made ready
 */
public final class ReadAhead<T> implements AutoCloseable {

    private static final int STRETCH = 512;

    private final RowCursor rows;
    private final Function<SheetRow, T> ready;
    private CompletableFuture<Stretch<T>> coming;
    private Stretch<T> current = new Stretch<>(List.of(), 0, false);
    private int at;

    /** Rows with how far reading had come after the last of them. */
    private record Stretch<T>(List<T> rows, long done, boolean last) {
    }

    /**
     * Takes over the cursor and closes it.
     *
     * @param ready makes a row ready; called by one thread at a time, which is not the caller's
     */
    ReadAhead(RowCursor rows, Function<SheetRow, T> ready) {
        this.rows = rows;
        this.ready = ready;
        coming = CompletableFuture.supplyAsync(this::read);
    }

    private Stretch<T> read() {
        List<T> stretch = new ArrayList<>(STRETCH);
        while (stretch.size() < STRETCH) {
            SheetRow row = rows.next();
            if (row == null) {
                return new Stretch<>(stretch, rows.done(), true);
            }
            stretch.add(ready.apply(row));
        }
        return new Stretch<>(stretch, rows.done(), false);
    }

    /** The next row; null after the last one. */
    public T next() {
        while (at == current.rows().size()) {
            if (current.last()) {
                return null;
            }
            current = take();
            at = 0;
            coming = current.last() ? null : CompletableFuture.supplyAsync(this::read);
        }
        return current.rows().get(at++);
    }

    private Stretch<T> take() {
        CompletableFuture<Stretch<T>> next = coming;
        coming = null;
        return join(next);
    }

    /** What a task came to, or what it threw. */
    static <R> R join(CompletableFuture<R> task) {
        try {
            return task.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    /** See {@link RowCursor#done()}. */
    public long done() {
        return current.done();
    }

    /** See {@link RowCursor#total()}. */
    public long total() {
        return rows.total();
    }

    /** Waits for the stretch that is being read. */
    @Override
    public void close() {
        if (coming != null) {
            coming.exceptionally(e -> null).join();
        }
        rows.close();
    }
}
