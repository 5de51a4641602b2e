package ruralpost.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * What a dollar cost on a day.
 *
 * @param on            the day
 * @param yuanPerDollar yuan for one US dollar, above zero
 * @param source        who published it, never null
 */
public record ExchangeRate(LocalDate on, BigDecimal yuanPerDollar, String source) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1000);

    /**
     * A rate that can be one.
     *
     * @throws UserException when the rate is not above zero and below 1,000
     */
    public ExchangeRate {
        if (yuanPerDollar.signum() <= 0 || yuanPerDollar.compareTo(HIGHEST) >= 0) {
            throw UserException.of("value.rate.not", NumberLexer.shorten(yuanPerDollar.toString()));
        }
    }

    /** The rate of the period's last day, or the nearest before it; empty when all are later. */
    public static Optional<ExchangeRate> pick(Collection<ExchangeRate> rates, Period period) {
        return pick(rates, period.to());
    }

    /** The rate of a day, or the nearest before it; empty when all are later. */
    public static Optional<ExchangeRate> pick(Collection<ExchangeRate> rates, LocalDate day) {
        return rates.stream().filter(r -> !r.on.isAfter(day)).max(Comparator.comparing(ExchangeRate::on));
    }

    /** Says rate, day and source, for wherever a computed dollar amount is shown. */
    public Message label() {
        return Message.of("value.rate.label", yuanPerDollar.toPlainString(), on.toString(), source);
    }

    /** Dollars for an amount, rounded half up to cents. */
    public BigDecimal dollars(Money amount) {
        return amount.toYuan().divide(yuanPerDollar, 2, RoundingMode.HALF_UP);
    }
}
