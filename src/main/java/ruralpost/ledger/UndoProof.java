package ruralpost.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import ruralpost.text.Message;

/**
 * Looks whether rows that an undo has put back or taken away are at odds with rows that it did not touch. A row found sound when it
 * was put back stays so; only those found doubtful then are looked at again.
 */
final class UndoProof {

    private static final int AT_ONCE = 500;

    private final WriteTx tx;
    private final KeptRows kept;
    private final Map<LedgerTable, LongSet> doubtful = new LinkedHashMap<>();
    private final Map<LedgerTable, LongSet> gone = new LinkedHashMap<>();
    private final List<Countered> doubtfulCounters = new ArrayList<>();

    /** A counter-entry of this undo and the target's row that it takes back. */
    private record Countered(LedgerTable table, Record row, Record entry) {
    }

    UndoProof(WriteTx tx, KeptRows kept) {
        this.tx = tx;
        this.kept = kept;
    }

    void broughtBack(LedgerTable t, Record row) {
        if (tx.checks().problem(t, row) != null) {
            doubtful.computeIfAbsent(t, n -> new LongSet()).add(row.get(t.id()));
        }
    }

    void takenAway(LedgerTable t, long id) {
        if (!tx.schema().referrersOf(t).isEmpty()) {
            gone.computeIfAbsent(t, n -> new LongSet()).add(id);
        }
    }

    /** A counter-entry is about to be inserted, and takes {@code row} back. */
    void countered(LedgerTable t, Record row, Record entry) {
        if (tx.checks().problem(t, entry) != null) {
            doubtfulCounters.add(new Countered(t, row, entry));
        }
    }

    /** Whether all is well; otherwise the rows that must stay are added to those kept. */
    boolean holds() {
        long before = kept.count();
        doubtful.forEach((t, ids) -> each(t, ids.sorted(), row -> {
            // nothing remembered: two rows may have borne one name for a moment
            Message problem = new RowChecks(tx.ctx(), tx.schema()).problem(t, row);
            if (problem != null) {
                kept.add(t, row, problem);
            }
        }));
        doubtfulCounters.forEach(c -> {
            Message problem = new RowChecks(tx.ctx(), tx.schema()).problem(c.table(), c.entry());
            if (problem != null) {
                kept.add(c.table(), c.row(), problem);
            }
        });
        gone.forEach((t, ids) -> {
            Map<Long, Message> referrers = new Referrers(tx.ctx(), tx.schema()).of(t, ids.sorted());
            each(t, referrers.keySet().stream().mapToLong(Long::longValue).sorted().toArray(),
                row -> kept.add(t, row, Message.of("ledger.kept.referred", referrers.get(row.get(t.id())))));
        });
        return kept.count() == before;
    }

    private void each(LedgerTable t, long[] ids, java.util.function.Consumer<Record> use) {
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            List<Long> some = Arrays.stream(ids, from, Math.min(ids.length, from + AT_ONCE)).boxed().toList();
            tx.ctx().selectFrom(t.table()).where(t.id().in(some)).orderBy(t.id()).fetch().forEach(use::accept);
        }
    }
}
