package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.place.PartnerStore;
import ruralpost.place.PlaceKind;
import ruralpost.place.PlaceStore;
import ruralpost.plan.PlanStore;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.Contract;
import ruralpost.sales.ContractStore;

/**
 * What charts need from the ledger besides sales. Read once per version of the ledger, so that a choice on the dashboard reads nothing.
 *
 * @param labels     names of products, channels, sellers …
 * @param contracts  all live contracts, the newest first
 * @param plans      all live plans, the latest period first
 * @param placeKinds what sort each live place is, by row id
 * @param manyOrders orders from which a product counts as one of ten thousand orders
 * @param sums       sums that no choice changes
 */
public record ChartFacts(SalesLabels labels, List<Contract> contracts, List<PlanTarget> plans, Map<Long, PlaceKind> placeKinds,
                         BigDecimal manyOrders, WholeSums sums) {

    private static final BigDecimal MANY_ORDERS = BigDecimal.valueOf(10_000);

    /** Nothing but names. */
    public static ChartFacts of(SalesLabels labels) {
        return new ChartFacts(labels, List.of(), List.of(), Map.of(), MANY_ORDERS, new WholeSums());
    }

    /** The same with another threshold of products of ten thousand orders. */
    public ChartFacts withManyOrders(BigDecimal orders) {
        return new ChartFacts(labels, contracts, plans, placeKinds, orders, sums);
    }

    /** Reads them; not for the window's thread. */
    public static ChartFacts read(CatalogueStore catalogue, PlaceStore places, PartnerStore partners, ContractStore contracts, PlanStore plans) {
        Map<Long, PlaceKind> kinds = new HashMap<>();
        places.places().forEach(p -> kinds.put(p.stamp().id(), p.kind()));
        return new ChartFacts(SalesLabels.read(catalogue, places, partners, contracts), contracts.contracts(), plans.plans(), Map.copyOf(kinds),
            MANY_ORDERS, new WholeSums());
    }
}
