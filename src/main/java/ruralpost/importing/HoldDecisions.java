package ruralpost.importing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Which held rows are to be taken all the same. A value: every decision gives a new one.
 *
 * @param kinds all rows held for one of these reasons
 * @param rows  single rows by number, whatever they are held for
 */
public record HoldDecisions(Set<HoldKind> kinds, Set<Integer> rows) {

    /** Every held row waits. */
    public static final HoldDecisions LEAVE = new HoldDecisions(Set.of(), Set.of());
    /** No row is held. */
    public static final HoldDecisions TAKE = new HoldDecisions(EnumSet.allOf(HoldKind.class), Set.of());

    /** Keeps its own sets. */
    public HoldDecisions {
        kinds = Set.copyOf(kinds);
        rows = Set.copyOf(rows);
    }

    /** The same, and all rows of a kind are taken, or not. */
    public HoldDecisions take(HoldKind kind, boolean taken) {
        Set<HoldKind> changed = new HashSet<>(kinds);
        if (taken) {
            changed.add(kind);
        } else {
            changed.remove(kind);
        }
        return new HoldDecisions(changed, rows);
    }

    /** The same, and this row is taken, or decided by its kind. */
    public HoldDecisions take(int row, boolean taken) {
        Set<Integer> changed = new HashSet<>(rows);
        if (taken) {
            changed.add(row);
        } else {
            changed.remove(row);
        }
        return new HoldDecisions(kinds, changed);
    }

    /** Whether a row is taken that would be held for this reason. */
    public boolean takes(HoldKind kind, int row) {
        return kinds.contains(kind) || !rows.isEmpty() && rows.contains(row);
    }
}
