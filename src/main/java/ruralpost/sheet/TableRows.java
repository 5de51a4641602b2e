package ruralpost.sheet;

import java.util.function.BiConsumer;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;

/** The rows of a table one after the other, each with what it is. Two passes over the same file give the same. */
final class TableRows implements AutoCloseable {

    private final ReadAhead<Judged> rows;
    private RowKind kind;

    /** A row, merged cells filled in, with what it is. */
    private record Judged(SheetRow row, RowKind kind) {
    }

    TableRows(SheetFile file, ColumnMapping mapping) {
        this(file, mapping, (row, kind) -> { });
    }

    /** @param watch sees all rows in their order, on another thread; has seen the last one when {@link #next()} gives null */
    TableRows(SheetFile file, ColumnMapping mapping, BiConsumer<SheetRow, RowKind> watch) {
        RowJudge judge = new RowJudge(mapping);
        MergedCells merged = new MergedCells(mapping);
        rows = new ReadAhead<>(file.rows(mapping.sheet()), raw -> {
            SheetRow row = merged.fill(raw);
            RowKind what = judge.judge(row);
            SheetRow shown = what == RowKind.DATA ? judge.withoutOfWhich(row) : row;
            watch.accept(shown, what);
            return new Judged(shown, what);
        });
    }

    /** The next row, merged cells filled in; null after the last one. */
    SheetRow next() {
        Judged next = rows.next();
        kind = next == null ? null : next.kind();
        return next == null ? null : next.row();
    }

    /** What the row is that {@link #next()} gave last. */
    RowKind kind() {
        return kind;
    }

    long done() {
        return rows.done();
    }

    long total() {
        return rows.total();
    }

    @Override
    public void close() {
        rows.close();
    }
}
