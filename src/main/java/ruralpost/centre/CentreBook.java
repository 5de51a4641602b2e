package ruralpost.centre;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All centres with what belongs to them, as of one moment; movements and balances are in {@code StockBook}.
 *
 * @param centres   as entered
 * @param children  the newest year first
 * @param standards as entered
 * @param fundings  as entered
 * @param purchases the newest first
 * @param assets    as entered
 */
public record CentreBook(List<Centre> centres, List<CentreChildren> children, List<ItemStandard> standards, List<Funding> fundings,
                         List<Purchase> purchases, List<Asset> assets) {

    /** Nothing. */
    public static final CentreBook NONE = new CentreBook(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Names of centres, fundings and purchases and tags of assets by row id. */
    public Map<Long, String> names() {
        Map<Long, String> names = new HashMap<>();
        centres.forEach(c -> names.put(c.id(), c.name()));
        fundings.forEach(f -> names.put(f.stamp().id(), f.name()));
        purchases.forEach(p -> names.put(p.stamp().id(), p.name()));
        assets.forEach(a -> names.put(a.stamp().id(), a.tag()));
        return names;
    }
}
