package ruralpost.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import ruralpost.ledger.WriteTx.Change;
import ruralpost.text.Message;

/** The part of an undo that goes row by row, some hundreds at a time. */
final class UndoRows {

    private static final int AT_ONCE = 500;

    private final WriteTx tx;
    private final ChangeSet target;
    private final Trace trace;
    private final KeptRows kept;
    private final UndoProof proof;

    UndoRows(WriteTx tx, ChangeSet target, Trace trace, KeptRows kept, UndoProof proof) {
        this.tx = tx;
        this.target = target;
        this.trace = trace;
        this.kept = kept;
        this.proof = proof;
    }

    /** Gives the rows that the set logged their former content. */
    void putBack(LedgerTable t) {
        List<ChangeLog.Before> some = new ArrayList<>();
        ChangeReader.eachBefore(tx.ctx(), target.id(), t.name(), b -> {
            some.add(b);
            if (some.size() == AT_ONCE) {
                putBack(t, some);
                some.clear();
            }
        });
        putBack(t, some);
    }

    private void putBack(LedgerTable t, List<ChangeLog.Before> logged) {
        if (logged.isEmpty()) {
            return;
        }
        Map<Long, ? extends Record> stored = tx.ctx().selectFrom(t.table()).where(t.id().in(logged.stream().map(ChangeLog.Before::rowId).toList()))
            .fetchMap(t.id());
        List<Change> changes = new ArrayList<>();
        for (ChangeLog.Before b : logged) {
            Record now = stored.get(b.rowId());
            if (now == null || kept.contains(t, b.rowId())) {
                continue;
            }
            Record former = RowImage.read(t.table(), b.image(), now);
            if (stands(t, now, former.get(t.deletedSet()) == 0)) {
                changes.add(new Change(now, former, op(t, now, former)));
                if (former.get(t.deletedSet()) == 0) {
                    proof.broughtBack(t, former);
                } else {
                    proof.takenAway(t, b.rowId());
                }
            }
        }
        tx.replace(t, changes);
    }

    private static ChangeLog.Op op(LedgerTable t, Record now, Record former) {
        boolean live = former.get(t.deletedSet()) == 0;
        return live == (now.get(t.deletedSet()) == 0) ? ChangeLog.Op.UPDATE : live ? ChangeLog.Op.RESTORE : ChangeLog.Op.DELETE;
    }

    /** Whether a row which the set touched stands as the set left it; keeps it when it was changed since, unless it is to go and is gone. */
    private boolean stands(LedgerTable t, Record now, boolean toLive) {
        return switch (trace.standing(target.id(), t, now.get(t.id()), now.get(t.createdSet()), now.get(t.changedSet()))) {
            case AS_LEFT -> true;
            case BACK -> false;
            case CHANGED -> {
                boolean live = now.get(t.deletedSet()) == 0;
                if (live || toLive) {
                    kept.add(t, now, Message.of(live ? "ledger.kept.edited" : "ledger.kept.deleted"));
                }
                yield false;
            }
        };
    }

    /** Marks those of the live rows deleted that the set had inserted or brought back and that stand as it left them. */
    void takeAway(LedgerTable t, List<? extends Record> rows) {
        List<Change> changes = new ArrayList<>();
        for (Record now : rows) {
            long id = now.get(t.id());
            long created = now.get(t.createdSet());
            if (trace.touched(target.id(), t, id, created, now.get(t.changedSet())) && !kept.contains(t, id) && stands(t, now, false)) {
                Record gone = RowContent.copy(t, now);
                gone.set(t.deletedSet(), tx.setId());
                changes.add(new Change(now, gone, ChangeLog.Op.DELETE));
                proof.takenAway(t, id);
            }
        }
        tx.replace(t, changes);
    }

    /** Brings back those of the deleted rows that the set had taken away and that stand as it left them. */
    void bringBack(LedgerTable t, List<? extends Record> rows) {
        List<Change> changes = new ArrayList<>();
        for (Record now : rows) {
            long id = now.get(t.id());
            long created = now.get(t.createdSet());
            long changed = now.get(t.changedSet());
            boolean ours = trace.touched(target.id(), t, id, created, changed)
                && trace.standing(target.id(), t, id, created, changed) == Trace.Standing.AS_LEFT;
            if (ours && !kept.contains(t, id)) {
                Record back = RowContent.copy(t, now);
                back.set(t.deletedSet(), 0L);
                changes.add(new Change(now, back, ChangeLog.Op.RESTORE));
                proof.broughtBack(t, back);
            }
        }
        tx.replace(t, changes);
    }
}
