package ruralpost.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/**
 * The even pace of a plan: the same share every day.
 *
 * @param period the days of the plan
 * @param asOf   the day at whose end one looks; may lie outside the period
 */
public record Pace(Period period, LocalDate asOf) {

    private static final int SCALE = 4;

    /** Days gone at the end of the day, from 0 to all of them. */
    public long daysGone() {
        return period.upTo(asOf).map(Period::days).orElse(0L);
    }

    /** Days still to come after that day. */
    public long daysLeft() {
        return period.days() - daysGone();
    }

    /** Share of the days that is gone (时间进度). */
    public Percent share() {
        return Percent.ratio(BigDecimal.valueOf(daysGone()), BigDecimal.valueOf(period.days())).orElseThrow();
    }

    /** What an even pace would have reached by the end of the day. */
    public BigDecimal expected(BigDecimal target) {
        return target.multiply(BigDecimal.valueOf(daysGone())).divide(BigDecimal.valueOf(period.days()), SCALE, RoundingMode.HALF_UP);
    }

    /** What an even pace does in a day. */
    public BigDecimal perDay(BigDecimal target) {
        return target.divide(BigDecimal.valueOf(period.days()), SCALE, RoundingMode.HALF_UP);
    }
}
