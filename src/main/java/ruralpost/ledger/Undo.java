package ruralpost.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import ruralpost.store.StoreException;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * Takes one change set back. A row that was edited since, is referred to since, or would clash is kept and listed. Works on any set,
 * so that an undo can be undone.
 *
 * <p>All rows are taken back first and looked at afterwards, because a row may be in the way of another only until that one is taken
 * back too (names that were swapped, a record replaced by one of the same name). Where something is wrong in the end, everything
 * returns to the savepoint and is done again without the rows concerned, until nothing is wrong. A row can only be at odds with rows
 * that this undo does not touch, for before the set all of them were at peace; so the rows kept are those that must be, and no more.
 */
final class Undo {

    private final WriteTx tx;
    private final ChangeSet target;
    private final Trace trace;
    private final KeptRows kept;

    Undo(WriteTx tx, ChangeSet target) {
        this.tx = tx;
        this.target = target;
        this.trace = new Trace(tx.ctx());
        this.kept = new KeptRows(tx.ctx());
    }

    UndoResult run() {
        tx.pages().expectReplaced(target.rows());
        tx.schema().parentsFirst().forEach(this::refuseIfForbidden);
        while (true) {
            Savepoint before = onConnection((c, none) -> c.setSavepoint(), null);
            UndoProof proof = new UndoProof(tx, kept);
            apply(proof);
            if (proof.holds()) {
                Tally done = tx.tally();
                return new UndoResult(null, target, done.inserted + done.updated + done.deleted, kept.listed(), kept.count());
            }
            onConnection((c, savepoint) -> {
                c.rollback(savepoint);
                return null;
            }, before);
            tx.begin();
        }
    }

    private void apply(UndoProof proof) {
        List<ChangeReader.Range> ranges = ChangeReader.ranges(tx.ctx(), target.id());
        UndoRows rows = new UndoRows(tx, target, trace, kept, proof);
        UndoRanges wholesale = new UndoRanges(tx, target, trace, kept, rows);
        for (LedgerTable t : tx.schema().parentsFirst()) {
            if (t.counter() != null) {
                continue;
            }
            rows.putBack(t);
            ranges.stream().filter(r -> r.table().equals(t.name()) && r.op() == ChangeLog.Op.DELETE).forEach(r -> wholesale.bringBack(t, r.ofSet()));
        }
        for (LedgerTable t : tx.schema().childrenFirst()) {
            if (t.counter() != null) {
                new UndoCounters(tx, target, kept, proof).counter(t);
                continue;
            }
            if (t.undo() == UndoPolicy.STAY) {
                continue;
            }
            ranges.stream().filter(r -> r.table().equals(t.name()) && r.op() == ChangeLog.Op.RESTORE).forEach(r -> wholesale.takeAway(t, r.ofSet()));
            wholesale.takeAway(t, target.id());
        }
    }

    private void refuseIfForbidden(LedgerTable t) {
        if (t.undo() != UndoPolicy.REFUSE) {
            return;
        }
        boolean touched = tx.ctx().fetchExists(tx.ctx().selectOne().from(t.table()).where(InsertedRows.of(tx.ctx(), t, target.id()).in(t)))
            || ChangeReader.logged(tx.ctx(), target.id(), t.name())
            || ChangeReader.ranges(tx.ctx(), target.id()).stream().anyMatch(r -> r.table().equals(t.name()));
        if (touched) {
            throw UserException.of("ledger.undo.refused", Message.of("ledger.table." + t.name()));
        }
    }

    private interface SqlWork<A, R> {
        R run(Connection c, A argument) throws SQLException;
    }

    private <A, R> R onConnection(SqlWork<A, R> work, A argument) {
        return tx.ctx().connectionResult(c -> {
            try {
                return work.run(c, argument);
            } catch (SQLException e) {
                throw new StoreException(e);
            }
        });
    }
}
