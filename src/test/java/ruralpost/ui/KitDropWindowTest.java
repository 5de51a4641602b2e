package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.document.TransitCode;
import ruralpost.centre.document.Transits;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.OpenTransit;
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
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Message;
import ruralpost.ui.dialog.OpenedFiles;
import ruralpost.ui.dialog.SavedFiles;
import ruralpost.ui.table.DataGrid;

/** Scenario S8 in full through the window: a kit for 1,248 generated centres, 1,200 receipts by sheet, 40 by scanner, 8 exceptions, one taken back. */
class KitDropWindowTest extends LedgerWindowTest {

    private static final int CENTRES = 1248;

    private long store;
    private long pens;
    private long books;
    private List<Centre> centres;

    private <T> T write(Ledger.Work<T> work) {
        return app.ledger().write(Action.entry("centre", Message.of("app.name")), work).result();
    }

    private void county() {
        write(tx -> {
            store = app.centres().centres().save(tx, Centre.of(Place.named("物资仓库", PlaceKind.OTHER), CentreKind.STOREROOM));
            for (int n = 1; n <= CENTRES; n++) {
                app.centres().centres().save(tx, Centre.of(new Place(Stamp.NEW, "示例%04d村儿童之家".formatted(n), PlaceKind.CENTRE, List.of(), "SL-%04d".formatted(n), null, null, null,
                    null, null, null), CentreKind.CHILDRENS_HOME));
            }
            pens = app.items().save(tx, new Item(Stamp.NEW, "文具", ItemKind.OTHER, List.of(), null, "件", Tracking.QUANTITY, null, false, null));
            books = app.items().save(tx, new Item(Stamp.NEW, "图书", ItemKind.OTHER, List.of(), null, "册", Tracking.QUANTITY, null, false, null));
            return app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "入库", LocalDate.now().minusDays(5)),
                List.of(StockMove.at(MoveKind.RECEIVED, store, pens, 25_000), StockMove.at(MoveKind.RECEIVED, store, books, 63_000)));
        });
        centres = app.centres().centres().centres().stream().filter(c -> c.kind() != CentreKind.STOREROOM).sorted(Comparator.comparing(Centre::number)).toList();
    }

    private long there(long item, StockState state) {
        var book = app.centres().balances().current();
        return centres.stream().mapToLong(c -> book.balance(c.id(), item, state, LocalDate.now().plusYears(1))).sum();
    }

    private String shown(String id) {
        return robot.lookup((javafx.scene.Node n) -> id.equals(n.getId())).queryAll().stream().findFirst().map(n -> ((Labeled) n).getText()).orElse("");
    }

    private String count(String what) {
        return robot.lookup("#count-" + what).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private LedgerWindow window() {
        return (LedgerWindow) stage.getUserData();
    }

    /** The signature sheet of the window as the post offices send it back: 1,200 rows signed. */
    private Path signed(Path sheet) throws IOException {
        List<Object[]> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(sheet); ReadableWorkbook book = new ReadableWorkbook(in)) {
            int[] signed = {-1, 0};
            book.getFirstSheet().read().forEach(r -> {
                List<Object> row = new ArrayList<>();
                r.forEach(c -> row.add(c == null || c.getRawValue() == null ? "" : c.getType() == CellType.NUMBER ? c.asNumber() : c.getRawValue()));
                signed[0] = row.contains("签收日期") ? row.indexOf("签收日期") : signed[0];
                if (row.stream().anyMatch(v -> v.toString().startsWith("SL-")) && signed[1]++ < 1200) {
                    while (row.size() <= signed[0]) {
                        row.add("");
                    }
                    row.set(signed[0], LocalDate.now().toString());
                }
                rows.add(row.toArray());
            });
        }
        return TestSheets.xlsx(folder.resolve("signed.xlsx"), rows.toArray(Object[][]::new));
    }

    @Test
    void aKitForACountyIsSentReceiptedAndTakenBackInTheWindow() throws IOException {
        county();
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        fx(() -> window().context().shell().show("centre", "stock"));
        awaitNode("stock-typed");
        press("stock-desk-kit");
        enter("stock.form.from", "wzck");
        keys(KeyCode.TAB);
        javafx.scene.Node first = byId("entry-item");
        fx(first::requestFocus);
        for (String line : List.of("wj 20", "ts 50")) {
            type(line.split(" ")[0]);
            tab(1);
            type(line.split(" ")[1]);
            keys(KeyCode.ENTER);
        }
        await("what leaves", () -> shown("stock-kit-summary").startsWith("1,248 个儿童之家，共 87,360 件出库，都够"));
        press("stock-kit-post");
        eventually("sent", () -> there(pens, StockState.TRANSIT) == 24_960 && there(books, StockState.TRANSIT) == 62_400);
        await("the receipts", () -> shown("stock-transit-summary").startsWith("发往 1,248 处；例外 1,248 处"));
        long kit = app.centres().stock().documents().stream().filter(d -> d.kind() == StockDocumentKind.TRANSFER).findFirst().orElseThrow().stamp().id();

        Path sheet = folder.resolve("sheet.xlsx");
        fx(() -> SavedFiles.to(window().context().shell().dialogs(), sheet));
        press("stock-paper-signatures");
        awaitNode("toast-link");
        Path back = signed(sheet);
        press("stock-desk-sheet");
        fx(() -> OpenedFiles.of(window().context().shell().dialogs(), back));
        press("import-choose");
        await("2,400 receipts to write, 96 rows unsigned", () -> count("created").equals("2,400") && count("unchanged").equals("96"));
        press("import-commit");
        eventually("1,200 arrived", () -> there(pens, StockState.TRANSIT) == 48 * 20 && there(books, StockState.TRANSIT) == 48 * 50);

        press("stock-desk-transit");
        await("48 exceptions", () -> shown("stock-transit-summary").startsWith("发往 1,248 处；例外 48 处"));
        await("the scanner's field", () -> focused() != null && "stock-scan".equals(focused().getId()));
        for (Centre c : centres.subList(1200, 1220)) {
            type(new TransitCode(kit, c.id()).text());
            keys(KeyCode.ENTER);
        }
        for (Centre c : centres.subList(1220, 1240)) {
            type(c.number());
            keys(KeyCode.ENTER);
        }
        await("40 noted", () -> shown("stock-transit-summary").endsWith("待过账签收 40 处"));
        press("stock-receive");
        eventually("40 arrived", () -> there(pens, StockState.TRANSIT) == 8 * 20 && there(books, StockState.TRANSIT) == 8 * 50);
        await("8 exceptions", () -> shown("stock-transit-summary").startsWith("发往 1,248 处；例外 8 处"));
        assertThat(Transits.read(app.centres()).open().stream().map(OpenTransit::centreId).collect(Collectors.toSet()))
            .isEqualTo(centres.subList(1240, 1248).stream().map(Centre::id).collect(Collectors.toSet()));
        assertThat(there(pens, StockState.SHELF)).isEqualTo(1240 * 20);

        DataGrid<?> grid = byId("stock-transit");
        fx(() -> grid.goTo(0));
        press("stock-transit-reverse");
        press("dialog-yes");
        eventually("one taken back", () -> there(pens, StockState.TRANSIT) == 7 * 20 && there(books, StockState.TRANSIT) == 7 * 50);
        assertThat(there(pens, StockState.SHELF)).as("the others stay").isEqualTo(1240 * 20);
        assertThat(app.centres().balances().current().balance(store, books, StockState.SHELF, LocalDate.now())).isEqualTo(600 + 50);
        await("7 exceptions", () -> shown("stock-transit-summary").startsWith("发往 1,247 处；例外 7 处"));
    }
}
