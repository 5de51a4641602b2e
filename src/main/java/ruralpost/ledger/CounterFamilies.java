package ruralpost.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Record;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** The counter-entries of some originals of a table, oldest first. Read in one pass: all there are, along the index of the column where there is one. */
final class CounterFamilies {

    /** A counter-entry and the set that inserted it. */
    private record Entry(long id, long set) {
    }

    private static final int AT_ONCE = 1000;

    private final LedgerTable table;
    private final Map<Long, List<Entry>> entries = new HashMap<>();

    CounterFamilies(WriteTx tx, LedgerTable table, LongSet originals) {
        this.table = table;
        var original = table.counter().original();
        try (var rows = tx.ctx().select(original, table.id(), table.createdSet()).from(table.table()).where(original.gt(0L))
            .orderBy(table.createdSet(), table.id()).fetchLazy()) {
            for (var r : rows) {
                if (originals.contains(r.value1())) {
                    entries.computeIfAbsent(r.value1(), n -> new ArrayList<>(2)).add(new Entry(r.value2(), r.value3()));
                }
            }
        }
    }

    /** The row that turns {@code newest} round; complete, not inserted yet. */
    static Record entry(WriteTx tx, LedgerTable t, Record newest) {
        Record entry = RowContent.copy(t, newest);
        entry.set(t.id(), null);
        t.counter().negate().accept(entry);
        entry.set(t.id(), tx.newId());
        entry.set(t.counter().original(), originalOf(t, newest));
        tx.stamp(t, entry);
        return entry;
    }

    /** The counter-entry of one original that stands; complete, not inserted yet. */
    static Record counterBy(WriteTx tx, LedgerTable t, long original) {
        LongSet one = new LongSet();
        one.add(original);
        CounterFamilies family = new CounterFamilies(tx, t, one);
        Record newest = tx.ctx().selectFrom(t.table()).where(t.id().eq(family.newest(original))).fetchOne();
        if (newest == null || originalOf(t, newest) != original) {
            throw new IllegalArgumentException(t.name() + " has no original " + original);
        }
        if (!family.stands(original)) {
            throw UserException.of("ledger.countered", t.title(newest));
        }
        return entry(tx, t, newest);
    }

    /** Inserts the counter-entries of those originals that stand, then asks the rules. */
    static int enterAll(WriteTx tx, LedgerTable t, List<Long> originals, Consumer<RuntimeException> failed) {
        List<Record> entries = counterAll(tx, t, originals);
        tx.enterCounters(t, entries);
        for (Record entry : entries) {
            Message problem = tx.checks().problem(t, entry);
            if (problem != null) {
                UserException e = new UserException(problem);
                failed.accept(e);
                throw e;
            }
        }
        return entries.size();
    }

    private static List<Record> counterAll(WriteTx tx, LedgerTable t, List<Long> originals) {
        LongSet all = new LongSet();
        originals.forEach(all::add);
        CounterFamilies families = new CounterFamilies(tx, t, all);
        List<Long> newest = originals.stream().distinct().filter(families::stands).map(families::newest).toList();
        List<Record> entries = new ArrayList<>();
        for (int from = 0; from < newest.size(); from += AT_ONCE) {
            tx.ctx().selectFrom(t.table()).where(t.id().in(newest.subList(from, Math.min(newest.size(), from + AT_ONCE)))).orderBy(t.id())
                .forEach(row -> entries.add(entry(tx, t, row)));
        }
        return entries;
    }

    /** The original of a row: the row itself, unless it is a counter-entry. */
    static long originalOf(LedgerTable t, Record row) {
        Long original = row.get(t.counter().original());
        return original == null ? row.get(t.id()) : original;
    }

    private List<Entry> of(long original) {
        return entries.getOrDefault(original, List.of());
    }

    /** Whether the original counts: it was countered and given back equally often. */
    boolean stands(long original) {
        return of(original).size() % 2 == 0;
    }

    /** The row that last turned the figures: the newest counter-entry, or the original. */
    long newest(long original) {
        return of(original).isEmpty() ? original : of(original).getLast().id();
    }

    /** Whether this row is the first that a set inserted of its family. */
    boolean firstOf(long set, Record row) {
        Long original = row.get(table.counter().original());
        return original == null || of(original).stream().filter(e -> e.set() == set).findFirst().orElseThrow().id() == row.get(table.id());
    }

    /** What a set came to for an original: 1 entered or given back, -1 countered, 0 neither in the end. */
    int effect(long set, long original, boolean entered) {
        int effect = entered ? 1 : 0;
        for (int i = 0; i < of(original).size(); i++) {
            effect += of(original).get(i).set() == set ? i % 2 == 0 ? -1 : 1 : 0;
        }
        return effect;
    }
}
