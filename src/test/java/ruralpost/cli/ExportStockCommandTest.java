package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.centre.Asset;
import ruralpost.centre.AssetSource;
import ruralpost.centre.AssetUse;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
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

/** {@code export labels} and {@code export packing-list}. */
class ExportStockCommandTest extends CliTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @BeforeEach
    void goods() {
        inLedger(app -> app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            long store = app.centres().centres().save(tx, Centre.of(Place.named("Store", PlaceKind.OTHER), CentreKind.STOREROOM));
            long centre = app.centres().centres().save(tx, Centre.of(Place.named("First", PlaceKind.CENTRE), CentreKind.CHILDRENS_HOME));
            long pens = app.items().save(tx, new Item(Stamp.NEW, "Pens", ItemKind.STATIONERY, List.of(), null, "box", Tracking.QUANTITY, null, false, null));
            long tv = app.items().save(tx, new Item(Stamp.NEW, "TV", ItemKind.TV, List.of(), null, "set", Tracking.ASSET, null, false, null));
            long asset = app.centres().assets().save(tx, new Asset(Stamp.NEW, tv, "HY-2024-1", null, null, null, null, AssetSource.BOUGHT, null, null, AssetUse.IN_USE, null, null));
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "In", DAY), List.of(StockMove.at(MoveKind.RECEIVED, store, pens, 100),
                StockMove.at(MoveKind.RECEIVED, centre, tv, 1).asset(asset)));
            return app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "Kit", DAY).numbered("DB-1"), List.of(StockMove.sent(store, centre, pens, 20)));
        }));
    }

    @Test
    void labelsAreAPaperAndNoRowsForMachines() {
        assertThat(run("export", "labels", "--help").ended(0).out()).contains("--out=FILE.pdf").doesNotContain("--format");
        assertThat(run("export", "labels", "--format", "json", "--out", temp.resolve("x.pdf").toString()).ended(2).err()).contains("--format");
    }

    @Test
    void labelsAndPapersAreWrittenAndStandInTheHistory() {
        Path labels = temp.resolve("labels.pdf");
        run("export", "labels", "--out", labels.toString(), "--paper", "a4-21").ended(0);
        assertThat(labels).exists().satisfies(f -> assertThat(Files.size(f)).isGreaterThan(1000));
        Path list = temp.resolve("list.xlsx");
        run("export", "packing-list", "DB-1", "--out", list.toString()).ended(0);
        assertThat(TestSheets.shown(list).toString()).contains("Kit", "First", "20", "Pens");
        Path slips = temp.resolve("slips.pdf");
        run("export", "packing-list", "Kit", "--paper", "slips", "--out", slips.toString()).ended(0);
        assertThat(slips).exists();
        assertThat(run("history").ended(0).out()).contains("Packing list of \"Kit\" written to list.xlsx", "1 labels of assets written to labels.pdf");
    }

    /** The form of a scrapping has item, number, value, approval and write-off to sign; nobody's name is printed. */
    @Test
    void theFormOfADocumentIsWrittenForSigning() {
        inLedger(app -> app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            Asset tv = app.centres().assets().tagged("HY-2024-1").orElseThrow();
            long centre = app.centres().centres().centres().stream().filter(c -> c.name().equals("First")).findFirst().orElseThrow().id();
            return app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.SCRAPPING, "Old TV", DAY.plusDays(9)).numbered("BF-1").approved("Director Zhang", null),
                List.of(StockMove.at(MoveKind.SCRAPPED, centre, tv.itemId(), 1).asset(tv.stamp().id()).because(null, "broken screen")));
        }));
        Path form = temp.resolve("form.xlsx");
        run("export", "stock-document", "BF-1", "--out", form.toString()).ended(0);
        assertThat(TestSheets.shown(form).toString()).contains("Scrapping: approval and write-off", "First", "TV", "HY-2024-1", "broken screen", "Asked for by", "Approved by", "Written off by")
            .doesNotContain("Zhang");
        Path pdf = temp.resolve("in.pdf");
        run("export", "stock-document", "In", "--out", pdf.toString()).ended(0);
        assertThat(pdf).exists();
        assertThat(run("export", "stock-document", "None", "--out", temp.resolve("y.pdf").toString()).ended(2).err()).contains("No document is called", "BF-1 Old TV");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(run("export", "packing-list", "Other", "--out", temp.resolve("x.pdf").toString()).err()).contains("No document that sent goods is called \"Other\"; there are: 2024-03-01 Kit");
        assertThat(run("export", "labels", "--item", "Pens", "--out", temp.resolve("x.pdf").toString()).ended(2).err()).contains("no labels to print");
        assertThat(temp.resolve("x.pdf")).doesNotExist();
    }
}
