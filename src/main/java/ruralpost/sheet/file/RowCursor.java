package ruralpost.sheet.file;

import ruralpost.text.UserException;

/** The rows of one sheet, one after the other; holds the file open until closed. Not for use by several threads. */
public interface RowCursor extends AutoCloseable {

    /**
     * The next row that holds something, or null after the last one.
     *
     * @throws UserException when the file turns out to be damaged or beyond a limit; nothing more can be read then
     */
    SheetRow next();

    /** How far reading has come, in the same measure as {@link #total()}. */
    long done();

    /** The whole way, in bytes; an estimate, at least 1. */
    long total();

    @Override
    void close();
}
