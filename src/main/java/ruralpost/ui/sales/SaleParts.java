package ruralpost.ui.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Channel;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.text.Lang;
import ruralpost.text.UserException;
import ruralpost.ui.form.Problem;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/**
 * What was typed of a sale, in the grid or in the form, before it is a record. Whatever is null is not stated.
 *
 * @param quantity   with a unit of its own where one was typed behind the number
 * @param unit       the unit of its own field
 * @param amount     null also where it is to be computed
 * @param refund     whether it was marked as one; a negative number makes it one, too
 */
public record SaleParts(Period period, Product product, String doc, Channel channel, Seller seller, BuyerKind buyerKind, String buyer, String campaign,
                        Contract contract, TypedQuantity quantity, Unit unit, BigDecimal price, Amount amount, Long orders, boolean refund, String remark) {

    /** What may be wrong beyond the single fields. */
    public enum Field { QUANTITY, UNIT, PRICE, AMOUNT }

    /** The unit typed with the quantity, else that of its own field, else the product's usual one; null when none is known. */
    public Unit usedUnit() {
        if (quantity != null && quantity.unit() != null) {
            return quantity.unit();
        }
        if (unit != null) {
            return unit;
        }
        return product == null ? null : product.unit();
    }

    /** Quantity times price, rounded half up to the fen, negative for a refund; null where one of them is missing or the product is too large. */
    public Money computed() {
        if (quantity == null || price == null) {
            return null;
        }
        try {
            return Money.ofYuan(signed().multiply(price), RoundingMode.HALF_UP);
        } catch (UserException e) {
            return null;
        }
    }

    /** What is wrong with the whole; empty when it can be saved. */
    public Map<Field, Problem> problems() {
        Map<Field, Problem> problems = new LinkedHashMap<>();
        if (amount == null && quantity == null) {
            problems.put(Field.AMOUNT, Problem.of("sales.rule.nothing"));
        }
        if (quantity != null && usedUnit() == null) {
            problems.put(Field.UNIT, Problem.of("sales.entry.no.unit"));
        }
        if (quantity != null && usedUnit() != null) {
            try {
                Quantity.of(quantity.number(), usedUnit());
            } catch (UserException e) {
                problems.put(Field.QUANTITY, Problem.of(e.userMessage().key(), e.userMessage().args().toArray()));
            }
        }
        if (amount == null && quantity != null && price != null && computed() == null) {
            problems.put(Field.PRICE, Problem.of("sales.entry.too.large"));
        }
        return problems;
    }

    /** Whether it takes back an earlier sale: marked so, or with a negative number. */
    public boolean takesBack() {
        return refund || quantity != null && quantity.number().signum() < 0 || amount != null && amount.money().isNegative() || orders != null && orders < 0;
    }

    private BigDecimal signed() {
        return takesBack() ? quantity.number().abs().negate() : quantity.number();
    }

    /**
     * The sale. A refund counts against the sales, so its numbers are negative however they were typed; a blank amount is computed where
     * there is a price. Needs period and product, and no {@link #problems}.
     *
     * @param b the record to be changed, or one just begun
     */
    public Sale onto(Sale.Builder b) {
        boolean back = takesBack();
        Quantity stated = quantity == null ? null : Quantity.of(signed(), usedUnit());
        b.period(period).product(product.stamp().id()).docNumber(doc).channel(channel == null ? null : channel.stamp().id())
            .sellerPlace(seller == null ? null : seller.placeId()).sellerPartner(seller == null ? null : seller.partnerId())
            .buyerKind(buyerKind).buyer(buyer).campaign(campaign).contract(contract == null ? null : contract.stamp().id())
            .quantity(stated).unitPrice(price).remark(remark).refund(back)
            .orders(orders == null ? null : Integer.valueOf((int) (back ? -Math.abs(orders) : orders)));
        if (amount != null) {
            boolean turn = back && !amount.money().isNegative();
            b.amount(turn ? new Amount(Money.ofFen(-amount.money().fen()), amount.bound()) : amount);
        } else if (stated != null && price != null) {
            b.computeAmount();
        } else {
            b.amount(null);
        }
        return b.build();
    }

    /** "黄金茶 20 斤，邮三湘", for the history and the toast. */
    public String summary(Lang lang) {
        Formats formats = Formats.of(lang);
        String what = quantity != null ? formats.quantity(Quantity.of(signed(), usedUnit())) : amount == null ? "" : formats.amount(amount);
        String where = channel == null ? "" : ruralpost.text.Texts.of(lang).get("sales.entry.summary.channel", channel.name());
        return (product.name() + " " + what).strip() + where;
    }
}
