package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jooq.TableRecord;
import ruralpost.ledger.LedgerModel.Key;
import ruralpost.store.Database;
import ruralpost.store.LedgerFiles;
import ruralpost.text.UserException;

/** Random actions on a real ledger beside a model of it. */
class LedgerPropertiesTest {

    enum Kind { INSERT, IMPORT, EDIT, EDIT_MANY, DELETE, MIXED, UNDO, REDO, UNDO_ANY, REOPEN, KILL }

    /** One action; what it picks depends on what is there. */
    record Op(Kind kind, int pick, int seed) {
    }

    @Provide
    Arbitrary<List<Op>> ops() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(net.jqwik.api.Tuple.of(5, Kind.INSERT), net.jqwik.api.Tuple.of(3, Kind.IMPORT),
            net.jqwik.api.Tuple.of(4, Kind.EDIT), net.jqwik.api.Tuple.of(2, Kind.EDIT_MANY), net.jqwik.api.Tuple.of(4, Kind.DELETE),
            net.jqwik.api.Tuple.of(5, Kind.MIXED), net.jqwik.api.Tuple.of(6, Kind.UNDO), net.jqwik.api.Tuple.of(4, Kind.REDO),
            net.jqwik.api.Tuple.of(8, Kind.UNDO_ANY), net.jqwik.api.Tuple.of(1, Kind.REOPEN), net.jqwik.api.Tuple.of(1, Kind.KILL));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 1000), Arbitraries.integers().between(0, 1000)).as(Op::new)
            .list().ofMinSize(8).ofMaxSize(30);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void theLedgerHoldsWhatTheModelSays(@ForAll("ops") List<Op> ops) throws IOException {
        try (Run run = new Run()) {
            for (Op op : ops) {
                run.apply(op);
            }
            run.historiesEndInTheModel();
            run.everySetCanBeReversed();
        }
    }

    private static final class Run implements AutoCloseable {

        private final TestLedger t = TestLedger.create();
        private final LedgerModel model = new LedgerModel();
        private final Map<Long, Map<String, Map<Long, String>>> after = new HashMap<>();
        private int drawn;

        Run() {
            remember();
            ModelWriter.seed(t, model);
            remember();
        }

        private void remember() {
            after.put(t.ledger.lastSet(), t.ledger.read(AsOf::everything));
        }

        void apply(Op op) throws IOException {
            long before = t.ledger.lastSet();
            switch (op.kind()) {
                case UNDO -> t.ledger.undoable(null, null).ifPresent(s -> undo(s.id()));
                case REDO -> t.ledger.redoable(null, null).ifPresent(s -> undo(s.id()));
                case UNDO_ANY -> undoAny(1 + op.pick() % before);
                case REOPEN -> t.reopen();
                case KILL -> openCopy();
                default -> write(op);
            }
            assertThat(t.state()).as("after %s", op).isEqualTo(model.state());
            assertThat(t.ledger.check()).as("after %s", op).isEmpty();
            assertThat(t.ledger.lastSet()).isBetween(before, before + 1);
            remember();
        }

        private void write(Op op) {
            try {
                Written<Object> w = t.ledger.write(op.kind() == Kind.IMPORT ? TestLedger.imported() : TestLedger.entry(), tx -> {
                    model.abandon();
                    new ModelWriter(tx, model, ++drawn).run(op);
                    return null;
                });
                assertThat(w.set() == null).isEqualTo(model.nothingPending());
                if (w.set() != null) {
                    model.commit(w.set().id());
                }
            } catch (UserException e) {
                model.abandon();
            }
        }

        private void undoAny(long set) {
            if (!model.undone(set)) {
                undo(set);
            }
        }

        private void undo(long set) {
            boolean last = set == t.ledger.lastSet();
            LedgerModel.Outcome foreseen = model.foresee(set);
            ChangeSet target = t.ledger.read(ctx -> ChangeReader.set(ctx, set));
            UndoResult r = t.ledger.undo(set);
            TreeSet<Key> kept = new TreeSet<>();
            r.kept().forEach(k -> kept.add(new Key(k.table(), k.rowId())));
            assertThat(kept).hasSize((int) Math.min(UndoResult.LISTED, r.keptCount()));
            assertThat(foreseen.kept()).as("kept by the undo of %s", target).containsAll(kept);
            if (r.keptCount() <= UndoResult.LISTED) {
                assertThat(kept).as("kept by the undo of %s", target).isEqualTo(foreseen.kept());
            }
            assertThat(r.restored()).isEqualTo(foreseen.rows());
            assertThat(r.set() == null).isEqualTo(foreseen.rows() == 0);
            if (r.set() != null) {
                model.undo(set, r.set().id(), foreseen, counterEntries(r.set().id(), foreseen));
            }
            if (last) {
                assertThat(r.kept()).as("the last set goes back whole").isEmpty();
                assertThat(withoutMoves(t.state())).isEqualTo(withoutMoves(live(after.get(set - 1))));
                assertThat(balances(t.state())).isEqualTo(balances(live(after.get(set - 1))));
            }
        }

        private List<MoveTable.MoveRecord> counterEntries(long by, LedgerModel.Outcome foreseen) {
            var m = MoveTable.MOVE;
            List<MoveTable.MoveRecord> found = t.ledger.read(ctx -> ctx.selectFrom(m).where(m.createdSet.eq(by)).fetch());
            Map<Long, Integer> pieces = new HashMap<>();
            found.forEach(r -> assertThat(pieces.put(r.get(m.originalId), r.get(m.pieces))).isNull());
            assertThat(pieces).isEqualTo(foreseen.countered());
            return found;
        }

        private static Map<String, Map<Long, String>> withoutMoves(Map<String, Map<Long, String>> state) {
            Map<String, Map<Long, String>> rest = new HashMap<>(state);
            rest.remove(TestLedger.MOVE.name());
            return rest;
        }

        /** Pieces by product, those of nothing left out. */
        private static Map<String, Integer> balances(Map<String, Map<Long, String>> state) {
            Map<String, Integer> sums = new HashMap<>();
            state.get(TestLedger.MOVE.name()).values().forEach(row -> {
                Matcher m = Pattern.compile("PRODUCT_ID=(\\d+) PIECES=(-?\\d+)").matcher(row);
                assertThat(m.find()).isTrue();
                sums.merge(m.group(1), Integer.parseInt(m.group(2)), Integer::sum);
            });
            sums.values().removeIf(n -> n == 0);
            return sums;
        }

        private static Map<String, Map<Long, String>> live(Map<String, Map<Long, String>> all) {
            Map<String, Map<Long, String>> live = new HashMap<>();
            all.forEach((table, rows) -> {
                Map<Long, String> of = new HashMap<>();
                rows.forEach((id, text) -> {
                    String[] parts = text.split(" ", 4);
                    if (parts[2].equals("0")) {
                        of.put(id, parts[3]);
                    }
                });
                live.put(table, of);
            });
            return live;
        }

        /** What a kill at this moment would leave: the file as it stands. */
        private void openCopy() throws IOException {
            Path copy = Files.createTempDirectory("killed");
            Files.copy(new LedgerFiles(t.folder).database(), new LedgerFiles(copy).database());
            try (Ledger killed = TestLedger.open(Database.open(new LedgerFiles(copy)))) {
                assertThat(killed.lastSet()).isEqualTo(t.ledger.lastSet());
                assertThat(killed.<Map<String, Map<Long, String>>>read(TestLedger::state)).isEqualTo(model.state());
                assertThat(killed.check()).isEmpty();
            }
            TestLedger.deleteAll(copy);
        }

        void historiesEndInTheModel() {
            model.histories.forEach((key, entries) -> {
                LedgerTable table = TestLedger.SCHEMA.named(key.table());
                List<RowVersion> versions = t.ledger.historyOf(table.table(), key.id());
                assertThat(versions).as("history of %s", key).extracting(v -> v.set().id()).containsExactlyElementsOf(entries.stream().map(LedgerModel.Entry::set).toList());
                for (int i = 0; i < entries.size(); i++) {
                    assertThat(versions.get(i).deleted()).isNotEqualTo(entries.get(i).version().live());
                    if (entries.get(i).version().live()) {
                        assertThat(content(table, key.id(), versions.get(i))).isEqualTo(entries.get(i).version().content);
                    }
                }
            });
        }

        private static String content(LedgerTable table, long id, RowVersion version) {
            TableRecord<?> row = (TableRecord<?>) table.table().newRecord();
            row.fromMap(upper(version.values()));
            row.set(table.id(), id);
            return TestLedger.content(row);
        }

        private static Map<String, Object> upper(Map<String, Object> values) {
            Map<String, Object> upper = new HashMap<>();
            values.forEach((name, value) -> upper.put(name.toUpperCase(java.util.Locale.ROOT), value));
            return upper;
        }

        /** The state after any set follows from the log alone. */
        void everySetCanBeReversed() throws IOException {
            long last = t.ledger.lastSet();
            t.ledger.close();
            try (Database scratch = Database.open(new LedgerFiles(t.folder))) {
                for (long set = last; set > 0; set--) {
                    long number = set;
                    Optional<Map<String, Map<Long, String>>> expected = Optional.ofNullable(after.get(set - 1));
                    Map<String, Map<Long, String>> found = scratch.transact(ctx -> {
                        AsOf.reverse(ctx, number);
                        return AsOf.everything(ctx);
                    });
                    assertThat(found).as("as of %d", set - 1).isEqualTo(expected.orElseThrow());
                }
            }
        }

        @Override
        public void close() {
            t.close();
        }
    }
}
