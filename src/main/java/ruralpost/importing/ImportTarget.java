package ruralpost.importing;

import java.util.List;
import ruralpost.sheet.SheetShape;
import ruralpost.text.Message;

/**
 * What an area hands to the import: what its sheets hold, what their names mean, what becomes of each row, and who writes it. Everything
 * else is the same for all areas: plans, held rows, several files as one, recipes, remembered names, undo.
 *
 * @param <N> the records that names may mean
 * @param <R> a row that is not stored yet
 */
public interface ImportTarget<N extends NameRecords, R> {

    /** The fields of a row. */
    SheetShape shape();

    /** The area of the change set, see {@link ruralpost.ledger.Action}. */
    String area();

    /** Keys of the fields that sheets most often leave out, so that one value for all rows is offered. */
    List<String> usual();

    /** What the change set of one file is called. */
    Message label(long rows, String file);

    /** What the change set of several files is called. */
    Message label(long rows, int files, String first);

    /** The records that names may mean, as the ledger is now. */
    N records();

    /**
     * Begins an import.
     *
     * @param basis  the last change set of the ledger
     * @param single whether there will be one file only
     */
    TargetRun<N, R> begin(long basis, boolean single);
}
