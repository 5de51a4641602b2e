package ruralpost.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;

/**
 * Tells whether a row still stands as a set left it. A row stamped by an undo or redo stands as it was before the set which that
 * one reversed, so the stamps are followed back through reversals until a set is met that truly wrote the row.
 */
final class Trace {

    private final DSLContext ctx;
    private final Map<Long, ChangeSet> sets = new HashMap<>();
    private final Map<Long, List<ChangeReader.Range>> ranges = new HashMap<>();

    Trace(DSLContext ctx) {
        this.ctx = ctx;
    }

    /** Whether the row, now stamped {@code changed}, stands as {@code target} left it. */
    boolean reaches(long target, LedgerTable t, long rowId, long createdSet, long changed) {
        if (changed == target) {
            return true;
        }
        ChangeSet stamp = set(changed);
        if (stamp == null || stamp.undoes() == null) {
            return false;
        }
        long reversed = stamp.undoes();
        String image = ChangeReader.before(ctx, reversed, t.name(), rowId);
        if (image != null) {
            return reaches(target, t, rowId, createdSet, RowImage.read(t.table(), image).get(t.changedSet()));
        }
        return throughRanges(target, t, rowId, createdSet, reversed);
    }

    /** Whether all rows of {@code createdSet} stamped {@code changed} stand as {@code target} left them; false when it differs by row. */
    boolean reachesUniformly(long target, LedgerTable t, long createdSet, long changed) {
        if (changed == target) {
            return true;
        }
        ChangeSet stamp = set(changed);
        if (stamp == null || stamp.undoes() == null || loggedSingly(stamp.undoes(), t) || loggedSingly(changed, t)) {
            return false;
        }
        List<ChangeReader.Range> through = rangesOf(stamp.undoes(), t, createdSet);
        return !through.isEmpty() && through.stream().allMatch(r -> reachesUniformly(target, t, createdSet, r.priorChanged()));
    }

    /** The set that truly wrote the row's present content: the stamp itself, or what reversals lead back to. */
    long origin(LedgerTable t, long rowId, long createdSet, long changed) {
        ChangeSet stamp = set(changed);
        if (stamp == null || stamp.undoes() == null) {
            return changed;
        }
        long reversed = stamp.undoes();
        String image = ChangeReader.before(ctx, reversed, t.name(), rowId);
        if (image != null) {
            return origin(t, rowId, createdSet, RowImage.read(t.table(), image).get(t.changedSet()));
        }
        return rangesOf(reversed, t, createdSet).stream().mapToLong(ChangeReader.Range::priorChanged).max()
            .stream().map(prior -> origin(t, rowId, createdSet, prior)).findFirst().orElse(changed);
    }

    private boolean throughRanges(long target, LedgerTable t, long rowId, long createdSet, long reversed) {
        return rangesOf(reversed, t, createdSet).stream().anyMatch(r -> reaches(target, t, rowId, createdSet, r.priorChanged()));
    }

    private List<ChangeReader.Range> rangesOf(long set, LedgerTable t, long createdSet) {
        return ranges.computeIfAbsent(set, s -> ChangeReader.ranges(ctx, s)).stream()
            .filter(r -> r.table().equals(t.name()) && r.ofSet() == createdSet).toList();
    }

    private boolean loggedSingly(long set, LedgerTable t) {
        var r = ruralpost.store.tables.Tables.CHANGE_ROW;
        var b = ruralpost.store.tables.Tables.CHANGE_BLOCK;
        return ctx.fetchExists(ctx.selectOne().from(r).where(r.SET_ID.eq(set)).and(r.TABLE_NAME.eq(t.name())))
            || ctx.fetchExists(ctx.selectOne().from(b).where(b.SET_ID.eq(set)).and(b.TABLE_NAME.eq(t.name())));
    }

    ChangeSet set(long id) {
        return sets.computeIfAbsent(id, i -> ChangeReader.set(ctx, i));
    }

    /** Sets reversed by a set that is not itself reversed. */
    static boolean isUndone(DSLContext ctx, long id) {
        var t = ruralpost.store.tables.Tables.CHANGE_SET;
        return ctx.select(t.ID).from(t).where(t.UNDOES.eq(id)).fetch(t.ID).stream().filter(Objects::nonNull).anyMatch(u -> !isUndone(ctx, u));
    }
}
