package ruralpost.ui.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.app.AppContext;
import ruralpost.calendar.Occasions;
import ruralpost.campaign.CampaignBook;
import ruralpost.document.Document;
import ruralpost.document.ReportedFigure;
import ruralpost.place.Office;
import ruralpost.place.Partner;
import ruralpost.place.Place;
import ruralpost.plan.LedgerValue;
import ruralpost.plan.PlanTarget;
import ruralpost.plan.StoredRate;
import ruralpost.plan.StoredValue;
import ruralpost.sales.Channel;
import ruralpost.sales.Contract;
import ruralpost.sales.Donation;
import ruralpost.sales.LocalTotal;
import ruralpost.sales.Product;
import ruralpost.sales.cube.SalesCube;

/**
 * All records of the registers as of one moment, and the sales in columns. The lists are small beside the sales, so they are read
 * together and anew whenever the ledger has moved.
 */
public final class RegisterData {

    private final Lists lists;
    private final List<StoredValue> values;
    private final Map<Long, String> names = new HashMap<>();
    private final SalesFigures figures;
    private final CampaignBook campaigns;
    private final Goods goods;
    private final Map<Object, Object> computed = new HashMap<>();

    /** The live records of every kind. @param county code of the ledger's county */
    public record Lists(int county, List<Product> products, List<Channel> channels, List<Contract> contracts, List<PlanTarget> plans, List<LocalTotal> localTotals,
                        List<Donation> donations, List<Place> places, List<Partner> partners, List<Office> offices, List<Document> documents,
                        List<ReportedFigure> figures, List<StoredRate> rates, Occasions occasions) {

        /** Nothing. */
        public static final Lists NONE = new Lists(0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), Occasions.NONE);
    }

    /** Records of a ledger without campaigns, with its usual values. @param cube the sales */
    public RegisterData(Lists lists, SalesCube cube) {
        this(lists, cube, StoredValue.usual(LedgerValue.MANY_ORDERS), CampaignBook.NONE, Goods.NONE);
    }

    /**
     * @param cube       the sales
     * @param manyOrders orders from which a product counts as one of ten thousand orders
     * @param campaigns  the campaigns with what belongs to them
     * @param goods      centres and what they have
     */
    public RegisterData(Lists lists, SalesCube cube, StoredValue manyOrders, CampaignBook campaigns, Goods goods) {
        this.lists = lists;
        this.campaigns = campaigns;
        this.goods = goods;
        this.values = manyOrders.stamp().isNew() ? List.of() : List.of(manyOrders);
        this.figures = new SalesFigures(cube, lists.places().stream().collect(Collectors.toMap(p -> p.stamp().id(), Place::kind)), manyOrders.value().longValueExact());
        lists.products().forEach(p -> names.put(p.stamp().id(), p.name()));
        lists.channels().forEach(c -> names.put(c.stamp().id(), c.name()));
        lists.contracts().forEach(c -> names.put(c.stamp().id(), c.number()));
        lists.places().forEach(p -> names.put(p.stamp().id(), p.name()));
        lists.partners().forEach(p -> names.put(p.stamp().id(), p.name()));
        lists.offices().forEach(o -> names.put(o.stamp().id(), o.fullName()));
        lists.documents().forEach(d -> names.put(d.stamp().id(), d.title()));
        names.putAll(campaigns.names());
        goods.name(names);
    }

    /** Nothing, before the first reading. */
    public static RegisterData none() {
        return new RegisterData(Lists.NONE, SalesCube.empty());
    }

    /** Reads everything. Not for the window's thread. */
    public static RegisterData read(AppContext app) {
        SalesCube cube = app.cube().current();
        return new RegisterData(new Lists(app.ledger().info().county(), app.catalogue().products(), app.catalogue().channels(), app.contracts().contracts(),
            app.plans().plans(), app.contracts().localTotals(), app.contracts().donations(), app.places().places(), app.partners().partners(),
            app.offices().offices(), app.documents().documents(), app.figures().figures(), app.rates().rates(), app.occasions().occasions()), cube,
            app.values().of(LedgerValue.MANY_ORDERS), app.campaigns().book(), Goods.read(app));
    }

    /** The lists. */
    public Lists lists() {
        return lists;
    }

    /** The values that the ledger has set for itself. */
    List<StoredValue> values() {
        return values;
    }

    /** The campaigns with what belongs to them. */
    public CampaignBook campaigns() {
        return campaigns;
    }

    /** Centres and what they have. */
    public Goods goods() {
        return goods;
    }

    /** What the sales come to. */
    public SalesFigures sales() {
        return figures;
    }

    /** The name of a record by its row id; null for null, and for a record that is gone. */
    public String name(Long id) {
        return id == null ? null : names.get(id);
    }

    /** Names of all records that others can name, by row id. */
    Map<Long, String> names() {
        return names;
    }

    /** Something made of this data once and kept with it. */
    @SuppressWarnings("unchecked")
    synchronized <V> V computed(Object key, java.util.function.Supplier<V> maker) {
        Object known = computed.get(key);
        if (known == null) {
            known = maker.get();
            computed.put(key, known);
        }
        return (V) known;
    }
}
