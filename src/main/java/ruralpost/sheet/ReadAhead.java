package ruralpost.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetRow;

/**
 * Reads the next rows of a sheet while the caller is busy with the ones before: unpacking and judging take about equally long. One
 * stretch at most is read ahead, and only one task at a time uses the cursor.
 */
final class ReadAhead implements RowCursor {

    private static final int STRETCH = 512;

    private final RowCursor rows;
    private CompletableFuture<Stretch> coming;
    private Stretch current = new Stretch(List.of(), 0, false);
    private int at;

    /** Rows with how far reading had come after the last of them. */
    private record Stretch(List<SheetRow> rows, long done, boolean last) {
    }

    /** Takes over the cursor and closes it. */
    ReadAhead(RowCursor rows) {
        this.rows = rows;
        coming = CompletableFuture.supplyAsync(this::read);
    }

    private Stretch read() {
        List<SheetRow> stretch = new ArrayList<>(STRETCH);
        while (stretch.size() < STRETCH) {
            SheetRow row = rows.next();
            if (row == null) {
                return new Stretch(stretch, rows.done(), true);
            }
            stretch.add(row);
        }
        return new Stretch(stretch, rows.done(), false);
    }

    @Override
    public SheetRow next() {
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

    private Stretch take() {
        try {
            return coming.join();
        } catch (CompletionException e) {
            coming = null;
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    @Override
    public long done() {
        return current.done();
    }

    @Override
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
