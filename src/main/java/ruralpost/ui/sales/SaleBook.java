package ruralpost.ui.sales;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Channel;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.text.Message;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.FixedPicks;
import ruralpost.ui.form.NameIndex;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.task.LatestTask;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/**
 * The names that sales use, in memory so that pick lists answer at each key: products, channels, sellers, contracts, units, buyer
 * kinds. Read again whenever the ledger has moved. Used on the JavaFX thread.
 */
public final class SaleBook {

    private static final int SHOWN = 50;

    private final WindowContext context;
    private final LatestTask<SaleNames> reading;
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final List<Runnable> waiting = new ArrayList<>();
    /** Read by exports, too, on their threads. */
    private volatile SaleNames names = SaleNames.NONE;

    public SaleBook(WindowContext context) {
        this.context = context;
        this.reading = new LatestTask<>(context.tasks());
        context.link().setProperty().addListener((o, was, now) -> reload(() -> { }));
    }

    /** Reads all names again. @param then runs when they, or newer ones, are read */
    public void reload(Runnable then) {
        waiting.add(then);
        reading.run(p -> SaleNames.read(context.app())).onSuccess(read -> {
            names = read;
            version.set(version.get() + 1);
            List<Runnable> ready = List.copyOf(waiting);
            waiting.clear();
            ready.forEach(Runnable::run);
        });
    }

    /** Counts up when the names were read again; 0 before they were read at all. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** Names by id, as they are now; the same object until they are read again. */
    public SalesLabels labels() {
        return names.labels();
    }

    /** What sales can be filtered by, for a text; the first of each kind for a blank one. Null before the names are read. */
    public List<SalesPick> choices(String typed) {
        return version.get() == 0 ? null : SalesPick.find(names.choices(), typed, SHOWN);
    }

    /** A product by id; null when unknown. */
    public Product product(Long id) {
        return names.products().byId().get(id);
    }

    /** A channel by id; null when unknown or null. */
    public Channel channel(Long id) {
        return names.channels().byId().get(id);
    }

    /** The seller of a sale; null when not stated. */
    public Seller seller(Long placeId, Long partnerId) {
        return names.sellers().byId().get(placeId != null ? placeId : partnerId);
    }

    /** A contract by id; null when unknown or null. */
    public Contract contract(Long id) {
        return names.contracts().byId().get(id);
    }

    private <T> PickSource<T> source(Function<SaleNames, NameIndex<T>> index, Function<T, String> meta, String newKey, Consumer<String> create) {
        return new PickSource<>(typed -> index.apply(names).picks(typed, meta), create == null ? null : newKey, create);
    }

    /** Products for a pick list. @param create makes a product of a typed name; null where none may be made */
    public PickSource<Product> products(Consumer<String> create) {
        return source(SaleNames::products, this::about, "sales.entry.new.product", create);
    }

    private String about(Product p) {
        String unit = p.unit() == null ? "" : p.unit().name(context.texts().lang());
        String brand = p.brand() == null ? "" : context.texts().now(p.brand().label());
        return unit.isEmpty() || brand.isEmpty() ? unit + brand : context.texts().now("sales.entry.product.meta", unit, brand);
    }

    /** Channels for a pick list. */
    public PickSource<Channel> channels(Consumer<String> create) {
        return source(SaleNames::channels, c -> context.texts().now(c.kind().label()), "sales.entry.new.channel", create);
    }

    /** Sellers for a pick list. */
    public PickSource<Seller> sellers() {
        return source(SaleNames::sellers, s -> context.texts().now(s.placeId() != null ? "sales.seller.place" : "sales.seller.enterprise"), null, null);
    }

    /** Contracts for a pick list, found by number and buyer. */
    public PickSource<Contract> contracts() {
        return PickSource.of(typed -> names.contracts().find(typed).stream().map(c -> new Pick<>(c, c.number(), "", c.buyer())).toList());
    }

    /** Units for a pick list, found by every name that they have. */
    public PickSource<Unit> units() {
        List<Unit> all = Units.all().stream().filter(u -> u.isWeight() || u.dimension() == ruralpost.value.Dimension.COUNT).toList();
        Map<Unit, Searchable> searchable = new HashMap<>();
        all.forEach(u -> {
            List<String> others = new ArrayList<>(u.aliases());
            others.add(u.en());
            others.add(u.code());
            searchable.put(u, Searchable.of(u.zh(), others));
        });
        return PickSource.of(typed -> {
            List<Unit> named = Units.find(typed).filter(all::contains).stream().toList();
            return find(typed, all, searchable).stream().map(u -> new Pick<>(u, named.contains(u) ? typed.strip() : u.name(context.texts().lang()), "",
                u.isWeight() ? context.texts().now("sales.unit.weight") : "")).toList();
        });
    }

    /** Buyer kinds for a pick list, found in both languages. */
    public PickSource<BuyerKind> buyerKinds() {
        return fixed(List.of(BuyerKind.values()), BuyerKind::label);
    }

    /** A few fixed words for a pick list, found in both languages, so that a draft typed in one is understood in the other. */
    public <T> PickSource<T> fixed(List<T> all, Function<T, Message> label) {
        return FixedPicks.of(context.texts(), all, label);
    }

    private static <T> List<T> find(String typed, List<T> all, Map<T, Searchable> searchable) {
        return typed.isBlank() ? all : PinyinMatcher.search(typed, all, searchable::get, SHOWN).stream().map(PinyinMatcher.Hit::item).toList();
    }
}
