package ruralpost.sample;

import java.util.HashMap;
import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Aliases;
import ruralpost.place.AssetTable;
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

/** The invented sales of the sample ledger and what belongs to them: products, contracts, yearly local totals, donations. */
final class SampleSales {

    private static final String FOLDER = "/assets/sample/";

    private final WriteTx tx;
    private final AppContext app;
    private final Map<String, Long> places;
    private final Map<String, Long> channels = new HashMap<>();
    private final Map<String, Long> products = new HashMap<>();
    private final Map<String, Long> contracts = new HashMap<>();

    /** @param places key in {@code places.csv} to row id */
    SampleSales(WriteTx tx, AppContext app, Map<String, Long> places) {
        this.tx = tx;
        this.app = app;
        this.places = places;
        AssetTable.read("/assets/base/channels.csv").forEach(r -> channels.put(r.text("code"), Long.valueOf(r.text("id"))));
    }

    /** Writes the products. @return key in {@code products.csv} to row id */
    Map<String, Long> products() {
        AssetTable.read(FOLDER + "products.csv").forEach(r -> products.put(r.text("key"), app.catalogue().save(tx, product(r))));
        return products;
    }

    private Product product(AssetTable.Row r) {
        return new Product(Stamp.NEW, r.text("name"), r.text("code"), Aliases.split(r.text("aliases")), r.text("category"),
            Units.ofCode(r.text("unit")), Brand.ofCode(r.text("brand")), r.ref("home", places), r.text("remark"));
    }

    /** Writes everything else; the products must be there. */
    void records() {
        AssetTable.read(FOLDER + "contracts.csv").forEach(r -> contracts.put(r.text("number"), app.contracts().save(tx, contract(r))));
        app.sales().insertAll(tx, AssetTable.read(FOLDER + "sales.csv").stream().map(this::sale).toList());
        AssetTable.read(FOLDER + "local-totals.csv").forEach(r -> app.contracts().save(tx, localTotal(r)));
        AssetTable.read(FOLDER + "donations.csv").forEach(r -> app.contracts().save(tx, donation(r)));
    }

    private Contract contract(AssetTable.Row r) {
        return new Contract(Stamp.NEW, r.text("number"), r.text("buyer"), BuyerKind.ofCode(r.text("buyer_kind")),
            Contract.Kind.ofCode(r.text("kind")), r.ref("product", products), r.day("signed_on"), r.day("due_on"), amount(r), r.text("remark"));
    }

    private Sale sale(AssetTable.Row r) {
        Sale.Builder sale = Sale.of(Period.of(r.day("day_from"), r.day("day_to")), r.ref("product", products)).docNumber(r.text("document_number"))
            .channel(r.ref("channel", channels)).sellerPlace(r.ref("place", places)).buyerKind(BuyerKind.ofCode(r.text("buyer_kind")))
            .buyer(r.text("buyer")).campaign(r.text("campaign")).contract(r.ref("contract", contracts)).unitPrice(r.number("unit_price"))
            .orders(r.number("orders").intValueExact()).refund("yes".equals(r.text("refund"))).remark(r.text("remark"));
        if (r.text("quantity") != null) {
            sale.quantity(Quantity.of(r.number("quantity"), Units.ofCode(r.text("unit"))));
        }
        if (r.text("amount") != null) {
            sale.amount(amount(r));
        }
        return sale.build();
    }

    private LocalTotal localTotal(AssetTable.Row r) {
        return new LocalTotal(Stamp.NEW, Integer.parseInt(r.text("year")), r.ref("product", products), r.ref("place", places), r.text("division"),
            amount(r), r.text("source"), r.text("remark"));
    }

    private Donation donation(AssetTable.Row r) {
        return new Donation(Stamp.NEW, r.ref("village", places), r.ref("product", products), r.text("campaign"),
            Period.of(r.day("day_from"), r.day("day_to")), Donation.Base.ofCode(r.text("base_kind")), Money.ofYuan(r.number("base")),
            new Percent(r.number("percent")), Money.ofYuan(r.number("amount")), r.day("paid_on"), r.text("remark"));
    }

    private static Amount amount(AssetTable.Row r) {
        return new Amount(Money.ofYuan(r.number("amount")), Bound.ofCode(r.text("bound")).orElseThrow());
    }
}
