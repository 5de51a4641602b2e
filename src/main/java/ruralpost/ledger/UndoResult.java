package ruralpost.ledger;

import java.util.List;
import ruralpost.text.Message;

/**
 * What taking a change set back came to.
 *
 * @param set       the undoing set; null when every row had to be kept, so that nothing changed
 * @param target    the set that was taken back
 * @param restored  rows taken back
 * @param kept      rows left as they are, with the reason; at most {@link #LISTED} of them
 * @param keptCount how many were kept in all
 */
public record UndoResult(ChangeSet set, ChangeSet target, long restored, List<Kept> kept, long keptCount) {

    /** How many kept rows are listed one by one. */
    public static final int LISTED = 500;

    /**
     * A row that was not taken back.
     *
     * @param table  name of its table
     * @param rowId  its id
     * @param title  what names it to the user
     * @param reason edited since, referred to since, or clashing with another row
     */
    public record Kept(String table, long rowId, String title, Message reason) {
    }
}
