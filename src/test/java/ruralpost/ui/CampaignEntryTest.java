package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Adoption;
import ruralpost.value.AgeBand;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignPartner;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.Handout;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.PartnerRole;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.PledgeKind;
import ruralpost.value.Sex;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Message;
import ruralpost.ui.dialog.Focus;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Campaign records typed into grids by keyboard alone. */
class CampaignEntryTest extends LedgerWindowTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 3, 12);
    private long campaign;
    private long first;
    private long second;
    private long bags;
    private long store;

    @BeforeEach
    void window() {
        campaign = write(tx -> app.campaigns().campaigns().save(tx, new Campaign(Stamp.NEW, "关爱留守儿童", null, null, 3001,
            Period.of(LocalDate.of(2018, 7, 2), LocalDate.of(2018, 8, 26)), CampaignStatus.RUNNING, null, null, null, List.of(), null, null, null, null, null, List.of(), List.of())));
        first = write(tx -> app.places().save(tx, Place.named("十八洞村邮乐购站", PlaceKind.SITE)));
        second = write(tx -> app.places().save(tx, Place.named("双龙村邮乐购站", PlaceKind.SITE)));
        write(tx -> app.partners().save(tx, Partner.named("花垣县妇联", PartnerKind.values()[0])) + app.partners().save(tx, Partner.named("县邮政分公司", PartnerKind.values()[0])));
        bags = write(tx -> app.items().save(tx, new Item(Stamp.NEW, "书包", ItemKind.GIFT, List.of(), null, "个", Tracking.QUANTITY, null, false, null)));
        store = write(tx -> app.centres().centres().save(tx, Centre.of(Place.named("县仓库", PlaceKind.CENTRE), CentreKind.STOREROOM)));
        write(tx -> app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "验收入库", LocalDate.of(2018, 6, 1)),
            List.of(StockMove.at(MoveKind.RECEIVED, store, bags, 100))));
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        await("the grid has the keyboard", () -> focusedId().equals("entry-campaign"));
        awaitPicks();
    }

    private <T> T write(Ledger.Work<T> work) {
        return app.ledger().write(Action.entry("campaign", Message.of("app.name")), work).result();
    }

    private String focusedId() {
        return stage.getScene().getFocusOwner() == null ? "" : String.valueOf(stage.getScene().getFocusOwner().getId());
    }

    /** The names are read in the background; a person needs longer than that to type a date. */
    private void awaitPicks() {
        keys(KeyCode.ALT, KeyCode.DOWN);
        await("campaigns to pick", () -> !robot.lookup(".pick-name").queryAll().isEmpty());
        keys(KeyCode.ESCAPE);
    }

    private void cells(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                type(text);
            }
            tab(1);
        }
    }

    private List<Activity> activities() {
        return app.campaigns().activities().activities();
    }

    private void careDay() {
        cells("galset", "2018-7-10", "sbdc", "safety class", "quiz", "", "", "12", "9", "", "", "", "", "6", "4", "2", "");
        type("40");
        keys(KeyCode.ENTER);
        eventually("the activity", () -> activities().size() == 1);
    }

    @Test
    void aDayForLeftBehindChildrenIsTypedWithPartnersAndGiftsByKeyboardAlone() {
        careDay();
        Activity a = activities().getFirst();
        assertThat(a.campaignId()).isEqualTo(campaign);
        assertThat(a.placeId()).isEqualTo(first);
        assertThat(a.heldOn()).isEqualTo(LocalDate.of(2018, 7, 10));
        assertThat(a.formats()).containsExactly("quiz");
        assertThat(a.heads()).containsExactlyInAnyOrder(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, 12), new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.FEMALE, 9),
            new HeadCount(HeadGroup.GUARDIAN, null, null, 6), new HeadCount(HeadGroup.VOLUNTEER, null, null, 4), new HeadCount(HeadGroup.STAFF, null, null, 2));
        assertThat(a.personTimes()).isEqualTo(40);
        cells("", "", "slcy");
        keys(KeyCode.ENTER);
        eventually("the second site", () -> activities().size() == 2);
        Activity b = activities().stream().filter(x -> !x.stamp().equals(a.stamp())).findFirst().orElseThrow();
        assertThat(b.placeId()).isEqualTo(second);
        assertThat(b.name()).as("taken over").isEqualTo("safety class");
        assertThat(b.heads()).as("counts are not taken over").isEmpty();
        keys(KeyCode.ALT, KeyCode.DIGIT3);
        cells("galset", "fl", "fq");
        keys(KeyCode.ENTER);
        cells("", "yz", "jz");
        keys(KeyCode.ENTER);
        eventually("two partners", () -> app.campaigns().campaigns().partners().size() == 2);
        assertThat(app.campaigns().campaigns().partners()).extracting(CampaignPartner::role).containsExactly(PartnerRole.SPONSOR, PartnerRole.DONOR);
        keys(KeyCode.ALT, KeyCode.DIGIT2);
        cells("sbd", "schoolbag", "30");
        keys(KeyCode.ENTER);
        cells("", "book", "60");
        keys(KeyCode.ENTER);
        eventually("both gifts", () -> app.campaigns().activities().handouts().size() == 2);
        assertThat(app.campaigns().activities().handouts()).extracting(Handout::activityId).containsOnly(a.stamp().id());
        assertThat(app.campaigns().activities().handouts()).extracting(Handout::item, Handout::count)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("schoolbag", 30L), org.assertj.core.groups.Tuple.tuple("book", 60L));
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("the last gift is taken back", () -> app.campaigns().activities().handouts().size() == 1);
    }

    @Test
    void giftsTypedWithTheirStoreroomLeaveItOnTheDayOfTheActivity() {
        careDay();
        cells("", "", "slcy");
        keys(KeyCode.ENTER);
        eventually("the second site", () -> activities().size() == 2);
        keys(KeyCode.ALT, KeyCode.DIGIT2);
        cells("sbd", "schoolbag", "30", "", "", "", "sb", "ck");
        keys(KeyCode.ENTER);
        eventually("the gift", () -> app.campaigns().activities().handouts().size() == 1);
        var gift = app.campaigns().activities().handouts().getFirst();
        LocalDate day = LocalDate.of(2018, 7, 10);
        assertThat(gift.itemId()).isEqualTo(bags);
        assertThat(gift.centreId()).isEqualTo(store);
        assertThat(left(day.minusDays(1))).isEqualTo(100);
        assertThat(left(day)).as("stock falls").isEqualTo(70);
        assertThat(app.centres().stock().documents()).anyMatch(d -> d.handoutId() != null && d.handoutId() == gift.stamp().id());
        cells("", "schoolbag", "80", "", "", "", "sb", "");
        keys(KeyCode.ENTER);
        await("too little is said", () -> has("problem"));
        assertThat(app.campaigns().activities().handouts()).hasSize(1);
        assertThat(left(day)).as("nothing is given that is not there").isEqualTo(70);
        keys(KeyCode.CONTROL, KeyCode.MINUS);
        keys(KeyCode.ALT, KeyCode.DIGIT1);
        Activity held = activities().stream().filter(a -> a.placeId() == first).findFirst().orElseThrow();
        write(tx -> app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "入库", LocalDate.of(2018, 7, 8)), List.of(StockMove.at(MoveKind.RECEIVED, store, bags, 60))));
        write(tx -> app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.ISSUE, "出库", LocalDate.of(2018, 7, 4)), List.of(StockMove.at(MoveKind.ISSUED, store, bags, 80))));
        assertThat(left(LocalDate.of(2018, 7, 5))).as("too few for the thirty bags").isEqualTo(20);
        keys(KeyCode.CONTROL, KeyCode.HOME);
        cells("");
        type("2018-7-5");
        keys(KeyCode.ENTER);
        await("the gifts cannot leave on the fifth", () -> focusedId().equals("entry-day") && has("problem"));
        assertThat(activities()).extracting(Activity::heldOn).contains(held.heldOn()).doesNotContain(LocalDate.of(2018, 7, 5));
        type("2018-7-12");
        keys(KeyCode.ENTER);
        eventually("they leave on the twelfth", () -> left(LocalDate.of(2018, 7, 11)) == 80 && left(LocalDate.of(2018, 7, 12)) == 50);
    }

    private long left(LocalDate day) {
        return app.centres().balances().current().balance(store, bags, StockState.SHELF, day);
    }

    @Test
    void copiedRowsHideSmallCountsOfChildrenAndTheCopyStandsInTheHistory() {
        careDay();
        cells("", "", "slcy", "", "", "", "", "3", "", "", "", "", "", "5");
        keys(KeyCode.ENTER);
        eventually("the second site", () -> activities().size() == 2);
        cells("", "", "", "", "", "", "", "23");
        keys(KeyCode.UP);
        keys(KeyCode.SHIFT, KeyCode.UP);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.C);
        await("the copy", () -> String.valueOf(clipboard()).contains("safety class"));
        assertThat(clipboard().lines().map(l -> List.of(l.split("\t", -1))).filter(l -> l.contains("双龙村邮乐购站"))).singleElement()
            .satisfies(l -> assertThat(l).contains("隐去", "5").doesNotContain("3"));
        assertThat(clipboard()).as("what is not saved cannot be judged").doesNotContain("23");
        eventually("noted", () -> app.ledger().history(Long.MAX_VALUE, 5).stream().anyMatch(s -> s.kind() == ruralpost.ledger.ChangeKind.EXPORT));
    }

    @Test
    void countsOfAnAgeOrASexAloneAreTakenInColumnsOfTheirOwn() {
        clipboard("活动\t日期\t名称\t6–11 性别未载\t男 年龄未载\t年龄、性别未载\r\n关爱留守儿童\t2018-07-11\t安全课\t7\t3\t2\r\n");
        keys(KeyCode.CONTROL, KeyCode.V);
        awaitNode("dialog-paste");
        press("dialog-paste");
        eventually("the activity", () -> activities().size() == 1);
        assertThat(activities().getFirst().heads()).containsExactlyInAnyOrder(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, null, 7),
            new HeadCount(HeadGroup.CHILD, null, Sex.MALE, 3), new HeadCount(HeadGroup.CHILD, null, null, 2));
        await("they are among the children", () -> words("typing-activity-register.activity.children").equals("12"));
    }

    @Test
    void aSiteThatIsNotKnownYetIsMadeWhileTyping() {
        cells("galset", "2018-7-10");
        type("newsite");
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        eventually("the site is there", () -> app.places().places().stream().anyMatch(p -> p.name().equals("newsite") && p.kind() == PlaceKind.SITE));
        tab(1);
        type("quiz day");
        tab(1);
        await("its name is known", () -> !has("problem"));
        keys(KeyCode.ENTER);
        eventually("held there", () -> activities().size() == 1 && activities().getFirst().placeId() != null);
    }

    @Test
    void whatIsWrongStandsUnderItsCellAndNothingIsSaved() {
        cells("galset", "2018-9-10", "", "call 13874312345", "", "", "", "-3");
        keys(KeyCode.ENTER);
        assertThat(focused().getId()).as("a count below zero").isEqualTo("entry-child.from_6.male");
        assertThat(has("problem")).isTrue();
        type("12");
        keys(KeyCode.ENTER);
        assertThat(focused().getId()).as("a day outside of the campaign's").isEqualTo("entry-day");
        type("2018-8-26");
        keys(KeyCode.ENTER);
        assertThat(focused().getId()).as("a telephone number").isEqualTo("entry-name");
        type("call");
        keys(KeyCode.END);
        type("11");
        keys(KeyCode.ENTER);
        eventually("saved", () -> activities().size() == 1);
        assertThat(activities().getFirst().heldOn()).isEqualTo(LocalDate.of(2018, 8, 26));
    }

    @Test
    void whatWasTypedIsThereAfterAKill() {
        careDay();
        cells("", "2018-7-11", "slcy");
        await("the draft is kept", () -> !words("entry-draft-kept").isEmpty());
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        await("the row is back", () -> robot.lookup(".grid-cell").queryAll().stream().anyMatch(n -> "双龙村邮乐购站".equals(((javafx.scene.control.Labeled) n).getText())));
        keys(KeyCode.UP);
        keys(KeyCode.ENTER);
        eventually("saved after all", () -> activities().size() == 2);
        await("no draft is left", () -> words("entry-draft-kept").isEmpty());
    }

    @Test
    void eightDaysOfAnAdoptionArePastedAndTheirSumsStandOnThePage() {
        write(tx -> {
            long peaches = app.campaigns().campaigns().save(tx, new Campaign(Stamp.NEW, "桃树认领", null, null, 3002, Period.year(2016), CampaignStatus.CLOSED, null, null,
                null, List.of(), null, null, null, null, null, List.of(), List.of()));
            app.rates().save(tx, new ruralpost.plan.StoredRate(Stamp.NEW, new ruralpost.value.ExchangeRate(LocalDate.of(2016, 3, 18), new java.math.BigDecimal("6.4512"), "x")));
            return app.campaigns().adoptions().save(tx, new Adoption(Stamp.NEW, peaches, "桃树", Period.of(FIRST, FIRST.plusDays(7)), "棵", Money.ofYuan(418), null, null,
                Money.ofYuan(1_500_000), 3600L, null, null, null));
        });
        long[] trees = {320, 455, 610, 742, 588, 497, 436, 412};
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < trees.length; i++) {
            block.append(FIRST.plusDays(i)).append('\t').append(trees[i]).append('\t').append(trees[i] * 418).append(".00\t").append(trees[i] / 2).append("\r\n");
        }
        keys(KeyCode.ALT, KeyCode.DIGIT4);
        await("pledges", () -> focusedId().equals("entry-adoption"));
        openWindowAgain();
        cells("ts");
        clipboard(block.toString());
        keys(KeyCode.CONTROL, KeyCode.V);
        awaitNode("dialog-paste");
        press("dialog-paste");
        eventually("eight pledges", () -> app.campaigns().adoptions().pledges().size() == 8);
        List<Pledge> stored = app.campaigns().adoptions().pledges();
        assertThat(stored).extracting(Pledge::kind).containsOnly(PledgeKind.DAILY);
        assertThat(Money.sum(stored.stream().map(Pledge::money).toList())).isEqualTo(Money.ofYuan(1_697_080));
        assertThat(stored.stream().mapToLong(Pledge::units).sum()).isEqualTo(4060);
        keys(KeyCode.CONTROL, KeyCode.END);
        cells("", "2016-3-13", "5");
        type("2090");
        keys(KeyCode.ENTER);
        await("the day has its sum already", () -> focusedId().equals("entry-day") && has("problem"));
        assertThat(fx(() -> robot.lookup(".problem-title").queryAllAs(javafx.scene.control.Label.class).stream().map(javafx.scene.control.Label::getText).toList()))
            .anyMatch(t -> t.contains("2016-03-13 已有当日合计 455 棵、190190.00 元"));
        keys(KeyCode.ESCAPE);
        assertThat(app.campaigns().adoptions().pledges()).hasSize(8);
        await("the sum beside the grid", () -> words("typing-pledge-register.pledge.money").equals("1,697,080.00"));
        LedgerWindow window = (LedgerWindow) stage.getUserData();
        fx(() -> window.context().shell().show("campaign", "records"));
        awaitNode("campaign-list");
        enterFind("tsrl");
        await("the tiles", () -> has("tile-money-number"));
        assertThat(List.of(words("tile-money-number"), words("tile-units-number"), words("tile-people-number"), words("tile-left-number"), words("tile-dollars-number")))
            .containsExactly("169.7", "4,060", "2,029", "0", "263,064");
        assertThat(said()).contains("日均 507.5 棵", "1 美元 = 6.4512 元", "按 2016-03-18 的汇率换算");
        press("tile-units");
        awaitNode("opened-badge");
        assertThat(words("opened-badge")).isEqualTo("等于 8 行之和");
    }

    private List<String> said() {
        return fx(() -> robot.lookup(".tile-line").queryAllAs(javafx.scene.control.Label.class).stream().map(javafx.scene.control.Label::getText).toList());
    }

    private void enterFind(String typed) {
        enter("campaign-find", typed);
        await("the campaign", () -> robot.lookup("#campaign-title").tryQueryAs(javafx.scene.control.Label.class).map(l -> l.getText().equals("桃树认领")).orElse(false));
    }

    @Test
    void anActivityOfTheGridIsCopiedToAnotherSiteWithItsGiftsAndTakesItsOwnCounts() {
        careDay();
        write(tx -> app.campaigns().activities().save(tx, new Handout(Stamp.NEW, activities().getFirst().stamp().id(), "书包", 30L, "个", null, null, null)));
        keys(KeyCode.UP);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        await("where to", () -> focusedId().equals("register.copy.place"));
        type("slcy");
        tab(1);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("the copy", () -> activities().size() == 2);
        Activity copy = activities().stream().filter(a -> a.placeId() == second).findFirst().orElseThrow();
        assertThat(copy.heads()).isEmpty();
        assertThat(copy.formats()).containsExactly("quiz");
        assertThat(app.campaigns().activities().handouts()).filteredOn(h -> h.activityId() == copy.stamp().id()).singleElement()
            .satisfies(h -> assertThat(h.count()).isNull());
        await("it stands in the grid, the cursor at its counts", () -> words("typing-activity-typing.total.rows").equals("2") && focusedId().equals("entry-child.under_6.male"));
        assertThat(typed("entry-place")).isEqualTo("双龙村邮乐购站");
        cells("", "", "8");
        type("7");
        keys(KeyCode.ENTER);
        eventually("its own counts", () -> Long.valueOf(15).equals(app.campaigns().activities().activities(List.of(copy.stamp().id())).getFirst().persons()));
    }

    @Test
    void aCopyThatIsRefusedIsAskedAgainWithWhatWasTyped() {
        careDay();
        keys(KeyCode.UP);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        await("where to", () -> focusedId().equals("register.copy.place"));
        type("slcy");
        tab(1);
        write(tx -> {
            Place gone = app.places().places().stream().filter(p -> p.stamp().id() == second).findFirst().orElseThrow();
            app.places().delete(tx, gone.stamp());
            return null;
        });
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("refused, and why stands beside a field", () -> robot.lookup(".form-problem").queryAllAs(javafx.scene.control.Label.class).stream()
            .anyMatch(l -> l.isVisible() && l.getParent().isVisible() && l.getText() != null && !l.getText().isEmpty()));
        assertThat(typed("register.copy.place")).isEqualTo("双龙村邮乐购站");
        assertThat(typed("register.copy.day")).isEqualTo("2018-07-10");
        assertThat(activities()).hasSize(1);
    }

    /** The adoption was stored beside the window, whose names are of before. */
    private void openWindowAgain() {
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        keys(KeyCode.ALT, KeyCode.DIGIT4);
        await("pledges", () -> focusedId().equals("entry-adoption"));
        awaitPicks();
    }

    @Test
    void onTheOfficeScreenAllOfAnActivityIsInViewWhileItIsTyped() {
        fx(() -> {
            stage.setWidth(1366 + stage.getWidth() - stage.getScene().getWidth());
            stage.setHeight(768 + stage.getHeight() - stage.getScene().getHeight());
        });
        settle();
        keys(KeyCode.END);
        assertThat(focusedId()).isEqualTo("entry-remark");
        Node rows = robot.lookup(".grid-body").queryAll().stream().filter(n -> Focus.within(stage.getScene().getFocusOwner(), n)).findFirst().orElseThrow();
        assertThat(fx(() -> rows.lookupAll(".entry-field").stream().filter(Node::isVisible)
            .filter(n -> !rows.localToScene(rows.getLayoutBounds()).contains(n.localToScene(n.getLayoutBounds()))).map(Node::getId).toList()))
            .as("fields out of view").isEmpty();
    }
}
