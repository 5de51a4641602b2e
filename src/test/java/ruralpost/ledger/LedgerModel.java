package ruralpost.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.Record;

/**
 * What the ledger should hold, said in another way: every row has a list of versions, and an undo puts the very version back that stood
 * before, where the version that the set left still stands. Of the rows that could go back, those at odds with rows that stay are left
 * out, until none is.
 */
final class LedgerModel {

    /** One version of a row; two versions that say the same are still two. */
    static final class Version {
        final Record row;
        final String content;

        Version(Record row) {
            this.row = row;
            this.content = row == null ? null : TestLedger.content(row);
        }

        boolean live() {
            return row != null;
        }
    }

    record Key(String table, long id) implements Comparable<Key> {
        @Override
        public int compareTo(Key o) {
            int c = table.compareTo(o.table);
            return c != 0 ? c : Long.compare(id, o.id);
        }
    }

    record Step(Version before, Version after) {
    }

    record Entry(long set, Version version) {
    }

    private static final Version NEVER = new Version(null);

    final Map<Key, Version> now = new TreeMap<>();
    final Map<Key, List<Entry>> histories = new TreeMap<>();
    final Map<Long, Map<Key, Step>> sets = new HashMap<>();
    final Map<Long, Long> undoes = new HashMap<>();

    /** Rows written by the set under way: null for a deleted one. */
    private final Map<Key, Version> pending = new LinkedHashMap<>();

    void put(LedgerTable t, Record row) {
        Record copy = RowContent.copy(t, row);
        pending.put(new Key(t.name(), row.get(t.id())), new Version(copy));
    }

    void delete(LedgerTable t, long id) {
        pending.put(new Key(t.name(), id), new Version(null));
    }

    void abandon() {
        pending.clear();
    }

    boolean nothingPending() {
        return pending.isEmpty();
    }

    void commit(long set) {
        commit(set, Map.copyOf(pending));
        pending.clear();
    }

    private void commit(long set, Map<Key, Version> changes) {
        Map<Key, Step> steps = new HashMap<>();
        changes.forEach((key, version) -> {
            steps.put(key, new Step(now.getOrDefault(key, NEVER), version));
            now.put(key, version);
            histories.computeIfAbsent(key, k -> new ArrayList<>()).addFirst(new Entry(set, version));
        });
        sets.put(set, steps);
    }

    boolean undone(long set) {
        return undoes.entrySet().stream().anyMatch(e -> e.getValue() == set && !undone(e.getKey()));
    }

    /**
     * What undoing a set should come to.
     *
     * @param countered originals that get a counter-entry, with the pieces that it should say
     */
    record Outcome(Map<Key, Version> back, TreeSet<Key> kept, Map<Long, Integer> countered) {

        int rows() {
            return back.size() + countered.size();
        }
    }

    /** Originals are countered where the set entered them and they stand, given back where the set countered them and they do not. */
    private void foreseeCounters(long set, Map<Long, Integer> countered, TreeSet<Key> kept) {
        Map<Long, Key> first = new TreeMap<>();
        Map<Long, Integer> effect = new HashMap<>();
        sets.get(set).forEach((key, step) -> {
            if (key.table().equals(TestLedger.MOVE.name())) {
                Long original = step.after().row.get(MoveTable.MOVE.originalId);
                long of = original == null ? key.id() : original;
                int sign = step.after().row.get(MoveTable.MOVE.pieces) == pieces(of) ? 1 : -1;
                effect.merge(of, sign, Integer::sum);
                first.merge(of, key, (a, b) -> a.id() == of ? a : b.id() == of ? b : a.id() < b.id() ? a : b);
            }
        });
        effect.forEach((original, sum) -> {
            boolean stands = stands(original);
            if (sum != 0 && stands == sum > 0) {
                countered.put(original, stands ? -pieces(original) : pieces(original));
            } else if (sum != 0) {
                kept.add(first.get(original));
            }
        });
    }

    private int pieces(long original) {
        return now.get(new Key(TestLedger.MOVE.name(), original)).row.get(MoveTable.MOVE.pieces);
    }

    /** Whether a row that is only added to was countered and given back equally often, the set under way included. */
    boolean stands(long original) {
        return Stream.concat(now.entrySet().stream(), pending.entrySet().stream())
            .filter(e -> e.getKey().table().equals(TestLedger.MOVE.name()) && Long.valueOf(original).equals(e.getValue().row.get(MoveTable.MOVE.originalId)))
            .count() % 2 == 0;
    }

    Outcome foresee(long set) {
        Map<Key, Version> back = new TreeMap<>();
        TreeSet<Key> kept = new TreeSet<>();
        Map<Long, Integer> countered = new TreeMap<>();
        foreseeCounters(set, countered, kept);
        sets.get(set).forEach((key, step) -> {
            if (key.table().equals(TestLedger.MOVE.name())) {
                return;
            }
            Version current = now.get(key);
            if (current == step.after()) {
                if (current != step.before() && (current.live() || step.before().live())) {
                    back.put(key, step.before());
                }
            } else if (current != step.before() && (step.before().live() || current.live())) {
                kept.add(key);
            }
        });
        for (boolean again = true; again;) {
            Map<Key, Version> then = new TreeMap<>(now);
            then.putAll(back);
            List<Key> wrong = back.keySet().stream().filter(key -> atOdds(key, then)).toList();
            again = !wrong.isEmpty();
            wrong.forEach(key -> {
                back.remove(key);
                kept.add(key);
            });
        }
        return new Outcome(back, kept, countered);
    }

    void undo(long set, long by, Outcome outcome, List<? extends Record> entries) {
        entries.forEach(row -> put(TestLedger.MOVE, row));
        pending.putAll(outcome.back());
        commit(by);
        undoes.put(by, set);
    }

    private static boolean atOdds(Key key, Map<Key, Version> state) {
        LedgerTable t = TestLedger.SCHEMA.named(key.table());
        Version v = state.get(key);
        if (!v.live()) {
            return TestLedger.SCHEMA.referrersOf(t).stream().anyMatch(r -> state.entrySet().stream().anyMatch(e -> e.getKey().table().equals(r.table().name())
                && e.getValue().live() && Long.valueOf(key.id()).equals(e.getValue().row.get(r.reference().column()))));
        }
        for (LedgerTable.Reference r : t.references()) {
            Long id = v.row.get(r.column());
            Version target = id == null ? v : state.get(new Key(TestLedger.SCHEMA.of(r.target()).name(), id));
            if (target == null || !target.live()) {
                return true;
            }
        }
        return t.unique().stream().anyMatch(fields -> state.entrySet().stream().anyMatch(e -> e.getKey().table().equals(key.table())
            && e.getKey().id() != key.id() && e.getValue().live() && fields.stream().allMatch(f -> e.getValue().row.get(f).equals(v.row.get(f)))));
    }

    List<Long> liveIds(LedgerTable t) {
        return now.entrySet().stream().filter(e -> e.getKey().table().equals(t.name()) && e.getValue().live()).map(e -> e.getKey().id()).toList();
    }

    Record row(LedgerTable t, long id) {
        Version v = pending.getOrDefault(new Key(t.name(), id), now.get(new Key(t.name(), id)));
        return v == null || !v.live() ? null : RowContent.copy(t, v.row);
    }

    /** Live rows of all tables, as {@link TestLedger#state}. */
    Map<String, Map<Long, String>> state() {
        Map<String, Map<Long, String>> state = new TreeMap<>();
        TestLedger.SCHEMA.parentsFirst().forEach(t -> state.put(t.name(), new TreeMap<>()));
        now.forEach((key, v) -> {
            if (v.live()) {
                state.get(key.table()).put(key.id(), v.content);
            }
        });
        return state;
    }
}
