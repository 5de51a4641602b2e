package ruralpost.importing;

/** What to do with a product, channel or seller that the ledger does not know. */
public enum UnknownNames {
    /** Create it in the same change set. */
    CREATE,
    /** Reject the row, naming near ones. */
    REJECT
}
