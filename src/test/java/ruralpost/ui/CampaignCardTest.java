package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ruralpost.campaign.Activity;
import ruralpost.campaign.AdopterKind;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignPartner;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.PartnerRole;
import ruralpost.campaign.FollowState;
import ruralpost.campaign.FollowUp;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.PledgeKind;
import ruralpost.campaign.ThemeField;
import ruralpost.campaign.ThemeOffice;
import ruralpost.campaign.Training;
import ruralpost.campaign.Visit;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Message;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** The card of a campaign and its forms: copies, filters, theme post offices, masked names, long stories. */
class CampaignCardTest extends LedgerWindowTest {

    private <T> T write(Ledger.Work<T> work) {
        return app.ledger().write(Action.entry("campaign", Message.of("app.name")), work).result();
    }

    private long campaign(String name, Period period) {
        return write(tx -> app.campaigns().campaigns().save(tx, new Campaign(Stamp.NEW, name, "桃花节", 3, 3002, period, CampaignStatus.CLOSED, null, null, null, List.of(),
            Money.ofYuan(1_500_000), null, null, null, null, List.of(), List.of())));
    }

    private void openCards() {
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        awaitNode("campaign-title");
    }

    @Test
    void aCampaignIsCopiedToTheNextYearByKeysAndTakenBack() {
        campaign("2016桃树认领", Period.year(2016));
        openCards();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        awaitNode("register.copy.name");
        assertThat(typed("register.copy.name")).isEqualTo("2017桃树认领");
        put("register.copy.name", "2017桃树认领 13874312345");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("a telephone number", () -> problems().contains("像电话号码"));
        assertThat(app.campaigns().campaigns().campaigns()).hasSize(1);
        put("register.copy.name", "2017桃树认领");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("the copy", () -> app.campaigns().campaigns().campaigns().size() == 2);
        Campaign copy = app.campaigns().campaigns().campaigns().getFirst();
        assertThat(copy.period()).isEqualTo(Period.year(2017));
        assertThat(copy.edition()).isEqualTo(4);
        assertThat(copy.goalMoney()).isEqualTo(Money.ofYuan(1_500_000));
        await("its card is shown", () -> words("campaign-title").equals("2017桃树认领"));
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("taken back", () -> app.campaigns().campaigns().campaigns().size() == 1);
    }

    @Test
    void campaignsAreFilteredByPlaceAndPartnerFoundByInitials() {
        long peach = campaign("桃树认领", Period.year(2016));
        long care = campaign("暑期关爱", Period.year(2018));
        write(tx -> {
            long site = app.places().save(tx, Place.named("双龙村站", PlaceKind.SITE));
            long union = app.partners().save(tx, Partner.named("县工会", PartnerKind.values()[0]));
            app.campaigns().campaigns().save(tx, new CampaignPartner(Stamp.NEW, peach, union, PartnerRole.DONOR, null, null, null));
            return app.campaigns().activities().save(tx, new Activity(Stamp.NEW, care, "安全课", LocalDate.of(2018, 7, 10), site, List.of(), List.of(), null, null, null));
        });
        openCards();
        enter("campaign-place", "slcz");
        keys(KeyCode.ENTER);
        await("where an activity was held", () -> words("campaign-count").equals("2 项中的 1 项"));
        assertThat(words("campaign-title")).isEqualTo("暑期关爱");
        enter("campaign-place", " ");
        await("both again", () -> words("campaign-count").startsWith("2 项"));
        enter("campaign-partner", "xgh");
        keys(KeyCode.ENTER);
        await("of the partner", () -> words("campaign-title").equals("桃树认领"));
        assertThat(words("campaign-count")).isEqualTo("2 项中的 1 项");
    }

    @Test
    void aTownshipMeansItsSitesAndAnActivityIsFoundByItsName() {
        campaign("桃树认领", Period.year(2016));
        long care = campaign("暑期关爱", Period.year(2018));
        write(tx -> {
            long township = app.places().save(tx, Place.named("吉卫镇", PlaceKind.TOWNSHIP));
            Place site = Place.named("双龙村站", PlaceKind.SITE);
            long at = app.places().save(tx, new Place(Stamp.NEW, site.name(), site.kind(), List.of(), null, null, null, township, null, null, null));
            return app.campaigns().activities().save(tx, new Activity(Stamp.NEW, care, "苗绣展", LocalDate.of(2018, 7, 10), at, List.of(), List.of(), null, null, null));
        });
        openCards();
        enter("campaign-place", "jwz");
        keys(KeyCode.ENTER);
        await("what was held in the township", () -> words("campaign-count").equals("2 项中的 1 项"));
        assertThat(words("campaign-title")).isEqualTo("暑期关爱");
        enter("campaign-place", " ");
        await("both again", () -> words("campaign-count").startsWith("2 项"));
        enter("campaign-find", "mxz");
        await("by the initials of the activity", () -> words("campaign-count").equals("2 项中的 1 项"));
        assertThat(words("campaign-title")).isEqualTo("暑期关爱");
    }

    @Test
    void aKindOfOnesOwnIsAddedAndUsed() {
        campaign("桃树认领", Period.year(2016));
        openCards();
        register("campaignkind");
        keys(KeyCode.CONTROL, KeyCode.N);
        await("an empty form", () -> has("register.campaignkind.name") && typed("register.campaignkind.name").isEmpty());
        enter("register.campaignkind.name", "reading week");
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("kept", () -> app.campaigns().campaigns().kinds().stream().anyMatch(k -> k.name().equals("reading week")));
        register("campaign");
        await("the campaign", () -> has("register.campaign.kind") && typed("register.campaign.name").equals("桃树认领"));
        enter("register.campaign.kind", "reading");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.S);
        long fresh = app.campaigns().campaigns().kinds().stream().filter(k -> k.name().equals("reading week")).findFirst().orElseThrow().stamp().id();
        eventually("used", () -> app.campaigns().campaigns().campaigns().getFirst().kindId() == fresh);
    }

    @Test
    void anOverdueFollowUpSaysSoInItsList() {
        long campaign = campaign("主题邮局", Period.year(2019));
        write(tx -> {
            long visit = app.campaigns().outreach().save(tx, new Visit(Stamp.NEW, campaign, "代表团", "老挝", LocalDate.of(2019, 4, 29), null, 12L, null, null));
            app.campaigns().outreach().save(tx, new FollowUp(Stamp.NEW, visit, "中老示范基地", LocalDate.of(2019, 6, 1), FollowState.OPEN, null));
            return app.campaigns().outreach().save(tx, new FollowUp(Stamp.NEW, visit, "寄样品", LocalDate.of(2019, 6, 1), FollowState.DONE, null));
        });
        openCards();
        register("follow");
        await("overdue, once", () -> robot.lookup(n -> n instanceof Labeled l && l.isVisible() && l.getText() != null && l.getText().startsWith("逾期")).queryAll().size() == 1);
    }

    @Test
    void theCardShowsWhatAThemePostOfficeDoesInEachField() {
        long place = write(tx -> app.places().save(tx, Place.named("十八洞村主题邮局", PlaceKind.THEME_POST_OFFICE)));
        long campaign = campaign("主题邮局", Period.year(2019));
        long office = write(tx -> {
            app.campaigns().activities().save(tx, new Activity(Stamp.NEW, campaign, "苗绣展", LocalDate.of(2019, 5, 1), place, List.of(), ThemeField.CULTURE, List.of(), null,
                null, null));
            app.campaigns().outreach().save(tx, new Visit(Stamp.NEW, campaign, "代表团", "老挝", LocalDate.of(2019, 4, 29), place, 12L, null, null));
            return app.campaigns().themes().save(tx, new ThemeOffice(Stamp.NEW, place, null, Money.ofYuan(210_000), null, Map.of(ThemeField.CULTURE, "苗绣"), null));
        });
        openCards();
        awaitNode("card-theme-" + office);
        List<String> said = fx(() -> robot.lookup("#card-theme-" + office).lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
        assertThat(said).contains("投入 21.00万元", "文化传播  苗绣", "1 场", "来访 1 批");
        register("theme");
        awaitNode("theme-work");
        await("its work", () -> robot.lookup("#theme-work .label").queryAllAs(Labeled.class).stream().anyMatch(l -> "来访：代表团（老挝）".equals(l.getText())));
        await("the record", () -> typed("register.theme.culture").equals("苗绣"));
        enter("register.theme.advocacy", "posters");
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("saved", () -> app.campaigns().themes().offices().getFirst().services().size() == 2);
        assertThat(app.campaigns().themes().offices().getFirst().services()).containsExactly(Map.entry(ThemeField.ADVOCACY, "posters"), Map.entry(ThemeField.CULTURE, "苗绣"));
    }

    @Test
    void anAdopterIsMaskedInTheFormUntilSomebodyAsks() {
        long campaign = campaign("桃树认领", Period.year(2016));
        write(tx -> {
            long adoption = app.campaigns().adoptions().save(tx, new Adoption(Stamp.NEW, campaign, "桃树", Period.year(2016), "棵", Money.ofYuan(418), null, null, null, null,
                null, null, null));
            return app.campaigns().adoptions().save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.SINGLE, LocalDate.of(2016, 3, 12), AdopterKind.PERSON, "仲小妮", 1L,
                Money.ofYuan(418), null, null));
        });
        openCards();
        register("pledge");
        await("the pledge", () -> typed("register.pledge.units").equals("1"));
        assertThat(typed("register.pledge.adopter")).isEqualTo("仲*妮");
        enter("register.pledge.units", "2");
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("saved", () -> app.campaigns().adoptions().pledges().getFirst().units() == 2);
        assertThat(app.campaigns().adoptions().pledges().getFirst().adopter()).as("the name is kept").isEqualTo("仲小妮");
        press("register.pledge.adopter.show");
        assertThat(typed("register.pledge.adopter")).isEqualTo("仲小妮");
        enter("register.pledge.supporters", "3");
        keys(KeyCode.CONTROL, KeyCode.S);
        await("one adopter is one", () -> robot.lookup(".form-problem").queryAllAs(Labeled.class).stream().anyMatch(l -> String.valueOf(l.getText()).contains("单笔认领写了 3 人")));
    }

    @Test
    void aNamedAdopterWithinADaysSumIsEnteredByKeysAndTheCardSaysThatHeIsNotCountedAgain() {
        long campaign = campaign("桃树认领", Period.year(2016));
        write(tx -> {
            long adoption = app.campaigns().adoptions().save(tx, new Adoption(Stamp.NEW, campaign, "桃树", Period.year(2016), "棵", Money.ofYuan(418), null, null, null, null,
                null, null, null));
            app.campaigns().adoptions().save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.DAILY, LocalDate.of(2016, 3, 12), null, null, 320L, Money.ofYuan(133_760), null, null));
            return app.campaigns().adoptions().save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.SINGLE, LocalDate.of(2016, 3, 11), AdopterKind.ORGANISATION, "某公司", 10L,
                Money.ofYuan(4180), null, null));
        });
        openCards();
        register("pledge");
        await("a pledge", () -> !typed("register.pledge.units").isEmpty());
        if (!typed("register.pledge.units").equals("10")) {
            fx(() -> ((LedgerWindow) stage.getUserData()).campaigns().opening(null).record("pledge", app.campaigns().adoptions().pledges().getFirst().stamp().id()));
            await("the single one", () -> typed("register.pledge.units").equals("10"));
        }
        enter("register.pledge.day", "2016-03-12");
        keys(KeyCode.CONTROL, KeyCode.S);
        await("the two ways are said", () -> problems().contains("选“单笔，在合计内”") && problems().contains("“其余合计”"));
        fx(() -> byId("register.pledge.kind").requestFocus());
        keys(KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("saved", () -> app.campaigns().adoptions().pledges().stream().anyMatch(p -> p.kind() == PledgeKind.PART && p.on().equals(LocalDate.of(2016, 3, 12))));
        openCards();
        awaitNode("daily-part");
        assertThat(words("daily-part")).isEqualTo("另有 1 笔单笔在当日合计内，不再计");
        assertThat(words("tile-units-number")).isEqualTo("320");
        app.ledger().undo(app.ledger().lastSet());
        assertThat(app.campaigns().adoptions().pledges()).extracting(Pledge::kind).containsExactlyInAnyOrder(PledgeKind.SINGLE, PledgeKind.DAILY);
    }

    @Test
    void anAdoptersNameIsErasedByKeyAfterTheQuestionSaysWhatItMeansAndIsNotBroughtBack() {
        long campaign = campaign("桃树认领", Period.year(2016));
        write(tx -> {
            long adoption = app.campaigns().adoptions().save(tx, new Adoption(Stamp.NEW, campaign, "桃树", Period.year(2016), "棵", Money.ofYuan(418), null, null, null, null,
                null, null, null));
            return app.campaigns().adoptions().save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.SINGLE, LocalDate.of(2016, 3, 12), AdopterKind.PERSON, "仲小妮", 1L,
                Money.ofYuan(418), null, null));
        });
        openCards();
        register("pledge");
        await("the pledge", () -> typed("register.pledge.adopter").equals("仲*妮") && has("register-erase"));
        enter("register.pledge.units", "2");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await("unsaved first", () -> robot.lookup(".toast .label").queryAllAs(Labeled.class).stream().anyMatch(l -> String.valueOf(l.getText()).contains("先保存或放弃")));
        keys(KeyCode.CONTROL, KeyCode.S);
        await("saved", () -> robot.lookup(".toast .label").queryAllAs(Labeled.class).stream().anyMatch(l -> String.valueOf(l.getText()).contains("已修改认领")));
        enter("register.pledge.units", "2");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        awaitNode("dialog-yes");
        String said = String.join(" ", fx(() -> robot.lookup(".label").queryAllAs(Labeled.class).stream().map(l -> String.valueOf(l.getText())).toList()));
        assertThat(said).contains("抹除“仲*妮”的姓名和电话？", "认领 1 条（以往版本 1 条）", "抹除不能撤销", "备份").doesNotContain("仲小妮");
        press("dialog-yes");
        eventually("gone", () -> app.campaigns().adoptions().pledges().getFirst().adopter() == null);
        await("shown so", () -> typed("register.pledge.adopter").isEmpty() && !has("register-erase"));
        assertThat(app.persons().find("仲小妮")).isEmpty();
        assertThat(app.ledger().undoable(null, null).orElseThrow().label().key()).isNotEqualTo("ledger.erasure.label");
    }

    @Test
    void aPledgeThatWouldBeCountedTwiceOrHasNoMoneyIsSaidBesideItsField() {
        long campaign = campaign("桃树认领", Period.year(2016));
        write(tx -> {
            long adoption = app.campaigns().adoptions().save(tx, new Adoption(Stamp.NEW, campaign, "桃树", Period.year(2016), "棵", Money.ofYuan(418), null, null, null, null,
                null, null, null));
            return app.campaigns().adoptions().save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.DAILY, LocalDate.of(2016, 3, 12), null, null, 320L, Money.ofYuan(133_760), null, null))
                + app.campaigns().adoptions().save(tx, new Pledge(Stamp.NEW, adoption, PledgeKind.DAILY, LocalDate.of(2016, 3, 13), null, null, 455L, Money.ofYuan(190_190), null, null));
        });
        openCards();
        register("pledge");
        await("the first", () -> typed("register.pledge.units").equals("320") || typed("register.pledge.units").equals("455"));
        boolean first = typed("register.pledge.units").equals("320");
        enter("register.pledge.day", first ? "2016-03-13" : "2016-03-12");
        put("register.pledge.money", "");
        keys(KeyCode.CONTROL, KeyCode.S);
        await("the day has its sum", () -> problems().contains(first ? "2016-03-13 已有当日合计 455 棵、190190.00 元" : "2016-03-12 已有当日合计 320 棵、133760.00 元"));
        assertThat(problems()).contains("金额（元）还没有填");
        enter("register.pledge.money", "0");
        keys(KeyCode.CONTROL, KeyCode.S);
        await("no money", () -> problems().contains("大于 0"));
        enter("register.pledge.day", first ? "2016-03-14" : "2016-03-11");
        enter("register.pledge.money", "100");
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("saved", () -> app.campaigns().adoptions().pledges().stream().anyMatch(p -> p.money().equals(Money.ofYuan(100))));
    }

    private String problems() {
        return String.join(" ", fx(() -> robot.lookup(".form-problem").queryAllAs(Labeled.class).stream().filter(l -> l.getParent().isVisible()).map(l -> String.valueOf(l.getText())).toList()));
    }

    @Test
    void theCardSaysGoalsWhatAnAdopterGetsBackAndTrainingAgainstItsPlan() {
        long campaign = campaign("桃树认领", Period.year(2016));
        write(tx -> app.campaigns().outreach().save(tx, new Training(Stamp.NEW, campaign, "电商培训", Period.year(2016), null, null, null, 12_782L, null, 10_000L, null))
            + app.campaigns().adoptions().save(tx, new Adoption(Stamp.NEW, campaign, "桃树", Period.year(2016), "棵", Money.ofYuan(418), null, null, null, null, "秋后寄桃十斤",
            68L, null)));
        openCards();
        awaitNode("campaign-adoption-terms");
        assertThat(labels("#campaign-adoption-terms .label")).containsExactly("单价 418.00 元/棵", "认领回报 秋后寄桃十斤", "受益农户 68 户");
        assertThat(labels("#campaign-meta .label")).contains("金额目标 150.00万元");
        assertThat(labels(".tile-line")).contains("目标 10,000 · 127.8%");
        keys(KeyCode.F2);
        awaitNode("register.campaign.goalUnits");
        await("the record", () -> typed("register.campaign.name").equals("桃树认领"));
        put("register.campaign.goalUnits", "3600");
        keys(KeyCode.CONTROL, KeyCode.S);
        await("of what", () -> labels(".form-problem").contains("数量目标没有单位"));
        put("register.campaign.goalUnit", "棵");
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("saved", () -> "棵".equals(app.campaigns().campaigns().campaigns().getFirst().goalUnit()));
        keys(KeyCode.ESCAPE);
        LedgerWindow window = (LedgerWindow) stage.getUserData();
        fx(() -> window.context().shell().show("campaign", "records"));
        await("on the card", () -> labels("#campaign-meta .label").contains("数量目标 3,600 棵"));
    }

    private List<String> labels(String query) {
        return fx(() -> robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
    }

    @Test
    void aStoryThatIsTooLongIsSaidAndStaysAndRareCharactersStayWhole() {
        campaign("桃树认领", Period.year(2016));
        openCards();
        keys(KeyCode.F2);
        awaitNode("register.campaign.story");
        await("the record", () -> typed("register.campaign.name").equals("桃树认领"));
        String tale = "桃".repeat(40_000);
        put("register.campaign.story", tale);
        keys(KeyCode.CONTROL, KeyCode.S);
        await("the problem", () -> robot.lookup(".form-problem").queryAllAs(Labeled.class).stream().anyMatch(l -> l.getText() != null && l.getText().contains("40,000")));
        assertThat(typed("register.campaign.story")).as("nothing typed is lost").isEqualTo(tale);
        assertThat(app.campaigns().campaigns().campaigns().getFirst().story()).isNull();
        put("register.campaign.story", "𠮷家村㐂事");
        put("register.campaign.promotion", "邮三湘，张三 13874312345");
        keys(KeyCode.CONTROL, KeyCode.S);
        await("a telephone number", () -> problems().contains("像电话号码"));
        put("register.campaign.promotion", "邮三湘");
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("saved", () -> "𠮷家村㐂事".equals(app.campaigns().campaigns().campaigns().getFirst().story()));
    }

    private void register(String kind) {
        LedgerWindow window = (LedgerWindow) stage.getUserData();
        fx(() -> window.context().shell().show("campaign", "registers"));
        ruralpost.ui.register.RegisterScreen screen = fx(() -> robot.lookup(".register-screen").query());
        fx(() -> screen.show(kind));
        settle();
    }

    private void put(String id, String text) {
        TextInputControl field = byId(id);
        fx(() -> field.setText(text));
        settle();
    }
}
