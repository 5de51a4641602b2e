package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignPartner;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.PartnerRole;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.text.Message;
import ruralpost.value.AgeBand;
import ruralpost.value.Period;
import ruralpost.value.Sex;

/** From the list of campaigns everything is reached, and left again, without a mouse. */
class CampaignKeysTest extends LedgerWindowTest {

    private static final PseudoClass SEEN = PseudoClass.getPseudoClass("focus-visible");

    private <T> T write(Ledger.Work<T> work) {
        return app.ledger().write(Action.entry("campaign", Message.of("app.name")), work).result();
    }

    @BeforeEach
    void list() {
        write(tx -> {
            long campaign = app.campaigns().campaigns().save(tx, new Campaign(Stamp.NEW, "暑期关爱", null, null, 3001, Period.of(LocalDate.of(2018, 7, 2), LocalDate.of(2018, 8, 26)),
                CampaignStatus.CLOSED, null, null, null, List.of(), null, null, null, null, null, List.of(), List.of()));
            long union = app.partners().save(tx, Partner.named("县工会", PartnerKind.values()[0]));
            app.campaigns().campaigns().save(tx, new CampaignPartner(Stamp.NEW, campaign, union, PartnerRole.DONOR, null, null, null));
            return app.campaigns().activities().save(tx, new Activity(Stamp.NEW, campaign, "安全课", LocalDate.of(2018, 7, 10), null, List.of(),
                List.of(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, 12)), 20L, null, null));
        });
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        awaitNode("campaign-title");
        await("the list has the keyboard", () -> inList());
    }

    private boolean inList() {
        return stage.getScene().getFocusOwner() != null && "campaign-list".equals(stage.getScene().getFocusOwner().getId());
    }

    private boolean onRecords() {
        return ((LedgerWindow) stage.getUserData()).context().model().subTabProperty().get().id().equals("records");
    }

    private String view() {
        return fx(() -> ((LedgerWindow) stage.getUserData()).context().model().subTabProperty().get().id());
    }

    @Test
    void aNumberIsReachedOpenedAndLeftAndTheListHasTheKeyboardAgain() {
        keys(KeyCode.ENTER);
        await("a number of the page", () -> String.valueOf(stage.getScene().getFocusOwner().getId()).startsWith("tile-"));
        assertThat(fx(() -> stage.getScene().getFocusOwner().getPseudoClassStates().contains(SEEN))).as("it is seen where the keyboard is").isTrue();
        keys(KeyCode.TAB);
        String number = fx(() -> stage.getScene().getFocusOwner().getId());
        keys(KeyCode.SPACE);
        awaitNode("opened-badge");
        keys(KeyCode.ESCAPE);
        await("the rows are closed", () -> robot.lookup("#opened-badge").queryAll().isEmpty());
        await("back on the number", () -> number.equals(stage.getScene().getFocusOwner().getId()));
        keys(KeyCode.ESCAPE);
        await("back in the list", this::inList);
    }

    @Test
    void tabGoesThroughAllThatCanBePressedOnThePageAndEachIsSeen() {
        keys(KeyCode.ENTER);
        await("a number of the page", () -> String.valueOf(stage.getScene().getFocusOwner().getId()).startsWith("tile-"));
        Set<String> passed = new HashSet<>();
        Node page = byId("campaign-page");
        for (int i = 0; i < 40 && fx(() -> ruralpost.ui.dialog.Focus.within(stage.getScene().getFocusOwner(), page)); i++) {
            Node at = focused();
            passed.add(at.getId() == null ? ((Labeled) at).getText() : at.getId());
            assertThat(fx(() -> at.getPseudoClassStates().contains(SEEN))).as(String.valueOf(at)).isTrue();
            assertThat(fx(() -> {
                var shown = at.localToScene(at.getLayoutBounds());
                var room = page.localToScene(page.getLayoutBounds());
                return shown.getMinY() >= room.getMinY() - 1 && shown.getMaxY() <= room.getMaxY() + 1;
            })).as(at + " is scrolled into sight").isTrue();
            keys(KeyCode.TAB);
        }
        assertThat(passed).contains("tile-children", "tile-persons", "县工会", "安全课", "add-sponsor", "add-activity");
    }

    @Test
    void whatIsEditedOrBegunFromThePageIsLeftByEsc() {
        keys(KeyCode.F2);
        awaitNode("register-title");
        await("the campaign in its register", () -> view().equals("registers"));
        await("its list has the keyboard", () -> !(stage.getScene().getFocusOwner() == null));
        keys(KeyCode.ESCAPE);
        await("the card again", this::onRecords);
        await("the list has the keyboard", this::inList);
        keys(KeyCode.CONTROL, KeyCode.N);
        awaitNode("register.campaign.name");
        await("the form", () -> "register.campaign.name".equals(stage.getScene().getFocusOwner().getId()));
        type("x");
        keys(KeyCode.ESCAPE);
        assertThat(view()).as("what was typed is given up first").isEqualTo("registers");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.ESCAPE);
        await("the card again", this::onRecords);
        assertThat(app.campaigns().campaigns().campaigns()).hasSize(1);
    }

    @Test
    void aRegisterThatWasGoneToByItselfIsNotLeftByEsc() {
        keys(KeyCode.F2);
        await("the campaign in its register", () -> view().equals("registers"));
        keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        keys(KeyCode.ESCAPE);
        assertThat(view()).isEqualTo("registers");
    }

    @Test
    void copyPrintGridsAndDashboardAreReachedAndLeft() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        awaitNode("register.copy.name");
        keys(KeyCode.ESCAPE);
        await("the dialog is closed", () -> robot.lookup(n -> "register.copy.name".equals(n.getId())).queryAll().isEmpty());
        keys(KeyCode.CONTROL, KeyCode.P);
        await("the papers", () -> robot.lookup("#paper-menu").<MenuButton>query().isShowing());
        keys(KeyCode.ESCAPE);
        await("the menu is closed", () -> !robot.lookup("#paper-menu").<MenuButton>query().isShowing());
        keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        await("the dashboard", () -> view().equals("board"));
        keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        await("the records", () -> view().equals("records"));
        await("the list has the keyboard", this::inList);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        await("the grids", () -> view().equals("entry"));
        keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        await("the records", () -> view().equals("records"));
    }
}
