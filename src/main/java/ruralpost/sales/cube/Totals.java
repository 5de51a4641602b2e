package ruralpost.sales.cube;

import java.math.BigDecimal;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;

/** Sums over some rows. Filled by one pass, read afterwards. */
public final class Totals {

    /** Sales. */
    public long records;
    /** Sales with an amount. */
    public long withAmount;
    /** Fen. */
    public long fen;
    /** Sales with a weight. */
    public long withWeight;
    /** Milligrams. */
    public long mg;
    /** Sales with a quantity that is no weight (boxes, pieces …) and so is not in the weight. */
    public long otherQuantity;
    /** Fen of the sales that state both amount and weight: what an average price divides. */
    public long pricedFen;
    /** Milligrams of the sales that state both amount and weight. */
    public long pricedMg;
    /** Orders. */
    public long orders;
    /** Sales that state a number of orders. */
    public long withOrders;
    /** Sales that begin before the chosen range and end inside it. */
    public long reachingBack;
    private int bounds;
    private int pricedBounds;

    /** Bits of the bounds of amounts, and of the amounts of rows with a weight. */
    void addBounds(int bits, int pricedBits) {
        bounds |= bits;
        pricedBounds |= pricedBits;
    }

    /** Adds the sums of other rows. */
    public void add(Totals t) {
        records += t.records;
        withAmount += t.withAmount;
        fen += t.fen;
        withWeight += t.withWeight;
        mg += t.mg;
        pricedFen += t.pricedFen;
        pricedMg += t.pricedMg;
        otherQuantity += t.otherQuantity;
        orders += t.orders;
        withOrders += t.withOrders;
        reachingBack += t.reachingBack;
        bounds |= t.bounds;
        pricedBounds |= t.pricedBounds;
    }

    /** The sum of amounts with the bound that follows from its parts; null when no row states an amount. */
    public Amount amount() {
        return withAmount == 0 ? null : new Amount(Money.ofFen(fen), bound());
    }

    /** The bound of the sum. */
    public Bound bound() {
        return Bound.ofBits(bounds, withAmount);
    }

    /**
     * The bound of the amounts of the sales that state both amount and weight; null where all of them are "over", which holds for
     * their sum when there is only one, and these are not counted.
     */
    public Bound pricedBound() {
        return pricedBounds == Bound.OVER.bit() ? null : Bound.ofBits(pricedBounds, 2);
    }

    /** Kilograms of all weights. */
    public BigDecimal kg() {
        return new BigDecimal(mg).movePointLeft(6);
    }

    /** Nothing was counted. */
    public boolean isEmpty() {
        return records == 0;
    }
}
