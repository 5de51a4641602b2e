package ruralpost.ui.sales;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import ruralpost.app.AppContext;
import ruralpost.pinyin.Pinyin;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Channel;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/**
 * All names that sales use, as the ledger held them at one moment, made ready for searching. Immutable.
 *
 * @param labels names by id, for whoever holds ids only
 */
record SaleNames(Index<Product> products, Index<Channel> channels, Index<Seller> sellers, Index<Contract> contracts, List<Choice> choices, SalesLabels labels) {

    private static final int SHOWN = 50;

    /** No names at all. */
    static final SaleNames NONE = new SaleNames(Index.empty(), Index.empty(), Index.empty(), Index.empty(), List.of(), new SalesLabels(Map.of()));

    /** A value that sales can be filtered by. */
    record Choice(Dimension dimension, Object value, String name, Searchable search) {
    }

    /** Records of one kind by id, and how they are found. */
    record Index<T>(Map<Long, T> byId, Map<T, Searchable> searchable, List<T> sorted, Map<String, T> exact, Function<T, String> name) {

        static <T> Index<T> empty() {
            // ids that are not stated are asked for, too, and Map.of() takes no null
            return new Index<>(new HashMap<>(), Map.of(), List.of(), Map.of(), Object::toString);
        }

        static <T> Index<T> of(Collection<T> all, ToLongFunction<T> id, Function<T, String> name, Function<T, List<String>> aliases) {
            Map<Long, T> byId = new HashMap<>();
            Map<T, Searchable> searchable = new HashMap<>();
            Map<String, T> exact = new HashMap<>();
            Map<T, String> keys = new HashMap<>();
            for (T each : all) {
                byId.put(id.applyAsLong(each), each);
                searchable.put(each, Searchable.of(name.apply(each), aliases.apply(each)));
                keys.put(each, Pinyin.sortKey(name.apply(each)));
                aliases.apply(each).forEach(alias -> exact.merge(alias.strip(), each, (a, b) -> null));
            }
            all.forEach(each -> exact.remove(name.apply(each)));
            List<T> sorted = new ArrayList<>(all);
            sorted.sort((a, b) -> keys.get(a).compareTo(keys.get(b)));
            return new Index<>(byId, searchable, sorted, exact, name);
        }

        /** Best answers first; all of them, as far as they are shown, for a blank text. */
        List<T> find(String typed) {
            return typed.isBlank() ? sorted.stream().limit(SHOWN).toList()
                : PinyinMatcher.search(typed, sorted, searchable::get, SHOWN).stream().map(PinyinMatcher.Hit::item).toList();
        }

        /** What stands in the field for a record that was found so: its name, but the alias where just that was typed or pasted. */
        String nameFor(T item, String typed) {
            return item.equals(exact.get(typed.strip())) ? typed.strip() : name.apply(item);
        }
    }

    /** Reads them; not for the window's thread. */
    static SaleNames read(AppContext app) {
        List<Seller> all = new ArrayList<>();
        Map<Long, List<String>> aliases = new HashMap<>();
        app.places().places().forEach(x -> {
            all.add(new Seller(x.stamp().id(), null, x.name()));
            aliases.put(x.stamp().id(), x.aliases());
        });
        app.partners().partners().forEach(x -> {
            all.add(new Seller(null, x.stamp().id(), x.name()));
            aliases.put(x.stamp().id(), x.aliases());
        });
        Index<Product> products = Index.of(app.catalogue().products(), x -> x.stamp().id(), Product::name, Product::aliases);
        Index<Channel> channels = Index.of(app.catalogue().channels(), x -> x.stamp().id(), Channel::name, Channel::aliases);
        Index<Seller> sellers = Index.of(all, Seller::id, Seller::name, s -> aliases.get(s.id()));
        Index<Contract> contracts = Index.of(app.contracts().contracts(), x -> x.stamp().id(), Contract::number, c -> List.of(c.buyer()));
        Map<Dimension, Map<Long, String>> labels = new EnumMap<>(Dimension.class);
        List<Choice> choices = new ArrayList<>();
        take(Dimension.PRODUCT, products, labels, choices);
        take(Dimension.CHANNEL, channels, labels, choices);
        take(Dimension.SELLER, sellers, labels, choices);
        for (BuyerKind kind : BuyerKind.values()) {
            String zh = Texts.of(Lang.ZH).get(kind.label());
            choices.add(new Choice(Dimension.BUYER_KIND, kind, zh, Searchable.of(zh, Texts.of(Lang.EN).get(kind.label()))));
        }
        take(Dimension.CONTRACT, contracts, labels, choices);
        return new SaleNames(products, channels, sellers, contracts, List.copyOf(choices), new SalesLabels(labels));
    }

    private static <T> void take(Dimension dimension, Index<T> index, Map<Dimension, Map<Long, String>> labels, List<Choice> choices) {
        Map<Long, String> names = new HashMap<>();
        index.byId.forEach((id, each) -> names.put(id, index.name.apply(each)));
        Map<T, Long> ids = new HashMap<>();
        index.byId.forEach((id, each) -> ids.put(each, id));
        index.sorted.forEach(each -> choices.add(new Choice(dimension, ids.get(each), index.name.apply(each), index.searchable.get(each))));
        labels.put(dimension, names);
    }
}
