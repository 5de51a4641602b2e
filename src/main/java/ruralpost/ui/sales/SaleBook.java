package ruralpost.ui.sales;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import ruralpost.pinyin.Pinyin;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Channel;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.text.Message;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickSource;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/**
 * The names that sales use, in memory so that pick lists answer at each key: products, channels, sellers, contracts, units, buyer
 * kinds. Read again whenever the ledger has moved. Used on the JavaFX thread.
 */
public final class SaleBook {

    private static final int SHOWN = 50;

    private final WindowContext context;
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private Names names = new Names(Index.empty(), Index.empty(), Index.empty(), Index.empty());

    public SaleBook(WindowContext context) {
        this.context = context;
        context.link().setProperty().addListener((o, was, now) -> reload(() -> { }));
    }

    private record Names(Index<Product> products, Index<Channel> channels, Index<Seller> sellers, Index<Contract> contracts) {
    }

    /** Records of one kind by id, and how they are found. */
    private record Index<T>(Map<Long, T> byId, Map<T, Searchable> searchable, List<T> sorted) {

        static <T> Index<T> empty() {
            return new Index<>(Map.of(), Map.of(), List.of());
        }

        static <T> Index<T> of(Collection<T> all, ToLongFunction<T> id, Function<T, String> name, Function<T, List<String>> aliases) {
            Map<Long, T> byId = new HashMap<>();
            Map<T, Searchable> searchable = new HashMap<>();
            for (T each : all) {
                byId.put(id.applyAsLong(each), each);
                searchable.put(each, Searchable.of(name.apply(each), aliases.apply(each)));
            }
            List<T> sorted = new ArrayList<>(all);
            sorted.sort((a, b) -> Pinyin.ORDER.compare(name.apply(a), name.apply(b)));
            return new Index<>(byId, searchable, sorted);
        }

        List<T> find(String typed) {
            return typed.isBlank() ? sorted.stream().limit(SHOWN).toList()
                : PinyinMatcher.search(typed, sorted, searchable::get, SHOWN).stream().map(PinyinMatcher.Hit::item).toList();
        }
    }

    /** Reads all names again. */
    public void reload(Runnable then) {
        var app = context.app();
        context.tasks().run(p -> {
            List<Seller> sellers = new ArrayList<>();
            Map<Long, List<String>> aliases = new HashMap<>();
            app.places().places().forEach(x -> {
                sellers.add(new Seller(x.stamp().id(), null, x.name()));
                aliases.put(x.stamp().id(), x.aliases());
            });
            app.partners().partners().forEach(x -> {
                sellers.add(new Seller(null, x.stamp().id(), x.name()));
                aliases.put(x.stamp().id(), x.aliases());
            });
            return new Names(Index.of(app.catalogue().products(), x -> x.stamp().id(), Product::name, Product::aliases),
                Index.of(app.catalogue().channels(), x -> x.stamp().id(), Channel::name, Channel::aliases),
                Index.of(sellers, Seller::id, Seller::name, s -> aliases.get(s.id())),
                Index.of(app.contracts().contracts(), x -> x.stamp().id(), Contract::number, c -> List.of(c.buyer())));
        }).onSuccess(read -> {
            names = read;
            version.set(version.get() + 1);
            then.run();
        });
    }

    /** Counts up when the names were read again. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** A product by id; null when unknown. */
    public Product product(Long id) {
        return names.products.byId.get(id);
    }

    /** A channel by id; null when unknown or null. */
    public Channel channel(Long id) {
        return names.channels.byId.get(id);
    }

    /** The seller of a sale; null when not stated. */
    public Seller seller(Long placeId, Long partnerId) {
        return names.sellers.byId.get(placeId != null ? placeId : partnerId);
    }

    /** A contract by id; null when unknown or null. */
    public Contract contract(Long id) {
        return names.contracts.byId.get(id);
    }

    /** Products for a pick list. @param create makes a product of a typed name; null where none may be made */
    public PickSource<Product> products(Consumer<String> create) {
        return new PickSource<>(typed -> names.products.find(typed).stream().map(this::pick).toList(), create == null ? null : "sales.entry.new.product", create);
    }

    private Pick<Product> pick(Product p) {
        String unit = p.unit() == null ? "" : p.unit().name(context.texts().lang());
        String brand = p.brand() == null ? "" : context.texts().now(p.brand().label());
        return new Pick<>(p, p.name(), Pinyin.of(p.name()).full(), unit.isEmpty() || brand.isEmpty() ? unit + brand : unit + " · " + brand);
    }

    /** Channels for a pick list. */
    public PickSource<Channel> channels(Consumer<String> create) {
        return new PickSource<>(typed -> names.channels.find(typed).stream()
            .map(c -> new Pick<>(c, c.name(), Pinyin.of(c.name()).full(), context.texts().now(c.kind().label()))).toList(),
            create == null ? null : "sales.entry.new.channel", create);
    }

    /** Sellers for a pick list. */
    public PickSource<Seller> sellers() {
        return PickSource.of(typed -> names.sellers.find(typed).stream()
            .map(s -> new Pick<>(s, s.name(), Pinyin.of(s.name()).full(), context.texts().now(s.placeId() != null ? "sales.seller.place" : "sales.seller.enterprise"))).toList());
    }

    /** Contracts for a pick list, found by number and buyer. */
    public PickSource<Contract> contracts() {
        return PickSource.of(typed -> names.contracts.find(typed).stream().map(c -> new Pick<>(c, c.number(), "", c.buyer())).toList());
    }

    /** Units for a pick list. */
    public PickSource<Unit> units() {
        List<Unit> all = Units.all().stream().filter(u -> u.isWeight() || u.dimension() == ruralpost.value.Dimension.COUNT).toList();
        Map<Unit, Searchable> searchable = new HashMap<>();
        all.forEach(u -> {
            List<String> others = new ArrayList<>(u.aliases());
            others.add(u.en());
            others.add(u.code());
            searchable.put(u, Searchable.of(u.zh(), others));
        });
        return PickSource.of(typed -> (typed.isBlank() ? all : PinyinMatcher.search(typed, all, searchable::get, SHOWN).stream().map(PinyinMatcher.Hit::item).toList())
            .stream().map(u -> new Pick<>(u, u.name(context.texts().lang()), "", u.isWeight() ? context.texts().now("sales.unit.weight") : "")).toList());
    }

    /** Buyer kinds for a pick list, found in both languages. */
    public PickSource<BuyerKind> buyerKinds() {
        return fixed(List.of(BuyerKind.values()), BuyerKind::label);
    }

    /** A few fixed words for a pick list, found in both languages. */
    public <T> PickSource<T> fixed(List<T> all, Function<T, Message> label) {
        Map<T, Searchable> searchable = new HashMap<>();
        all.forEach(v -> searchable.put(v, Searchable.of(ruralpost.text.Texts.of(ruralpost.text.Lang.ZH).get(label.apply(v)),
            ruralpost.text.Texts.of(ruralpost.text.Lang.EN).get(label.apply(v)))));
        return PickSource.of(typed -> (typed.isBlank() ? all : PinyinMatcher.search(typed, all, searchable::get, SHOWN).stream().map(PinyinMatcher.Hit::item).toList())
            .stream().map(v -> new Pick<>(v, context.texts().now(label.apply(v)), "", "")).toList());
    }
}
