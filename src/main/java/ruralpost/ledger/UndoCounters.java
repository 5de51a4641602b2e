package ruralpost.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import ruralpost.text.Message;

/**
 * The part of an undo that counters rows which are never taken away. A row that was countered since, or given back since where the
 * target had countered it, is kept.
 */
final class UndoCounters {

    private final WriteTx tx;
    private final ChangeSet target;
    private final KeptRows kept;
    private final UndoProof proof;

    UndoCounters(WriteTx tx, ChangeSet target, KeptRows kept, UndoProof proof) {
        this.tx = tx;
        this.target = target;
        this.kept = kept;
        this.proof = proof;
    }

    /** Inserts the counter-entries of all rows that the target inserted. */
    void counter(LedgerTable t) {
        LongSet originals = new LongSet();
        LongSet entered = new LongSet();
        RowPages.each(tx.ctx(), t, target.id(), t.live(), page -> page.forEach(row -> {
            long original = CounterFamilies.originalOf(t, row);
            originals.add(original);
            if (original == row.get(t.id())) {
                entered.add(original);
            }
        }));
        if (originals.isEmpty()) {
            return;
        }
        CounterFamilies families = new CounterFamilies(tx, t, originals);
        RowPages.each(tx.ctx(), t, target.id(), t.live(), page -> {
            Map<Long, Record> newest = newest(t, page, families);
            for (Record row : page) {
                long original = CounterFamilies.originalOf(t, row);
                boolean whole = entered.contains(original);
                if (families.firstOf(target.id(), row) && (!whole || original == row.get(t.id()))) {
                    counter(t, row, families.effect(target.id(), original, whole), families.stands(original), newest.get(original));
                }
            }
        });
    }

    private void counter(LedgerTable t, Record row, int effect, boolean stands, Record newest) {
        if (effect == 0 || kept.contains(t, row.get(t.id()))) {
            return;
        }
        if (stands == effect > 0) {
            Record entry = CounterFamilies.entry(tx, t, newest);
            proof.countered(t, row, entry);
            tx.enterCounters(t, List.of(entry));
        } else {
            kept.add(t, row, Message.of("ledger.kept.countered"));
        }
    }

    /** By original the row that its next counter-entry turns round. */
    private Map<Long, Record> newest(LedgerTable t, List<? extends Record> page, CounterFamilies families) {
        List<Long> ids = page.stream().map(row -> families.newest(CounterFamilies.originalOf(t, row))).distinct().toList();
        Map<Long, Record> result = new HashMap<>();
        tx.ctx().selectFrom(t.table()).where(t.id().in(ids)).forEach(row -> result.put(CounterFamilies.originalOf(t, row), row));
        return result;
    }
}
