package ruralpost.ui;

import java.time.LocalDate;
import java.util.List;
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

    private static void all(AppContext app, Pictures.Look look) throws Exception {
        String end = "-" + look.code();
        try (PictureWindow window = PictureWindow.open(app, look, Pictures.FOLDER.resolve("stock"), 2000)) {
            window.show("centre", "stock");
            window.save("typed" + end);
            for (String view : List.of("kit", "transit", "sheet")) {
                window.press("stock-desk-" + view);
                window.save(view + end);
            }
            window.show("centre", "import");
            window.save("import" + end);
        }
    }
}
