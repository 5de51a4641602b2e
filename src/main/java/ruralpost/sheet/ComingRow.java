package ruralpost.sheet;

import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetRow;

/** Rows of which the one that comes next can be looked at. */
final class ComingRow implements RowCursor {

    private final RowCursor rows;
    private SheetRow coming;

    /** Takes over the cursor and closes it. */
    ComingRow(RowCursor rows) {
        this.rows = rows;
        coming = rows.next();
    }

    @Override
    public SheetRow next() {
        SheetRow row = coming;
        coming = row == null ? null : rows.next();
        return row;
    }

    /** The row behind the one that was given last, null for none. */
    SheetRow coming() {
        return coming;
    }

    @Override
    public long done() {
        return rows.done();
    }

    @Override
    public long total() {
        return rows.total();
    }

    @Override
    public void close() {
        rows.close();
    }
}
