package ruralpost.disclosure.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ruralpost.disclosure.Unit;

/**
 * Which totals a pool of units changes: those of every group that holds some of its units and not all. Totals that pools before it have changed cost
 * nothing again.
 */
final class PoolCost {

    private final Changed changed;
    private final List<Set<String>> groups = new ArrayList<>();
    private long cost;

    /** The groups whose totals have been changed, the narrowest first. */
    static final class Changed {

        private final List<Set<String>> groups = new ArrayList<>();

        private boolean has(int at, String group) {
            return at < groups.size() && groups.get(at).contains(group);
        }

        private void add(int at, Set<String> more) {
            while (groups.size() <= at) {
                groups.add(new HashSet<>());
            }
            groups.get(at).addAll(more);
        }
    }

    /** @param changed by pools of the same kind before */
    PoolCost(Unit first, Changed changed) {
        this.changed = changed;
        first.groups().forEach(g -> groups.add(new HashSet<>(Collections.singleton(g))));
    }

    /** What another unit would add; for the second the same as {@link PlainUnits#apart} where nothing is changed yet. */
    long with(Unit unit) {
        long more = 1;
        for (int i = 0; i < groups.size(); i++) {
            Set<String> held = groups.get(i);
            String group = unit.groups().get(i);
            if (!held.contains(group)) {
                more += changed.has(i, group) ? 0 : 1L << i;
                more += held.size() > 1 || changed.has(i, held.iterator().next()) ? 0 : 1L << i;
            }
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

    /** The pool is chosen. */
    void chosen() {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).size() > 1) {
                changed.add(i, groups.get(i));
            }
        }
    }
}
