package ruralpost.centre.stock;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.centre.Asset;
import ruralpost.centre.AssetSource;
import ruralpost.centre.AssetUse;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Centres;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.Written;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Lang;
import ruralpost.text.Message;

/** A ledger with a storeroom, two centres, an item kept by quantity and one kept one by one. */
public final class StockFixture implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    public final AppContext app;
    public final long store;
    public final long first;
    public final long second;
    public final long pens;
    public final long books;
    public final long tvs;

    public StockFixture(Path folder) {
        Founding.create(folder, new Founding.Answers(433124, "Wang", Lang.EN, false));
        app = AppContext.open(folder);
        store = centre("Store", CentreKind.STOREROOM);
        first = centre("First", CentreKind.CHILDRENS_HOME);
        second = centre("Second", CentreKind.CHILDRENS_HOME);
        pens = item("Pens", Tracking.QUANTITY);
        books = item("Books", Tracking.QUANTITY);
        tvs = item("TV", Tracking.ASSET);
    }

    public long centre(String name, CentreKind kind) {
        return write(tx -> centres().centres().save(tx, Centre.of(Place.named(name, PlaceKind.CENTRE), kind)));
    }

    public long item(String name, Tracking tracking) {
        return write(tx -> app.items().save(tx, new Item(Stamp.NEW, name, ItemKind.OTHER, List.of(), null, "piece", tracking, null, false, null)));
    }

    public long tv(String tag, long centre) {
        return write(tx -> {
            long id = centres().assets().save(tx, new Asset(Stamp.NEW, tvs, tag, null, null, null, null, AssetSource.BOUGHT, null, null, AssetUse.IN_USE, null, null));
            stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "TV " + tag, DAY), List.of(StockMove.at(MoveKind.RECEIVED, centre, tvs, 1).asset(id)));
            return id;
        });
    }

    public Centres centres() {
        return app.centres();
    }

    public StockStore stock() {
        return app.centres().stock();
    }

    public StockBook book() {
        return app.centres().balances().current();
    }

    public long shelf(long centre, long item) {
        return book().balance(centre, item, StockState.SHELF, LocalDate.of(2100, 1, 1));
    }

    /** Posts in a change set of its own. */
    public long post(StockDocumentKind kind, LocalDate on, StockMove... moves) {
        return write(tx -> stock().post(tx, StockDocument.of(kind, kind.code(), on), List.of(moves)));
    }

    public long settle(long transfer, LocalDate on, StockMove... moves) {
        return write(tx -> stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER_RECEIPT, "receipt", on).answering(transfer), List.of(moves)));
    }

    public <T> T write(Ledger.Work<T> work) {
        return written(work).result();
    }

    public <T> Written<T> written(Ledger.Work<T> work) {
        return app.ledger().write(Action.entry("centre", Message.of("ledger.label.founded")), work);
    }

    @Override
    public void close() {
        app.close();
    }
}
