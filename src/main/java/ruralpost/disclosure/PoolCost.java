package ruralpost.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which totals a pool of units changes: those of every group that holds some of its units and not all. Totals that pools before it have changed cost
 * nothing again.
 */
final class PoolCost {

    private final CellTable table;
    /** The groups of the pool's units by level, each once, and how many they are. */
    private final int[][] held;
    private final int[] size;
    private Changed changed;
    private long cost;

    /** The groups whose totals have been changed, by level from the narrowest on. */
    static final class Changed {

        private final BitSet[] groups;

        Changed(int levels) {
            groups = new BitSet[levels];
            Arrays.setAll(groups, level -> new BitSet());
        }

        /** A pool is chosen. @param units of the pool */
        void add(CellTable table, int[] units) {
            for (int level = 0; level < groups.length; level++) {
                int at = level;
                if (Arrays.stream(units).anyMatch(u -> table.group(u, at) != table.group(units[0], at))) {
                    Arrays.stream(units).forEach(u -> groups[at].set(table.group(u, at)));
                }
            }
        }
    }

    PoolCost(CellTable table) {
        this.table = table;
        held = new int[table.levels()][8];
        size = new int[table.levels()];
    }

    /** Begins a pool. @param before what pools of the same kind have changed */
    void begin(int first, Changed before) {
        changed = before;
        cost = 0;
        for (int level = 0; level < held.length; level++) {
            held[level][0] = table.group(first, level);
            size[level] = 1;
        }
    }

    /** What another unit would add; for the second the same as {@link CellTable#apart} where nothing is changed yet. @param least counted only so far */
    long with(int unit, long least) {
        long more = 1;
        // the widest cost most
        for (int level = held.length - 1; level >= 0 && more < least; level--) {
            int group = table.group(unit, level);
            if (!holds(level, group)) {
                more += changed.groups[level].get(group) ? 0 : 1L << level;
                more += size[level] > 1 || changed.groups[level].get(held[level][0]) ? 0 : 1L << level;
            }
        }
        return more;
    }

    private boolean holds(int level, int group) {
        for (int i = 0; i < size[level]; i++) {
            if (held[level][i] == group) {
                return true;
            }
        }
        return false;
    }

    void add(int unit) {
        cost += with(unit, Long.MAX_VALUE);
        for (int level = 0; level < held.length; level++) {
            int group = table.group(unit, level);
            if (!holds(level, group)) {
                held[level] = size[level] == held[level].length ? Arrays.copyOf(held[level], 2 * size[level]) : held[level];
                held[level][size[level]++] = group;
            }
        }
    }

    long cost() {
        return cost;
    }
}
