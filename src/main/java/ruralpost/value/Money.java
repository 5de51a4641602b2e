package ruralpost.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import ruralpost.text.UserException;

/**
 * An exact amount of yuan, counted in fen. At most {@link #LIMIT} fen (ten trillion yuan) either way; anything beyond is refused
 * with a {@link UserException} that says so.
 *
 * @param fen hundredths of a yuan; negative for refunds
 */
public record Money(long fen) implements Comparable<Money> {

    /** Largest number of fen on either side of zero. */
    public static final long LIMIT = 1_000_000_000_000_000L;

    /** Amounts of no more digits are within the limit whatever their decimals, and quickly taken. */
    private static final int QUICK_DIGITS = 12;

    /** No money. */
    public static final Money ZERO = new Money(0);

    /**
     * An amount within the limits.
     *
     * @throws UserException beyond {@link #LIMIT}
     */
    public Money {
        if (fen > LIMIT || fen < -LIMIT) {
            throw tooLarge();
        }
    }

    /** That many fen. */
    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /** Whole yuan. */
    public static Money ofYuan(long yuan) {
        return ofYuan(BigDecimal.valueOf(yuan));
    }

    /**
     * Yuan with at most two decimals.
     *
     * @throws UserException when there is a part of a fen, or the amount is too large
     */
    public static Money ofYuan(BigDecimal yuan) {
        return ofYuan(yuan, RoundingMode.UNNECESSARY);
    }

    /**
     * Yuan, rounded to fen as told (usually {@link RoundingMode#HALF_UP}).
     *
     * @throws UserException when the amount is too large, or rounding would be needed and was not allowed
     */
    public static Money ofYuan(BigDecimal yuan, RoundingMode rounding) {
        if (yuan.scale() >= 0 && yuan.scale() <= 2 && yuan.precision() <= QUICK_DIGITS) {
            return new Money(yuan.setScale(2).scaleByPowerOfTen(2).longValue());
        }
        if (magnitude(yuan) > 16) {
            throw tooLarge();
        }
        BigDecimal fen;
        try {
            fen = yuan.movePointRight(2).setScale(0, rounding);
        } catch (ArithmeticException e) {
            throw UserException.of("value.money.fraction", NumberLexer.shorten(yuan.toPlainString()));
        }
        return new Money(fen.longValueExact());
    }

    /** Digits before the decimal point; guards against numbers like 1e300 before anything is computed with them. */
    static long magnitude(BigDecimal number) {
        return number.signum() == 0 ? 0 : (long) number.precision() - number.scale();
    }

    private static UserException tooLarge() {
        return UserException.of("value.money.too.large", "10,000,000,000,000");
    }

    /** The sum of all, zero for none. */
    public static Money sum(Collection<Money> all) {
        Money total = ZERO;
        for (Money one : all) {
            total = total.plus(one);
        }
        return total;
    }

    /** This and the other together. */
    public Money plus(Money other) {
        return new Money(fen + other.fen);
    }

    /** This without the other. */
    public Money minus(Money other) {
        return new Money(fen - other.fen);
    }

    /** The same amount with the opposite sign. */
    public Money negate() {
        return new Money(-fen);
    }

    /** The amount without its sign. */
    public Money abs() {
        return fen < 0 ? negate() : this;
    }

    /** This times a factor, rounded half up to fen. */
    public Money times(BigDecimal factor) {
        if (factor.signum() == 0 || fen == 0) {
            return ZERO;
        }
        if (magnitude(factor) > 16) {
            throw tooLarge();
        }
        return ofYuan(toYuan().multiply(factor), RoundingMode.HALF_UP);
    }

    /** Yuan with exactly two decimals. */
    public BigDecimal toYuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /** Whether this is no money at all. */
    public boolean isZero() {
        return fen == 0;
    }

    /** Whether this is below zero, such as a refund. */
    public boolean isNegative() {
        return fen < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Yuan with two decimals, for logs and machine-readable output; for people use {@link Formats}. */
    @Override
    public String toString() {
        return toYuan().toPlainString();
    }
}
