package ruralpost.sheet.plan;

/**
 * Takes the rows of a plan in the order of the file, inside the one transaction of the import.
 *
 * @param <R> the area's record
 */
public interface RowWriter<R> {

    /** Stores a new record with its import key and content hash. */
    void create(R draft, RowKey key);

    /** Changes a record. */
    void update(long id, R draft, RowKey key);
}
