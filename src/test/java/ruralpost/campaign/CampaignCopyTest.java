package ruralpost.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.ledger.Stamp;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** Copies hold what is planned again and nothing that was counted; theme post offices keep their fields. */
class CampaignCopyTest {

    @TempDir
    private Path folder;
    private CampaignFixture f;

    @BeforeEach
    void open() {
        f = new CampaignFixture(folder, false);
    }

    @AfterEach
    void close() {
        assertThat(f.app.ledger().check()).isEmpty();
        f.close();
    }

    @Test
    void aCampaignIsCopiedToTheNextYearWithAllThatIsPlannedButWithoutWhatCameIn() {
        f.peaches(Money.ofYuan(1_500_000));
        Campaign stored = f.stores.campaigns().campaigns().getFirst();
        Campaign first = new Campaign(stored.stamp(), "2016桃树认领", "桃花节", 3, stored.kindId(), stored.period(), CampaignStatus.REPORTED, null, null, null, List.of("邮三湘"),
            Money.ofYuan(1_500_000), 3600L, "棵", 900L, "八天认领完毕", null, List.of(), List.of());
        f.write(tx -> {
            f.stores.campaigns().save(tx, first);
            long union = f.app.partners().save(tx, Partner.named("县工会", PartnerKind.values()[0]));
            f.stores.outreach().save(tx, new Training(Stamp.NEW, stored.stamp().id(), "果农培训", Period.day(LocalDate.of(2016, 2, 20)), null, "龙专家", null, 60L, 80L, 50L, null));
            long activity = f.stores.activities().save(tx, CampaignFixture.activity(stored.stamp().id(), LocalDate.of(2016, 3, 15),
                List.of(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, 12)), 20L, null));
            f.stores.activities().save(tx, new Handout(Stamp.NEW, activity, "书包", 30L, "个", Money.ofYuan(900), null, null));
            return f.stores.campaigns().save(tx, new CampaignPartner(Stamp.NEW, stored.stamp().id(), union, PartnerRole.DONOR, Money.ofYuan(5000), "宣传", null));
        });
        CampaignFile all = f.stores.book().files().getFirst();
        CampaignCopy.CampaignTarget later = CampaignCopy.yearLater(first);
        assertThat(CampaignCopy.outside(all, later.period())).isZero();
        assertThat(CampaignCopy.outside(all, Period.of(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 2, 1)))).as("the fifteenth of March").isEqualTo(1);
        long copy = f.write(tx -> CampaignCopy.campaign(tx, f.stores, all, new CampaignCopy.CampaignTarget(later.name(), later.period(), null, true, true)));
        CampaignFile made = f.stores.book().files().stream().filter(x -> x.campaign().stamp().id() == copy).findFirst().orElseThrow();
        assertThat(made.campaign().name()).isEqualTo("2017桃树认领");
        assertThat(made.campaign().period()).isEqualTo(Period.year(2017));
        assertThat(made.campaign().edition()).isEqualTo(4);
        assertThat(made.campaign().status()).isEqualTo(CampaignStatus.PLANNED);
        assertThat(made.campaign().goalUnits()).isEqualTo(3600);
        assertThat(made.campaign().goalUnit()).isEqualTo("棵");
        assertThat(made.campaign().goalPeople()).isEqualTo(900);
        assertThat(made.campaign().promotion()).containsExactly("邮三湘");
        assertThat(made.campaign().story()).isEqualTo("八天认领完毕");
        assertThat(made.trainings()).singleElement().isEqualTo(new Training(made.trainings().getFirst().stamp(), copy, "果农培训", Period.day(LocalDate.of(2017, 2, 20)), null, "龙专家",
            null, null, null, 50L, null));
        assertThat(made.activities()).singleElement().satisfies(a -> {
            assertThat(a.heldOn()).isEqualTo(LocalDate.of(2017, 3, 15));
            assertThat(a.heads()).isEmpty();
            assertThat(a.personTimes()).isNull();
        });
        assertThat(made.handouts()).singleElement().satisfies(h -> assertThat(h.count()).isNull());
        assertThat(made.partners()).singleElement().satisfies(p -> {
            assertThat(p.role()).isEqualTo(PartnerRole.DONOR);
            assertThat(p.money()).isNull();
        });
        assertThat(made.adoptions()).singleElement().satisfies(a -> {
            assertThat(a.adoption().period()).as("the same days of the year").isEqualTo(Period.of(LocalDate.of(2017, 3, 12), LocalDate.of(2017, 3, 19)));
            assertThat(a.adoption().price()).isEqualTo(Money.ofYuan(418));
            assertThat(a.pledges()).isEmpty();
        });
        assertThat(f.stores.adoptions().pledges()).as("those of the first one stay").hasSize(8);
        f.app.ledger().undo(f.app.ledger().lastSet());
        assertThat(f.stores.book().files()).as("one undo takes all of it back").singleElement().satisfies(x -> assertThat(x.campaign().name()).isEqualTo("2016桃树认领"));
        assertThat(f.stores.book().activities()).hasSize(1);
        assertThat(f.stores.book().trainings()).hasSize(1);
    }

    @Test
    void anActivityIsCopiedToAnotherSiteWithItsGiftsButWithoutCounts() {
        long site = f.write(tx -> f.app.places().save(tx, Place.named("双龙村站", PlaceKind.SITE)));
        LocalDate day = LocalDate.of(2018, 7, 10);
        long campaign = f.write(tx -> f.stores.campaigns().save(tx, CampaignFixture.campaign("暑期关爱", Period.year(2018))));
        long id = f.write(tx -> {
            long a = f.stores.activities().save(tx, new Activity(Stamp.NEW, campaign, "安全课", day, null, List.of("讲座", "游戏"), ThemeField.CULTURE,
                List.of(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, 12)), 20L, Money.ofYuan(300), null));
            f.stores.activities().save(tx, new Handout(Stamp.NEW, a, "书包", 30L, "个", Money.ofYuan(900), null, null));
            return a;
        });
        Activity first = f.stores.activities().activities(List.of(id)).getFirst();
        List<Handout> given = f.stores.activities().handouts();
        long copy = f.write(tx -> CampaignCopy.activity(tx, f.stores, first, given, new CampaignCopy.ActivityTarget(campaign, day.plusDays(1), site)));
        Activity made = f.stores.activities().activities(List.of(copy)).getFirst();
        assertThat(made).isEqualTo(new Activity(made.stamp(), campaign, "安全课", day.plusDays(1), site, List.of("讲座", "游戏"), ThemeField.CULTURE, List.of(), null, null, null));
        assertThat(f.stores.activities().handouts()).filteredOn(h -> h.activityId() == copy).singleElement().satisfies(h -> {
            assertThat(h.item()).isEqualTo("书包");
            assertThat(h.unit()).isEqualTo("个");
            assertThat(h.count()).isNull();
            assertThat(h.value()).isNull();
        });
    }

    @Test
    void aThemePostOfficeKeepsItsFieldsAndCountsWhatWasDoneInEach() {
        long place = f.write(tx -> f.app.places().save(tx, Place.named("十八洞村主题邮局", PlaceKind.THEME_POST_OFFICE)));
        long office = f.write(tx -> f.stores.themes().save(tx, new ThemeOffice(Stamp.NEW, place, LocalDate.of(2018, 5, 1), Money.ofYuan(200_000), null,
            Map.of(ThemeField.ECOMMERCE, "代销猕猴桃", ThemeField.CULTURE, ""), null)));
        ThemeOffice stored = f.stores.themes().offices().getFirst();
        assertThat(stored.services()).containsExactly(Map.entry(ThemeField.ECOMMERCE, "代销猕猴桃"), Map.entry(ThemeField.CULTURE, ""));
        f.write(tx -> f.stores.themes().save(tx, new ThemeOffice(stored.stamp(), place, stored.openedOn(), stored.invested(), null,
            Map.of(ThemeField.ECOMMERCE, "代销猕猴桃、腊肉", ThemeField.ADVOCACY, "惠农政策"), null)));
        assertThat(f.stores.themes().offices()).singleElement().satisfies(o -> {
            assertThat(o.stamp().id()).isEqualTo(office);
            assertThat(o.services()).containsExactly(Map.entry(ThemeField.ECOMMERCE, "代销猕猴桃、腊肉"), Map.entry(ThemeField.ADVOCACY, "惠农政策"));
        });
        long campaign = f.write(tx -> f.stores.campaigns().save(tx, CampaignFixture.campaign("主题邮局", Period.year(2019))));
        f.write(tx -> {
            for (ThemeField field : new ThemeField[] {ThemeField.CULTURE, ThemeField.CULTURE, ThemeField.ADVOCACY, null}) {
                f.stores.activities().save(tx, new Activity(Stamp.NEW, campaign, "活动", LocalDate.of(2019, 4, 29), place, List.of(), field, List.of(), null, null, null));
            }
            long visit = f.stores.outreach().save(tx, new Visit(Stamp.NEW, campaign, "老挝代表团", null, LocalDate.of(2019, 4, 29), place, 12L, null, null));
            f.stores.outreach().save(tx, new FollowUp(Stamp.NEW, visit, "示范基地", LocalDate.of(2019, 6, 30), FollowState.OPEN, null));
            return f.stores.outreach().save(tx, new FollowUp(Stamp.NEW, visit, "回访", null, FollowState.DONE, null));
        });
        ThemeWork work = ThemeWork.at(place, f.stores.book());
        assertThat(work.activities()).containsExactly(Map.entry(ThemeField.ECOMMERCE, 0L), Map.entry(ThemeField.CONVENIENCE, 0L), Map.entry(ThemeField.ADVOCACY, 1L),
            Map.entry(ThemeField.CULTURE, 2L));
        assertThat(work.withoutField()).isEqualTo(1);
        assertThat(work.visits()).hasSize(1);
        assertThat(work.openFollowUps()).isEqualTo(1);
    }
}
