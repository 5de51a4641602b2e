package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.document.TransitCode;
import ruralpost.centre.document.Transits;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.OpenLoan;
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
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Message;
import ruralpost.ui.dialog.OpenedFiles;
import ruralpost.ui.dialog.SavedFiles;

/** Documents of stock in the window: typed by keyboard, a kit for many centres, its receipts by scanner (scenario S8 in small). */
class StockDeskTest extends LedgerWindowTest {

    private static final int CENTRES = 12;

    private long store;
    private long pens;
    private long books;

    @BeforeEach
    void goods() {
        store = centre("物资仓库", "CK-1", CentreKind.STOREROOM);
        for (int n = 1; n <= CENTRES; n++) {
            centre("第%d村儿童之家".formatted(n), "ET-%04d".formatted(n), CentreKind.CHILDRENS_HOME);
        }
        pens = item("文具");
        books = item("图书");
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", "stock"));
        awaitNode("stock-typed");
        await("names", () -> focused() != null && "entry-centre".equals(focused().getId()));
        awaitPicks();
    }

    private void awaitPicks() {
        keys(KeyCode.ALT, KeyCode.DOWN);
        await("centres to pick", () -> !robot.lookup(".pick-name").queryAll().isEmpty());
        keys(KeyCode.ESCAPE);
    }

    private <T> T write(Ledger.Work<T> work) {
        return app.ledger().write(Action.entry("centre", Message.of("app.name")), work).result();
    }

    private long centre(String name, String number, CentreKind kind) {
        return write(tx -> app.centres().centres().save(tx, Centre.of(new Place(Stamp.NEW, name, PlaceKind.CENTRE, List.of(), number, null, null, null, null, null, null), kind)));
    }

    private long item(String name) {
        return write(tx -> app.items().save(tx, new Item(Stamp.NEW, name, ItemKind.OTHER, List.of(), null, "件", Tracking.QUANTITY, null, false, null)));
    }

    private long there(long item, StockState state) {
        return app.centres().centres().centres().stream().mapToLong(c -> app.centres().balances().current().balance(c.id(), item, state, LocalDate.now().plusYears(1))).sum();
    }

    private void cells(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                type(text);
            }
            tab(1);
        }
    }

    private String shown(String id) {
        return robot.lookup((javafx.scene.Node n) -> id.equals(n.getId())).queryAll().stream().findFirst().map(n -> ((Labeled) n).getText()).orElse("");
    }

    private boolean asked(String column) {
        return fx(() -> byId("entry-" + column).isVisible());
    }

    @Test
    void aDocumentAsksOnlyForWhatItsKindUsesAndSaysWhatItDoesToStock() {
        assertThat(shown("stock-help")).contains("在库增加");
        assertThat(List.of(asked("to"), asked("value"), asked("expires"))).containsExactly(false, true, true);
        assertThat(fx(() -> byId("stock.form.approved").isDisabled())).isTrue();
        javafx.scene.control.ComboBox<StockDocumentKind> kind = byId("stock.form.kind");
        fx(() -> kind.setValue(StockDocumentKind.TRANSFER));
        await("where to", () -> asked("to"));
        assertThat(shown("stock-help")).contains("在途");
        assertThat(List.of(asked("value"), asked("expires"))).containsOnly(false);
        fx(() -> kind.setValue(StockDocumentKind.SCRAPPING));
        await("only what there is", () -> !asked("to"));
        assertThat(fx(() -> byId("stock.form.approved").isDisabled())).isFalse();
        fx(() -> kind.setValue(StockDocumentKind.RECEIPT));
        await("when it expires", () -> asked("expires"));
        enter("entry-expires", "2027-5-1");
        fx(() -> kind.setValue(StockDocumentKind.ISSUE));
        settle();
        assertThat(asked("expires")).as("what was typed is not hidden").isTrue();
        eventually("nor lost", () -> app.drafts().find("stock-document").isPresent());
    }

    @Test
    void aDocumentIsTypedByPinyinAndPostedAsAWhole() {
        cells("wzck", "wj", "");
        type("300");
        keys(KeyCode.ENTER);
        cells("wzck", "ts", "");
        type("700");
        keys(KeyCode.ENTER);
        assertThat(app.centres().stock().documents()).as("nothing before it is posted").isEmpty();
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("posted", () -> there(pens, StockState.SHELF) == 300 && there(books, StockState.SHELF) == 700);
        assertThat(app.centres().stock().documents()).singleElement().extracting(StockDocument::kind).isEqualTo(StockDocumentKind.RECEIPT);
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("taken back", () -> there(pens, StockState.SHELF) == 0);
    }

    @Test
    void aKitGoesToAllCentresAndWhatIsNotScannedStaysAnException() {
        press("stock-desk-kit");
        enter("stock.form.from", "wzck");
        keys(KeyCode.TAB);
        javafx.scene.Node first = byId("entry-item");
        fx(first::requestFocus);
        cells("wj");
        type("20");
        keys(KeyCode.ENTER);
        cells("ts");
        type("50");
        keys(KeyCode.ENTER);
        await("what is missing", () -> shown("stock-kit-summary").equals("12 个儿童之家，共 840 件；有 2 种不够"));
        write(tx -> app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "入库", LocalDate.now().minusDays(5)),
            List.of(StockMove.at(MoveKind.RECEIVED, store, pens, 300), StockMove.at(MoveKind.RECEIVED, store, books, 600))));
        fx(() -> ((LedgerWindow) stage.getUserData()).context().link().moved());
        await("all there", () -> shown("stock-kit-summary").equals("12 个儿童之家，共 840 件出库，都够"));
        press("stock-kit-post");
        eventually("sent", () -> there(pens, StockState.TRANSIT) == 240 && there(books, StockState.TRANSIT) == 600);
        await("the receipts", () -> shown("stock-transit-summary").equals("发往 12 处；例外 12 处；待过账签收 0 处"));
        long kit = app.centres().stock().documents().stream().filter(d -> d.kind() == StockDocumentKind.TRANSFER).findFirst().orElseThrow().stamp().id();
        List<Centre> centres = app.centres().centres().centres().stream().filter(c -> c.kind() != CentreKind.STOREROOM).toList();
        await("the scanner's field", () -> focused() != null && "stock-scan".equals(focused().getId()));
        for (Centre c : centres.subList(0, 3)) {
            type(new TransitCode(kit, c.id()).text());
            keys(KeyCode.ENTER);
        }
        type("ET-0004");
        keys(KeyCode.ENTER);
        await("noted", () -> shown("stock-transit-summary").equals("发往 12 处；例外 12 处；待过账签收 4 处"));
        type("QS-1-2-99");
        keys(KeyCode.ENTER);
        await("a foreign code", () -> shown("stock-scan-said").contains("不是本程序签收单上的码"));
        press("stock-receive");
        eventually("arrived", () -> there(pens, StockState.TRANSIT) == 160);
        await("exceptions", () -> shown("stock-transit-summary").equals("发往 12 处；例外 8 处；待过账签收 0 处"));
        assertThat(Transits.read(app.centres()).open().stream().map(o -> o.centreId()).distinct()).hasSize(8);
    }

    private javafx.scene.control.ListView<Centre> ticks() {
        return byId("stock-kit-centres");
    }

    @Test
    void aKitGoesOnlyToTheTickedCentresAndAKilledProgramOffersItAgain() {
        write(tx -> app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "入库", LocalDate.now().minusDays(5)),
            List.of(StockMove.at(MoveKind.RECEIVED, store, pens, 300))));
        fx(() -> ((LedgerWindow) stage.getUserData()).context().link().moved());
        press("stock-desk-kit");
        enter("stock.form.from", "wzck");
        keys(KeyCode.TAB);
        enter("stock.form.title", "六一物资");
        await("all of them", () -> shown("stock-kit-chosen").equals("已选 12 / 12"));
        press("stock-kit-nobody");
        await("none", () -> shown("stock-kit-chosen").equals("已选 0 / 12"));
        press("stock-kit-all");
        javafx.scene.control.ListView<Centre> list = ticks();
        fx(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
        });
        keys(KeyCode.SPACE);
        await("one unticked", () -> shown("stock-kit-chosen").equals("已选 11 / 12"));
        fx(() -> list.getSelectionModel().clearAndSelect(1));
        fx(() -> list.getSelectionModel().selectRange(1, 4));
        keys(KeyCode.SPACE);
        await("three more unticked", () -> shown("stock-kit-chosen").equals("已选 8 / 12"));
        javafx.scene.Node first = byId("entry-item");
        fx(first::requestFocus);
        cells("wj");
        type("20");
        keys(KeyCode.ENTER);
        await("for eight", () -> shown("stock-kit-summary").equals("8 个儿童之家，共 160 件出库，都够"));

        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", "stock"));
        awaitNode("stock-desk-kit");
        press("stock-desk-kit");
        await("the title is there", () -> "六一物资".equals(typed("stock.form.title")));
        await("eight again", () -> shown("stock-kit-chosen").equals("已选 8 / 12"));
        await("for eight again", () -> shown("stock-kit-summary").equals("8 个儿童之家，共 160 件出库，都够"));
        javafx.scene.Node again = byId("entry-item");
        fx(again::requestFocus);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("sent to eight", () -> there(pens, StockState.TRANSIT) == 160);
        assertThat(app.centres().stock().documents()).anyMatch(d -> d.title().equals("六一物资"));
        List<Long> open = Transits.read(app.centres()).open().stream().map(o -> o.centreId()).toList();
        assertThat(app.centres().centres().centres().stream().filter(c -> open.contains(c.id())).map(Centre::number).sorted().toList())
            .isEqualTo(List.of("ET-0005", "ET-0006", "ET-0007", "ET-0008", "ET-0009", "ET-0010", "ET-0011", "ET-0012"));
        app.drafts().flush();
        assertThat(app.drafts().find("stock-kit-head")).isEmpty();
    }

    /** The form with item, number and signatures is printed and signed first; the goods are written off when the approval is entered. */
    @Test
    void aScrappingIsPrintedForApprovalBeforeItIsPosted(@TempDir Path folder) throws Exception {
        write(tx -> {
            long tv = app.items().save(tx, new Item(Stamp.NEW, "电视", ItemKind.TV, List.of(), null, "台", Tracking.ASSET, null, false, null));
            long piece = app.centres().assets().save(tx, new ruralpost.centre.Asset(Stamp.NEW, tv, "HY-2015-007", null, null, ruralpost.value.Money.ofFen(219_900), LocalDate.of(2015, 3, 2),
                ruralpost.centre.AssetSource.BOUGHT, null, null, ruralpost.centre.AssetUse.BROKEN, null, null));
            return app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "入库", LocalDate.now().minusDays(5)),
                List.of(StockMove.at(MoveKind.RECEIVED, store, tv, 1).asset(piece)));
        });
        fx(() -> ((LedgerWindow) stage.getUserData()).context().link().moved());
        settle();
        javafx.scene.control.ComboBox<StockDocumentKind> kind = byId("stock.form.kind");
        fx(() -> kind.setValue(StockDocumentKind.SCRAPPING));
        javafx.scene.Node centre = byId("entry-centre");
        fx(centre::requestFocus);
        cells("wzck", "ds", "HY-2015-007");
        type("1");
        tab(2);
        type("屏幕碎裂");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(app.centres().stock().documents()).as("not without an approval").hasSize(1);
        Path file = folder.resolve("报废.xlsx");
        fx(() -> SavedFiles.to(((LedgerWindow) stage.getUserData()).context().shell().dialogs(), file));
        keys(KeyCode.CONTROL, KeyCode.P);
        await("the form", () -> Files.exists(file));
        settle();
        assertThat(ruralpost.sheet.file.TestSheets.shown(file).toString()).contains("报废审批及核销表", "电视", "HY-2015-007", "2199", "2015-03-02", "屏幕碎裂", "申请人", "鉴定人", "批准人", "核销人");
        assertThat(app.centres().stock().documents()).as("printing posts nothing").hasSize(1);
        enter("stock.form.approved", "张局长");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("written off", () -> app.centres().stock().documents().size() == 2);
        assertThat(app.centres().stock().documents()).anySatisfy(d -> {
            assertThat(d.kind()).isEqualTo(StockDocumentKind.SCRAPPING);
            assertThat(d.approvedBy()).isEqualTo("张局长");
        });
        long paper = app.centres().stock().documents().stream().filter(d -> d.kind() == StockDocumentKind.SCRAPPING).findFirst().orElseThrow().stamp().id();
        Path again = folder.resolve("报废-已批.xlsx");
        settle();
        fx(() -> {
            SavedFiles.to(((LedgerWindow) stage.getUserData()).context().shell().dialogs(), again);
            ((LedgerWindow) stage.getUserData()).centres().opening(null).record("stockdocument", paper);
        });
        await("the document in its register", () -> robot.lookup("#stock-voucher-print").queryAll().stream().anyMatch(javafx.scene.Node::isVisible));
        press("stock-voucher-print");
        await("the form of what is posted", () -> Files.exists(again));
        settle();
        assertThat(ruralpost.sheet.file.TestSheets.shown(again).toString()).contains("报废审批及核销表", "HY-2015-007", "屏幕碎裂").doesNotContain("张局长");
    }

    /** What is lent says to whom, what is bought on which invoice. */
    @Test
    void aReceiptNamesItsInvoiceAndALoanTheBorrower() {
        write(tx -> {
            app.partners().save(tx, ruralpost.place.Partner.named("花垣县团委", ruralpost.place.PartnerKind.values()[0]));
            return app.centres().fundings().save(tx, new ruralpost.centre.Purchase(Stamp.NEW, "文具采购", null, LocalDate.now().minusDays(1), "FP-0815", null,
                ruralpost.value.Money.ofFen(50_000), null));
        });
        fx(() -> ((LedgerWindow) stage.getUserData()).context().link().moved());
        settle();
        enter("stock.form.purchase", "FP-0815");
        tab(1);
        javafx.scene.Node centre = byId("entry-centre");
        fx(centre::requestFocus);
        cells("wzck", "wj", "");
        type("300");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("received", () -> there(pens, StockState.SHELF) == 300);
        assertThat(app.centres().stock().documents().getFirst().purchaseId()).isEqualTo(app.centres().fundings().purchases().getFirst().stamp().id());
        settle();
        javafx.scene.control.ComboBox<StockDocumentKind> kind = byId("stock.form.kind");
        fx(() -> kind.setValue(StockDocumentKind.LOAN));
        enter("stock.form.partner", "tuanwei");
        tab(1);
        fx(() -> byId("entry-centre").requestFocus());
        cells("wzck", "wj", "");
        type("20");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("lent", () -> there(pens, StockState.LOAN) == 20);
        StockDocument loan = app.centres().stock().documents().stream().filter(d -> d.kind() == StockDocumentKind.LOAN).findFirst().orElseThrow();
        assertThat(loan.partnerId()).isEqualTo(app.partners().partners().getFirst().stamp().id());
    }

    /** What is lent and does not come back is written off from the loans, with an approval. */
    @Test
    void whatWasLentAndIsLostIsWrittenOff() {
        write(tx -> {
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "入库", LocalDate.now().minusDays(9)), List.of(StockMove.at(MoveKind.RECEIVED, store, books, 50)));
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.LOAN, "借出", LocalDate.now().minusDays(8)), List.of(StockMove.at(MoveKind.LENT, store, books, 10)));
            return app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.REPAIR, "送修", LocalDate.now().minusDays(8)), List.of(StockMove.at(MoveKind.REPAIRED_OUT, store, books, 4)));
        });
        fx(() -> ((LedgerWindow) stage.getUserData()).context().link().moved());
        settle();
        writeOff(StockDocumentKind.LOSS, "11");
        await("only what is lent", () -> problem().contains("10") && problem().contains("11"));
        enter("entry-quantity", "3");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(there(books, StockState.LOAN)).as("not without an approval").isEqualTo(10);
        enter("stock.form.approved", "张局长");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("written off", () -> there(books, StockState.LOAN) == 7);
        settle();
        writeOff(StockDocumentKind.REPAIR_SCRAPPING, "4");
        enter("stock.form.approved", "张局长");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("scrapped in repair", () -> there(books, StockState.REPAIR) == 0);
        assertThat(there(books, StockState.SHELF)).isEqualTo(36);
    }

    /** What is missed from the shelf needs no stock-take: reason, approval, one document; when it turns up, the document is reversed on its card. */
    @Test
    void anAssetMissedFromTheShelfIsWrittenOffAtOnceAndTakenBackWhenItTurnsUp() {
        long tv = write(tx -> app.items().save(tx, new Item(Stamp.NEW, "电视", ItemKind.TV, List.of(), null, "台", Tracking.ASSET, null, false, null)));
        long piece = write(tx -> {
            long id = app.centres().assets().save(tx, new ruralpost.centre.Asset(Stamp.NEW, tv, "HY-2015-007", null, null, null, null, ruralpost.centre.AssetSource.BOUGHT, null, null,
                ruralpost.centre.AssetUse.IN_USE, null, null));
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "入库", LocalDate.now().minusDays(5)), List.of(StockMove.at(MoveKind.RECEIVED, store, tv, 1).asset(id)));
            return id;
        });
        fx(() -> ((LedgerWindow) stage.getUserData()).context().link().moved());
        settle();
        javafx.scene.control.ComboBox<StockDocumentKind> kind = byId("stock.form.kind");
        fx(() -> kind.setValue(StockDocumentKind.STOCK_LOSS));
        await("what it does", () -> shown("stock-help").contains("不必等盘点"));
        fx(() -> byId("entry-centre").requestFocus());
        cells("wzck", "ds", "HY-2015-007");
        type("1");
        keys(KeyCode.ENTER);
        await("asks for the reason", () -> problem().contains("丢失原因"));
        enter("entry-remark", "库房被盗，已报案");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(app.centres().stock().documents()).as("not without an approval").hasSize(1);
        enter("stock.form.approved", "张局长");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("lost", () -> how(piece) == ruralpost.centre.AssetCondition.LOST);
        StockDocument paper = app.centres().stock().documents().stream().filter(d -> d.kind() == StockDocumentKind.STOCK_LOSS).findFirst().orElseThrow();
        assertThat(app.centres().stock().moves(paper.stamp().id())).singleElement().satisfies(m -> {
            assertThat(m.kind()).isEqualTo(MoveKind.LOST_FROM_STOCK);
            assertThat(m.remark()).isEqualTo("库房被盗，已报案");
        });
        settle();
        fx(() -> ((LedgerWindow) stage.getUserData()).centres().opening(null).record("stockdocument", paper.stamp().id()));
        await("its card", () -> robot.lookup("#stock-reverse").queryAll().stream().anyMatch(javafx.scene.Node::isVisible));
        press("stock-reverse");
        await("asked", () -> robot.lookup("#dialog-yes").queryAll().size() == 1);
        press("dialog-yes");
        eventually("there again", () -> how(piece) == ruralpost.centre.AssetCondition.IN_USE);
        await("no second time", () -> robot.lookup("#stock-reverse").queryAll().stream().noneMatch(javafx.scene.Node::isVisible));
    }

    private ruralpost.centre.AssetCondition how(long asset) {
        return new ruralpost.centre.AssetView(app.centres().assets().asset(asset).orElseThrow(), app.centres().balances().current().whereabouts(asset, LocalDate.now())).condition();
    }

    /** Every kind of document that can be typed says what it does, in words. */
    @Test
    void eachKindOfDocumentSaysWhatItDoes() {
        javafx.scene.control.ComboBox<StockDocumentKind> kind = byId("stock.form.kind");
        for (StockDocumentKind k : List.copyOf(kind.getItems())) {
            fx(() -> kind.setValue(k));
            assertThat(shown("stock-help")).as("%s", k).isNotBlank().doesNotContain("stock.help");
        }
    }

    /** The scan of the signed paper goes in with the document, and out with it when it is taken back. */
    @Test
    void theSignedPaperIsAttachedWhileTheDocumentIsTyped(@TempDir Path folder) throws Exception {
        Path scan = Files.writeString(folder.resolve("验收单.pdf"), "%PDF signed");
        fx(() -> OpenedFiles.of(((LedgerWindow) stage.getUserData()).context().shell().dialogs(), scan));
        fx(() -> byId("stock.form.paper").requestFocus());
        keys(KeyCode.ALT, KeyCode.DOWN);
        await("the list", () -> !robot.lookup(".pick-new").queryAll().isEmpty());
        for (int i = 0; i < 9; i++) {
            keys(KeyCode.PAGE_DOWN);
        }
        keys(KeyCode.ENTER);
        await("chosen", () -> fx(() -> this.<javafx.scene.control.TextField>byId("stock.form.paper").getText()).equals("验收单.pdf"));
        fx(() -> byId("entry-centre").requestFocus());
        cells("wzck", "wj", "");
        type("300");
        keys(KeyCode.ENTER);
        eventually("kept while it is not posted", () -> app.drafts().find("stock-document-head").filter(d -> d.fields().toString().contains("验收单.pdf")).isPresent());
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("posted", () -> there(pens, StockState.SHELF) == 300);
        StockDocument paper = app.centres().stock().documents().getFirst();
        assertThat(app.documentFiles().files(paper.documentId())).singleElement().satisfies(f -> assertThat(f.name()).isEqualTo("验收单.pdf"));
        assertThat(app.documents().document(paper.documentId()).orElseThrow().title()).startsWith("验收入库单");
        settle();
        assertThat(fx(() -> this.<javafx.scene.control.TextField>byId("stock.form.paper").getText())).as("the next document has none").isEmpty();
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("taken back together", () -> there(pens, StockState.SHELF) == 0 && app.documents().documents().stream().noneMatch(d -> d.title().startsWith("验收入库单")));
    }

    /** A scan that was moved away is said beside the field, and nothing is posted. */
    @Test
    void aScanThatIsGoneIsSaidBesideTheField(@TempDir Path folder) throws Exception {
        Path scan = Files.writeString(folder.resolve("验收单.pdf"), "%PDF signed");
        fx(() -> OpenedFiles.of(((LedgerWindow) stage.getUserData()).context().shell().dialogs(), scan));
        fx(() -> byId("stock.form.paper").requestFocus());
        keys(KeyCode.ALT, KeyCode.DOWN);
        await("the list", () -> !robot.lookup(".pick-new").queryAll().isEmpty());
        for (int i = 0; i < 9; i++) {
            keys(KeyCode.PAGE_DOWN);
        }
        keys(KeyCode.ENTER);
        await("chosen", () -> fx(() -> this.<javafx.scene.control.TextField>byId("stock.form.paper").getText()).equals("验收单.pdf"));
        Files.delete(scan);
        fx(() -> byId("entry-centre").requestFocus());
        cells("wzck", "wj", "");
        type("300");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("said", () -> robot.lookup(".form-problem").queryAllAs(javafx.scene.control.Label.class).stream().anyMatch(l -> l.isVisible() && l.getText().contains("验收单.pdf")));
        assertThat(app.centres().stock().documents()).isEmpty();
    }

    /** Two loans of the same goods are out; the one that comes back is chosen, the other one stays due. */
    @Test
    void theLoanThatComesBackIsChosen() {
        write(tx -> {
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "入库", LocalDate.now().minusDays(9)), List.of(StockMove.at(MoveKind.RECEIVED, store, books, 50)));
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.LOAN, "借给一小", LocalDate.now().minusDays(8)).due(LocalDate.now().minusDays(1)), List.of(StockMove.at(MoveKind.LENT, store, books, 10)));
            return app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.LOAN, "借给二小", LocalDate.now().minusDays(7)).due(LocalDate.now().plusDays(9)), List.of(StockMove.at(MoveKind.LENT, store, books, 6)));
        });
        fx(() -> ((LedgerWindow) stage.getUserData()).context().link().moved());
        settle();
        assertThat(fx(() -> byId("stock.form.loan").isDisabled())).as("a receipt has none").isTrue();
        javafx.scene.control.ComboBox<StockDocumentKind> kind = byId("stock.form.kind");
        fx(() -> kind.setValue(StockDocumentKind.LOAN_RETURN));
        fx(() -> byId("stock.form.loan").requestFocus());
        type("二小");
        keys(KeyCode.ENTER);
        fx(() -> byId("entry-centre").requestFocus());
        cells("wzck", "ts", "");
        type("7");
        keys(KeyCode.ENTER);
        await("not more than it lent", () -> problem().contains("借给二小") && problem().contains("6") && problem().contains("7"));
        enter("entry-quantity", "4");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("back", () -> there(books, StockState.LOAN) == 12);
        assertThat(OpenLoan.all(app.centres().balances().current(), app.centres().stock().documents(), LocalDate.now())).extracting(l -> app.centres().stock().document(l.documentId()).orElseThrow().title(), OpenLoan::open)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("借给一小", 10L), org.assertj.core.groups.Tuple.tuple("借给二小", 2L));
        settle();
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("taken back", () -> there(books, StockState.LOAN) == 16);
        assertThat(OpenLoan.all(app.centres().balances().current(), app.centres().stock().documents(), LocalDate.now())).extracting(OpenLoan::open).containsExactly(10L, 6L);
    }

    /** Who gave something is made from the field, and stands in it afterwards. */
    @Test
    void aPartnerIsMadeFromTheFieldOfADocument() {
        fx(() -> byId("stock.form.partner").requestFocus());
        type("湘西儿童基金会");
        await("the list", () -> !robot.lookup(".pick-new").queryAll().isEmpty());
        keys(KeyCode.ENTER);
        await("its form with the name", () -> focused() != null && "register.partner.name".equals(focused().getId()) && "湘西儿童基金会".equals(((javafx.scene.control.TextField) focused()).getText()));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await("asks for its kind", () -> robot.lookup(".form-problem").queryAll().stream().anyMatch(javafx.scene.Node::isVisible));
        javafx.scene.control.ComboBox<ruralpost.place.PartnerKind> kind = byId("register.partner.kind");
        fx(() -> kind.setValue(ruralpost.place.PartnerKind.FOUNDATION));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("stored", () -> app.partners().partners().size() == 1);
        await("back in the field", () -> focused() != null && "stock.form.partner".equals(focused().getId()) && "湘西儿童基金会".equals(((javafx.scene.control.TextField) focused()).getText()));
        fx(() -> byId("entry-centre").requestFocus());
        cells("wzck", "wj", "");
        type("5");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("posted", () -> there(pens, StockState.SHELF) == 5);
        assertThat(app.centres().stock().documents().getFirst().partnerId()).isEqualTo(app.partners().partners().getFirst().stamp().id());
    }

    private void writeOff(StockDocumentKind what, String quantity) {
        javafx.scene.control.ComboBox<StockDocumentKind> kind = byId("stock.form.kind");
        fx(() -> kind.setValue(what));
        javafx.scene.Node centre = byId("entry-centre");
        fx(centre::requestFocus);
        cells("wzck", "ts", "");
        type(quantity);
        keys(KeyCode.ENTER);
    }

    /** What is entered later for an earlier day may leave too little for a day after it: that day is named beside the number. */
    @Test
    void aBackDatedIssueNamesTheLaterDayThatWouldGoBelow() {
        LocalDate day = LocalDate.now().minusDays(20);
        write(tx -> {
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "入库", day), List.of(StockMove.at(MoveKind.RECEIVED, store, pens, 100)));
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.ISSUE, "领用", day.plusDays(5)), List.of(StockMove.at(MoveKind.ISSUED, store, pens, 90)));
            return app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "再入库", day.plusDays(9)), List.of(StockMove.at(MoveKind.RECEIVED, store, pens, 100)));
        });
        fx(() -> ((LedgerWindow) stage.getUserData()).context().link().moved());
        settle();
        javafx.scene.control.ComboBox<StockDocumentKind> kind = byId("stock.form.kind");
        fx(() -> kind.setValue(StockDocumentKind.ISSUE));
        enter("stock.form.day", day.plusDays(2).toString());
        fx(() -> byId("entry-centre").requestFocus());
        cells("wzck", "wj", "");
        type("11");
        keys(KeyCode.ENTER);
        await("the later day", () -> problem().equals("到 " + day.plusDays(5) + " 只剩 10，不够取走 11"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(app.centres().stock().documents()).as("nothing is posted").hasSize(3);
        enter("entry-quantity", "10");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("posted", () -> app.centres().stock().documents().size() == 4);
    }

    private String problem() {
        return robot.lookup("#problem .problem-title").queryAllAs(javafx.scene.control.Label.class).stream().findFirst().map(Labeled::getText).orElse("");
    }

    /** Each gets a sentence beside the field, and nothing is posted. */
    @Test
    void badLinesAndForeignSlipsGetASentenceAndChangeNothing() {
        long tv = write(tx -> app.items().save(tx, new Item(Stamp.NEW, "电视", ItemKind.TV, List.of(), null, "台", Tracking.ASSET, null, false, null)));
        Centre first = app.centres().centres().centres().stream().filter(c -> "ET-0001".equals(c.number())).findFirst().orElseThrow();
        LocalDate day = LocalDate.now().minusDays(5);
        long other = write(tx -> {
            long piece = app.centres().assets().save(tx, new ruralpost.centre.Asset(Stamp.NEW, tv, "HY-1", null, null, null, null, ruralpost.centre.AssetSource.BOUGHT, null, null,
                ruralpost.centre.AssetUse.IN_USE, null, null));
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "入库", day), List.of(StockMove.at(MoveKind.RECEIVED, store, pens, 100),
                StockMove.at(MoveKind.RECEIVED, store, tv, 1).asset(piece)));
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "甲单", day), List.of(StockMove.sent(store, first.id(), pens, 1)));
            return app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "乙单", day.plusDays(1)), List.of(StockMove.sent(store, first.id(), pens, 1)));
        });
        int documents = app.centres().stock().documents().size();
        fx(() -> ((LedgerWindow) stage.getUserData()).context().link().moved());
        settle();
        javafx.scene.control.ComboBox<StockDocumentKind> kind = byId("stock.form.kind");
        fx(() -> kind.setValue(StockDocumentKind.ISSUE));
        javafx.scene.Node centre = byId("entry-centre");
        fx(centre::requestFocus);
        cells("wzck", "wj", "");
        type("-5");
        keys(KeyCode.ENTER);
        await("below zero", () -> !problem().isEmpty());
        enter("entry-quantity", "300");
        keys(KeyCode.ENTER);
        await("more than there is", () -> problem().contains("98") && problem().contains("300"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(app.centres().stock().documents()).hasSize(documents);
        enter("entry-quantity", "8");
        keys(KeyCode.ENTER);
        cells("wzck", "ds", "HY-1");
        type("1");
        keys(KeyCode.ENTER);
        cells("wzck", "ds", "HY-1");
        type("1");
        keys(KeyCode.ENTER);
        await("one piece twice", () -> problem().contains("HY-1"));
        assertThat(app.centres().stock().documents()).as("nothing is posted").hasSize(documents);
        assertThat(there(pens, StockState.SHELF)).isEqualTo(98);

        press("stock-desk-transit");
        await("the newest", () -> shown("stock-transit-summary").startsWith("发往 1 处"));
        javafx.scene.control.ComboBox<StockDocument> chosen = byId("stock-transit-document");
        StockDocument notThis = fx(() -> chosen.getItems().stream().filter(d -> d.stamp().id() != other).findFirst().orElseThrow());
        fx(() -> chosen.setValue(notThis));
        javafx.scene.Node scan = byId("stock-scan");
        fx(scan::requestFocus);
        type(new TransitCode(other, first.id()).text());
        keys(KeyCode.ENTER);
        await("the slip of another transfer", () -> shown("stock-scan-said").contains("乙单") && shown("stock-scan-said").contains("甲单"));
        type("6901234567892");
        keys(KeyCode.ENTER);
        await("a foreign code", () -> shown("stock-scan-said").contains("6901234567892"));
        assertThat(there(pens, StockState.TRANSIT)).isEqualTo(2);
        assertThat(app.centres().stock().documents()).hasSize(documents);
    }
}
