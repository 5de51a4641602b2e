package ruralpost.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.ledger.Stamp;
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
    void aRenamedKindStandsInEveryFile() {
        CampaignKind k = f.stores.book().kinds().getFirst();
        f.write(tx -> f.stores.campaigns().save(tx, new CampaignKind(k.stamp(), "关爱（改）", null, k.place())));
        caughtUp();
        assertThat(f.stores.book().files()).anyMatch(x -> x.kind().name().equals("关爱（改）"));
    }
}
