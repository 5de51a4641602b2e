package ruralpost.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.document.Document;
import ruralpost.document.DocumentKind;
import ruralpost.ledger.ConflictException;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.text.UserException;
import ruralpost.value.AgeBand;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Sex;

/** What the ledger of campaigns keeps, and what it refuses with a sentence. */
class CampaignStoreTest {

    private static final LocalDate DAY = LocalDate.of(2018, 7, 10);
    private static final Period SUMMER = Period.of(LocalDate.of(2018, 7, 2), LocalDate.of(2018, 8, 26));

    @TempDir
    private Path folder;
    private CampaignFixture f;
    private long campaign;

    @BeforeEach
    void open() {
        f = new CampaignFixture(folder, false);
        campaign = f.write(tx -> f.stores.campaigns().save(tx, CampaignFixture.campaign("暑期关爱", SUMMER)));
    }

    @AfterEach
    void close() {
        assertThat(f.app.ledger().check()).isEmpty();
        f.close();
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(UserException.class, e -> assertThat(e.userMessage().key()).isEqualTo(key));
    }

    private long save(Activity a) {
        return f.write(tx -> f.stores.activities().save(tx, a));
    }

    @Test
    void aNewLedgerHasTheTenKindsAndTakesMore() {
        assertThat(f.stores.campaigns().kinds()).hasSize(10).first().satisfies(k -> assertThat(k.name()).isEqualTo("关爱留守儿童"));
        f.write(tx -> f.stores.campaigns().save(tx, new CampaignKind(Stamp.NEW, "助农直播", null, 11)));
        assertThat(f.stores.campaigns().kinds()).last().extracting(CampaignKind::name).isEqualTo("助农直播");
        CampaignKind used = f.stores.campaigns().kinds().stream().filter(k -> k.stamp().id() == 3002).findFirst().orElseThrow();
        refused(() -> f.write(tx -> {
            f.stores.campaigns().deleteKind(tx, used.stamp());
            return null;
        }), "ledger.referred.to");
    }

    @Test
    void personsStandByAgeAndSexAndApartFromPersonTimes() {
        List<HeadCount> heads = List.of(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, 12), new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.FEMALE, 9),
            new HeadCount(HeadGroup.CHILD, null, null, 2), new HeadCount(HeadGroup.VOLUNTEER, null, null, 4));
        save(CampaignFixture.activity(campaign, DAY, heads, 40L, null));
        Activity stored = f.stores.activities().activities().getFirst();
        assertThat(stored.persons(HeadGroup.CHILD)).isEqualTo(23);
        assertThat(stored.persons()).isEqualTo(27);
        assertThat(stored.personTimes()).isEqualTo(40);
        assertThat(stored.persons(HeadGroup.GUEST)).isNull();
        Activity fewer = new Activity(stored.stamp(), campaign, stored.name(), DAY, null, stored.formats(), heads.subList(1, 4), 40L, null, null);
        save(fewer);
        assertThat(f.stores.activities().activities().getFirst().heads()).containsExactlyInAnyOrderElementsOf(heads.subList(1, 4));
    }

    @Test
    void anActivityLiesWithinItsCampaign() {
        refused(() -> save(CampaignFixture.activity(campaign, SUMMER.to().plusDays(1), List.of(), null, null)), "campaign.rule.activity.day");
        save(CampaignFixture.activity(campaign, SUMMER.to(), List.of(), null, null));
        Campaign stored = f.stores.campaigns().campaigns().getFirst();
        refused(() -> f.write(tx -> f.stores.campaigns().save(tx, new Campaign(stored.stamp(), stored.name(), null, null, stored.kindId(),
            Period.of(SUMMER.from(), SUMMER.to().minusDays(1)), stored.status(), null, null, null, List.of(), null, null, null, null, null, List.of(), List.of()))),
            "campaign.rule.covers.activities");
    }

    @Test
    void aCampaignIsNotCutShorterThanItsTrainingsAndVisits() {
        f.write(tx -> f.stores.outreach().save(tx, new Training(Stamp.NEW, campaign, "电商", Period.day(SUMMER.to()), null, null, null, 5L, null, null, null)));
        refused(() -> shorten(SUMMER.from(), SUMMER.to().minusDays(1)), "campaign.rule.covers.trainings");
        f.write(tx -> f.stores.outreach().save(tx, new Visit(Stamp.NEW, campaign, "考察团", "山西朔州", SUMMER.from(), null, null, null, null)));
        refused(() -> shorten(SUMMER.from().plusDays(1), SUMMER.to()), "campaign.rule.covers.visits");
        assertThat(f.stores.campaigns().campaigns().getFirst().period()).isEqualTo(SUMMER);
    }

    private void shorten(LocalDate from, LocalDate to) {
        Campaign stored = f.stores.campaigns().campaigns().getFirst();
        f.write(tx -> f.stores.campaigns().save(tx, new Campaign(stored.stamp(), stored.name(), null, null, stored.kindId(), Period.of(from, to), stored.status(), null, null,
            null, List.of(), null, null, null, null, null, List.of(), List.of())));
    }

    @Test
    void aChangeOfCountsAloneIsAChangeOfTheActivity() {
        HeadCount five = new HeadCount(HeadGroup.CHILD, null, null, 5);
        save(CampaignFixture.activity(campaign, DAY, List.of(five), null, null));
        Activity seen = f.stores.activities().activities().getFirst();
        save(with(seen, List.of(new HeadCount(HeadGroup.CHILD, null, null, 6))));
        assertThat(f.app.ledger().historyOf("activity", seen.stamp().id())).hasSize(2);
        assertThatThrownBy(() -> save(with(seen, List.of(new HeadCount(HeadGroup.CHILD, null, null, 7))))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> save(with(seen, List.of()))).isInstanceOf(ConflictException.class);
        Activity now = f.stores.activities().activities().getFirst();
        assertThat(now.persons()).isEqualTo(6);
        long last = f.app.ledger().lastSet();
        save(now);
        assertThat(f.app.ledger().historyOf("activity", seen.stamp().id())).hasSize(2);
        f.app.ledger().undo(last);
        assertThat(f.stores.activities().activities().getFirst().persons()).isEqualTo(5);
    }

    private static Activity with(Activity a, List<HeadCount> heads) {
        return new Activity(a.stamp(), a.campaignId(), a.name(), a.heldOn(), a.placeId(), a.formats(), a.field(), heads, a.personTimes(), a.cost(), a.remark());
    }

    @Test
    void aChangeOfPapersAloneIsAChangeOfTheCampaign() {
        long paper = f.write(tx -> f.app.documents().save(tx, new Document(Stamp.NEW, "通知", DocumentKind.CIRCULAR, null, null, null, null, List.of(), null, null)));
        Campaign seen = f.stores.campaigns().campaigns().getFirst();
        f.write(tx -> f.stores.campaigns().save(tx, with(seen, List.of(paper))));
        assertThat(f.app.ledger().historyOf("campaign", campaign)).hasSize(2);
        assertThatThrownBy(() -> f.write(tx -> f.stores.campaigns().save(tx, with(seen, List.of())))).isInstanceOf(ConflictException.class);
        assertThat(f.stores.campaigns().campaigns().getFirst().papers()).containsExactly(paper);
    }

    private static Campaign with(Campaign c, List<Long> papers) {
        return new Campaign(c.stamp(), c.name(), null, null, c.kindId(), c.period(), c.status(), null, null, null, List.of(), null, null, null, null, null, papers, List.of());
    }

    @Test
    void countsBelowZeroAndFewerPersonTimesThanPersonsAreRefused() {
        refused(() -> save(CampaignFixture.activity(campaign, DAY, List.of(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, -1)), null, null)), "campaign.rule.negative");
        refused(() -> save(CampaignFixture.activity(campaign, DAY, List.of(new HeadCount(HeadGroup.CHILD, null, null, 5)), 4L, null)), "campaign.rule.person.times");
        assertThat(f.stores.activities().activities()).isEmpty();
    }

    @Test
    void aPledgeNeedsMoneyAndADayOfItsAdoption() {
        long adoption = f.peaches(null);
        refused(() -> f.write(tx -> f.stores.adoptions().save(tx, CampaignFixture.daily(adoption, CampaignFixture.FIRST, 3L, null))), "campaign.rule.pledge.money");
        refused(() -> f.write(tx -> f.stores.adoptions().save(tx, CampaignFixture.daily(adoption, CampaignFixture.FIRST, 3L, Money.ZERO))), "campaign.rule.pledge.money");
        refused(() -> f.write(tx -> f.stores.adoptions().save(tx, CampaignFixture.daily(adoption, CampaignFixture.FIRST.minusDays(1), 3L, Money.ofYuan(418)))),
            "campaign.rule.pledge.day");
        refused(() -> f.write(tx -> f.stores.adoptions().save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.DAILY, CampaignFixture.FIRST, AdopterKind.PERSON, "仲倩妮", 1L,
            Money.ofYuan(418), null, null))), "campaign.rule.pledge.adopter");
        assertThat(f.stores.adoptions().pledges()).hasSize(8);
    }

    @Test
    void aDayHasOneSumOrSinglePledgesAndNothingIsCountedTwice() {
        long adoption = f.peaches(null);
        var stores = f.stores.adoptions();
        refused(() -> f.write(tx -> stores.save(tx, CampaignFixture.daily(adoption, CampaignFixture.FIRST, 3L, Money.ofYuan(1254)))), "campaign.rule.pledge.sum");
        Pledge single = new Pledge(Stamp.NEW, adoption, PledgeKind.SINGLE, CampaignFixture.FIRST, AdopterKind.ORGANISATION, "某公司", 3L, Money.ofYuan(1254), null, null);
        refused(() -> f.write(tx -> stores.save(tx, single)), "campaign.rule.pledge.sum.single");
        Pledge first = stores.pledges().getFirst();
        f.write(tx -> stores.save(tx, new Pledge(first.stamp(), adoption, PledgeKind.DAILY, first.on(), null, null, 321L, Money.ofYuan(134_178), null, null)));
        f.write(tx -> {
            stores.deletePledge(tx, stores.pledges(tx, List.of(first.stamp().id())).getFirst().stamp());
            return stores.save(tx, single) + stores.save(tx, single);
        });
        refused(() -> f.write(tx -> stores.save(tx, CampaignFixture.daily(adoption, CampaignFixture.FIRST, 3L, Money.ofYuan(1254)))), "campaign.rule.pledge.singles");
        f.app.ledger().undo(f.app.ledger().lastSet());
        assertThat(stores.pledges()).hasSize(8);
    }

    @Test
    void theSumOfTheRestStandsBesideSinglePledgesAndBothCountOnce() {
        long adoption = f.peaches(null);
        var stores = f.stores.adoptions();
        Pledge sum = stores.pledges().getFirst();
        Pledge named = new Pledge(Stamp.NEW, adoption, PledgeKind.SINGLE, sum.on(), AdopterKind.ORGANISATION, "某公司", 10L, Money.ofYuan(4180), null, null);
        f.write(tx -> stores.save(tx, new Pledge(sum.stamp(), adoption, PledgeKind.REST, sum.on(), null, null, sum.units(), sum.money(), sum.supporters(), null)));
        f.write(tx -> stores.save(tx, named) + stores.save(tx, named));
        AdoptionProgress.Day day = new AdoptionProgress(stores.adoptions().getFirst(), stores.pledges()).days(sum.on()).getFirst();
        assertThat(day.money()).isEqualTo(sum.money().plus(Money.ofYuan(8360)));
        assertThat(day.units()).isEqualTo(sum.units() + 20);
        refused(() -> f.write(tx -> stores.save(tx, CampaignFixture.daily(adoption, sum.on(), 3L, Money.ofYuan(1254)))), "campaign.rule.pledge.rest");
        Pledge rest = stores.pledges().stream().filter(p -> p.kind() == PledgeKind.REST).findFirst().orElseThrow();
        refused(() -> f.write(tx -> stores.save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.REST, sum.on(), null, null, 1L, Money.ofYuan(418), null, null))), "campaign.rule.pledge.rest");
        refused(() -> f.write(tx -> stores.save(tx, new Pledge(rest.stamp(), adoption, PledgeKind.DAILY, sum.on(), null, null, 3L, Money.ofYuan(1254), null, null))),
            "campaign.rule.pledge.singles");
        f.app.ledger().undo(f.app.ledger().lastSet());
        f.app.ledger().undo(f.app.ledger().lastSet() - 2);
        assertThat(stores.pledges()).extracting(Pledge::kind).containsOnly(PledgeKind.DAILY);
    }

    @Test
    void singlePledgesInADaysSumNameTheirAdoptersAndAreNotCountedAgain() {
        long adoption = f.peaches(null);
        var stores = f.stores.adoptions();
        Pledge sum = stores.pledges().getFirst();
        Pledge named = new Pledge(Stamp.NEW, adoption, PledgeKind.PART, sum.on(), AdopterKind.ORGANISATION, "某公司", 10L, Money.ofYuan(4180), null, null);
        f.write(tx -> stores.save(tx, named) + stores.save(tx, named));
        AdoptionProgress progress = new AdoptionProgress(stores.adoptions().getFirst(), stores.pledges());
        assertThat(progress.days(sum.on()).getFirst().money()).isEqualTo(sum.money());
        assertThat(progress.money()).isEqualTo(Money.ofYuan(1_697_080));
        assertThat(progress.pledges()).hasSize(8);
        assertThat(progress.entries()).hasSize(10);
        refused(() -> f.write(tx -> stores.save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.REST, sum.on(), null, null, 1L, Money.ofYuan(418), null, null))), "campaign.rule.pledge.sum");
        assertThat(PledgeClash.problem(new Pledge(Stamp.NEW, adoption, PledgeKind.PART, sum.on(), null, null, null, sum.money(), null, null), stores.pledges().stream()
            .filter(p -> p.on().equals(sum.on())).toList(), "棵").key()).isEqualTo("campaign.rule.pledge.part.more");
        f.write(tx -> {
            stores.deletePledge(tx, sum.stamp());
            return 0L;
        });
        assertThat(new AdoptionProgress(stores.adoptions().getFirst(), stores.pledges()).days(sum.on()).getFirst().money()).as("without the sum they are all there is")
            .isEqualTo(Money.ofYuan(8360));
        refused(() -> f.write(tx -> stores.save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.REST, sum.on(), null, null, 1L, Money.ofYuan(418), null, null))), "campaign.rule.pledge.part");
    }

    @Test
    void remarksOfPlacesProductsContractsAndPapersHoldNoNumberOfAPersonEither() {
        String phone = "联系人 13874312345";
        refused(() -> f.write(tx -> f.app.places().save(tx, new Place(Stamp.NEW, "双龙镇", PlaceKind.TOWNSHIP, List.of(), null, null, null, null, null, null, phone))), "value.personal.phone");
        refused(() -> f.write(tx -> f.app.catalogue().save(tx, new Product(Stamp.NEW, "黄金茶", null, List.of(), null, null, null, null, phone))), "value.personal.phone");
        refused(() -> f.write(tx -> f.app.contracts().save(tx, new Contract(Stamp.NEW, "H-1", "某公司", null, Contract.Kind.PURCHASE, null, DAY, null, null, phone))),
            "value.personal.phone");
        refused(() -> f.write(tx -> f.app.documents().save(tx, new Document(Stamp.NEW, "通报", DocumentKind.NEWS, null, null, null, null, List.of(), null, "433124201003071234"))),
            "value.personal.identity");
    }

    @Test
    void anIdentityOrTelephoneNumberIsRefusedByTheDoorToo() {
        refused(() -> save(CampaignFixture.activity(campaign, DAY, List.of(), null, "联系李老师 13874312345")), "value.personal.phone");
        refused(() -> save(CampaignFixture.activity(campaign, DAY, List.of(), null, "433124201003071234")), "value.personal.identity");
    }

    @Test
    void aDeletedActivityComesBackWithItsCounts() {
        save(CampaignFixture.activity(campaign, DAY, List.of(new HeadCount(HeadGroup.CHILD, null, null, 5)), null, "𠮷㐂"));
        Stamp stamp = f.stores.activities().activities().getFirst().stamp();
        f.write(tx -> {
            f.stores.activities().deleteActivity(tx, stamp);
            return null;
        });
        assertThat(f.stores.activities().activities()).isEmpty();
        f.app.ledger().undo(f.app.ledger().lastSet());
        assertThat(f.stores.activities().activities()).singleElement().satisfies(a -> {
            assertThat(a.persons()).isEqualTo(5);
            assertThat(a.remark()).isEqualTo("𠮷㐂");
        });
    }
}
