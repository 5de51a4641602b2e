package ruralpost.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/**
 * Tells whether a row still stands as a set left it. A row stamped by an undo or redo stands as it was before the set which that
 * one reversed, so stamps are followed back through reversals until a set is met that truly wrote the row.
 */
final class Trace {

    /** How a row stands towards a set. */
    enum Standing {
        /** As the set left it. */
        AS_LEFT,
        /** As it was before the set: taken back already. */
        BACK,
        /** Something else was done to it since. */
        CHANGED,
        /** Of several rows at once: it differs from row to row. */
        MIXED
    }

    private record Touch(long set, String table, long created) {
    }

    private final DSLContext ctx;
    private final LoggedRows logged;
    private final Map<Long, ChangeSet> sets = new HashMap<>();
    private final Map<Long, List<ChangeReader.Range>> ranges = new HashMap<>();
    private final Map<Touch, Boolean> loggedOf = new HashMap<>();

    Trace(DSLContext ctx) {
        this.ctx = ctx;
        this.logged = new LoggedRows(ctx);
    }

    /** How a row, now stamped {@code changed}, stands towards {@code target}. */
    Standing standing(long target, LedgerTable t, long rowId, long createdSet, long changed) {
        long stamp = changed;
        while (stamp > target) {
            Long reversed = reversedBy(stamp);
            if (reversed == null) {
                return Standing.CHANGED;
            }
            if (reversed == target) {
                return Standing.BACK;
            }
            stamp = prior(t, rowId, createdSet, reversed);
        }
        return stamp == target ? Standing.AS_LEFT : Standing.CHANGED;
    }

    /** The same for all rows of {@code createdSet} that are stamped {@code changed}. */
    Standing standingOfAll(long target, LedgerTable t, long createdSet, long changed) {
        long stamp = changed;
        while (stamp > target) {
            Long reversed = reversedBy(stamp);
            if (reversed == null) {
                return Standing.CHANGED;
            }
            if (logged(reversed, t, createdSet)) {
                return Standing.MIXED;
            }
            if (reversed == target) {
                return Standing.BACK;
            }
            ChangeReader.Range range = range(reversed, t, createdSet);
            stamp = range == null ? 0 : range.priorChanged();
        }
        return stamp == target ? Standing.AS_LEFT : Standing.CHANGED;
    }

    /** The set that truly wrote the row's present content: the stamp itself, or what reversals lead back to. */
    long origin(LedgerTable t, long rowId, long createdSet, long changed) {
        long stamp = changed;
        for (Long reversed = reversedBy(stamp); reversed != null; reversed = reversedBy(stamp)) {
            long prior = prior(t, rowId, createdSet, reversed);
            if (prior == 0) {
                return stamp;
            }
            stamp = prior;
        }
        return stamp;
    }

    /** Whether the set touched the row, which a later set has stamped. */
    boolean touched(long set, LedgerTable t, long rowId, long createdSet, long changed) {
        long stamp = changed;
        while (stamp > set) {
            stamp = prior(t, rowId, createdSet, stamp);
        }
        return stamp == set;
    }

    /** The stamp that a row carried before a set that touched it; 0 when that set inserted it. */
    long prior(LedgerTable t, long rowId, long createdSet, long set) {
        String image = logged.before(set, t.name(), rowId);
        if (image != null) {
            return RowImage.changedSet(image);
        }
        ChangeReader.Range range = range(set, t, createdSet);
        return range == null ? 0 : range.priorChanged();
    }

    /** The row as it was before a set that touched it; null when the set did not log it by itself. */
    String before(LedgerTable t, long rowId, long set) {
        return logged.before(set, t.name(), rowId);
    }

    /** The range by which a set touched the rows of {@code createdSet}: at most one; null when there is none. */
    ChangeReader.Range range(long set, LedgerTable t, long createdSet) {
        return ranges.computeIfAbsent(set, s -> ChangeReader.ranges(ctx, s)).stream()
            .filter(r -> r.table().equals(t.name()) && r.ofSet() == createdSet).findFirst().orElse(null);
    }

    /** Whether a set logged single rows which {@code createdSet} had inserted. */
    private boolean logged(long set, LedgerTable t, long createdSet) {
        return loggedOf.computeIfAbsent(new Touch(set, t.name(), createdSet), touch -> {
            boolean[] found = new boolean[1];
            ChangeReader.eachBefore(ctx, set, t.name(), b -> found[0] |= !found[0] && RowImage.createdSet(b.image()) == createdSet);
            return found[0];
        });
    }

    /** The set which the set of this number reverses; null when it reverses none, or is the one being written. */
    private Long reversedBy(long stamp) {
        ChangeSet set = sets.computeIfAbsent(stamp, i -> ChangeReader.set(ctx, i));
        return set == null ? null : set.undoes();
    }
}
