package ruralpost.ui.sales.form;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.sales.Channel;
import ruralpost.sales.Sale;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.sales.Seller;
import ruralpost.value.Formats;

/**
 * A field of a sale, for setting two versions beside each other.
 *
 * @param labelKey text key of its name
 * @param value    what is compared; null when not stated
 * @param words    how a value that is not null reads
 * @param take     puts the field of a sale into another
 */
record SaleField(String labelKey, Function<Sale, Object> value, Words words, BiConsumer<Sale.Builder, Sale> take) {

    /** How the field of a sale reads. */
    @FunctionalInterface
    interface Words {
        /** In a language, with the names of a book. */
        String of(Sale sale, SaleBook book, Lang lang);
    }

    /** Two numbers of one sale that belong together. */
    private record Pair(Object first, Object second) {
    }

    private static final List<SaleField> ALL = List.of(
        new SaleField("sales.field.period", Sale::period, (s, b, l) -> Formats.of(l).period(s.period()), (b, s) -> b.period(s.period())),
        new SaleField("sales.field.doc", Sale::docNumber, (s, b, l) -> s.docNumber(), (b, s) -> b.docNumber(s.docNumber())),
        new SaleField("sales.field.product", Sale::productId, SaleField::product, (b, s) -> b.product(s.productId())),
        new SaleField("sales.field.channel", Sale::channelId, SaleField::channel, (b, s) -> b.channel(s.channelId())),
        new SaleField("sales.field.seller", s -> s.sellerPlaceId() != null ? s.sellerPlaceId() : s.sellerPartnerId(), SaleField::seller,
            (b, s) -> b.sellerPlace(s.sellerPlaceId()).sellerPartner(s.sellerPartnerId())),
        new SaleField("sales.field.buyer.kind", Sale::buyerKind, (s, b, l) -> Texts.of(l).get(s.buyerKind().label()), (b, s) -> b.buyerKind(s.buyerKind())),
        new SaleField("sales.field.buyer", Sale::buyer, (s, b, l) -> s.buyer(), (b, s) -> b.buyer(s.buyer())),
        new SaleField("sales.field.quantity", Sale::quantity, (s, b, l) -> Formats.of(l).quantity(s.quantity()), (b, s) -> b.quantity(s.quantity())),
        new SaleField("sales.field.price", s -> s.unitPrice() == null ? null : s.unitPrice().stripTrailingZeros(),
            (s, b, l) -> Formats.of(l).number(s.unitPrice(), Math.max(2, s.unitPrice().scale())), (b, s) -> b.unitPrice(s.unitPrice())),
        new SaleField("sales.field.amount", s -> s.amount() == null ? null : new Pair(s.amount(), s.amountComputed()), SaleField::amount,
            SaleField::takeAmount),
        new SaleField("sales.field.orders", Sale::orders, (s, b, l) -> Formats.of(l).integer(s.orders()), (b, s) -> b.orders(s.orders())),
        new SaleField("sales.field.refund", s -> s.refund() ? Boolean.TRUE : null, (s, b, l) -> Texts.of(l).get("sales.entry.refund"), (b, s) -> b.refund(s.refund())),
        new SaleField("sales.field.contract", Sale::contractId, SaleField::contract, (b, s) -> b.contract(s.contractId())),
        new SaleField("sales.field.campaign", Sale::campaign, (s, b, l) -> s.campaign(), (b, s) -> b.campaign(s.campaign())),
        new SaleField("sales.field.remark", Sale::remark, (s, b, l) -> s.remark(), (b, s) -> b.remark(s.remark())));

    /** The fields in which two versions differ, in the order of the form. */
    static List<SaleField> differing(Sale a, Sale b) {
        return ALL.stream().filter(f -> !Objects.equals(f.value.apply(a), f.value.apply(b))).toList();
    }

    /** All that a sale states. */
    static List<SaleField> stated(Sale sale) {
        return ALL.stream().filter(f -> f.value.apply(sale) != null).toList();
    }

    /** How the field of a sale reads; "not stated" when it is blank. */
    String read(Sale sale, SaleBook book, Lang lang) {
        return value.apply(sale) == null ? Texts.of(lang).get("sales.not.stated") : words.of(sale, book, lang);
    }

    private static String product(Sale s, SaleBook book, Lang lang) {
        Product p = book.product(s.productId());
        return p == null ? gone(lang) : p.name();
    }

    private static String channel(Sale s, SaleBook book, Lang lang) {
        Channel c = book.channel(s.channelId());
        return c == null ? gone(lang) : c.name();
    }

    private static String seller(Sale s, SaleBook book, Lang lang) {
        Seller x = book.seller(s.sellerPlaceId(), s.sellerPartnerId());
        return x == null ? gone(lang) : x.name();
    }

    private static String contract(Sale s, SaleBook book, Lang lang) {
        Contract c = book.contract(s.contractId());
        return c == null ? gone(lang) : c.number();
    }

    private static String amount(Sale s, SaleBook book, Lang lang) {
        String amount = Formats.of(lang).amount(s.amount());
        return s.amountComputed() ? Texts.of(lang).get("sales.entry.computed.hint", amount) : amount;
    }

    /** A computed amount is computed from what the record holds by then; the last field to be taken over that matters for it. */
    private static void takeAmount(Sale.Builder b, Sale s) {
        if (s.amountComputed() && s.quantity() != null && s.unitPrice() != null) {
            b.computeAmount();
        } else {
            b.amount(s.amount());
        }
    }

    private static String gone(Lang lang) {
        return Texts.of(lang).get("sales.form.gone");
    }
}
