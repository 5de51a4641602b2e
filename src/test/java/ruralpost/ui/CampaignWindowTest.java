package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ruralpost.campaign.Activity;
import ruralpost.value.AgeBand;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.FollowState;
import ruralpost.campaign.FollowUp;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.PledgeKind;
import ruralpost.value.Sex;
import ruralpost.campaign.Visit;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.text.Message;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** The tab of campaigns as a clerk works with it: keys, then a look into the ledger. */
class CampaignWindowTest extends LedgerWindowTest {

    private static final List<Long> TREES = List.of(320L, 455L, 610L, 742L, 588L, 497L, 436L, 412L);
    private static final LocalDate FIRST = LocalDate.of(2016, 3, 12);

    private long campaign(String name, Period period) {
        return app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> app.campaigns().campaigns().save(tx, new Campaign(Stamp.NEW, name, null, null, 3002,
            period, CampaignStatus.RUNNING, null, null, null, List.of(), null, null, null, null, null, List.of(), List.of()))).result();
    }

    private void peaches() {
        long campaign = campaign("桃树认领", Period.year(2016));
        app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
            long adoption = app.campaigns().adoptions().save(tx, new ruralpost.campaign.Adoption(Stamp.NEW, campaign, "桃树", Period.of(FIRST, FIRST.plusDays(7)), "棵",
                Money.ofYuan(418), null, null, Money.ofYuan(1_500_000), 3600L, null, null, null));
            for (int i = 0; i < TREES.size(); i++) {
                app.campaigns().adoptions().save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.DAILY, FIRST.plusDays(i), null, null, TREES.get(i),
                    Money.ofYuan(418 * TREES.get(i)), null, null));
            }
            return null;
        });
    }

    @Test
    void theTilesOfAnAdoptionOpenTheEightRowsThatTheySumUp() {
        peaches();
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        awaitNode("tile-money-number");
        assertThat(words("tile-money-number")).isEqualTo("169.7");
        assertThat(words("tile-units-number")).isEqualTo("4,060");
        assertThat(words("tile-left-number")).isEqualTo("0");
        assertThat(words("campaign-title")).isEqualTo("桃树认领");
        assertThat(fx(() -> robot.lookup(".list-cell .label").<javafx.scene.control.Label>queryAll().stream().map(javafx.scene.control.Label::getText).toList()))
            .as("money, units, adopters and days left in the list").anySatisfy(l -> assertThat(l).startsWith("剩 0 天"))
            .anySatisfy(l -> assertThat(l).startsWith("169.7万元  4,060 棵"));
        press("tile-money");
        awaitNode("opened-badge");
        assertThat(words("opened-badge")).isEqualTo("等于 8 行之和");
        assertThat(words("opened-formula")).contains("1,697,080.00");
    }

    @Test
    void theKindOfACampaignIsReadWholeInTheListAlsoInEnglishAndBesideDaysLeft() {
        peaches();
        campaign("夏日关爱", Period.of(java.time.LocalDate.of(2018, 7, 2), java.time.LocalDate.of(2018, 8, 26)));
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        awaitNode("campaign-title");
        fx(() -> ((LedgerWindow) stage.getUserData()).context().texts().langProperty().set(ruralpost.text.Lang.EN));
        await("in English", () -> shownMeta().stream().anyMatch(l -> l.contains("days left")));
        assertThat(shownMeta()).contains("2016  Adoption and crowdfunding", "2018-07-02 – 08-26  Adoption and crowdfunding", "0 days left", "Running");
    }

    /** The second lines of the list, as they are drawn. */
    private List<String> shownMeta() {
        return fx(() -> robot.lookup(".list-cell .record-list-meta").<javafx.scene.control.Label>queryAll().stream().map(l -> (javafx.scene.text.Text) l.lookup(".text"))
            .filter(t -> t != null).map(javafx.scene.text.Text::getText).toList());
    }

    @Test
    void thePageFollowsTheFindField() {
        peaches();
        campaign("暑期关爱", Period.of(LocalDate.of(2018, 7, 2), LocalDate.of(2018, 8, 26)));
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        await("the newest", () -> shownTitle().equals("暑期关爱"));
        keys(KeyCode.CONTROL, KeyCode.F);
        type("tsrl");
        await("the hit", () -> shownTitle().equals("桃树认领"));
        keys(KeyCode.ESCAPE);
        assertThat(words("campaign-title")).isEqualTo("桃树认领");
        keys(KeyCode.DOWN);
        keys(KeyCode.HOME);
        await("the first again", () -> shownTitle().equals("暑期关爱"));
    }

    @Test
    void theTabTakesKeysInAnEmptyLedger() {
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        await("what to do", () -> labels("还没有活动") > 0);
        keys(KeyCode.CONTROL, KeyCode.N);
        awaitNode("register.campaign.name");
    }

    @Test
    void theYearFilterOffersEveryYearThatACampaignTouches() {
        campaign("跨年", Period.of(LocalDate.of(2016, 11, 30), LocalDate.of(2018, 1, 2)));
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        await("the campaign", () -> shownTitle().equals("跨年"));
        ComboBox<Integer> years = byId("campaign-year");
        assertThat(fx(() -> List.copyOf(years.getItems()))).containsExactly(0, 2018, 2017, 2016);
    }

    @Test
    void ofTwoAdoptionsOneIsChosenAndItsTilesAndLastDaysAreShown() {
        peaches();
        long campaign = app.campaigns().campaigns().campaigns().getFirst().stamp().id();
        LocalDate first = LocalDate.of(2016, 4, 1);
        app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
            long hens = app.campaigns().adoptions().save(tx, new ruralpost.campaign.Adoption(Stamp.NEW, campaign, "土鸡", Period.of(first, first.plusDays(39)), "只",
                Money.ofYuan(100), null, null, null, null, null, null, null));
            for (int i = 0; i < 40; i++) {
                app.campaigns().adoptions().save(tx, new Pledge(Stamp.NEW, hens, PledgeKind.DAILY, first.plusDays(i), null, null, 2L, Money.ofYuan(200), 1L, null));
            }
            return null;
        });
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        await("the later adoption", () -> tileText("tile-units-number").equals("80"));
        assertThat(words("daily-left")).contains("9");
        javafx.scene.layout.GridPane table = byId("daily-table");
        assertThat(fx(() -> table.getChildren().stream().filter(n -> javafx.scene.layout.GridPane.getRowIndex(n) == 1).map(n -> ((javafx.scene.control.Label) n).getText())
            .toList())).hasSize(33).startsWith("只").endsWith("80").doesNotContain("4,060");
        await("the bar below the days leaves the last row free", () -> {
            var last = table.localToScene(table.getLayoutBounds()).getMaxY();
            return table.getScene() != null && robot.lookup("#campaign-page .scroll-bar:horizontal").queryAll().stream().filter(Node::isVisible)
                .filter(bar -> ruralpost.ui.dialog.Focus.within(table, bar.getParent())).allMatch(bar -> bar.localToScene(bar.getLayoutBounds()).getMinY() >= last - 1);
        });
        press("tile-units");
        awaitNode("opened-badge");
        assertThat(words("opened-badge")).isEqualTo("等于 40 行之和");
        assertThat(words("opened-formula")).isEqualTo("40 笔认领的数量相加 = 80 只");
        keys(KeyCode.ESCAPE);
        await("the rows are closed", () -> robot.lookup("#opened-badge").queryAll().isEmpty());
        fx(() -> ((ComboBox<?>) robot.lookup("#campaign-adoption").query()).requestFocus());
        keys(KeyCode.DOWN);
        await("the peaches", () -> tileText("tile-units-number").equals("4,060"));
        assertThat(focused().getId()).isEqualTo("campaign-adoption");
        assertThat(has("daily-left")).isFalse();
    }

    private String tileText(String id) {
        return robot.lookup("#" + id).tryQueryAs(javafx.scene.control.Label.class).map(javafx.scene.control.Label::getText).orElse("");
    }

    @Test
    void whatIsNotStatedAndWhatIsOverdueIsSaid() {
        long campaign = campaign("暑期关爱", Period.of(LocalDate.of(2018, 7, 2), LocalDate.of(2018, 8, 26)));
        app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
            for (int i = 0; i < 103; i++) {
                app.campaigns().activities().save(tx, new Activity(Stamp.NEW, campaign, "安全课 " + i, LocalDate.of(2018, 7, 10), null, List.of(),
                    i > 0 ? List.of() : List.of(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, 12), new HeadCount(HeadGroup.CHILD, null, null, 5)), 20L, null, null));
            }
            long visit = app.campaigns().outreach().save(tx, new Visit(Stamp.NEW, campaign, "考察团", null, LocalDate.of(2018, 8, 1), null, null, null, null));
            app.campaigns().outreach().save(tx, new FollowUp(Stamp.NEW, visit, "回访", LocalDate.of(2018, 8, 2), FollowState.OPEN, null));
            app.campaigns().outreach().save(tx, new FollowUp(Stamp.NEW, visit, "寄样品", LocalDate.of(2018, 8, 2), FollowState.DONE, null));
            return null;
        });
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        awaitNode("tile-children-number");
        assertThat(labels("男 12，女 0，未载 5")).isEqualTo(1);
        assertThat(labels("逾期")).isEqualTo(1);
        assertThat(words("activity-more")).startsWith("另有 3 行");
        press("tile-times");
        awaitNode("opened-badge");
        assertThat(words("opened-formula")).isEqualTo("各场次的人次相加");
        assertThat(words("opened-badge")).isEqualTo("等于 103 行之和");
        keys(KeyCode.ESCAPE);
    }

    private long labels(String text) {
        return fx(() -> robot.lookup(".label").queryAllAs(javafx.scene.control.Label.class).stream().filter(l -> text.equals(l.getText())).count());
    }

    private String shownTitle() {
        return robot.lookup("#campaign-title").tryQueryAs(javafx.scene.control.Label.class).map(javafx.scene.control.Label::getText).orElse("");
    }

    @Test
    void anActivityIsEnteredWithCountsOnlyAndWhatIsWrongIsSaidBesideItsField() {
        campaign("暑期关爱", Period.of(LocalDate.of(2018, 7, 2), LocalDate.of(2018, 8, 26)));
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        awaitNode("campaign-activity-new");
        press("campaign-activity-new");
        awaitNode("register.activity.campaign");
        await("the campaign is filled", () -> ((TextInputControl) robot.lookup(n -> "register.activity.campaign".equals(n.getId())).query()).getText().equals("暑期关爱"));
        enter("register.activity.name", "safety class");
        enter("register.activity.day", "2018-09-30");
        enter("register.activity.children.from_6.male", "12");
        enter("register.activity.children.from_6.female", "9");
        enter("register.activity.children.from_12", "5");
        enter("register.activity.children.female", "3");
        enter("register.activity.personTimes", "20");
        enter("register.activity.remark", "13874312345");
        keys(KeyCode.CONTROL, KeyCode.S);
        assertThat(app.campaigns().activities().activities()).isEmpty();
        assertThat(typed("register.activity.remark")).isEqualTo("13874312345");
        enter("register.activity.day", "2018-07-10");
        enter("register.activity.personTimes", "30");
        enter("register.activity.remark", "ok");
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("the activity", () -> app.campaigns().activities().activities().size() == 1);
        Activity stored = app.campaigns().activities().activities().getFirst();
        assertThat(stored.count(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE)).isEqualTo(12);
        assertThat(stored.count(HeadGroup.CHILD, AgeBand.FROM_12, null)).as("an age without a sex").isEqualTo(5);
        assertThat(stored.count(HeadGroup.CHILD, null, Sex.FEMALE)).as("a sex without an age").isEqualTo(3);
        assertThat(stored.persons()).isEqualTo(29);
        assertThat(stored.personTimes()).isEqualTo(30);
        await("the list has the keyboard", () -> !(stage.getScene().getFocusOwner() instanceof TextInputControl));
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("taken back", () -> app.campaigns().activities().activities().isEmpty());
    }
}
