package ruralpost.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.ledger.Stamp;
import ruralpost.text.UserException;
import ruralpost.ledger.WriteTx;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** The campaigns in memory are what the ledger holds, whatever happened to it since they were read. */
class BookStoreTest {

    private static final LocalDate DAY = LocalDate.of(2018, 7, 20);

    @TempDir
    private Path folder;
    private CampaignFixture f;

    @BeforeEach
    void open() {
        f = new CampaignFixture(folder, true);
        f.stores.book();
    }

    @AfterEach
    void close() {
        f.close();
    }

    private void caughtUp() {
        assertThat(f.stores.book()).isEqualTo(new Campaigns(f.app.ledger()).book());
    }

    private Activity summer() {
        return f.stores.book().activities().stream().filter(a -> a.name().startsWith("暑期安全课")).findFirst().orElseThrow();
    }

    @Test
    void newRowsOfEveryKindComeIn() {
        CampaignFile untouched = f.stores.book().files().getLast();
        long campaign = f.write(tx -> {
            long c = f.stores.campaigns().save(tx, CampaignFixture.campaign("新活动", Period.year(2018)));
            long a = f.stores.activities().save(tx, CampaignFixture.activity(c, DAY, List.of(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, 3)), null, null));
            f.stores.activities().save(tx, new Handout(Stamp.NEW, a, "蛋糕", 3L, "个", Money.ofYuan(30), null, null));
            f.stores.outreach().save(tx, new Training(Stamp.NEW, c, "培训", Period.year(2018), null, null, null, 5L, null, 4L, null));
            return c;
        });
        caughtUp();
        assertThat(f.stores.book().files()).filteredOn(x -> x.campaign().stamp().id() == campaign).singleElement()
            .satisfies(x -> assertThat(x.handouts()).hasSize(1)).satisfies(x -> assertThat(x.persons()).isEqualTo(3));
        assertThat(f.stores.book().files().getLast()).as("the file of a campaign that did not change").isSameAs(untouched);
    }

    @Test
    void changedHeadCountsDaysAndPapersComeIn() {
        Activity a = summer();
        f.write(tx -> f.stores.activities().save(tx, new Activity(a.stamp(), a.campaignId(), a.name(), DAY, a.placeId(), a.formats(),
            List.of(new HeadCount(HeadGroup.CHILD, null, null, 7)), null, a.cost(), a.remark())));
        caughtUp();
        assertThat(summer().persons()).isEqualTo(7);
        Campaign c = f.stores.book().campaigns().stream().filter(x -> !x.papers().isEmpty()).findFirst().orElseThrow();
        f.write(tx -> f.stores.campaigns().save(tx, new Campaign(c.stamp(), c.name(), c.series(), c.edition(), c.kindId(), c.period(), c.status(), c.placeId(), c.officeId(),
            c.platformId(), c.promotion(), c.goalMoney(), c.goalUnits(), c.goalPeople(), c.story(), c.remark(), List.of(), List.of())));
        caughtUp();
    }

    @Test
    void deletedUndoneAndRedoneRowsComeIn() {
        long adoption = f.peaches(Money.ofYuan(1_000_000));
        caughtUp();
        long set = f.app.ledger().lastSet();
        f.app.ledger().undo(set);
        caughtUp();
        assertThat(f.stores.book().adoptions()).noneMatch(x -> x.stamp().id() == adoption);
        f.app.ledger().undo(f.app.ledger().lastSet());
        caughtUp();
        assertThat(f.stores.book().pledges()).filteredOn(p -> p.adoptionId() == adoption).hasSize(CampaignFixture.TREES.size());
        Activity a = f.stores.book().activities().stream().filter(x -> x.name().startsWith("亲情视频与读书会")).findFirst().orElseThrow();
        List<Handout> given = f.stores.book().handouts().stream().filter(h -> h.activityId() == a.stamp().id()).toList();
        f.write(tx -> {
            given.forEach(h -> f.stores.activities().deleteHandout(tx, h.stamp()));
            f.stores.activities().deleteActivity(tx, a.stamp());
            return null;
        });
        caughtUp();
        f.app.ledger().undo(f.app.ledger().lastSet());
        caughtUp();
    }

    @Test
    void afterAnyChangeUndoAndRedoItHoldsWhatTheLedgerHolds() {
        Random random = new Random(5);
        List<Long> places = f.app.places().places().stream().map(p -> p.stamp().id()).toList();
        List<Long> partners = f.app.partners().partners().stream().map(p -> p.stamp().id()).toList();
        int taken = 0;
        for (int step = 0; step < 60; step++) {
            CampaignBook b = f.stores.book();
            int what = random.nextInt(8);
            try {
                if (what == 0) {
                    f.app.ledger().undo(f.app.ledger().lastSet() - random.nextInt(4));
                } else {
                    f.write(tx -> change(tx, b, what, random, places, partners));
                }
                taken++;
            } catch (UserException refused) {
                // what the ledger refuses changes nothing, which is compared too
            }
            caughtUp();
        }
        assertThat(taken).isGreaterThan(30);
        assertThat(f.stores.book().themes()).hasSizeGreaterThan(1);
    }

    private long change(WriteTx tx, CampaignBook b, int what, Random random, List<Long> places, List<Long> partners) {
        Activity a = b.activities().get(random.nextInt(b.activities().size()));
        Campaign c = b.campaigns().get(random.nextInt(b.campaigns().size()));
        ThemeOffice o = b.themes().get(random.nextInt(b.themes().size()));
        long partner = partners.get(random.nextInt(partners.size()));
        return switch (what) {
            case 1 -> f.stores.activities().save(tx, new Activity(a.stamp(), a.campaignId(), a.name(), a.heldOn(), a.placeId(), a.formats(), ThemeField.CULTURE,
                List.of(new HeadCount(HeadGroup.CHILD, null, null, random.nextInt(50))), null, a.cost(), a.remark()));
            case 2 -> f.stores.activities().save(tx, new Handout(Stamp.NEW, a.stamp().id(), "蛋糕", 3L, "个", null, partner, null));
            case 3 -> f.stores.campaigns().save(tx, new CampaignPartner(Stamp.NEW, c.stamp().id(), partner, PartnerRole.DONOR, Money.ofYuan(5), null, null));
            case 4 -> f.stores.themes().save(tx, new ThemeOffice(Stamp.NEW, places.get(random.nextInt(places.size())), null, null, partner,
                Map.of(ThemeField.ADVOCACY, "讲政策", ThemeField.CULTURE, ""), null));
            case 5 -> f.stores.themes().save(tx, new ThemeOffice(o.stamp(), o.placeId(), DAY, Money.ofYuan(random.nextInt(90)), null, Map.of(ThemeField.CULTURE, "演出"), o.remark()));
            case 6 -> CampaignCopy.campaign(tx, f.stores, b.files().stream().filter(x -> x.campaign().stamp().id() == c.stamp().id()).findFirst().orElseThrow(),
                CampaignCopy.yearLater(c));
            default -> f.stores.outreach().save(tx, new Training(Stamp.NEW, c.stamp().id(), "培训", c.period(), null, null, null, 5L, null, 4L, null));
        };
    }

    @Test
    void aRenamedKindStandsInEveryFile() {
        CampaignKind k = f.stores.book().kinds().getFirst();
        f.write(tx -> f.stores.campaigns().save(tx, new CampaignKind(k.stamp(), "关爱（改）", null, k.place())));
        caughtUp();
        assertThat(f.stores.book().files()).anyMatch(x -> x.kind().name().equals("关爱（改）"));
    }
}
