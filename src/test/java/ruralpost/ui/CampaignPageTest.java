package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Agreement;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignPartner;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.Handout;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.PartnerRole;
import ruralpost.campaign.Training;
import ruralpost.campaign.Visit;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.text.Message;
import ruralpost.value.AgeBand;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Sex;

/** What a campaign's page tells: who was reached, what was given by whom, what happened when, however much of it there is. */
class CampaignPageTest extends LedgerWindowTest {

    private static final int MANY = 3_000;

    private <T> T write(Ledger.Work<T> work) {
        return app.ledger().write(Action.entry("campaign", Message.of("app.name")), work).result();
    }

    private long campaign() {
        return write(tx -> app.campaigns().campaigns().save(tx, new Campaign(Stamp.NEW, "暑期关爱", null, null, 3001, Period.of(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 12, 31)),
            CampaignStatus.CLOSED, null, null, null, List.of(), null, null, null, null, null, List.of(), List.of())));
    }

    private Activity activity(long campaign, String name, LocalDate on, Long times, HeadCount... heads) {
        return new Activity(Stamp.NEW, campaign, name, on, null, List.of(), List.of(heads), times, null, null);
    }

    private void openPage() {
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        awaitNode("campaign-title");
        awaitNode("card-timeline");
    }

    private List<String> said(String id) {
        return fx(() -> robot.lookup("#" + id).query().lookupAll("*").stream().filter(n -> n instanceof Label || n instanceof Hyperlink).map(n -> ((Labeled) n).getText()).toList());
    }

    @Test
    void childrenStandByAgeAndSexAndPersonTimesApartFromPersons() {
        long campaign = campaign();
        write(tx -> {
            app.campaigns().activities().save(tx, activity(campaign, "一", LocalDate.of(2018, 7, 1), 30L, new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, 3),
                new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.FEMALE, 7), new HeadCount(HeadGroup.CHILD, null, null, 2), new HeadCount(HeadGroup.GUARDIAN, null, null, 9)));
            return app.campaigns().activities().save(tx, activity(campaign, "二", LocalDate.of(2018, 7, 2), 40L, new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, 10)));
        });
        openPage();
        List<String> cells = fx(() -> robot.lookup("#people-table .campaign-cell").<Label>queryAll().stream().map(Label::getText).toList());
        assertThat(cells).containsExactly("儿童", "6岁以下", "6至11岁", "12至15岁", "未载", "合计",
            "男", "", "13", "", "", "13",
            "女", "", "7", "", "", "7",
            "未载", "", "", "", "2", "2",
            "合计", "", "20", "", "2", "22");
        assertThat(said("people-others")).containsExactly("家长、监护人", "9", "参加人数合计", "31", "人次（另计）", "70");
    }

    @Test
    void giftsStandByThingAndGiverAndPartnersWithWhatTheyGive() {
        long campaign = campaign();
        write(tx -> {
            long union = app.partners().save(tx, Partner.named("县工会", PartnerKind.values()[0]));
            app.campaigns().campaigns().save(tx, new CampaignPartner(Stamp.NEW, campaign, union, PartnerRole.DONOR, Money.ofYuan(1200), "书包", null));
            for (int i = 1; i <= 2; i++) {
                long a = app.campaigns().activities().save(tx, activity(campaign, "第" + i + "场", LocalDate.of(2018, 7, i), null));
                app.campaigns().activities().save(tx, new Handout(Stamp.NEW, a, "书包", 10L * i, "个", Money.ofYuan(500L * i), union, null));
                app.campaigns().activities().save(tx, new Handout(Stamp.NEW, a, "图书", i == 1 ? 8L : null, "本", null, null, null));
            }
            return null;
        });
        openPage();
        assertThat(said("card-handouts")).contains("书包", "30 个", "县工会  1,500.00 元", "图书", "至少8 本", "合计", "至少1,500.00 元");
        assertThat(said("card-partners")).contains("县工会", "捐赠", "提供：1,200.00 元  书包");
        fx(() -> robot.lookup("#card-handouts .hyperlink").<Hyperlink>queryAll().stream().filter(l -> l.getText().equals("书包")).findFirst().orElseThrow().fire());
        awaitNode("opened-badge");
        assertThat(words("opened-badge")).isEqualTo("等于 2 行之和");
    }

    @Test
    void trainingsVisitsAndAgreementsStandWithWhatIsStatedAboutThem() {
        long campaign = campaign();
        write(tx -> {
            app.campaigns().outreach().save(tx, new Training(Stamp.NEW, campaign, "电商培训", Period.day(LocalDate.of(2018, 7, 3)), null, "王老师", new java.math.BigDecimal("1.5"), 64L, 70L,
                50L, null));
            app.campaigns().outreach().save(tx, new Visit(Stamp.NEW, campaign, "考察团", "老挝", LocalDate.of(2018, 7, 4), null, 12L, "跨境电商", null));
            return app.campaigns().outreach().save(tx, new Agreement(Stamp.NEW, campaign, "合作协议", "州政府；省邮政", Period.day(LocalDate.of(2018, 7, 5)), LocalDate.of(2020, 12, 31),
                null, null));
        });
        openPage();
        assertThat(said("card-training")).contains("电商培训", "64 人").anySatisfy(l -> assertThat(l).contains("王老师", "1.5", "70 人次", "50", "128.0%"));
        assertThat(said("card-visit")).contains("考察团（老挝）", "2018-07-04", "12 人  跨境电商");
        assertThat(said("card-agreement")).contains("合作协议", "2018-07-05", "州政府；省邮政  有效期至 2020-12-31（已到期）");
        assertThat(words("tile-trained-number")).isEqualTo("64");
    }

    @Test
    void ofThousandsOfActivitiesTheNewestOfEachYearStandThereAndAllOpenInAList() {
        long campaign = campaign();
        write(tx -> {
            List<Activity> all = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                all.add(activity(campaign, "第" + i + "场", LocalDate.of(2017, 1, 1).plusDays(i % 720), null));
            }
            app.campaigns().activities().insertAll(tx, all);
            return null;
        });
        openPage();
        long lines = fx(() -> (long) robot.lookup("#card-timeline .campaign-event").queryAll().size());
        assertThat(lines).as("eight of each of two years").isEqualTo(16);
        assertThat(words("timeline-all")).contains("3,000").contains("2,984");
        press("timeline-all");
        awaitNode("timeline-list");
        ListView<?> list = byId("timeline-list");
        assertThat(fx(() -> list.getItems().size())).isEqualTo(MANY);
        assertThat(fx(() -> robot.lookup("#timeline-list .list-cell").queryAll().size())).as("lines are made for those in sight only").isLessThan(40);
        keys(KeyCode.END);
        keys(KeyCode.ENTER);
        await("the newest activity in its register", () -> has("register.activity.name") && typed("register.activity.name").startsWith("第"));
    }

    private long named(String name, List<Long> figures) {
        return write(tx -> app.campaigns().campaigns().save(tx, new Campaign(Stamp.NEW, name, null, null, 3001, Period.year(2018), CampaignStatus.CLOSED, null, null, null, List.of(),
            null, null, null, null, null, List.of(), figures)));
    }

    @Test
    void aNameOfAHundredCharactersIsReadWhole() {
        String name = "湘西土家族苗族自治州花垣县暑期关爱农村留守儿童暨农产品产销对接".repeat(3);
        activityOf(named(name, List.of()));
        openPage();
        Label title = byId("campaign-title");
        assertThat(fx(() -> ((javafx.scene.text.Text) title.lookup(".text")).getText().replace("\n", ""))).isEqualTo(name);
        Label shown = title;
        assertThat(fx(() -> shown.localToScene(shown.getLayoutBounds()).getMaxX())).isLessThanOrEqualTo(fx(() -> stage.getScene().getWidth()));
    }

    private void activityOf(long campaign) {
        write(tx -> app.campaigns().activities().save(tx, activity(campaign, "安全课", LocalDate.of(2018, 7, 10), 20L)));
    }

    @Test
    void fewTilesAreNoWiderThanAmongMany() {
        long campaign = named("暑期关爱", List.of());
        activityOf(campaign);
        openPage();
        assertThat(fx(() -> robot.lookup(".campaign-tile").queryAllAs(javafx.scene.control.Button.class).stream().mapToDouble(b -> b.getWidth()).max().orElse(0)))
            .isBetween(100.0, 260.0);
    }
}
