package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import ruralpost.value.Period;

/**
 * A plan that the chosen sales are held against.
 *
 * @param id     its row; 0 where it is not read from the ledger
 * @param period what it is for
 * @param target yuan, kilograms or orders
 */
public record PlanLine(long id, Period period, BigDecimal target) {

    /** One that is not read from the ledger. */
    public PlanLine(Period period, BigDecimal target) {
        this(0, period, target);
    }

    /** What an even pace would have reached by the end of this day: target × days gone ÷ days in all. */
    public BigDecimal paceOn(java.time.LocalDate day) {
        if (day.isBefore(period.from())) {
            return BigDecimal.ZERO;
        }
        long gone = Math.min(period.days(), java.time.temporal.ChronoUnit.DAYS.between(period.from(), day) + 1);
        return target.multiply(BigDecimal.valueOf(gone)).divide(BigDecimal.valueOf(period.days()), 6, java.math.RoundingMode.HALF_UP);
    }
}
