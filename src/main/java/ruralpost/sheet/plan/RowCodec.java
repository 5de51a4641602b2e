package ruralpost.sheet.plan;

/**
 * Writes an area's records as bytes and reads them back, equal. A plan keeps them so until it is carried out: a few large arrays instead of a
 * dozen objects a row, which the collector of garbage would carry about. One instance is for one plan and one thread at a time; it may remember
 * what records share.
 *
 * @param <R> the area's record
 */
public interface RowCodec<R> {

    /** Appends a record. */
    void write(R row, RowBytes out);

    /** The next record, equal to the one that was written. */
    R read(RowBytes in);
}
