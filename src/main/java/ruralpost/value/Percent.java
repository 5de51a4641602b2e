package ruralpost.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share, rate or fulfilment in percent: 170 is 170 %.
 *
 * @param value percent, never null; trailing zeros are dropped so that 18 equals 18.0
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    /** All of it. */
    public static final Percent HUNDRED = of(100);

    /** Drops trailing zeros. */
    public Percent {
        value = value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    /** Whole percent. */
    public static Percent of(long percent) {
        return new Percent(BigDecimal.valueOf(percent));
    }

    /** Part of whole (占比, 完成率) with 16 significant digits; empty when either is null or the whole is zero. */
    public static Optional<Percent> ratio(BigDecimal part, BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Percent(part.movePointRight(2).divide(whole, new MathContext(16, RoundingMode.HALF_UP))));
    }

    /** The share (占比) of a part in a total; empty when either is null or the total is zero. */
    public static Optional<Percent> share(Money part, Money total) {
        return part == null || total == null ? Optional.empty() : ratio(part.toYuan(), total.toYuan());
    }

    /** How far a plan is fulfilled (完成率), above 100 when it is exceeded; empty when either is null or the plan is zero. */
    public static Optional<Percent> fulfilment(Money actual, Money plan) {
        return share(actual, plan);
    }

    /** This percentage of an amount, rounded half up to fen. */
    public Money of(Money base) {
        return base.times(value.movePointLeft(2));
    }

    /** This less the other, in percentage points. */
    public BigDecimal pointsOver(Percent other) {
        return value.subtract(other.value);
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    /** Plain number and percent sign, for logs; for people use {@link Formats}. */
    @Override
    public String toString() {
        return value.toPlainString() + "%";
    }
}
