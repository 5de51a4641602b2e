package ruralpost.sales.cube;

import java.util.Arrays;
import java.util.List;
import ruralpost.sales.BuyerKind;

/** The dictionaries of all columns, shared by all versions. */
final class Dictionaries {
    final Dictionary<Long> products = new Dictionary<>();
    final Dictionary<Long> channels = new Dictionary<>();
    final Dictionary<Long> sellers = new Dictionary<>();
    final Dictionary<Long> townships = new Dictionary<>();
    final Dictionary<Long> villages = new Dictionary<>();
    final Dictionary<String> buyers = new Dictionary<>();
    final Dictionary<String> campaigns = new Dictionary<>();
    final Dictionary<Long> contracts = new Dictionary<>();

    Dictionary<?> of(Dimension dimension) {
        return switch (dimension) {
            case PRODUCT -> products;
            case CHANNEL -> channels;
            case SELLER -> sellers;
            case TOWNSHIP -> townships;
            case VILLAGE -> villages;
            case BUYER -> buyers;
            case CAMPAIGN -> campaigns;
            case CONTRACT -> contracts;
            case BUYER_KIND -> throw new IllegalArgumentException("Buyer kinds have no dictionary");
        };
    }

    /** Those of row ids, apart from townships and villages, which follow from the sellers. In an order that stays. */
    List<Dictionary<Long>> ofIds() {
        return List.of(products, channels, sellers, contracts);
    }

    /** Those of names, in an order that stays. */
    List<Dictionary<String>> ofNames() {
        return List.of(buyers, campaigns);
    }

    /** One more than the highest code of each dimension, by its place among all. */
    int[] sizes() {
        return Arrays.stream(Dimension.values()).mapToInt(d -> d == Dimension.BUYER_KIND ? BuyerKind.values().length + 1 : of(d).size()).toArray();
    }

    /** Codes of the sellers' villages or townships by the sellers' codes, as the places stand now. */
    int[] ofSellers(Dimension dimension, SellerPlaces places) {
        int[] codes = new int[sellers.size()];
        @SuppressWarnings("unchecked")
        Dictionary<Long> known = (Dictionary<Long>) of(dimension);
        for (int code = 1; code < codes.length; code++) {
            codes[code] = known.add(places.of(dimension, sellers.value(code)));
        }
        return codes;
    }
}
