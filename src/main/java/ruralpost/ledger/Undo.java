package ruralpost.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import ruralpost.store.tables.Tables;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * Takes one change set back, row by row or, for rows that it only inserted into a table nobody refers to, as one range. A row that
 * was edited since, is referred to since, or would clash is kept and listed. Works on any set, so that an undo can be undone.
 *
 * <p>Order: rows that the set deleted come back, parents first; rows that it updated get their former content; rows that it
 * inserted or brought back go, children first.
 */
final class Undo {

    private final WriteTx tx;
    private final ChangeSet target;
    private final Trace trace;
    private final List<UndoResult.Kept> kept = new ArrayList<>();
    private final Set<Long> keptIds = new HashSet<>();
    private long restored;

    Undo(WriteTx tx, ChangeSet target) {
        this.tx = tx;
        this.target = target;
        this.trace = new Trace(tx.ctx());
    }

    UndoResult run() {
        List<ChangeReader.Range> ranges = ChangeReader.ranges(tx.ctx(), target.id());
        for (LedgerTable t : tx.schema().parentsFirst()) {
            refuseIfForbidden(t);
            putBack(t, ChangeLog.Op.DELETE);
            ranges.stream().filter(r -> r.table().equals(t.name()) && r.op() == ChangeLog.Op.DELETE).forEach(r -> bringBackRange(t, r));
        }
        for (LedgerTable t : tx.schema().parentsFirst()) {
            putBack(t, ChangeLog.Op.UPDATE);
        }
        for (LedgerTable t : tx.schema().childrenFirst()) {
            putBack(t, ChangeLog.Op.RESTORE);
            ranges.stream().filter(r -> r.table().equals(t.name()) && r.op() == ChangeLog.Op.RESTORE).forEach(r -> takeAway(t, r.ofSet()));
            takeAway(t, target.id());
        }
        return new UndoResult(null, target, restored, List.copyOf(kept), keptIds.size());
    }

    private void refuseIfForbidden(LedgerTable t) {
        if (t.undo() == UndoPolicy.REFUSE && tx.ctx().fetchExists(tx.ctx().selectOne().from(t.table()).where(t.createdSet().eq(target.id())
            .or(t.changedSet().eq(target.id()))))) {
            throw UserException.of("ledger.undo.refused", Message.of("ledger.table." + t.name()));
        }
    }

    /** Gives rows that the set logged with this operation their former content. */
    private void putBack(LedgerTable t, ChangeLog.Op op) {
        List<ChangeLog.Before> rows = new ArrayList<>();
        ChangeReader.eachBefore(tx.ctx(), target.id(), t.name(), b -> {
            if (b.op() == op) {
                rows.add(b);
            }
        });
        // ids ascend from parents to children of one table, so brought-back rows find the rows they refer to
        rows.sort(Comparator.comparingLong(ChangeLog.Before::rowId));
        for (ChangeLog.Before b : op == ChangeLog.Op.RESTORE ? rows.reversed() : rows) {
            putBack(t, b);
        }
    }

    private void putBack(LedgerTable t, ChangeLog.Before b) {
        Record stored = tx.fetch(t, b.rowId());
        if (stored == null) {
            return;
        }
        if (!trace.reaches(target.id(), t, b.rowId(), stored.get(t.createdSet()), stored.get(t.changedSet()))) {
            keep(t, stored, Message.of("ledger.kept.edited"));
            return;
        }
        Record former = RowImage.read(t.table(), b.image());
        boolean wasLive = former.get(t.deletedSet()) == 0;
        boolean isLive = stored.get(t.deletedSet()) == 0;
        Message problem = wasLive ? tx.checks().problem(t, former) : isLive ? tx.checks().referrer(t, b.rowId()) : null;
        if (problem != null) {
            keep(t, stored, problem);
            return;
        }
        tx.replace(t, stored, former, wasLive == isLive ? ChangeLog.Op.UPDATE : wasLive ? ChangeLog.Op.RESTORE : ChangeLog.Op.DELETE);
        count(wasLive, isLive);
    }

    private void count(boolean live, boolean before) {
        restored++;
        if (live == before) {
            tx.updated++;
        } else if (live) {
            tx.inserted++;
        } else {
            tx.deleted++;
        }
    }

    /** Marks the live rows that {@code ofSet} inserted as deleted, where they stand as the target set left them. */
    private void takeAway(LedgerTable t, long ofSet) {
        boolean wholesale = tx.schema().referrersOf(t).isEmpty();
        for (long changed : stamps(t, ofSet, t.live())) {
            Condition group = t.createdSet().eq(ofSet).and(t.changedSet().eq(changed)).and(t.live());
            if (wholesale && trace.reachesUniformly(target.id(), t, ofSet, changed)) {
                range(t, ofSet, changed, group, ChangeLog.Op.DELETE);
            } else {
                tx.ctx().selectFrom(t.table()).where(group).orderBy(t.id().desc()).fetch().forEach(row -> takeAwayOne(t, row));
            }
        }
    }

    private void takeAwayOne(LedgerTable t, Record stored) {
        long id = stored.get(t.id());
        if (keptIds.contains(id)) {
            return;
        }
        if (!trace.reaches(target.id(), t, id, stored.get(t.createdSet()), stored.get(t.changedSet()))) {
            if (target.id() == stored.get(t.createdSet())) {
                keep(t, stored, Message.of("ledger.kept.edited"));
            }
            return;
        }
        Message referrer = tx.checks().referrer(t, id);
        if (referrer != null) {
            keep(t, stored, Message.of("ledger.kept.referred", referrer));
            return;
        }
        Record gone = WriteTx.copy(t, stored);
        gone.set(t.deletedSet(), tx.setId());
        tx.replace(t, stored, gone, ChangeLog.Op.DELETE);
        count(false, true);
    }

    /** Brings back the rows of one set that the target had taken away as a range. */
    private void bringBackRange(LedgerTable t, ChangeReader.Range range) {
        for (long changed : stamps(t, range.ofSet(), t.deletedSet().ne(0L))) {
            if (!trace.reachesUniformly(target.id(), t, range.ofSet(), changed)) {
                continue;
            }
            Condition group = t.createdSet().eq(range.ofSet()).and(t.changedSet().eq(changed)).and(t.deletedSet().ne(0L));
            for (LedgerTable.Reference r : t.references()) {
                LedgerTable parent = tx.schema().of(r.target());
                Condition orphan = group.and(r.column().isNotNull())
                    .and(r.column().notIn(DSL.select(parent.id()).from(parent.table()).where(parent.live())));
                tx.ctx().selectFrom(t.table()).where(orphan).fetch()
                    .forEach(row -> keep(t, row, Message.of("ledger.reference.gone", Message.of("ledger.table." + parent.name()))));
            }
            if (!keptIds.isEmpty()) {
                group = group.and(t.id().notIn(keptIds));
            }
            range(t, range.ofSet(), changed, group, ChangeLog.Op.RESTORE);
        }
    }

    private List<Long> stamps(LedgerTable t, long ofSet, Condition which) {
        return tx.ctx().selectDistinct(t.changedSet()).from(t.table()).where(t.createdSet().eq(ofSet)).and(which).fetch(t.changedSet());
    }

    private void range(LedgerTable t, long ofSet, long changed, Condition group, ChangeLog.Op op) {
        boolean away = op == ChangeLog.Op.DELETE;
        int rows = tx.ctx().update(t.table()).set(t.deletedSet(), away ? tx.setId() : 0L).set(t.changedSet(), tx.setId()).where(group).execute();
        if (rows == 0) {
            return;
        }
        var log = Tables.CHANGE_RANGE;
        tx.ctx().insertInto(log, log.SET_ID, log.TABLE_NAME, log.OF_SET, log.PRIOR_CHANGED, log.OP, log.ROW_COUNT)
            .values(tx.setId(), t.name(), ofSet, changed, op.name().toLowerCase(java.util.Locale.ROOT), (long) rows).execute();
        restored += rows;
        if (away) {
            tx.deleted += rows;
        } else {
            tx.inserted += rows;
        }
    }

    private void keep(LedgerTable t, Record row, Message reason) {
        long id = row.get(t.id());
        if (keptIds.add(id) && kept.size() < UndoResult.LISTED) {
            kept.add(new UndoResult.Kept(t.name(), id, t.title(row), reason));
        }
    }
}
