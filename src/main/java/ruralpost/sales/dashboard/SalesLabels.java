package ruralpost.sales.dashboard;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import ruralpost.place.PartnerStore;
import ruralpost.place.PlaceStore;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.ContractStore;
import ruralpost.sales.cube.Dimension;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** Names of what the columns hold as ids. Immutable; made anew when the catalogue changes. */
public final class SalesLabels {

    private final Map<Dimension, Map<Long, String>> names;

    /** @param names per dimension whose values are row ids: id to name */
    public SalesLabels(Map<Dimension, Map<Long, String>> names) {
        this.names = new HashMap<>(names);
    }

    /** Reads the names from the ledger; not for the window's thread. */
    public static SalesLabels read(CatalogueStore catalogue, PlaceStore places, PartnerStore partners, ContractStore contracts) {
        Map<Dimension, Map<Long, String>> names = new EnumMap<>(Dimension.class);
        Map<Long, String> products = new HashMap<>();
        catalogue.products().forEach(p -> products.put(p.stamp().id(), p.name()));
        Map<Long, String> channels = new HashMap<>();
        catalogue.channels().forEach(c -> channels.put(c.stamp().id(), c.name()));
        Map<Long, String> sellers = new HashMap<>();
        places.places().forEach(p -> sellers.put(p.stamp().id(), p.name()));
        partners.partners().forEach(p -> sellers.put(p.stamp().id(), p.name()));
        Map<Long, String> numbers = new HashMap<>();
        contracts.contracts().forEach(c -> numbers.put(c.stamp().id(), c.number()));
        names.put(Dimension.PRODUCT, products);
        names.put(Dimension.CHANNEL, channels);
        names.put(Dimension.SELLER, sellers);
        names.put(Dimension.TOWNSHIP, sellers);
        names.put(Dimension.VILLAGE, sellers);
        names.put(Dimension.CONTRACT, numbers);
        return new SalesLabels(names);
    }

    /** The name of a value in a dimension; "not stated" for null. */
    public String of(Dimension dimension, Object value, Lang lang) {
        if (value == null) {
            return Texts.of(lang).get("sales.not.stated");
        }
        return switch (value) {
            case BuyerKind kind -> Texts.of(lang).get(kind.label());
            case Long id -> names.getOrDefault(dimension, Map.of()).getOrDefault(id, "#" + id);
            default -> value.toString();
        };
    }

    /** All names of a dimension by id. */
    public Map<Long, String> names(Dimension dimension) {
        return Map.copyOf(names.getOrDefault(dimension, Map.of()));
    }
}
