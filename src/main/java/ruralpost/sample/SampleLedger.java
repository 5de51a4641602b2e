package ruralpost.sample;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.app.AppContext;
import ruralpost.document.PublicFigures;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Aliases;
import ruralpost.place.AssetTable;
import ruralpost.place.SamplePlaces;
import ruralpost.plan.SamplePlans;
import ruralpost.sales.Brand;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Contract;
import ruralpost.sales.Donation;
import ruralpost.sales.LocalTotal;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

/** The sample ledger: the public figures, and invented records of one county that are plainly marked as such (示例). */
public final class SampleLedger {

    private static final String FOLDER = "/assets/sample/";

    private final WriteTx tx;
    private final AppContext app;
    private final Map<String, Long> places;
    private final Map<String, Long> products = new HashMap<>();
    private final Map<String, Long> channels;
    private final Map<String, Long> contracts = new HashMap<>();

    private SampleLedger(WriteTx tx, AppContext app) {
        this.tx = tx;
        this.app = app;
        this.places = SamplePlaces.load(tx, app.ledger()).places();
        this.channels = AssetTable.read("/assets/base/channels.csv").stream()
            .collect(Collectors.toMap(r -> r.text("code"), r -> Long.valueOf(r.text("id"))));
    }

    /** Inserts all of it into a new ledger that holds the base rows. */
    public static void insert(WriteTx tx, AppContext app) {
        SampleLedger sample = new SampleLedger(tx, app);
        rows("products").forEach(r -> sample.products.put(r.text("key"), app.catalogue().save(tx, sample.product(r))));
        SamplePlans.load(tx, app.ledger(), sample.products, sample.places);
        new PublicFigures(app.ledger(), sample.places, sample.products).load(tx);
        rows("contracts").forEach(r -> sample.contracts.put(r.text("number"), app.contracts().save(tx, sample.contract(r))));
        rows("local-totals").forEach(r -> app.contracts().save(tx, sample.localTotal(r)));
        rows("donations").forEach(r -> app.contracts().save(tx, sample.donation(r)));
        app.sales().insertAll(tx, rows("sales").stream().map(sample::sale).toList());
    }

    private static List<AssetTable.Row> rows(String name) {
        return AssetTable.read(FOLDER + name + ".csv");
    }

    private Product product(AssetTable.Row r) {
        return new Product(Stamp.NEW, r.text("name"), r.text("code"), Aliases.split(r.text("aliases")), r.text("category"),
            Units.ofCode(r.text("unit")), Brand.ofCode(r.text("brand")), r.ref("home", places), r.text("remark"));
    }

    private Contract contract(AssetTable.Row r) {
        return new Contract(Stamp.NEW, r.text("number"), r.text("buyer"), BuyerKind.ofCode(r.text("buyer_kind")), Contract.Kind.ofCode(r.text("kind")),
            r.ref("product", products), r.day("signed_on"), r.day("due_on"), amount(r, "amount"), r.text("remark"));
    }

    private LocalTotal localTotal(AssetTable.Row r) {
        return new LocalTotal(Stamp.NEW, Integer.parseInt(r.text("year")), r.ref("product", products), r.ref("place", places), r.text("division"),
            amount(r, "amount"), r.text("source"), r.text("remark"));
    }

    private Donation donation(AssetTable.Row r) {
        return new Donation(Stamp.NEW, r.ref("village", places), r.ref("product", products), r.text("campaign"), Period.of(r.day("day_from"), r.day("day_to")),
            Donation.Base.ofCode(r.text("base_kind")), Money.ofYuan(r.number("base")), new Percent(r.number("percent")), Money.ofYuan(r.number("amount")),
            r.day("paid_on"), r.text("remark"));
    }

    private Sale sale(AssetTable.Row r) {
        BigDecimal quantity = r.number("quantity");
        BigDecimal orders = r.number("orders");
        return Sale.of(Period.of(r.day("day_from"), r.day("day_to")), r.ref("product", products)).docNumber(r.text("document_number"))
            .channel(r.ref("channel", channels)).sellerPlace(r.ref("place", places)).buyerKind(BuyerKind.ofCode(r.text("buyer_kind")))
            .buyer(r.text("buyer")).campaign(r.text("campaign")).contract(r.ref("contract", contracts))
            .quantity(quantity == null ? null : Quantity.of(quantity, Units.ofCode(r.text("unit")))).unitPrice(r.number("unit_price"))
            .amount(amount(r, "amount")).orders(orders == null ? null : orders.intValueExact()).refund("true".equals(r.text("refund")) || "yes".equals(r.text("refund")))
            .remark(r.text("remark")).build();
    }

    private static Amount amount(AssetTable.Row r, String column) {
        BigDecimal yuan = r.number(column);
        return yuan == null ? null : new Amount(Money.ofYuan(yuan), Bound.ofCode(r.text("bound")).orElse(Bound.EXACT));
    }
}
