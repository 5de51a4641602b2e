package ruralpost.ui.sales.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Channel;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.sales.SaleCells;
import ruralpost.ui.sales.SaleParts;
import ruralpost.ui.sales.Seller;
import ruralpost.ui.sales.TypedQuantity;
import ruralpost.ui.sales.UnitPrice;
import ruralpost.ui.table.EntryColumn;
import ruralpost.ui.table.EntryValues;
import ruralpost.value.Amount;
import ruralpost.value.Period;
import ruralpost.value.Unit;

/** The columns of the entry grid, in the order of the paper. */
final class SaleColumns {

    private static final long MOST_ORDERS = 1_000_000_000;

    final EntryColumn<Sale, Period> period;
    final EntryColumn<Sale, String> doc = EntryColumn.typed("doc", "sales.field.doc", 100, ValueFormat.text(100), Sale::docNumber);
    final EntryColumn<Sale, Product> product;
    final EntryColumn<Sale, Channel> channel;
    final EntryColumn<Sale, Seller> seller;
    final EntryColumn<Sale, BuyerKind> buyerKind;
    final EntryColumn<Sale, TypedQuantity> quantity = EntryColumn.<Sale, TypedQuantity>typed("quantity", "sales.field.quantity", 78, TypedQuantity.FORMAT,
        s -> s.quantity() == null ? null : new TypedQuantity(s.quantity().number(), null)).shows(SaleCells::quantity);
    final EntryColumn<Sale, Unit> unit;
    final EntryColumn<Sale, BigDecimal> price = EntryColumn.<Sale, BigDecimal>typed("price", "sales.entry.price", 88, UnitPrice.FORMAT, Sale::unitPrice)
        .shows(SaleCells::price);
    /** A computed amount is no value of its own: the cell stays blank to be computed again, and shows what was computed. */
    final EntryColumn<Sale, Amount> amount = EntryColumn.<Sale, Amount>typed("amount", "sales.entry.amount", 122, ValueFormat.AMOUNT,
        s -> s.amountComputed() ? null : s.amount()).hint("sales.entry.amount.hint").shows(SaleCells::amount);
    final EntryColumn<Sale, Long> orders = EntryColumn.typed("orders", "sales.field.orders", 58, ValueFormat.integer(-MOST_ORDERS, MOST_ORDERS),
        s -> s.orders() == null ? null : s.orders().longValue());
    final EntryColumn<Sale, Boolean> refund;
    final EntryColumn<Sale, String> buyer = EntryColumn.typed("buyer", "sales.field.buyer", 88, ValueFormat.text(200), Sale::buyer);
    final EntryColumn<Sale, String> campaign = EntryColumn.typed("campaign", "sales.field.campaign", 90, ValueFormat.text(200), Sale::campaign);
    final EntryColumn<Sale, Contract> contract;
    final EntryColumn<Sale, String> remark = EntryColumn.<Sale, String>typed("remark", "sales.field.remark", 83, ValueFormat.TEXT, Sale::remark).multiline();

    /** @param today completes dates such as 9-30 @param newProduct makes a product of a typed name @param newChannel likewise a channel */
    SaleColumns(SaleBook book, Supplier<LocalDate> today, Consumer<String> newProduct, Consumer<String> newChannel) {
        period = EntryColumn.<Sale, Period>typed("period", "sales.field.period", 86, ValueFormat.period(today), Sale::period)
            .dated().required().carried();
        product = EntryColumn.<Sale, Product>pick("product", "sales.field.product", 96, book.products(newProduct), (p, lang) -> p.name(),
            s -> book.product(s.productId())).required();
        channel = EntryColumn.pick("channel", "sales.field.channel", 82, book.channels(newChannel), (c, lang) -> c.name(), s -> book.channel(s.channelId()));
        seller = EntryColumn.<Sale, Seller>pick("seller", "sales.field.seller", 74, book.sellers(), (x, lang) -> x.name(),
            s -> book.seller(s.sellerPlaceId(), s.sellerPartnerId())).carried();
        buyerKind = EntryColumn.pick("buyer-kind", "sales.field.buyer.kind", 81, book.buyerKinds(), (k, lang) -> Texts.of(lang).get(k.label()), Sale::buyerKind);
        unit = EntryColumn.pick("unit", "sales.field.unit", 50, book.units(), (u, lang) -> u.name(lang), s -> s.quantity() == null ? null : s.quantity().unit());
        refund = EntryColumn.<Sale, Boolean>pick("refund", "sales.field.refund", 72, book.fixed(List.of(true), v -> Message.of("sales.entry.refund")),
            (v, lang) -> Texts.of(lang).get("sales.entry.refund"), s -> s.refund() ? Boolean.TRUE : null).shows(SaleCells::refund);
        contract = EntryColumn.pick("contract", "sales.field.contract", 70, book.contracts(), (c, lang) -> c.number(), s -> book.contract(s.contractId()));
    }

    List<EntryColumn<Sale, ?>> all() {
        return List.of(period, doc, product, channel, seller, buyerKind, quantity, unit, price, amount, orders, refund, remark, buyer, campaign, contract);
    }

    /** Columns in which long texts and sums stand; they share the width that is left. */
    Set<String> roomy() {
        return Set.of(product.key(), amount.key(), remark.key(), buyer.key(), campaign.key(), contract.key());
    }

    /** What stands in a row. */
    SaleParts parts(EntryValues v) {
        return new SaleParts(v.get(period), v.get(product), v.get(doc), v.get(channel), v.get(seller), v.get(buyerKind), v.get(buyer), v.get(campaign),
            v.get(contract), v.get(quantity), v.get(unit), v.get(price), v.get(amount), v.get(orders), Boolean.TRUE.equals(v.get(refund)), v.get(remark));
    }

    /** The column in which a problem of the whole row is shown. */
    EntryColumn<Sale, ?> of(SaleParts.Field field) {
        return switch (field) {
            case QUANTITY -> quantity;
            case UNIT -> unit;
            case PRICE -> price;
            case AMOUNT -> amount;
        };
    }
}
