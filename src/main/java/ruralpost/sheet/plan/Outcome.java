package ruralpost.sheet.plan;

/** What importing a row does. */
public enum Outcome {
    /** Its record is new and will be written. */
    CREATE,
    /** It says something else of a record than the ledger does, which will be replaced. */
    UPDATE,
    /** The ledger has the record as it is. */
    UNCHANGED,
    /** Something is wrong with it, so it is returned and nothing of it written. */
    REJECT,
    /** It waits for somebody to decide, such as a probable duplicate; nothing of it is written until then. */
    HOLD
}
