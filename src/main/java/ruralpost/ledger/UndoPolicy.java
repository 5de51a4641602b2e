package ruralpost.ledger;

/** What taking a change set back means for the rows of a table. */
public enum UndoPolicy {
    /** The row is as it was before the set. */
    RESTORE,
    /** Never taken back; an undo of a set that touches such rows is refused in a sentence. */
    REFUSE
}
