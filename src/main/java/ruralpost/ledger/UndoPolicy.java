package ruralpost.ledger;

/** What taking a change set back means for the rows of a table. */
public enum UndoPolicy {
    /** The row is as it was before the set. */
    RESTORE,
    /** The row stands for ever; another row that counters it is inserted. See {@link Counter}. */
    COUNTER_ENTRY,
    /** A new row stays although its set is undone, for rows that are countered refer to it; a change of it is taken back. */
    STAY,
    /** Never taken back; an undo of a set that touches such rows is refused in a sentence. */
    REFUSE
}
