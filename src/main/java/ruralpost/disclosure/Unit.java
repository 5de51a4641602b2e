package ruralpost.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What persons are counted in: an activity, a children's centre in a year.
 *
 * @param id     tells units apart
 * @param groups what it is summed up into, the narrowest first (its month, its place … its province); the same order for all units of a
 *               table. An element is null where it is not known. Counts are rather hidden within a narrow group than within a wide one.
 */
public record Unit(long id, List<String> groups) {

    /** Keeps its own list, unless it is one that cannot change. */
    public Unit {
        groups = groups instanceof CellTable.Names ? groups : Collections.unmodifiableList(new ArrayList<>(groups));
    }

    /** The id is enough, and units are looked up often. */
    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
