package ruralpost.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which totals a pool of units changes: those of every group that holds some of its units and not all. */
final class PoolCost {

    private final List<Set<String>> groups = new ArrayList<>();
    private long cost;

    PoolCost(Unit first) {
        first.groups().forEach(g -> groups.add(new HashSet<>(java.util.Collections.singleton(g))));
    }

    /** What another unit would add; for the second the same as {@link Unit#apart}. */
    long with(Unit unit) {
        long more = 1;
        for (int i = 0; i < groups.size(); i++) {
            Set<String> held = groups.get(i);
            more += held.contains(unit.groups().get(i)) ? 0 : held.size() == 1 ? 2L << i : 1L << i;
        }
        return more;
    }

    void add(Unit unit) {
        cost += with(unit);
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).add(unit.groups().get(i));
        }
    }

    long cost() {
        return cost;
    }
}
