package ruralpost.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/**
 * Tells whether a row still stands as a set left it. Every set that is no reversal makes a version of a row; an undo or redo puts an
 * older version back, or none where the row had not been there. So stamps are followed back through reversals to the set that made
 * the version, and two stamps that lead to one set stand for one version.
 */
final class Trace {

    /** How a row stands towards a set that touched it. */
    enum Standing {
        /** As the set left it. */
        AS_LEFT,
        /** As it was before the set: taken back already. */
        BACK,
        /** Something else was done to it since. */
        CHANGED
    }

    private static final long DIFFERS = -1;

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

    /** How a row, now stamped {@code changed}, stands towards a set that touched it. */
    Standing standing(long set, LedgerTable t, long rowId, long createdSet, long changed) {
        if (changed == set) {
            return Standing.AS_LEFT;
        }
        long version = version(t, rowId, createdSet, changed);
        if (version == version(t, rowId, createdSet, set)) {
            return Standing.AS_LEFT;
        }
        return version == version(t, rowId, createdSet, prior(t, rowId, createdSet, set)) ? Standing.BACK : Standing.CHANGED;
    }

    /** The set that made the version of a row that a stamp stands for; 0 where the row was not there yet. */
    private long version(LedgerTable t, long rowId, long createdSet, long stamp) {
        long version = stamp;
        for (Long reversed = reversedBy(version); reversed != null; reversed = reversedBy(version)) {
            version = prior(t, rowId, createdSet, reversed);
        }
        return version;
    }

    /** Whether a set touched a row that is now stamped {@code changed}. */
    boolean touched(long set, LedgerTable t, long rowId, long createdSet, long changed) {
        long stamp = set == createdSet ? set : changed;
        while (stamp > set) {
            stamp = prior(t, rowId, createdSet, stamp);
        }
        return stamp == set;
    }

    /**
     * Whether a set touched all rows of {@code createdSet} that are now stamped {@code changed}, and all stand as it left them; false
     * also when that cannot be told without looking at each.
     */
    boolean allAsLeft(long set, LedgerTable t, long createdSet, long changed) {
        if (changed == set) {
            return true;
        }
        long stamp = set == createdSet ? set : changed;
        while (stamp > set) {
            stamp = priorOfAll(t, createdSet, stamp);
        }
        long version = versionOfAll(t, createdSet, changed);
        return stamp == set && version != DIFFERS && version == versionOfAll(t, createdSet, set);
    }

    private long versionOfAll(LedgerTable t, long createdSet, long stamp) {
        long version = stamp;
        for (Long reversed = reversedBy(version); reversed != null; reversed = reversedBy(version)) {
            version = priorOfAll(t, createdSet, reversed);
        }
        return version;
    }

    private long priorOfAll(LedgerTable t, long createdSet, long set) {
        ChangeReader.Range range = range(set, t, createdSet);
        return logged(set, t, createdSet) ? DIFFERS : range == null ? 0 : range.priorChanged();
    }

    /** The set that truly wrote the row's present content: the stamp itself, or what reversals lead back to. */
    long origin(LedgerTable t, long rowId, long createdSet, long changed) {
        long version = version(t, rowId, createdSet, changed);
        return version == 0 ? changed : version;
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
        ChangeSet set = stamp <= 0 ? null : sets.computeIfAbsent(stamp, i -> ChangeReader.set(ctx, i));
        return set == null ? null : set.undoes();
    }
}
