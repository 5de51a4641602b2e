package ruralpost.sheet;

import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;

/** The rows of a table one after the other, each with what it is. Two passes over the same file give the same. */
final class TableRows implements AutoCloseable {

    private final RowCursor rows;
    private final RowJudge judge;
    private final MergedCells merged;
    private SheetRow raw;
    private RowKind kind;

    TableRows(SheetFile file, ColumnMapping mapping) {
        rows = new ReadAhead(file.rows(mapping.sheet()));
        judge = new RowJudge(mapping);
        merged = new MergedCells(mapping);
    }

    /** The next row, merged cells filled in; null after the last one. */
    SheetRow next() {
        raw = rows.next();
        if (raw == null) {
            return null;
        }
        SheetRow row = merged.fill(raw);
        kind = judge.judge(row);
        return kind == RowKind.DATA ? judge.withoutOfWhich(row) : row;
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
