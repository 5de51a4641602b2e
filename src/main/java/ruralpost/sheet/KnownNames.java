package ruralpost.sheet;

/** Which names the ledger knows, so that a column of product names, or products across the columns, are recognised by what they hold. */
@FunctionalInterface
public interface KnownNames {

    /** Knows none. */
    KnownNames NONE = (field, name) -> false;

    /** Whether a record of that field goes by this name. */
    boolean knows(String field, String name);
}
