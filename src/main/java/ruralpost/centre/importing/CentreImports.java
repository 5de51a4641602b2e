package ruralpost.centre.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.centre.Centre;
import ruralpost.centre.Centres;
import ruralpost.importing.ImportMarkStore;
import ruralpost.importing.ImportTarget;
import ruralpost.importing.PlaceNames;
import ruralpost.importing.SheetImport;
import ruralpost.importing.record.BookRecords;
import ruralpost.importing.record.Known;
import ruralpost.importing.record.RowDecider;
import ruralpost.importing.record.RowTwins;
import ruralpost.importing.record.RowsPlanner;
import ruralpost.importing.record.Run;
import ruralpost.importing.record.Target;
import ruralpost.item.Item;
import ruralpost.item.ItemStore;
import ruralpost.ledger.Ledger;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.place.PlaceStore;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.names.NameParent;
import ruralpost.sheet.names.NamedRecord;

/** The register of centres and opening stock as targets of imports. */
public final class CentreImports {

    private final Ledger ledger;
    private final Centres stores;
    private final ItemStore items;
    private final PlaceStore places;
    private final Supplier<LocalDate> today;
    private final Supplier<String> title;
    private final SheetImport centres;
    private final SheetImport stock;

    /**
     * @param ledger read for what is known
     * @param today  tells the year of children served of whom none is stated
     * @param title  what a document of opening stock is called
     * @param make   makes the import of a target
     */
    public CentreImports(Ledger ledger, Centres stores, ItemStore items, PlaceStore places, Supplier<LocalDate> today, Supplier<String> title,
                         Function<ImportTarget<?, ?>, SheetImport> make) {
        this.ledger = ledger;
        this.stores = stores;
        this.items = items;
        this.places = places;
        this.today = today;
        this.title = title;
        centres = make.apply(new Target<>("centre", CentreShape.SHAPE, "stock.import.label.centres", "stock.import.label.centres.files",
            List.of(CentreShape.KIND, CentreShape.TOWNSHIP, CentreShape.DIVISION, CentreShape.YEAR), this::centreNames, this::centreRun));
        stock = make.apply(new Target<>("centre", StockShape.SHAPE, "stock.import.label.stock", "stock.import.label.stock.files",
            List.of(StockShape.DAY, StockShape.FUNDING, StockShape.ITEM), this::stockNames, this::stockRun));
    }

    /** Of centres with the children they served. */
    public SheetImport centres() {
        return centres;
    }

    /** Of opening counts and assets. */
    public SheetImport stock() {
        return stock;
    }

    private BookRecords centreNames() {
        NameBook townships = new NameBook(PlaceNames.of(places.places().stream().filter(p -> p.kind() == PlaceKind.TOWNSHIP).toList()));
        return new BookRecords(CentreShape.SHAPE.named(), Map.of(CentreShape.TOWNSHIP, townships), Set.of(CentreShape.TOWNSHIP));
    }

    private BookRecords stockNames() {
        NameBook known = new NameBook(centreRecords(stores.centres().centres(), places.places()));
        NameBook goods = new NameBook(items.items().stream().map(ReceiptTarget::named).toList());
        NameBook sources = new NameBook(stores.fundings().fundings().stream().map(f -> NamedRecord.of(f.stamp().id(), f.name(), List.of(), null)).toList());
        return new BookRecords(StockShape.SHAPE.named(), Map.of(StockShape.CENTRE, known, StockShape.ITEM, goods, StockShape.FUNDING, sources), Set.of());
    }

    /** Centres as records that names may mean, with what tells namesakes apart. @param all all places */
    public static List<NamedRecord> centreRecords(List<Centre> centres, List<Place> all) {
        Map<Long, Place> byId = all.stream().collect(Collectors.toMap(p -> p.stamp().id(), Function.identity()));
        return centres.stream().map(c -> {
            Place above = byId.get(c.place().parentId());
            List<NameParent> parents = Stream.concat(PlaceNames.divisions(c.place().divisionCode(), c.name()).stream(),
                Stream.ofNullable(above).map(p -> NameParent.of(p.name()))).distinct().toList();
            return new NamedRecord(c.id(), c.name(), c.place().aliases(), c.number(), parents, c.kind().label());
        }).toList();
    }

    private Run<CentreRow> centreRun() {
        ImportMarkStore store = CentreMarksStore.centres(ledger);
        RowDecider.Marks marks = new RowDecider.Marks(store.marks());
        KnownCentres known = new KnownCentres(stores, places.places(), today.get().getYear());
        RowTwins<CentreRow> twins = new RowTwins<>(CentreRow::row, CentreRow::at);
        return run((names, holds) -> new RowsPlanner<>(ledger, names, new CentreReader(names, known, twins.file()),
                keys -> new RowDecider<>(store, marks, known, holds, keys), null),
            w -> new CentreWriter(w.tx(), stores.centres(), places, known, w.created(), store, marks));
    }

    private Run<StockRow> stockRun() {
        ImportMarkStore store = CentreMarksStore.openings(ledger);
        RowDecider.Marks marks = new RowDecider.Marks(store.marks());
        KnownOpenings known = new KnownOpenings(stores);
        List<Centre> all = stores.centres().centres();
        StockReader.Lists lists = new StockReader.Lists(all.stream().collect(Collectors.toMap(Centre::id, Function.identity())),
            all.stream().filter(c -> c.number() != null).collect(Collectors.toMap(Centre::number, Function.identity(), (a, b) -> a)),
            items.items().stream().collect(Collectors.toMap(i -> i.stamp().id(), Function.<Item>identity())));
        Map<String, StockRow> tags = new HashMap<>();
        return run((names, holds) -> new RowsPlanner<>(ledger, names, new StockReader(names, lists, known, tags),
                keys -> new RowDecider<>(store, marks, (Known<StockRow>) known, holds, keys), null),
            w -> new StockWriter(w.tx(), stores, known, store, marks, title.get()));
    }

    private static <R> Run<R> run(Run.Planners<R> planners, Run.Writers<R> writers) {
        return new Run<>(planners, writers);
    }
}
