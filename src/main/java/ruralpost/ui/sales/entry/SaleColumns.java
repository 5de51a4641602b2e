package ruralpost.ui.sales.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Channel;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.text.Message;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.sales.Seller;
import ruralpost.ui.table.EntryColumn;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.MoneyText;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.Unit;

/** The columns of the entry grid, in the order of the paper. */
final class SaleColumns {

    /** Unit prices are typed like money but may have up to four decimals. */
    private static final ValueFormat<BigDecimal> PRICE = new ValueFormat<>(SaleColumns::price, (v, lang) -> Formats.of(lang).number(v, Math.max(2, v.scale())), true);

    final EntryColumn<Sale, Period> period;
    final EntryColumn<Sale, String> doc = EntryColumn.typed("doc", "sales.field.doc", 104, ValueFormat.text(100), Sale::docNumber);
    final EntryColumn<Sale, Product> product;
    final EntryColumn<Sale, Channel> channel;
    final EntryColumn<Sale, Seller> seller;
    final EntryColumn<Sale, BuyerKind> buyerKind;
    final EntryColumn<Sale, TypedQuantity> quantity = EntryColumn.typed("quantity", "sales.field.quantity", 72, TypedQuantity.FORMAT,
        s -> s.quantity() == null ? null : new TypedQuantity(s.quantity().number(), null));
    final EntryColumn<Sale, Unit> unit;
    final EntryColumn<Sale, BigDecimal> price = EntryColumn.typed("price", "sales.entry.price", 80, PRICE, Sale::unitPrice);
    final EntryColumn<Sale, Amount> amount = EntryColumn.<Sale, Amount>typed("amount", "sales.entry.amount", 108, ValueFormat.AMOUNT, Sale::amount)
        .hint("sales.entry.amount.hint");
    final EntryColumn<Sale, Long> orders = EntryColumn.typed("orders", "sales.field.orders", 60, ValueFormat.integer(-1_000_000_000, 1_000_000_000),
        s -> s.orders() == null ? null : s.orders().longValue());
    final EntryColumn<Sale, Boolean> refund;
    final EntryColumn<Sale, String> buyer = EntryColumn.typed("buyer", "sales.field.buyer", 100, ValueFormat.text(200), Sale::buyer);
    final EntryColumn<Sale, String> campaign = EntryColumn.typed("campaign", "sales.field.campaign", 110, ValueFormat.text(200), Sale::campaign);
    final EntryColumn<Sale, Contract> contract;
    final EntryColumn<Sale, String> remark = EntryColumn.<Sale, String>typed("remark", "sales.field.remark", 140, ValueFormat.TEXT, Sale::remark).multiline();

    /** @param today completes dates such as 9-30 @param newProduct makes a product of a typed name @param newChannel likewise a channel */
    SaleColumns(SaleBook book, Supplier<LocalDate> today, Consumer<String> newProduct, Consumer<String> newChannel) {
        period = EntryColumn.<Sale, Period>typed("period", "sales.field.period", 100, ValueFormat.period(today), Sale::period)
            .dated().required().carried();
        product = EntryColumn.<Sale, Product>pick("product", "sales.field.product", 118, book.products(newProduct), (p, lang) -> p.name(),
            s -> book.product(s.productId())).required();
        channel = EntryColumn.pick("channel", "sales.field.channel", 92, book.channels(newChannel), (c, lang) -> c.name(), s -> book.channel(s.channelId()));
        seller = EntryColumn.<Sale, Seller>pick("seller", "sales.field.seller", 84, book.sellers(), (x, lang) -> x.name(),
            s -> book.seller(s.sellerPlaceId(), s.sellerPartnerId())).carried();
        buyerKind = EntryColumn.pick("buyer-kind", "sales.field.buyer.kind", 72, book.buyerKinds(), (k, lang) -> ruralpost.text.Texts.of(lang).get(k.label()),
            Sale::buyerKind);
        unit = EntryColumn.pick("unit", "sales.field.unit", 56, book.units(), (u, lang) -> u.name(lang), s -> s.quantity() == null ? null : s.quantity().unit());
        refund = EntryColumn.pick("refund", "sales.field.refund", 52, book.fixed(List.of(true), v -> Message.of("sales.entry.refund")),
            (v, lang) -> ruralpost.text.Texts.of(lang).get("sales.entry.refund"), s -> s.refund() ? Boolean.TRUE : null);
        contract = EntryColumn.pick("contract", "sales.field.contract", 96, book.contracts(), (c, lang) -> c.number(), s -> book.contract(s.contractId()));
    }

    List<EntryColumn<Sale, ?>> all() {
        return List.of(period, doc, product, channel, seller, buyerKind, quantity, unit, price, amount, orders, refund, remark, buyer, campaign, contract);
    }

    private static Parsed<BigDecimal> price(String text) {
        // the reader of money knows fen; a price may have four decimals
        String typed = text == null ? "" : text.strip();
        if (typed.matches("[¥￥]?\\d{1,9}\\.\\d{3,4}元?")) {
            return Parsed.of(new BigDecimal(typed.replaceAll("[¥￥元]", "")));
        }
        return MoneyText.parse(text).map(m -> m.toYuan());
    }
}
