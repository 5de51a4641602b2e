package ruralpost.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ruralpost.store.tables.Tables;

/** Which change set the next undo or redo means. */
final class UndoOrder {

    private UndoOrder() {
    }

    private static Condition where(String area, String by) {
        var t = Tables.CHANGE_SET;
        Condition c = DSL.noCondition();
        if (area != null) {
            c = c.and(t.AREA.eq(area));
        }
        return by == null ? c : c.and(t.OPERATOR.eq(by));
    }

    static Optional<ChangeSet> undoable(DSLContext ctx, String area, String by) {
        var t = Tables.CHANGE_SET;
        Set<Long> undone = undone(ctx);
        Condition kinds = t.KIND.in(ChangeKind.ENTRY.code(), ChangeKind.IMPORT.code());
        try (var cursor = ctx.selectFrom(t).where(kinds).and(where(area, by)).orderBy(t.ID.desc()).fetchLazy()) {
            for (var r : cursor) {
                if (!undone.contains(r.getId())) {
                    return Optional.of(ChangeReader.set(r));
                }
            }
        }
        return Optional.empty();
    }

    static Optional<ChangeSet> redoable(DSLContext ctx, String area, String by) {
        var t = Tables.CHANGE_SET;
        Set<Long> undone = undone(ctx);
        Long lastEntry = ctx.select(DSL.max(t.ID)).from(t).where(t.KIND.in(ChangeKind.ENTRY.code(), ChangeKind.IMPORT.code())).and(where(area, by))
            .fetchOne(0, Long.class);
        return ctx.selectFrom(t).where(t.KIND.eq(ChangeKind.UNDO.code())).and(where(area, by)).and(t.ID.gt(lastEntry == null ? 0L : lastEntry))
            .orderBy(t.ID.desc()).fetch(ChangeReader::set).stream().filter(s -> !undone.contains(s.id())).findFirst();
    }

    /** Numbers of all sets that are undone at present. A set is, when a set that is not undone reverses it. */
    static Set<Long> undone(DSLContext ctx) {
        var t = Tables.CHANGE_SET;
        List<long[]> reversals = ctx.select(t.ID, t.UNDOES).from(t).where(t.UNDOES.isNotNull()).orderBy(t.ID.desc())
            .fetch(r -> new long[] {r.value1(), r.value2()});
        Set<Long> undone = new HashSet<>();
        // newest first: whether a reversal is itself undone is known before it is looked at
        for (long[] r : reversals) {
            if (!undone.contains(r[0])) {
                undone.add(r[1]);
            }
        }
        return undone;
    }
}
