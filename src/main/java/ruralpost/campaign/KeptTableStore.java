package ruralpost.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import ruralpost.ledger.Changes;
import ruralpost.ledger.InsertedRows;
import ruralpost.ledger.Ledger;

/**
 * The live rows of one table in memory, in their order. Catches up by change set number: only rows that changed are read again.
 *
 * @param <T> a row
 */
final class KeptTableStore<T> {

    private static final int IDS_AT_ONCE = 500;
    /** Beyond so many single rows it is quicker to read the table. */
    private static final int READ_ALL_FROM = 20_000;

    private final Ledger ledger;
    private final Table<?> table;
    private final Field<Long> id;
    private final Field<Long> created;
    private final Function<Condition, List<T>> reader;
    private final ToLongFunction<T> idOf;
    private final Comparator<Entry<T>> order;
    private Map<Long, Entry<T>> byId = new HashMap<>();
    private List<Entry<T>> entries = List.of();
    private List<T> rows = List.of();
    private long upTo = -1;

    /** A row and the set that inserted it. */
    private record Entry<T>(long created, T row) {
    }

    /**
     * What catching up found.
     *
     * @param before rows that went or changed, as they were
     * @param now    rows that came or changed, as they are
     */
    record Difference<T>(List<T> before, List<T> now) {

        /** Whether nothing changed. */
        boolean none() {
            return before.isEmpty() && now.isEmpty();
        }
    }

    /** @param order null for the order in which the rows were entered */
    KeptTableStore(Ledger ledger, Table<?> table, Function<Condition, List<T>> reader, ToLongFunction<T> idOf, Comparator<T> order) {
        this.ledger = ledger;
        this.table = table;
        this.id = table.field("ID", Long.class);
        this.created = table.field("CREATED_SET", Long.class);
        this.reader = reader;
        this.idOf = idOf;
        Comparator<Entry<T>> entered = order == null ? Comparator.comparingLong(Entry::created) : Comparator.comparing(Entry::row, order);
        this.order = entered.thenComparingLong(e -> idOf.applyAsLong(e.row()));
    }

    /** The rows as of the last catching up. */
    List<T> rows() {
        return rows;
    }

    /** The row of an id; null when it is not live. */
    T row(long rowId) {
        Entry<T> e = byId.get(rowId);
        return e == null ? null : e.row();
    }

    /** The set up to which the rows stand; -1 before the first reading. */
    long upTo() {
        return upTo;
    }

    /**
     * Reads what changed.
     *
     * @param more ids of rows of which parts changed that stand in other tables
     */
    Difference<T> catchUp(Collection<Long> more) {
        Changes changes = ledger.changesSince(table, upTo);
        Difference<T> difference = upTo < 0 || changes.touched().size() + more.size() > READ_ALL_FROM ? all() : some(changed(changes, more));
        upTo = changes.upTo();
        return difference;
    }

    private Difference<T> all() {
        List<T> before = rows;
        // insertion sets first: a row that comes in between is then without one and read again with the next change
        Map<Long, Long> sets = sets(DSL.noCondition());
        List<T> now = reader.apply(DSL.noCondition()).stream().filter(r -> sets.containsKey(idOf.applyAsLong(r))).toList();
        byId = HashMap.newHashMap(now.size());
        now.forEach(r -> byId.put(idOf.applyAsLong(r), new Entry<>(sets.get(idOf.applyAsLong(r)), r)));
        arrange(byId.values().stream().sorted(order).toList());
        return new Difference<>(before, now);
    }

    private Map<Long, Long> changed(Changes changes, Collection<Long> more) {
        Map<Long, Long> sets = new HashMap<>();
        each(Stream.concat(changes.created().stream(), changes.rangesOf().stream()).map(InsertedRows::set).toList(), part -> sets.putAll(sets(created.in(part))));
        List<Long> single = new ArrayList<>(changes.touched());
        single.addAll(more);
        each(single, part -> sets.putAll(sets(id.in(part))));
        return sets;
    }

    private Map<Long, Long> sets(Condition of) {
        return ledger.read(ctx -> ctx.select(id, created).from(table).where(of).fetchMap(id, created));
    }

    private static void each(List<Long> all, java.util.function.Consumer<List<Long>> use) {
        for (int i = 0; i < all.size(); i += IDS_AT_ONCE) {
            use.accept(all.subList(i, Math.min(all.size(), i + IDS_AT_ONCE)));
        }
    }

    private Difference<T> some(Map<Long, Long> sets) {
        if (sets.isEmpty()) {
            return new Difference<>(List.of(), List.of());
        }
        List<T> before = new ArrayList<>();
        Set<Entry<T>> gone = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        sets.keySet().forEach(i -> {
            Entry<T> e = byId.remove(i);
            if (e != null) {
                before.add(e.row());
                gone.add(e);
            }
        });
        List<T> now = new ArrayList<>();
        each(List.copyOf(new HashSet<>(sets.keySet())), part -> now.addAll(reader.apply(id.in(part))));
        List<Entry<T>> fresh = now.stream().map(r -> new Entry<>(sets.get(idOf.applyAsLong(r)), r)).sorted(order).toList();
        fresh.forEach(e -> byId.put(idOf.applyAsLong(e.row()), e));
        arrange(merged(gone, fresh));
        return new Difference<>(before, now);
    }

    private List<Entry<T>> merged(Set<Entry<T>> gone, List<Entry<T>> fresh) {
        List<Entry<T>> all = new ArrayList<>(byId.size());
        int next = 0;
        for (Entry<T> e : entries) {
            while (next < fresh.size() && order.compare(fresh.get(next), e) < 0) {
                all.add(fresh.get(next++));
            }
            if (!gone.contains(e)) {
                all.add(e);
            }
        }
        all.addAll(fresh.subList(next, fresh.size()));
        return all;
    }

    private void arrange(List<Entry<T>> sorted) {
        entries = sorted;
        rows = sorted.stream().map(Entry::row).toList();
    }
}
