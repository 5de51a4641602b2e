package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.campaign.Activity;
import ruralpost.value.AgeBand;
import ruralpost.campaign.CampaignFixture;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.value.Sex;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
import ruralpost.report.Papers;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.dialog.SavedFiles;
import ruralpost.value.Period;

/** Papers are printed from the card of a campaign and from the form of an activity, by Ctrl+P. */
class PaperWindowTest extends LedgerWindowTest {

    private static final LocalDate DAY = LocalDate.of(2018, 7, 10);
    private long activity;

    @BeforeEach
    void oneActivity() {
        activity = app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
            long campaign = app.campaigns().campaigns().save(tx, CampaignFixture.campaign("暑期关爱", Period.of(DAY, DAY.plusDays(40))));
            return app.campaigns().activities().save(tx, CampaignFixture.activity(campaign, DAY, List.of(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, 21)), null, null));
        }).result();
    }

    private LedgerWindow window() {
        return (LedgerWindow) stage.getUserData();
    }

    private List<String> menu() {
        MenuButton menu = byId("paper-menu");
        await("the menu", () -> menu.isShowing());
        return fx(() -> menu.getItems().stream().map(MenuItem::getId).toList());
    }

    /** Chooses from the open menu. */
    private void choose(String id) {
        MenuButton menu = byId("paper-menu");
        fx(() -> menu.getItems().stream().filter(i -> id.equals(i.getId())).findFirst().orElseThrow().fire());
        fx(menu::hide);
    }

    @Test
    void theCardOfACampaignPrintsItsReportInEitherLanguage() throws Exception {
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        awaitNode("paper-menu");
        keys(KeyCode.CONTROL, KeyCode.P);
        assertThat(menu()).containsExactly("paper-campaign", "paper-campaign-en", "paper-sign-in", "paper-gift-sheet", "paper-record-card");
        Path file = folder.resolve("report.pdf");
        fx(() -> SavedFiles.to(window().context().shell().dialogs(), file));
        choose("paper-campaign-en");
        awaitNode("toast-link");
        assertThat(Papers.text(file)).contains("暑期关爱", "Campaignreport", "Children", "21");
        assertThat(app.ledger().history(Long.MAX_VALUE, 5)).filteredOn(s -> s.kind() == ChangeKind.EXPORT).singleElement()
            .satisfies(s -> assertThat(Texts.of(Lang.ZH).get(s.label())).contains("暑期关爱", "活动报告", "report.pdf"));
    }

    @Test
    void theFormOfAnActivityPrintsItsSheetsAndAddsTheEnding() throws Exception {
        openWindow();
        fx(() -> window().campaigns().opening(null).record("activity", activity));
        settle();
        awaitNode("paper-menu");
        await("the record", () -> "安全课".equals(words("register-title")));
        keys(KeyCode.CONTROL, KeyCode.P);
        assertThat(menu()).containsExactly("paper-sign-in", "paper-gift-sheet", "paper-record-card");
        fx(() -> SavedFiles.to(window().context().shell().dialogs(), folder.resolve("card")));
        choose("paper-record-card");
        awaitNode("toast-link");
        assertThat(Papers.text(folder.resolve("card.pdf"))).contains("活动记录表", "安全课", "男21");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndNothingIsPutDown() throws Exception {
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        awaitNode("paper-menu");
        keys(KeyCode.CONTROL, KeyCode.P);
        menu();
        Path taken = Files.createDirectory(folder.resolve("taken.pdf"));
        fx(() -> SavedFiles.to(window().context().shell().dialogs(), taken));
        choose("paper-sign-in");
        awaitNode("dialog-close");
        press("dialog-close");
        assertThat(app.ledger().history(Long.MAX_VALUE, 5)).noneMatch(s -> s.kind() == ChangeKind.EXPORT);
        assertThat(app.campaigns().activities().activities()).extracting(Activity::name).contains("安全课");
    }
}
