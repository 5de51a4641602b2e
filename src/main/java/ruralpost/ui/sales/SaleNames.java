package ruralpost.ui.sales;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Channel;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.ui.form.NameIndex;

/**
 * All names that sales use, as the ledger held them at one moment, made ready for searching. Immutable.
 *
 * @param labels names by id, for whoever holds ids only
 */
record SaleNames(NameIndex<Product> products, NameIndex<Channel> channels, NameIndex<Seller> sellers, NameIndex<Contract> contracts, List<SalesPick> choices, SalesLabels labels) {

    /** No names at all. */
    static final SaleNames NONE = new SaleNames(NameIndex.empty(), NameIndex.empty(), NameIndex.empty(), NameIndex.empty(), List.of(), new SalesLabels(Map.of()));

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
        NameIndex<Product> products = NameIndex.of(app.catalogue().products(), x -> x.stamp().id(), Product::name, Product::aliases);
        NameIndex<Channel> channels = NameIndex.of(app.catalogue().channels(), x -> x.stamp().id(), Channel::name, Channel::aliases);
        NameIndex<Seller> sellers = NameIndex.of(all, Seller::id, Seller::name, s -> aliases.get(s.id()));
        NameIndex<Contract> contracts = NameIndex.of(app.contracts().contracts(), x -> x.stamp().id(), Contract::number, c -> List.of(c.buyer()));
        Map<Dimension, Map<Long, String>> labels = new EnumMap<>(Dimension.class);
        List<SalesPick> choices = new ArrayList<>();
        take(Dimension.PRODUCT, products, labels, choices);
        take(Dimension.CHANNEL, channels, labels, choices);
        take(Dimension.SELLER, sellers, labels, choices);
        for (BuyerKind kind : BuyerKind.values()) {
            choices.add(SalesPick.of(kind));
        }
        take(Dimension.CONTRACT, contracts, labels, choices);
        return new SaleNames(products, channels, sellers, contracts, List.copyOf(choices), new SalesLabels(labels));
    }

    private static <T> void take(Dimension dimension, NameIndex<T> index, Map<Dimension, Map<Long, String>> labels, List<SalesPick> choices) {
        Map<Long, String> names = new HashMap<>();
        index.byId().forEach((id, each) -> names.put(id, index.name().apply(each)));
        Map<T, Long> ids = new HashMap<>();
        index.byId().forEach((id, each) -> ids.put(each, id));
        index.sorted().forEach(each -> choices.add(new SalesPick(dimension, ids.get(each), index.name().apply(each), index.searchable().get(each))));
        labels.put(dimension, names);
    }
}
