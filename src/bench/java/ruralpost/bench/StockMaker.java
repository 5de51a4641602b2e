package ruralpost.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.ItemStandard;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Lang;
import ruralpost.text.Message;

/** Makes a ledger of many centres, items and movements; the first centre is a storeroom. */
final class StockMaker {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int AT_ONCE = 50_000;
    private static final int ITEMS_EACH = 40;

    private StockMaker() {
    }

    /** The folder of such a ledger, made now unless it is there. */
    static Path ledger(Folders folders, int centres, int items, int moves) throws Exception {
        Path folder = folders.kept().resolve("stock-" + centres + "-" + items + "-" + moves);
        if (!Files.exists(folder.resolve("made"))) {
            Folders.delete(folder);
            Files.createDirectories(folder);
            Founding.create(folder, new Founding.Answers(433124, "Bench", Lang.EN, false));
            try (AppContext app = AppContext.open(folder)) {
                fill(app, centres, items, moves);
            }
            Files.createFile(folder.resolve("made"));
        }
        return folder;
    }

    static <T> T write(AppContext app, Ledger.Work<T> work) {
        return app.ledger().write(Action.entry("centre", Message.of("app.name")), work).result();
    }

    private static void fill(AppContext app, int centres, int items, int moves) {
        List<Long> centreIds = write(app, tx -> {
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < centres; i++) {
                ids.add(app.centres().centres().save(tx, Centre.of(Place.named("Centre " + i, PlaceKind.CENTRE), i == 0 ? CentreKind.STOREROOM : CentreKind.CHILDRENS_HOME)));
            }
            return ids;
        });
        List<Long> itemIds = write(app, tx -> {
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < items; i++) {
                ids.add(app.items().save(tx, new Item(Stamp.NEW, "Item " + i, ItemKind.OTHER, List.of(), null, "piece", Tracking.QUANTITY, null, false, null)));
                app.centres().centres().save(tx, new ItemStandard(Stamp.NEW, CentreKind.CHILDRENS_HOME, ids.get(i), 5 + i % 20, null));
            }
            return ids;
        });
        List<StockMove> batch = new ArrayList<>();
        int made = 0;
        for (int i : List.of(0, 1)) {
            batch.add(StockMove.at(MoveKind.OPENING, centreIds.get(0), itemIds.get(i), 1_000_000_000));
        }
        while (made < moves) {
            for (; batch.size() < AT_ONCE && made + batch.size() < moves; ) {
                batch.add(move(made + batch.size(), centreIds, itemIds));
            }
            List<StockMove> posted = batch;
            write(app, tx -> app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "Made", FIRST), posted));
            made += batch.size();
            batch = new ArrayList<>();
            System.out.println("  " + made + " movements");
        }
    }

    /** Four receipts and then an issue of each of some items at each centre. */
    private static StockMove move(int n, List<Long> centres, List<Long> items) {
        int pairs = centres.size() * ITEMS_EACH;
        int round = n / pairs;
        int centre = n % pairs / ITEMS_EACH;
        int item = (centre * 7 + n % ITEMS_EACH * 13) % items.size();
        boolean leaves = round % 5 == 4;
        return StockMove.at(leaves ? MoveKind.ISSUED : MoveKind.RECEIVED, centres.get(centre), items.get(item), leaves ? 2 : 1 + n % 9)
            .on(FIRST.plusDays(round * 300L + n % 290));
    }
}
