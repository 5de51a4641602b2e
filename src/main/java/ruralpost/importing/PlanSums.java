package ruralpost.importing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/** Sums over rows of a sheet. Filled while a plan is made, read afterwards. */
public final class PlanSums {

    private final Sum fen = new Sum();
    private int bounds;
    private long amounts;
    private long measured;
    /** In thousandths of the unit. */
    private final Map<Unit, Sum> quantities = new LinkedHashMap<>();
    private Unit lastUnit;
    private Sum lastSum;

    /** A sum that a {@code long} holds until it grows too large. */
    private static final class Sum {
        private BigDecimal full = BigDecimal.ZERO;
        private long rest;

        void add(long number) {
            long sum = rest + number;
            if (((rest ^ sum) & (number ^ sum)) < 0) {
                full = full.add(BigDecimal.valueOf(rest));
                sum = number;
            }
            rest = sum;
        }

        BigDecimal value() {
            return full.add(BigDecimal.valueOf(rest));
        }
    }

    void add(Amount amount, Quantity quantity) {
        if (amount != null) {
            fen.add(amount.money().fen());
            bounds |= amount.bound().bit();
            amounts++;
        }
        if (quantity != null) {
            measured++;
            if (quantity.unit() != lastUnit) {
                lastUnit = quantity.unit();
                lastSum = quantities.computeIfAbsent(lastUnit, u -> new Sum());
            }
            lastSum.add(quantity.thousandths());
        }
    }

    /** The sum of the amounts with its bound; null when no row has one, or when it is beyond what money can hold. */
    public Amount amount() {
        BigDecimal sum = fen.value();
        if (amounts == 0 || sum.abs().compareTo(BigDecimal.valueOf(Money.LIMIT)) > 0) {
            return null;
        }
        return new Amount(Money.ofFen(sum.longValueExact()), Bound.ofBits(bounds, amounts));
    }

    /** How many rows have an amount. */
    long amounts() {
        return amounts;
    }

    /** How many rows have a quantity. */
    long measured() {
        return measured;
    }

    /** The sum of the weights in kilograms; null when no row has one. */
    public BigDecimal kilograms() {
        return quantities.entrySet().stream().filter(e -> e.getKey().isWeight())
            .map(e -> e.getValue().value().multiply(e.getKey().factor())).reduce(BigDecimal::add)
            .map(milligrams -> milligrams.movePointLeft(6).stripTrailingZeros()).orElse(null);
    }

    /** The sums of the quantities that are no weight, by unit. */
    public Map<Unit, BigDecimal> counts() {
        return quantities.entrySet().stream().filter(e -> !e.getKey().isWeight())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> plain(e.getValue().value().movePointLeft(3))));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
