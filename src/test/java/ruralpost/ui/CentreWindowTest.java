package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.Spot;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
import ruralpost.text.Message;
import ruralpost.ui.centre.CentreFixture;

/** The tab of children's centres as a clerk works with it: keys and clicks, then a look into the ledger. */
class CentreWindowTest extends LedgerWindowTest {

    private CentreFixture centres;

    private void open() {
        centres = new CentreFixture(app).write();
        look();
    }

    private void look() {
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        awaitNode("centre-title");
    }

    private String shown(String id) {
        return robot.lookup((javafx.scene.Node n) -> id.equals(n.getId())).queryAll().stream().findFirst().map(n -> ((Labeled) n).getText()).orElse("");
    }

    private int labels(String words) {
        return robot.lookup((javafx.scene.Node n) -> n instanceof Label l && words.equals(l.getText()) && n.isVisible()).queryAll().size();
    }

    private void goTo(String town) {
        keys(KeyCode.CONTROL, KeyCode.F);
        type(town);
        await(town, () -> shown("centre-title").startsWith(town));
    }

    private List<String> words(javafx.scene.Node within) {
        return fx(() -> robot.from(within).lookup((javafx.scene.Node n) -> n instanceof Label).queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    private void inForm() {
        await("the form", () -> focused() != null && "register.centre.name".equals(focused().getId()));
    }

    /** The policy that a grant goes back to is made from the field of the grant, with the whole form of the register, and stands in the field afterwards. */
    @Test
    void aPolicyDocumentIsMadeFromTheFieldOfAGrant() {
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", "registers"));
        await("the registers", () -> robot.lookup("#register-title").queryAll().size() > 0);
        fx(() -> ((ruralpost.ui.register.RegisterScreen) robot.lookup((javafx.scene.Node n) -> n instanceof ruralpost.ui.register.RegisterScreen && n.getScene() != null).query())
            .create("funding", java.util.Map.of("name", "儿童之家补助")));
        await("the grant", () -> typed("register.funding.name").equals("儿童之家补助"));
        settle();
        fx(() -> robot.lookup((javafx.scene.Node n) -> "register.funding.document".equals(n.getId())).query().requestFocus());
        type("关爱服务体系的意见");
        await("new", () -> !robot.lookup(".pick-new").queryAll().isEmpty());
        keys(KeyCode.ENTER);
        await("its form with the title", () -> typed("register.document.title").equals("关爱服务体系的意见"));
        javafx.scene.control.ComboBox<ruralpost.document.DocumentKind> kind = byId("register.document.kind");
        fx(() -> kind.setValue(ruralpost.document.DocumentKind.POLICY));
        enter("register.document.number", "湘政发〔2016〕1号");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("stored", () -> app.documents().documents().stream().anyMatch(d -> d.title().equals("关爱服务体系的意见") && "湘政发〔2016〕1号".equals(d.number())));
        await("back in the field", () -> focused() != null && "register.funding.document".equals(focused().getId()) && typed("register.funding.document").equals("关爱服务体系的意见"));
        enter("register.funding.period", "2016");
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("the grant with its policy", () -> app.centres().fundings().fundings().stream().anyMatch(g -> g.documentId() != null && app.documents().document(g.documentId()).isPresent()));
    }

    @Test
    void anEmptyLedgerSaysWhatToDoAndBeginsACentre() {
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        await("what to do", () -> labels("还没有儿童之家") > 0);
        keys(KeyCode.CONTROL, KeyCode.N);
        inForm();
        type("河畔中心");
        keys(KeyCode.TAB);
        keys(KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("the centre", () -> app.centres().centres().centres().stream().anyMatch(c -> c.name().equals("河畔中心")));
        assertThat(app.centres().centres().centres().getFirst().place().openedOn()).isEqualTo(LocalDate.now());
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("taken back", () -> app.centres().centres().centres().isEmpty());
    }

    @Test
    void aCentreIsFoundByInitialsAndItsFiguresOpenTheirRows() {
        open();
        keys(KeyCode.CONTROL, KeyCode.F);
        type("hp");
        await("the centre", () -> shown("centre-title").equals("河畔留守儿童活动中心"));
        assertThat(words("tile-centre-standard-number")).isEqualTo("2");
        assertThat(words("tile-centre-assets-number")).isEqualTo("4");
        assertThat(words("tile-centre-children-number")).isEqualTo("66");
        press("tile-centre-children");
        awaitNode("opened-badge");
        assertThat(words("opened-badge")).isEqualTo("等于 4 行之和");
        assertThat(words("opened-formula")).contains("66");
        keys(KeyCode.ESCAPE);
        await("closed", () -> robot.lookup("#opened-badge").queryAll().isEmpty());
        press("standard-" + centres.id("图书"));
        awaitNode("opened-badge");
        assertThat(words("opened-formula")).contains("188 册");
    }

    @Test
    void keepersAndThoseResponsibleAreMaskedOnTheCard() {
        open();
        goTo("河畔");
        List<String> all = words(byId("centre-page"));
        assertThat(all).contains("马*丽  186****1402", "李*山").doesNotContain("马小丽", "18612341402", "李大山");
    }

    @Test
    void theCardFollowsTheDayAndAWrongDayChangesNothing() {
        open();
        goTo("河畔");
        centres.post(StockDocument.of(StockDocumentKind.ISSUE, "六一发放", LocalDate.of(2015, 6, 1)), List.of(StockMove.at(MoveKind.ISSUED, centres.id("河畔"), centres.id("图书"), 8)));
        fx(() -> ((LedgerWindow) stage.getUserData()).context().link().moved());
        await("after the issue", () -> shown("stock-shelf-" + centres.id("图书")).equals("180"));
        enter("centre-day", "2015-05-31");
        keys(KeyCode.ENTER);
        await("before the issue", () -> shown("stock-shelf-" + centres.id("图书")).equals("188"));
        enter("centre-day", "2015-02-30");
        keys(KeyCode.ENTER);
        await("the problem", () -> has("centre-day-problem"));
        assertThat(shown("stock-shelf-" + centres.id("图书"))).isEqualTo("188");
        keys(KeyCode.ESCAPE);
        await("the day again", () -> typed("centre-day").equals("2015-05-31"));
        enter("centre-day", "2014-05-31");
        keys(KeyCode.ENTER);
        await("before everything", () -> shown("tile-centre-items-number").equals("0"));
    }

    @Test
    void theMatrixIsWalkedByKeysAndACellOpensItsMovements() {
        open();
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", "matrix"));
        await("the matrix", () -> shown("matrix-title").startsWith("会师"));
        await("the keyboard is in the matrix", () -> focused() != null && "matrix".equals(focused().getId()));
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        assertThat(shown("matrix-title")).startsWith("河畔");
        assertThat(shown("matrix-cell-words")).isEqualTo("图书：现有 188 册，标准 300，缺 112");
        keys(KeyCode.ENTER);
        awaitNode("opened-badge");
        assertThat(words("opened-formula")).contains("188 册");
        keys(KeyCode.ESCAPE);
        await("closed", () -> robot.lookup("#opened-badge").queryAll().isEmpty());
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("the card", () -> shown("centre-title").startsWith("河畔"));
    }

    @Test
    void theMatrixCountsWhatLacksAmongTheCentresShown() {
        open();
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", "matrix"));
        await("the matrix", () -> shown("tile-matrix-met-number").equals("2"));
        assertThat(shown("tile-matrix-centres-number")).isEqualTo("16");
        assertThat(shown("tile-matrix-short-number")).isEqualTo("770");
        press("tile-matrix-short");
        awaitNode("opened-badge");
        assertThat(words("opened-badge")).isEqualTo("等于 14 行之和");
        keys(KeyCode.ESCAPE);
        enter("matrix-find", "柴家门");
        await("one centre", () -> shown("tile-matrix-short-number").equals("1"));
        assertThat(shown("matrix-count")).isEqualTo("1 个，共 16 个");
    }

    @Test
    void aTagUsedTwiceIsSaidBesideTheFieldAndANewOneIsTakenIntoStock() {
        open();
        int before = app.centres().assets().assets().size();
        fx(() -> ((LedgerWindow) stage.getUserData()).centres().opening(null).record("asset", centres.id("HN0103-2014-001")));
        await("the asset", () -> shown("register-title").equals("HN0103-2014-001"));
        keys(KeyCode.CONTROL, KeyCode.N);
        await("a new one", () -> focused() != null && "register.asset.item".equals(focused().getId()));
        type("电脑");
        keys(KeyCode.TAB);
        type("hn0103-2014-001");
        keys(KeyCode.TAB);
        await("the problem", () -> labels("编号 HN0103-2014-001 已用于“电脑”；每件资产的编号应不同") > 0);
        type("河畔留守儿童活动中心");
        keys(KeyCode.TAB);
        keys(KeyCode.CONTROL, KeyCode.S);
        settle();
        assertThat(app.centres().assets().assets()).hasSize(before);
        enter("register.asset.tag", "HN0103-2026-004");
        fx(() -> ((javafx.scene.control.ComboBox<?>) robot.lookup((javafx.scene.Node n) -> "register.asset.use".equals(n.getId())).query()).getSelectionModel().selectFirst());
        fx(() -> ((javafx.scene.control.ComboBox<?>) robot.lookup((javafx.scene.Node n) -> "register.asset.source".equals(n.getId())).query()).getSelectionModel().selectFirst());
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("stored", () -> app.centres().assets().tagged("HN0103-2026-004").isPresent());
        Asset stored = app.centres().assets().tagged("HN0103-2026-004").orElseThrow();
        assertThat(app.centres().balances().current().whereabouts(stored.stamp().id(), LocalDate.now()).spot()).isEqualTo(Spot.shelf(centres.id("河畔")));
        assertThat(app.centres().balances().current().balance(centres.id("河畔"), centres.id("电脑"), StockState.SHELF, LocalDate.now())).isEqualTo(4);
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("taken back", () -> app.centres().balances().current().balance(centres.id("河畔"), centres.id("电脑"), StockState.SHELF, LocalDate.now()) == 3);
    }

    @Test
    void aNewAssetIsOfferedTheNextTagOfItsCentre() {
        open();
        fx(() -> ((LedgerWindow) stage.getUserData()).centres().opening(null).record("asset", centres.id("HN0103-2014-001")));
        await("the asset", () -> shown("register-title").equals("HN0103-2014-001"));
        keys(KeyCode.CONTROL, KeyCode.N);
        await("a new one", () -> focused() != null && "register.asset.item".equals(focused().getId()));
        type("电脑");
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        type("河畔留守儿童活动中心");
        keys(KeyCode.TAB);
        settle();
        assertThat(typed("register.asset.tag")).isEqualTo("HN0103-" + LocalDate.now().getYear() + "-001");
    }

    @Test
    void labelsOfACentreAreNotWrittenFromAPlaceThatThePaperLacks() {
        open();
        goTo("河畔");
        press("asset-labels");
        awaitNode("labels-first");
        enter("labels-first", "25");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("the problem", () -> shown("labels-problem").contains("24"));
        keys(KeyCode.ESCAPE);
        await("closed", () -> robot.lookup("#labels-first").queryAll().isEmpty());
    }

    @Test
    void aNumberBelowZeroIsSaidBesideTheFieldAndNothingIsStored() {
        open();
        fx(() -> ((LedgerWindow) stage.getUserData()).centres().opening(null).record("item", centres.id("图书")));
        await("the item", () -> shown("register-title").equals("图书"));
        enter("register.item.minimum", "-3");
        keys(KeyCode.CONTROL, KeyCode.S);
        await("the problem", () -> robot.lookup((javafx.scene.Node n) -> "register.item.minimum".equals(n.getId())).queryAll().stream()
            .anyMatch(n -> n.getPseudoClassStates().contains(javafx.css.PseudoClass.getPseudoClass("danger"))));
        assertThat(app.items().item(centres.id("图书")).orElseThrow().minimum()).isEqualTo(200);
    }

    @Test
    void theSearchOverEverythingFindsCentresItemsAndTags() {
        open();
        keys(KeyCode.CONTROL, KeyCode.K);
        type("HN0105-2014-101");
        keys(KeyCode.ENTER);
        await("the asset", () -> shown("register-title").equals("HN0105-2014-101"));
        keys(KeyCode.CONTROL, KeyCode.K);
        type("HN-0107");
        await("the results", () -> labels("侯家川留守儿童活动中心") > 0);
        keys(KeyCode.ENTER);
        await("the card", () -> shown("centre-title").startsWith("侯家川"));
    }

    @Test
    void theListsOpenWhatStandsBehindARow() {
        open();
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", "lists"));
        await("what is low", () -> shown("listing-count").equals("6 条"));
        keys(KeyCode.ENTER);
        keys(KeyCode.ENTER);
        awaitNode("opened-badge");
        assertThat(words("opened-formula")).contains("188 册");
        keys(KeyCode.ESCAPE);
        await("closed", () -> robot.lookup("#opened-badge").queryAll().isEmpty());
        enter("listing-find", "hjc");
        await("found by initials", () -> shown("listing-count").equals("2 条，共 6 条") || shown("listing-count").equals("1 条，共 6 条"));
    }

    private void fewChildrenAt(String town) {
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            app.centres().centres().children().stream().filter(c -> c.centreId() == centres.id(town))
                .forEach(c -> app.centres().centres().save(tx, new CentreChildren(c.stamp(), c.centreId(), c.year(), c.band(), c.sex(), 1)));
            return null;
        });
    }

    /** The cells of a copied row. */
    private List<String> copied(String town) {
        settle();
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.C);
        eventually("what is copied", () -> fx(() -> String.valueOf(Clipboard.getSystemClipboard().getString())).contains(town));
        return List.of(fx(() -> Clipboard.getSystemClipboard().getString()).lines().filter(l -> l.contains(town)).findFirst().orElseThrow().split("\t"));
    }

    @Test
    void fewChildrenServedAreNotCopiedFromListsAndOpenedNumbers() {
        centres = new CentreFixture(app).write();
        fewChildrenAt("河畔");
        look();
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", "lists"));
        await("the lists", () -> !shown("listing-count").isEmpty());
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(copied("河畔")).as("books per child").filteredOn("隐去"::equals).hasSize(2);
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", "matrix"));
        awaitNode("tile-matrix-centres");
        press("tile-matrix-centres");
        awaitNode("opened-badge");
        fx(() -> robot.lookup("#opened-rows").query().requestFocus());
        assertThat(copied("河畔")).as("children of a centre").contains("隐去");
        assertThat(app.ledger().history(Long.MAX_VALUE, 20).stream().filter(s -> s.kind() == ChangeKind.EXPORT).count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatWasTypedInANewCentreIsOfferedAfterTheProgramWasKilled() {
        open();
        keys(KeyCode.CONTROL, KeyCode.N);
        inForm();
        type("新庄中心");
        eventually("the draft", () -> app.drafts().find("register-centre").filter(d -> "新庄中心".equals(d.fields().get("register.centre.name"))).isPresent());
        app.drafts().flush();
        openWindow();
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", "registers"));
        awaitNode("draft-restore");
        press("draft-restore");
        await("what was typed", () -> typed("register.centre.name").equals("新庄中心"));
        fx(() -> robot.lookup((javafx.scene.Node n) -> "register.centre.kind".equals(n.getId())).query().requestFocus());
        keys(KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually("the centre", () -> app.centres().centres().centres().stream().map(Centre::name).anyMatch("新庄中心"::equals));
    }
}
