package ruralpost.sales.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import ruralpost.value.Period;

/**
 * How far back the sales compared with lie: some months, by date, or some days.
 *
 * @param months calendar months; 0 where days are counted
 * @param days   days
 */
public record Shift(long months, long days) {

    static Shift months(long months) {
        return new Shift(months, 0);
    }

    /** So many days. */
    public static Shift days(long days) {
        return new Shift(0, days);
    }

    /** The days that a period is compared with. By months, whole months stay whole: all of February with all of February. */
    public Period back(Period period) {
        if (months == 0) {
            return Period.of(period.from().minusDays(days), period.to().minusDays(days));
        }
        LocalDate to = period.wholeMonths() > 0 ? YearMonth.from(period.to()).minusMonths(months).atEndOfMonth() : period.to().minusMonths(months);
        return Period.of(period.from().minusMonths(months), to);
    }

    /** The day beside which an earlier day stands; days that a shorter month lacks stand on its last. */
    public LocalDate onto(LocalDate earlier) {
        return months == 0 ? earlier.plusDays(days) : earlier.plusMonths(months);
    }
}
