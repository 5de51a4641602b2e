package ruralpost.sales.cube;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import ruralpost.value.Period;

/** Stretches of time that sales are grouped by. A sale falls where its last day lies. */
public enum TimeUnit {
    DAY, WEEK, MONTH, QUARTER, YEAR;

    /** As on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** First day of the stretch that holds this epoch day; a week begins on Monday. */
    public int start(int epochDay) {
        return this == DAY ? epochDay : (int) start(LocalDate.ofEpochDay(epochDay)).toEpochDay();
    }

    /** First day of the stretch that holds this day. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
        };
    }

    /** First day of the next stretch. */
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
        };
    }

    /** The stretch that begins on this day. */
    public Period period(LocalDate start) {
        return Period.of(start, next(start).minusDays(1));
    }
}
