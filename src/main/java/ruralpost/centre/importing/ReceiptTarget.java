package ruralpost.centre.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import ruralpost.centre.Centres;
import ruralpost.centre.document.TransferPapers;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.importing.ImportMarkStore;
import ruralpost.importing.ImportTarget;
import ruralpost.importing.record.BookRecords;
import ruralpost.importing.record.RowDecider;
import ruralpost.importing.record.RowsPlanner;
import ruralpost.importing.record.Run;
import ruralpost.importing.record.Target;
import ruralpost.item.Item;
import ruralpost.item.ItemStore;
import ruralpost.ledger.Ledger;
import ruralpost.place.PlaceStore;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.names.NamedRecord;

/** Receipts of what documents sent to centres, as a target of imports. */
public final class ReceiptTarget {

    private final Ledger ledger;
    private final Centres stores;
    private final ItemStore items;
    private final PlaceStore places;
    private final BiFunction<StockDocument, MoveKind, String> title;

    private ReceiptTarget(Ledger ledger, Centres stores, ItemStore items, PlaceStore places, BiFunction<StockDocument, MoveKind, String> title) {
        this.ledger = ledger;
        this.stores = stores;
        this.items = items;
        this.places = places;
        this.title = title;
    }

    /** Of that ledger. @param title what the receipt, return or loss of what a document sent is called */
    public static ImportTarget<?, ?> of(Ledger ledger, Centres stores, ItemStore items, PlaceStore places, BiFunction<StockDocument, MoveKind, String> title) {
        ReceiptTarget target = new ReceiptTarget(ledger, stores, items, places, title);
        return new Target<>("centre", ReceiptShape.SHAPE, "stock.import.label.receipts", "stock.import.label.receipts.files",
            List.of(ReceiptShape.DOCUMENT, ReceiptShape.DAY, ReceiptShape.ITEM), target::names, target::run);
    }

    private BookRecords names() {
        NameBook centres = new NameBook(CentreImports.centreRecords(stores.centres().centres(), places.places()));
        NameBook goods = new NameBook(items.items().stream().map(ReceiptTarget::named).toList());
        return new BookRecords(ReceiptShape.SHAPE.named(), Map.of(ReceiptShape.CENTRE, centres, ReceiptShape.ITEM, goods), Set.of());
    }

    /** An item is called in packing lists by its name with its unit, too. */
    static NamedRecord named(Item item) {
        return NamedRecord.of(item.stamp().id(), item.name(), Stream.concat(item.aliases().stream(), Stream.of(TransferPapers.title(item))).toList(), item.code());
    }

    private Run<ReceiptRow> run() {
        ImportMarkStore store = CentreMarksStore.openings(ledger);
        RowDecider.Marks none = new RowDecider.Marks(List.of());
        KnownReceipts known = new KnownReceipts(stores, items.items());
        return new Run<>((names, holds) -> new RowsPlanner<>(ledger, names, new ReceiptReader(names, known), keys -> new RowDecider<>(store, none, known, holds, keys), null),
            w -> new ReceiptWriter(w.tx(), stores, title));
    }
}
