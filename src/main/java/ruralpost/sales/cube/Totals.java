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
    /** Orders. */
    public long orders;
    /** Sales with a number of orders other than zero. */
    public long withOrders;
    /** Sales that begin before the chosen range and end inside it. */
    public long reachingBack;
    private int bounds;

    Totals(int bounds) {
        this.bounds = bounds;
    }

    /** Nothing yet. */
    public Totals() {
        this(0);
    }

    void add(Chunk c, int i, int rangeFrom) {
        records++;
        int flags = c.flags[i];
        if ((flags & Chunk.HAS_AMOUNT) != 0) {
            withAmount++;
            fen += c.fen[i];
            bounds |= 1 << c.bound[i];
        }
        if ((flags & Chunk.WEIGHT) != 0) {
            withWeight++;
            mg += c.mg[i];
        } else if ((flags & Chunk.HAS_QUANTITY) != 0) {
            otherQuantity++;
        }
        orders += c.orders[i];
        if (c.orders[i] != 0) {
            withOrders++;
        }
        if (c.from[i] < rangeFrom) {
            reachingBack++;
        }
    }

    /** Adds the sums of other rows. */
    public void add(Totals t) {
        records += t.records;
        withAmount += t.withAmount;
        fen += t.fen;
        withWeight += t.withWeight;
        mg += t.mg;
        otherQuantity += t.otherQuantity;
        orders += t.orders;
        withOrders += t.withOrders;
        reachingBack += t.reachingBack;
        bounds |= t.bounds;
    }

    /** The sum of amounts with the bound that follows from its parts; null when no row states an amount. */
    public Amount amount() {
        return withAmount == 0 ? null : new Amount(Money.ofFen(fen), bound());
    }

    /** The bound of the sum. */
    public Bound bound() {
        return Bound.ofBits(bounds, withAmount);
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
