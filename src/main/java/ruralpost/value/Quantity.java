package ruralpost.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import ruralpost.text.UserException;

/**
 * How much of something, exact to a thousandth of its unit. At most {@link #LIMIT} thousandths either way.
 *
 * @param thousandths thousandths of the unit; negative for returned goods
 * @param unit        never null
 */
public record Quantity(long thousandths, Unit unit) {

    /** Largest number of thousandths on either side of zero. */
    public static final long LIMIT = 1_000_000_000_000_000L;

    /**
     * A quantity within the limits.
     *
     * @throws UserException beyond {@link #LIMIT}
     */
    public Quantity {
        if (thousandths > LIMIT || thousandths < -LIMIT) {
            throw tooLarge();
        }
    }

    /** Whole units. */
    public static Quantity of(long count, Unit unit) {
        return of(BigDecimal.valueOf(count), unit);
    }

    /**
     * That many units, with at most three decimals.
     *
     * @throws UserException when there are more decimals, or the number is too large
     */
    public static Quantity of(BigDecimal number, Unit unit) {
        return of(number, unit, RoundingMode.UNNECESSARY);
    }

    /**
     * That many units, rounded to thousandths as told.
     *
     * @throws UserException when the number is too large, or rounding would be needed and was not allowed
     */
    public static Quantity of(BigDecimal number, Unit unit, RoundingMode rounding) {
        if (Money.magnitude(number) > 14) {
            throw tooLarge();
        }
        try {
            return new Quantity(number.movePointRight(3).setScale(0, rounding).longValueExact(), unit);
        } catch (ArithmeticException e) {
            throw UserException.of("value.quantity.fraction", NumberLexer.shorten(number.toPlainString()));
        }
    }

    private static UserException tooLarge() {
        return UserException.of("value.quantity.too.large", "1,000,000,000,000");
    }

    /** The number of units, without trailing zeros. */
    public BigDecimal number() {
        BigDecimal stripped = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Exact grams; empty when the unit is no weight. */
    public Optional<BigDecimal> toGrams() {
        return unit.isWeight() ? Optional.of(inBaseUnits()) : Optional.empty();
    }

    /** Exact kilograms; empty when the unit is no weight. */
    public Optional<BigDecimal> toKg() {
        return toGrams().map(g -> g.movePointLeft(3));
    }

    private BigDecimal inBaseUnits() {
        return BigDecimal.valueOf(thousandths, 3).multiply(unit.factor());
    }

    /**
     * The same quantity in another unit, rounded half up to thousandths; empty when the units do not convert (5 boxes are not
     * so many kilograms).
     */
    public Optional<Quantity> in(Unit other) {
        if (unit.equals(other)) {
            return Optional.of(this);
        }
        if (!unit.convertibleTo(other)) {
            return Optional.empty();
        }
        return Optional.of(of(inBaseUnits().divide(other.factor(), 3, RoundingMode.HALF_UP), other));
    }

    /** Both together, in this unit; empty when the units do not convert. */
    public Optional<Quantity> plus(Quantity other) {
        return other.in(unit).map(same -> new Quantity(thousandths + same.thousandths, unit));
    }

    /** The same quantity with the opposite sign. */
    public Quantity negate() {
        return new Quantity(-thousandths, unit);
    }

    /** What this costs at a price for one unit, rounded half up to fen. */
    public Money cost(Money unitPrice) {
        return unitPrice.times(BigDecimal.valueOf(thousandths, 3));
    }

    /** Whether this is nothing. */
    public boolean isZero() {
        return thousandths == 0;
    }

    /** Number and unit code, for logs; for people use {@link Formats}. */
    @Override
    public String toString() {
        return number().toPlainString() + " " + unit.code();
    }
}
