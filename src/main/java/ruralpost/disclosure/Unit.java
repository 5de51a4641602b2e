package ruralpost.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What persons are counted in: an activity, a children's centre in a year.
 *
 * @param id     tells units apart
 * @param groups what it is summed up into, the narrowest first (its month, its place … its province); the same order for all units of a
 *               table. An element is null where it is not known. Counts are rather hidden within a narrow group than within a wide one.
 */
public record Unit(long id, List<String> groups) {

    /** Keeps its own list. */
    public Unit {
        groups = Collections.unmodifiableList(new ArrayList<>(groups));
    }

    /** The id is enough, and units are looked up often. */
    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    /** How many tables a swap of persons between both would show in, the wider ones counting more. */
    long apart(Unit other) {
        long cost = 1;
        for (int i = 0; i < groups.size(); i++) {
            cost += Objects.equals(groups.get(i), other.groups.get(i)) ? 0 : 2L << i;
        }
        return cost;
    }

    /** The same for persons who come from nowhere: also the total changes. */
    long alone() {
        return (4L << groups.size()) - 1;
    }

    /** From the widest group to the narrowest, then by id: neighbours in this order are summed up together most often. */
    int compare(Unit other) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            String a = groups.get(i);
            String b = other.groups.get(i);
            int by = a == null || b == null ? Boolean.compare(a == null, b == null) : a.compareTo(b);
            if (by != 0) {
                return by;
            }
        }
        return Long.compare(id, other.id);
    }
}
