package ruralpost.ui.sales.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Channel;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormBuilder;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.sales.SaleParts;
import ruralpost.ui.sales.Seller;
import ruralpost.ui.sales.TypedQuantity;
import ruralpost.ui.sales.UnitPrice;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.Period;
import ruralpost.value.Unit;

/** The rows of the form, and what depends on what between them. */
final class SaleFields {

    private static final int COLUMNS = 3;
    private static final double LABEL = 25;
    private static final long MOST_ORDERS = 1_000_000_000;

    private final UiTexts texts;
    private final FormRow<Period> period;
    private final FormRow<Product> product;
    private final FormRow<String> doc;
    private final FormRow<Channel> channel;
    private final FormRow<Seller> seller;
    private final FormRow<BuyerKind> buyerKind;
    private final FormRow<TypedQuantity> quantity;
    private final FormRow<Unit> unit;
    private final FormRow<BigDecimal> price;
    private final FormRow<Amount> amount;
    private final FormRow<Long> orders;
    private final FormRow<Boolean> refund;
    private final FormRow<String> buyer;
    private final FormRow<Contract> contract;
    private final FormRow<String> campaign;
    private final FormRow<String> remark;
    private final FormPane<Sale> pane;

    /** @param begin the record that is changed; a new one when nothing is loaded */
    SaleFields(UiTexts texts, SaleBook book, Supplier<LocalDate> today, Supplier<Sale> begin) {
        this.texts = texts;
        FormBuilder<Sale> b = new FormBuilder<>(texts, COLUMNS, today);
        period = b.period("sales.form.period", Sale::period).required();
        product = b.pick("sales.form.product", book.products(null), Product::name, s -> book.product(s.productId())).required();
        doc = b.value("sales.form.doc", Sale::docNumber, ValueFormat.text(100));
        channel = b.pick("sales.form.channel", book.channels(null), Channel::name, s -> book.channel(s.channelId()));
        seller = b.pick("sales.form.seller", book.sellers(), Seller::name, s -> book.seller(s.sellerPlaceId(), s.sellerPartnerId()));
        buyerKind = b.pick("sales.form.buyer.kind", book.buyerKinds(), k -> Texts.of(texts.lang()).get(k.label()), Sale::buyerKind);
        quantity = b.value("sales.form.quantity", s -> s.quantity() == null ? null : new TypedQuantity(s.quantity().number(), null), TypedQuantity.FORMAT);
        unit = b.pick("sales.form.unit", book.units(), u -> u.name(texts.lang()), s -> s.quantity() == null ? null : s.quantity().unit());
        price = b.value("sales.form.price", Sale::unitPrice, UnitPrice.FORMAT);
        amount = b.amount("sales.form.amount", s -> s.amountComputed() ? null : s.amount());
        orders = b.value("sales.form.orders", s -> s.orders() == null ? null : s.orders().longValue(), ValueFormat.integer(-MOST_ORDERS, MOST_ORDERS));
        refund = b.check("sales.form.refund", Sale::refund);
        buyer = b.value("sales.form.buyer", Sale::buyer, ValueFormat.text(200));
        contract = b.pick("sales.form.contract", book.contracts(), Contract::number, s -> book.contract(s.contractId()));
        campaign = b.value("sales.form.campaign", Sale::campaign, ValueFormat.text(200));
        remark = b.lines("sales.form.remark", 3, Sale::remark);
        check(quantity, SaleParts.Field.QUANTITY);
        check(unit, SaleParts.Field.UNIT);
        check(price, SaleParts.Field.PRICE);
        check(amount, SaleParts.Field.AMOUNT);
        amount.check(v -> !refund.value() && negative() ? Problem.of("sales.rule.negative") : null);
        pane = b.build(() -> {
            Sale from = begin.get();
            return parts().onto(from == null ? Sale.of(period.value(), product.value().stamp().id()) : from.edit());
        });
        // in one line with the fields beside it, which have a label above
        ((CheckBox) refund.input()).setPadding(new Insets(LABEL, 0, 0, 0));
        quantity.onChange(this::turned);
        amount.onChange(this::turned);
        pane.rows().forEach(row -> row.onChange(this::hint));
        texts.langProperty().addListener((o, was, now) -> hint());
        hint();
    }

    FormPane<Sale> pane() {
        return pane;
    }

    /** What stands in the form now. */
    SaleParts parts() {
        return new SaleParts(period.value(), product.value(), doc.value(), channel.value(), seller.value(), buyerKind.value(), buyer.value(), campaign.value(),
            contract.value(), quantity.value(), unit.value(), price.value(), amount.value(), orders.value(), Boolean.TRUE.equals(refund.value()), remark.value());
    }

    private void check(FormRow<?> row, SaleParts.Field field) {
        row.check(v -> parts().problems().get(field));
    }

    private boolean negative() {
        SaleParts p = parts();
        return p.quantity() != null && p.quantity().number().signum() < 0 || p.amount() != null && p.amount().money().isNegative();
    }

    /** A negative number makes it a refund, as on paper. */
    private void turned() {
        if (negative() && !Boolean.TRUE.equals(refund.value())) {
            refund.enter(true);
        }
    }

    /** Blank fields say what they will get by themselves. */
    private void hint() {
        SaleParts p = parts();
        prompt(unit, p.unit() == null && p.usedUnit() != null ? p.usedUnit().name(texts.lang()) : "");
        prompt(amount, p.computed() == null ? "" : texts.now("sales.entry.computed.hint", Formats.of(texts.lang()).money(p.computed())));
    }

    private static void prompt(FormRow<?> row, String text) {
        ((TextInputControl) row.input()).setPromptText(text);
    }
}
