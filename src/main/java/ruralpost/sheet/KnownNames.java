package ruralpost.sheet;

import java.util.List;

/** Which names the ledger knows, so that a column of product names, or products across the columns, are recognised by what they hold. */
@FunctionalInterface
public interface KnownNames {

    /** Knows none. */
    KnownNames NONE = (field, name) -> false;

    /** Whether a record of that field goes by this name. */
    boolean knows(String field, String name);

    /** The one record of that field that a line such as the name of a table names by its own name; null when it names none, or several. */
    default String named(String field, String line) {
        return null;
    }

    /** The names of the county of the ledger and of what it lies in, long and short; empty where that is not known. */
    default List<String> home() {
        return List.of();
    }
}
