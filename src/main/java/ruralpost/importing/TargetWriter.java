package ruralpost.importing;

import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.plan.RowWriter;

/**
 * Writes the rows of the files of one import, inside its transaction.
 *
 * @param <R> a row that is not stored yet
 */
public interface TargetWriter<R> extends RowWriter<R> {

    /** The rows that follow come from a file with this mapping. */
    void begin(ColumnMapping mapping);

    /** Writes what waits, at the end of each file. */
    default void flush() {
    }
}
