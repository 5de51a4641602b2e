package ruralpost.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import ruralpost.app.AppContext;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.document.KitDrop;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.ledger.Action;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Message;
import ruralpost.ui.centre.CentreFixture;

/** Writes pictures of documents of stock at 1366×768 to {@code target/screens/stock}. */
public final class StockPictures {

    private static final String RECEIPTS = """
        单据,编号,物资,实收数量,签收人,签收日期,例外说明
        DB-2024-01,HN-0101,图书,20,李老师,2024-03-08,
        DB-2024-01,HN-0102,图书,18,王老师,2024-03-08,少 2 册
        DB-2024-01,HN-0103,图书,25,王老师,2024-03-08,
        DB-2024-01,HN-0104,没有的物资,20,王老师,2024-03-08,
        DB-2024-01,HN-0105,图书,20,,,
        """;

    private StockPictures() {
    }

    /** @param args language and theme pairs such as zh-light; two of them for none */
    public static void main(String[] args) {
        Pictures.run(() -> {
            try (AppContext app = Pictures.ledger(Pictures.folder("stock-ledger"), Pictures.HUINING, false)) {
                new CentreFixture(app).write();
                kit(app);
                for (Pictures.Look look : Pictures.Look.of(args.length > 0 ? List.of(args) : List.of("zh-light", "en-dark"))) {
                    all(app, look);
                }
            }
        });
    }

    /** A storeroom with goods, and a kit on its way to all centres. */
    private static void kit(AppContext app) {
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            long store = app.centres().centres().save(tx, Centre.of(Place.named("县物资仓库", PlaceKind.OTHER), CentreKind.STOREROOM));
            List<KitDrop.Part> parts = app.items().items().stream().filter(i -> !i.isAsset()).limit(2).map(i -> new KitDrop.Part(i.stamp().id(), 20)).toList();
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "入库", LocalDate.of(2024, 3, 1)),
                parts.stream().map(p -> StockMove.at(MoveKind.RECEIVED, store, p.itemId(), 5000)).toList());
            List<Long> centres = app.centres().centres().centres().stream().filter(c -> c.openOn(LocalDate.of(2024, 3, 5))).map(Centre::id).toList();
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "春季文具图书套装", LocalDate.of(2024, 3, 5)).numbered("DB-2024-01"),
                centres.stream().flatMap(c -> parts.stream().map(p -> StockMove.sent(store, c, p.itemId(), p.quantity()))).toList());
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private static void all(AppContext app, Pictures.Look look) throws Exception {
        String end = "-" + look.code();
        try (PictureWindow window = PictureWindow.open(app, look, Pictures.FOLDER.resolve("stock"), 2000)) {
            window.show("centre", "stock");
            window.save("typed" + end);
            for (StockDocumentKind kind : List.of(StockDocumentKind.TRANSFER, StockDocumentKind.SCRAPPING)) {
                Pictures.fx(() -> ((ComboBox<StockDocumentKind>) window.find("stock.form.kind")).setValue(kind));
                window.save("typed-" + kind.code() + end);
            }
            for (String view : List.of("kit", "transit", "sheet")) {
                window.press("stock-desk-" + view);
                window.save(view + end);
            }
            Path sheet = Files.writeString(Pictures.FOLDER.resolve("stock").resolve("receipts.csv"), RECEIPTS);
            Pictures.fx(() -> window.window().centres().importFiles(sheet));
            Thread.sleep(1500);
            window.save("import" + end);
        }
    }
}
