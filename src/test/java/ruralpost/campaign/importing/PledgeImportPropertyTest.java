package ruralpost.campaign.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import ruralpost.campaign.CampaignFixture;
import ruralpost.campaign.Pledge;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.SheetImport;
import ruralpost.importing.UnknownNames;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.Stamp;
import ruralpost.sheet.Progress;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.value.Period;

/** Random lists of pledges imported, imported again and taken back. */
class PledgeImportPropertyTest {

    /** A line of a sheet; few values, so that equal lines, sums beside single pledges and equal numbers are frequent. */
    record Line(String doc, int day, String entry, String adopter, int yuan) {

        String csv() {
            String kind = adopter.isEmpty() ? entry : "单笔";
            return doc + ",桃树认领,棵," + LocalDate.of(2016, 3, day) + "," + kind + "," + adopter + ",1," + yuan + "\n";
        }
    }

    @Provide
    Arbitrary<List<Line>> lists() {
        return Combinators.combine(Arbitraries.of("", "", "", "A1", "A2"), Arbitraries.integers().between(1, 3), Arbitraries.of("", "", "单笔", "当日合计", "其余合计", "单笔，在合计内"),
            Arbitraries.of("", "", "某公司"), Arbitraries.of(418, 836)).as(Line::new).list().ofMinSize(1).ofMaxSize(10);
    }

    private record Taken(PlanCounts counts, ChangeSet set) {
    }

    private interface Work {
        void with(CampaignFixture ledger, Path folder);
    }

    private static void inLedger(Work work) throws IOException {
        Path folder = Files.createTempDirectory("pledges");
        try (CampaignFixture ledger = new CampaignFixture(folder.resolve("ledger"), false)) {
            ledger.write(tx -> ledger.stores.campaigns().save(tx, CampaignFixture.campaign("桃树认领", Period.year(2016))));
            work.with(ledger, folder);
            assertThat(ledger.app.ledger().check()).isEmpty();
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
    }

    private static Taken take(CampaignFixture ledger, Path folder, List<Line> lines, HoldDecisions holds) {
        StringBuilder text = new StringBuilder("编号,活动,单位,日期,登记方式,认领人,数量,金额\n");
        lines.forEach(l -> text.append(l.csv()));
        SheetImport imports = ledger.app.campaignImports().adoptions();
        try {
            Path file = Files.writeString(folder.resolve("pledges.csv"), text);
            FileLook look = FileLook.open(file, null, imports.looking());
            try (var open = look.file()) {
                SheetImport.Planned planned = imports.plan(open, look.mapping(), NameDecisions.of(UnknownNames.CREATE), holds, Progress.NONE);
                return new Taken(planned.counts(), imports.commit(planned, Progress.NONE).set());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What the live pledges say, apart from bookkeeping. */
    private static List<String> said(CampaignFixture ledger) {
        return ledger.stores.adoptions().pledges().stream().map(p -> new Pledge(Stamp.NEW, 0, p.kind(), p.on(), p.adopterKind(), p.adopter(), p.units(), p.money(), p.supporters(),
            p.remark()).toString()).sorted().toList();
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void whatIsImportedTwiceIsThereOnce(@ForAll("lists") List<Line> lines) throws IOException {
        inLedger((ledger, folder) -> {
            Taken first = take(ledger, folder, lines, HoldDecisions.LEAVE);
            assertThat(first.counts().created() + first.counts().held() + first.counts().unchanged() + first.counts().rejected()).isEqualTo(lines.size());
            assertThat(said(ledger)).hasSize((int) first.counts().created());
            List<String> before = said(ledger);
            Taken again = take(ledger, folder, lines, HoldDecisions.LEAVE);
            assertThat(again.counts().updated()).isZero();
            assertThat(said(ledger)).containsAll(before);
        });
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void anUndoLeavesWhatWasThereBeforeAndARedoBringsItBack(@ForAll("lists") List<Line> one, @ForAll("lists") List<Line> two) throws IOException {
        inLedger((ledger, folder) -> {
            take(ledger, folder, one, HoldDecisions.LEAVE);
            List<String> before = said(ledger);
            List<Line> both = new ArrayList<>(one);
            both.addAll(two);
            ChangeSet set = take(ledger, folder, both, HoldDecisions.TAKE).set();
            if (set == null) {
                return;
            }
            List<String> after = said(ledger);
            ChangeSet undone = ledger.app.ledger().undo(set.id()).set();
            assertThat(said(ledger)).isEqualTo(before);
            ledger.app.ledger().undo(undone.id());
            assertThat(said(ledger)).isEqualTo(after);
            assertThat(take(ledger, folder, both, HoldDecisions.LEAVE).counts().created()).isZero();
        });
    }
}
