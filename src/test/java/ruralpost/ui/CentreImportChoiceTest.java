package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.document.Transits;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Message;

/** Sheets dropped on the tab of centres are recognised by what they hold, and the panel beside them promises only what happens. */
class CentreImportChoiceTest extends LedgerWindowTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @BeforeEach
    void kit() {
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            long store = app.centres().centres().save(tx, Centre.of(Place.named("物资仓库", PlaceKind.OTHER), CentreKind.STOREROOM));
            long centre = app.centres().centres().save(tx, Centre.of(new Place(Stamp.NEW, "第1村儿童之家", PlaceKind.CENTRE, List.of(), "ET-1", null, null, null, null, null, null),
                CentreKind.CHILDRENS_HOME));
            long pens = app.items().save(tx, new Item(Stamp.NEW, "文具", ItemKind.STATIONERY, List.of(), null, "件", Tracking.QUANTITY, null, false, null));
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "入库", DAY), List.of(StockMove.at(MoveKind.RECEIVED, store, pens, 900)));
            return app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "六一礼包", DAY).numbered("DB-1"), List.of(StockMove.sent(store, centre, pens, 20)));
        });
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    }

    private void drop(Path file) {
        fx(() -> ((LedgerWindow) stage.getUserData()).centres().importFiles(file));
    }

    private String count(String what) {
        return robot.lookup("#count-" + what).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private boolean says(String words) {
        return fx(() -> robot.lookup((Node n) -> n instanceof Labeled l && words.equals(l.getText()) && n.isVisible()).tryQuery().isPresent());
    }

    @Test
    void unknownItemsAndSourcesOfOpeningStockAreNotPromised() throws IOException {
        drop(TestSheets.xlsx(folder.resolve("期初.xlsx"), new Object[][] {{"儿童之家编号", "物资", "数量", "资金来源", "期初日期"},
            {"ET-1", "文具", 5, "", "2024-01-01"}, {"ET-1", "没有的物资", 5, "", "2024-01-01"}, {"ET-1", "文具", 6, "没有的来源", "2024-01-01"}}));
        eventually("one row to write, two returned", () -> fx(() -> count("created").equals("1") && count("rejected").equals("2")));
        await("what becomes of the names", () -> says("2 个台账里没有，所在行退回"));
        assertThat(fx(() -> robot.lookup("#import-unknown").query().isVisible())).as("nothing to choose where nothing is made").isFalse();
    }

    @Test
    void receiptsDroppedOnTheTabAreTakenAsReceipts() throws IOException {
        drop(TestSheets.xlsx(folder.resolve("签收.xlsx"), new Object[][] {{"单据", "编号", "儿童之家名称", "物资", "实收数量", "签收人", "签收日期", "例外说明"},
            {"DB-1", "ET-1", "第1村儿童之家", "文具", 20, "石老师", "2024-03-05", ""}}));
        eventually("one receipt", () -> fx(() -> count("created").equals("1") && count("rejected").equals("0")));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("arrived", () -> Transits.read(app.centres()).open().isEmpty());
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("taken back", () -> Transits.read(app.centres()).open().size() == 1);
    }
}
