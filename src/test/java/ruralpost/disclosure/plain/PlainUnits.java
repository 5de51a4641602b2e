package ruralpost.disclosure.plain;

import java.util.Objects;
import ruralpost.disclosure.Unit;

/** What units have to do with each other. */
final class PlainUnits {

    private PlainUnits() {
    }

    /** How many tables a swap of persons between both would show in, the wider ones counting more. */
    static long apart(Unit unit, Unit other) {
        long cost = 1;
        for (int i = 0; i < unit.groups().size(); i++) {
            cost += Objects.equals(unit.groups().get(i), other.groups().get(i)) ? 0 : 2L << i;
        }
        return cost;
    }

    /** The same for persons who come from nowhere: also the total changes. */
    static long alone(Unit unit) {
        return (4L << unit.groups().size()) - 1;
    }

    /** From the widest group to the narrowest, then by id: neighbours in this order are summed up together most often. */
    static int compare(Unit unit, Unit other) {
        for (int i = unit.groups().size() - 1; i >= 0; i--) {
            String a = unit.groups().get(i);
            String b = other.groups().get(i);
            int by = a == null || b == null ? Boolean.compare(a == null, b == null) : a.compareTo(b);
            if (by != 0) {
                return by;
            }
        }
        return Long.compare(unit.id(), other.id());
    }
}
