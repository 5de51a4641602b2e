package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import ruralpost.importing.HoldDecisions;
import ruralpost.ledger.ChangeSet;
import ruralpost.sales.Sale;
import ruralpost.sheet.plan.Outcome;

/** Random sheets imported, edited, imported again and taken back. */
class ImportPropertiesTest {

    /** A line of a sheet; few values, so that equal lines, refunds, overlapping periods and equal numbers are frequent. */
    record Line(String doc, String period, String product, int yuan) {

        String csv() {
            return doc + "," + period + "," + product + "," + yuan + "\n";
        }
    }

    /** What a person does to one of the sales between two imports. */
    record Deed(int pick, boolean delete) {
    }

    @Provide
    Arbitrary<List<Line>> sheets() {
        Arbitrary<String> docs = Arbitraries.of("", "", "", "A1", "A2", "A3");
        Arbitrary<String> periods = Arbitraries.of("2021-05-01", "2021-05-02", "2021-05-02", "2021年5月", "2021-06-01");
        return Combinators.combine(docs, periods, Arbitraries.of("腊肉", "蜂蜜"), Arbitraries.of(5, 7, -5)).as(Line::new).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(Arbitraries.integers().between(0, 20), Arbitraries.of(true, false)).as(Deed::new).list().ofMaxSize(4);
    }

    private static String csv(List<Line> lines) {
        StringBuilder text = new StringBuilder("单号,日期,产品,金额\n");
        lines.forEach(l -> text.append(l.csv()));
        return text.toString();
    }

    private interface Work {
        void with(TestImports imports);
    }

    private static void inLedger(Work work) throws IOException {
        Path folder = Files.createTempDirectory("imports");
        try (TestImports imports = new TestImports(folder)) {
            work.with(imports);
            assertThat(imports.app().ledger().check()).isEmpty();
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
    }

    /** What the live sales say, apart from bookkeeping. */
    private static TreeMap<Long, String> said(TestImports imports) {
        TreeMap<Long, String> said = new TreeMap<>();
        for (Sale s : imports.sales()) {
            said.put(s.stamp().id(), s.edit().stamp(ruralpost.ledger.Stamp.NEW).imported(null).build().toString());
        }
        return said;
    }

    private static Set<Long> does(TestImports imports, List<Deed> deeds) {
        Set<Long> touched = new HashSet<>();
        for (Deed deed : deeds) {
            List<Sale> sales = imports.sales();
            if (!sales.isEmpty()) {
                Sale sale = sales.get(deed.pick() % sales.size());
                touched.add(sale.stamp().id());
                if (deed.delete()) {
                    imports.delete(sale);
                } else {
                    imports.edit(sale.edit().remark("改 " + touched.size() + " " + deed.pick()).build());
                }
            }
        }
        return touched;
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void whatIsImportedTwiceIsThereOnceWhateverWasDoneMeanwhile(@ForAll("sheets") List<Line> sheet, @ForAll("deeds") List<Deed> deeds) throws IOException {
        inLedger(imports -> {
            TestImports.Run first = imports.take(csv(sheet));
            assertThat(first.counts().created() + first.counts().held()).as("every line is a record or waits").isEqualTo(sheet.size());
            assertThat(imports.sales()).as("equal lines stay as many as they are").hasSize((int) first.counts().created());
            does(imports, deeds);
            TreeMap<Long, String> before = said(imports);
            TestImports.Run again = imports.take(csv(sheet));
            for (int i = 0; i < sheet.size(); i++) {
                if (first.outcomes().get(i) == Outcome.CREATE) {
                    assertThat(again.outcomes().get(i)).as("neither edited nor deleted sales come twice").isIn(Outcome.UNCHANGED, Outcome.HOLD);
                }
            }
            assertThat(again.counts().updated()).isZero();
            assertThat(said(imports)).containsAllEntriesOf(before);
            if (deeds.stream().noneMatch(Deed::delete)) {
                assertThat(said(imports)).as("what waited for a decision waits on").isEqualTo(before);
            }
        });
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void anUndoLeavesWhatWasThereBeforeAndARedoBringsItBack(@ForAll("sheets") List<Line> one, @ForAll("deeds") List<Deed> deeds,
                                                            @ForAll("sheets") List<Line> two) throws IOException {
        inLedger(imports -> {
            imports.take(csv(one));
            does(imports, deeds);
            TreeMap<Long, String> before = said(imports);
            List<Line> changed = new ArrayList<>(one);
            changed.addAll(two);
            ChangeSet set = imports.take(csv(changed), HoldDecisions.TAKE).set();
            if (set == null) {
                return;
            }
            TreeMap<Long, String> after = said(imports);
            ChangeSet undone = imports.app().ledger().undo(set.id()).set();
            assertThat(said(imports)).isEqualTo(before);
            imports.app().ledger().undo(undone.id());
            assertThat(said(imports)).isEqualTo(after);
        });
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void anUndoWeeksLaterKeepsExactlyWhatWasTouchedSince(@ForAll("sheets") List<Line> one, @ForAll("sheets") List<Line> two,
                                                         @ForAll("deeds") List<Deed> deeds) throws IOException {
        inLedger(imports -> {
            TestImports.Run first = imports.take(csv(one));
            Set<Long> ours = said(imports).keySet();
            TestImports.Run second = imports.take(csv(two));
            Set<Long> touched = does(imports, deeds);
            TreeMap<Long, String> before = said(imports);
            Set<Long> theirs = new HashSet<>(before.keySet());
            theirs.removeAll(ours);
            var result = imports.app().ledger().undo(first.set().id());
            assertThat(said(imports).keySet()).as("sales of the other import stay").containsAll(theirs);
            for (var sale : said(imports).entrySet()) {
                assertThat(sale.getValue()).isEqualTo(before.get(sale.getKey()));
            }
            Set<Long> kept = new HashSet<>(said(imports).keySet());
            kept.retainAll(ours);
            assertThat(kept.stream().filter(id -> !touched.contains(id)).count()).as("only what a person or the second import changed is kept")
                .isLessThanOrEqualTo(second.counts().updated());
            assertThat(result.kept().stream().filter(k -> k.table().equals("sale")).map(k -> k.rowId())).containsExactlyInAnyOrderElementsOf(kept);
        });
    }
}
