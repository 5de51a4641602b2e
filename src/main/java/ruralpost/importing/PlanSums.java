package ruralpost.importing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/** Sums over rows of a sheet. Filled while a plan is made, read afterwards. */
public final class PlanSums {

    private BigDecimal fen = BigDecimal.ZERO;
    private int bounds;
    private long amounts;
    private BigDecimal grams = BigDecimal.ZERO;
    private boolean weighed;
    private final Map<Unit, BigDecimal> others = new LinkedHashMap<>();

    void add(Amount amount, Quantity quantity) {
        if (amount != null) {
            fen = fen.add(BigDecimal.valueOf(amount.money().fen()));
            bounds |= amount.bound().bit();
            amounts++;
        }
        if (quantity != null) {
            if (quantity.unit().isWeight()) {
                grams = grams.add(quantity.toGrams().orElseThrow());
                weighed = true;
            } else {
                others.merge(quantity.unit(), quantity.number(), BigDecimal::add);
            }
        }
    }

    /** The sum of the amounts with its bound; null when no row has one, or when it is beyond what money can hold. */
    public Amount amount() {
        if (amounts == 0 || fen.abs().compareTo(BigDecimal.valueOf(Money.LIMIT)) > 0) {
            return null;
        }
        return new Amount(Money.ofFen(fen.longValueExact()), Bound.ofBits(bounds, amounts));
    }

    /** The sum of the weights in kilograms; null when no row has one. */
    public BigDecimal kilograms() {
        return weighed ? grams.movePointLeft(3).stripTrailingZeros() : null;
    }

    /** The sums of the quantities that are no weight, by unit. */
    public Map<Unit, BigDecimal> counts() {
        return Map.copyOf(others);
    }
}
