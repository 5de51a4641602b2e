package ruralpost.sales.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.document.FigureRow;
import ruralpost.document.FigureStore;
import ruralpost.place.Partner;
import ruralpost.place.PartnerStore;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.place.PlaceStore;
import ruralpost.plan.LedgerValue;
import ruralpost.plan.LedgerValueStore;
import ruralpost.plan.PlanStore;
import ruralpost.plan.PlanTarget;
import ruralpost.plan.RateStore;
import ruralpost.plan.StoredRate;
import ruralpost.plan.StoredValue;
import ruralpost.sales.Contract;
import ruralpost.sales.ContractStore;
import ruralpost.sales.Donation;
import ruralpost.sales.LocalTotal;
import ruralpost.value.ExchangeRate;

/**
 * What a dashboard shows beside sales, as of one moment: places, local totals, donations, contracts, what documents report, rates.
 *
 * @param labels      names
 * @param places      live places
 * @param partners    live partners
 * @param donations   live donations
 * @param localTotals live yearly totals of the area
 * @param contracts   live contracts, the newest first
 * @param plans       live plans, the latest period first
 * @param figures     reported figures of sales
 * @param rates       yuan per dollar by day
 * @param manyOrders  orders from which a product counts as one of ten thousand orders
 * @param placesById  the places by row id
 * @param counties    county code by row id of a place or partner, where it is known
 * @param sums        sums that no choice on the dashboard changes
 */
public record BoardFacts(SalesLabels labels, List<Place> places, List<Partner> partners, List<Donation> donations, List<LocalTotal> localTotals,
                         List<Contract> contracts, List<PlanTarget> plans, List<FigureRow> figures, List<ExchangeRate> rates, StoredValue manyOrders,
                         Map<Long, Place> placesById, Map<Long, String> counties, WholeSums sums) {

    /** Nothing, where only sales matter. */
    public static BoardFacts none() {
        return of(new SalesLabels(Map.of()));
    }

    /** Nothing but names. */
    public static BoardFacts of(SalesLabels labels) {
        return new BoardFacts(labels, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            StoredValue.usual(LedgerValue.MANY_ORDERS), Map.of(), Map.of(), new WholeSums());
    }

    private static final String AREA = "sales";
    private static final int COUNTY_DIGITS = 6;
    private static final int DEPTH = 20;

    /** Where the facts are kept. */
    public record Stores(PlaceStore places, PartnerStore partners, ContractStore contracts, PlanStore plans, FigureStore figures, RateStore rates,
                         LedgerValueStore values) {
    }

    /** Reads them; not for the window's thread. */
    public static BoardFacts read(Stores s, SalesLabels labels) {
        List<Place> places = s.places.places();
        List<Partner> partners = s.partners.partners();
        Map<Long, Place> byId = places.stream().collect(Collectors.toMap(p -> p.stamp().id(), p -> p));
        return new BoardFacts(labels, places, partners, s.contracts.donations(), s.contracts.localTotals(), s.contracts.contracts(), s.plans.plans(),
            s.figures.rows().stream().filter(f -> AREA.equals(f.figure().area())).toList(), s.rates.rates().stream().map(StoredRate::rate).toList(),
            s.values.of(LedgerValue.MANY_ORDERS), byId, counties(byId, partners), new WholeSums());
    }

    /** The county of each place, by its own division or by that of what holds it. */
    private static Map<Long, String> counties(Map<Long, Place> byId, List<Partner> partners) {
        Map<Long, String> counties = new HashMap<>();
        partners.stream().filter(p -> isInCounty(p.divisionCode())).forEach(p -> counties.put(p.stamp().id(), p.divisionCode().substring(0, COUNTY_DIGITS)));
        for (Place p : byId.values()) {
            Place at = p;
            for (int i = 0; at != null && !isInCounty(at.divisionCode()) && i < DEPTH; i++) {
                at = at.parentId() == null ? null : byId.get(at.parentId());
            }
            if (at != null && isInCounty(at.divisionCode())) {
                counties.put(p.stamp().id(), at.divisionCode().substring(0, COUNTY_DIGITS));
            }
        }
        return counties;
    }

    private static boolean isInCounty(String division) {
        return division != null && division.length() >= COUNTY_DIGITS;
    }

    /** What sort a place is; null for one that is gone. */
    public PlaceKind placeKind(long id) {
        Place place = placesById.get(id);
        return place == null ? null : place.kind();
    }
}
