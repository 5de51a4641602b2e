package ruralpost.sales;

import java.math.BigDecimal;
import ruralpost.ledger.Stamp;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;

/**
 * One sales record: a single sale or the sum of a period. Required are a period, a product, and an amount or a quantity; whatever
 * is null is "not stated".
 *
 * @param stamp           where it is stored
 * @param period          the days it covers; it counts on the last one
 * @param docNumber       number of the paper it was taken from
 * @param productId       what was sold
 * @param channelId       through which channel
 * @param sellerPlaceId   place that sold it
 * @param sellerPartnerId enterprise that sold it
 * @param buyerKind       who bought
 * @param buyer           buyer's name
 * @param campaign        name of the campaign it belongs to
 * @param contractId      offline contract that it delivers
 * @param quantity        how much; negative for a refund
 * @param unitPrice       yuan per unit of the quantity
 * @param amount          money with its bound; negative for a refund
 * @param amountComputed  whether the amount is quantity × unit price and not from the paper
 * @param orders          number of orders; negative for a refund
 * @param refund          whether this takes back an earlier sale
 * @param remark          anything else
 * @param imported        what an import wrote on it; null for a typed record
 */
public record Sale(Stamp stamp, Period period, String docNumber, long productId, Long channelId, Long sellerPlaceId, Long sellerPartnerId,
                   BuyerKind buyerKind, String buyer, String campaign, Long contractId, Quantity quantity, BigDecimal unitPrice,
                   Amount amount, boolean amountComputed, Integer orders, boolean refund, String remark, ImportMark imported) {

    /** Begins a new record. */
    public static Builder of(Period period, long productId) {
        return new Builder(period, productId);
    }

    /** A builder holding this record's values. */
    public Builder edit() {
        Builder b = new Builder(period, productId);
        b.stamp = stamp;
        b.imported = imported;
        b.amountComputed = amountComputed;
        b.amount = amount;
        return b.docNumber(docNumber).channel(channelId).sellerPlace(sellerPlaceId).sellerPartner(sellerPartnerId).buyerKind(buyerKind)
            .buyer(buyer).campaign(campaign).contract(contractId).quantity(quantity).unitPrice(unitPrice).orders(orders).refund(refund).remark(remark);
    }

    /** Collects the values of a record, most of which may stay unstated. */
    public static final class Builder {
        private Stamp stamp = Stamp.NEW;
        private Period period;
        private long productId;
        private String docNumber;
        private Long channelId;
        private Long sellerPlaceId;
        private Long sellerPartnerId;
        private BuyerKind buyerKind;
        private String buyer;
        private String campaign;
        private Long contractId;
        private Quantity quantity;
        private BigDecimal unitPrice;
        private Amount amount;
        private boolean amountComputed;
        private Integer orders;
        private boolean refund;
        private String remark;
        private ImportMark imported;

        private Builder(Period period, long productId) {
            this.period = period;
            this.productId = productId;
        }

        public Builder stamp(Stamp value) { stamp = value; return this; }
        public Builder period(Period value) { period = value; return this; }
        public Builder product(long value) { productId = value; return this; }
        public Builder docNumber(String value) { docNumber = value; return this; }
        public Builder channel(Long value) { channelId = value; return this; }
        public Builder sellerPlace(Long value) { sellerPlaceId = value; return this; }
        public Builder sellerPartner(Long value) { sellerPartnerId = value; return this; }
        public Builder buyerKind(BuyerKind value) { buyerKind = value; return this; }
        public Builder buyer(String value) { buyer = value; return this; }
        public Builder campaign(String value) { campaign = value; return this; }
        public Builder contract(Long value) { contractId = value; return this; }
        public Builder quantity(Quantity value) { quantity = value; return this; }
        public Builder unitPrice(BigDecimal value) { unitPrice = value; return this; }
        public Builder orders(Integer value) { orders = value; return this; }
        public Builder refund(boolean value) { refund = value; return this; }
        public Builder remark(String value) { remark = value; return this; }
        public Builder imported(ImportMark value) { imported = value; return this; }

        /** The amount as the paper states it. */
        public Builder amount(Amount value) {
            amount = value;
            amountComputed = false;
            return this;
        }

        /** The amount with whether it is quantity × unit price, as another record has both. */
        public Builder amount(Amount value, boolean computed) {
            amount = value;
            amountComputed = computed;
            return this;
        }

        /** The amount as quantity × unit price, rounded to the fen (half up); marked as computed. Needs both. */
        public Builder computeAmount() {
            amount = new Amount(Money.ofYuan(quantity.number().multiply(unitPrice), java.math.RoundingMode.HALF_UP), Bound.EXACT);
            amountComputed = true;
            return this;
        }

        /** The record; what it lacks is found when it is stored. */
        public Sale build() {
            return new Sale(stamp, period, docNumber, productId, channelId, sellerPlaceId, sellerPartnerId, buyerKind, buyer, campaign,
                contractId, quantity, unitPrice, amount, amountComputed, orders, refund, remark, imported);
        }
    }
}
