package ruralpost.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import ruralpost.store.tables.Tables;
import ruralpost.text.Message;

/**
 * The part of an undo that takes all rows of one set away, or brings them back, with one log entry whatever their number. Only rows
 * of tables that nobody refers to; the largest group of rows with one stamp goes this way, others row by row, so that each row's
 * former stamp can be told from the log.
 */
final class UndoRanges {

    private static final long STRETCH = 8192;

    private final WriteTx tx;
    private final ChangeSet target;
    private final Trace trace;
    private final KeptRows kept;
    private final UndoRows rows;

    UndoRanges(WriteTx tx, ChangeSet target, Trace trace, KeptRows kept, UndoRows rows) {
        this.tx = tx;
        this.target = target;
        this.trace = trace;
        this.kept = kept;
        this.rows = rows;
    }

    private record Group(long stamp, boolean asLeft, long count, long leastId, long mostId) {
    }

    /** The rows that {@code ofSet} inserted, grouped by stamp, largest group first; those stamped by this undo left out. */
    private List<Group> groups(LedgerTable t, long ofSet, Condition which) {
        Field<Integer> count = DSL.count();
        return tx.ctx().select(t.changedSet(), count, DSL.min(t.id()), DSL.max(t.id())).from(t.table()).where(rowsOf(t, ofSet)).and(which)
            .and(t.changedSet().ne(tx.setId()))
            .groupBy(t.changedSet()).orderBy(count.desc(), t.changedSet())
            .fetch(r -> new Group(r.value1(), trace.allAsLeft(target.id(), t, ofSet, r.value1()), r.value2(), r.value3(), r.value4()));
    }

    private Condition rowsOf(LedgerTable t, long ofSet) {
        return InsertedRows.of(tx.ctx(), t, ofSet).in(t);
    }

    /** Takes away the live rows that {@code ofSet} inserted, where they stand as the target set left them. */
    void takeAway(LedgerTable t, long ofSet) {
        boolean wholesale = tx.schema().referrersOf(t).isEmpty();
        for (Group g : groups(t, ofSet, t.live())) {
            Condition group = t.changedSet().eq(g.stamp()).and(t.live());
            if (wholesale && g.asLeft()) {
                mark(t, ofSet, g, group, ChangeLog.Op.DELETE, new LongSet());
                wholesale = false;
            } else if (g.stamp() >= target.id()) {
                RowPages.each(tx.ctx(), t, ofSet, group, page -> rows.takeAway(t, page));
            }
        }
    }

    /** Brings back the rows of {@code ofSet} that the target had taken away as a range. */
    void bringBack(LedgerTable t, long ofSet) {
        boolean wholesale = t.unique().isEmpty();
        Condition dead = t.deletedSet().ne(0L);
        for (Group g : groups(t, ofSet, dead)) {
            Condition group = t.changedSet().eq(g.stamp()).and(dead);
            if (wholesale && g.asLeft()) {
                mark(t, ofSet, g, group, ChangeLog.Op.RESTORE, unsound(t, ofSet, group));
                wholesale = false;
            } else if (g.stamp() >= target.id()) {
                RowPages.each(tx.ctx(), t, ofSet, group, page -> rows.bringBack(t, page));
            }
        }
    }

    /** Those of the rows that may not live again: what they refer to is gone, or a rule of the area forbids it; they are kept. */
    private LongSet unsound(LedgerTable t, long ofSet, Condition group) {
        LongSet ids = new LongSet();
        if (t.references().isEmpty() && t.rules().isEmpty()) {
            return ids;
        }
        RowPages.each(tx.ctx(), t, ofSet, group, page -> page.forEach(row -> {
            row.set(t.deletedSet(), 0L);
            Message problem = tx.checks().problem(t, row);
            if (problem != null) {
                ids.add(row.get(t.id()));
                kept.add(t, row, problem);
            }
        }));
        return ids;
    }

    private void mark(LedgerTable t, long ofSet, Group g, Condition group, ChangeLog.Op op, LongSet without) {
        long marked = without.isEmpty() ? stampAll(t, ofSet, g, group, op) : stampAllBut(t, ofSet, group, op, without);
        if (marked == 0) {
            return;
        }
        var log = Tables.CHANGE_RANGE;
        tx.ctx().insertInto(log, log.SET_ID, log.TABLE_NAME, log.OF_SET, log.PRIOR_CHANGED, log.OP, log.ROW_COUNT)
            .values(tx.setId(), t.name(), ofSet, g.stamp(), op.name().toLowerCase(Locale.ROOT), marked).execute();
        if (op == ChangeLog.Op.DELETE) {
            tx.tally().deleted += marked;
        } else {
            tx.tally().inserted += marked;
        }
    }

    /**
     * Stamps a whole group. A statement that changes very many rows writes all of them aside first; so where the ids lie close
     * together, as an import gives them, the rows are stamped stretch by stretch along the primary key.
     */
    private long stampAll(LedgerTable t, long ofSet, Group g, Condition group, ChangeLog.Op op) {
        long stretches = (g.mostId() - g.leastId()) / STRETCH + 1;
        if (stretches == 1 || stretches > g.count() / STRETCH * 2 + 2) {
            return stamp(t, rowsOf(t, ofSet).and(group), op);
        }
        Condition inside = t.createdSet().eq(ofSet).and(group);
        long marked = 0;
        for (long from = g.leastId(); from <= g.mostId(); from += STRETCH) {
            tx.pages().lendForReplacing();
            marked += stamp(t, inside.and(t.id().ge(from)).and(t.id().lt(from + STRETCH)), op);
        }
        return marked;
    }

    private long stamp(LedgerTable t, Condition which, ChangeLog.Op op) {
        return tx.ctx().update(t.table()).set(t.deletedSet(), op == ChangeLog.Op.DELETE ? tx.setId() : 0L).set(t.changedSet(), tx.setId())
            .where(which).execute();
    }

    private long stampAllBut(LedgerTable t, long ofSet, Condition group, ChangeLog.Op op, LongSet without) {
        long[] marked = new long[1];
        RowPages.each(tx.ctx(), t, ofSet, group, page -> {
            List<Long> ids = new ArrayList<>();
            page.stream().map(row -> row.get(t.id())).filter(id -> !without.contains(id)).forEach(ids::add);
            marked[0] += ids.isEmpty() ? 0 : stamp(t, t.id().in(ids), op);
        });
        return marked[0];
    }
}
