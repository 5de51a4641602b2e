package ruralpost.sheet.file;

import java.nio.file.Path;
import ruralpost.text.UserException;

/** A cursor whose refusals name the file. */
record NamingCursor(RowCursor rows, Path path) implements RowCursor {

    @Override
    public SheetRow next() {
        try {
            return rows.next();
        } catch (UserException e) {
            throw SheetFile.naming(path, e);
        }
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
