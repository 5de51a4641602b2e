package ruralpost.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/**
 * The days that a record or a report covers, both ends included. A record counts on its last day.
 *
 * @param from first day
 * @param to   last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {

    /**
     * A period that ends on or after its first day.
     *
     * @throws UserException when it ends before it starts
     */
    public Period {
        if (to.isBefore(from)) {
            throw UserException.of("value.period.reversed", from.toString(), to.toString());
        }
    }

    /** From a first to a last day. */
    public static Period of(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    /** One day. */
    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /** A calendar month, 1 to 12. */
    public static Period month(int year, int month) {
        return months(year, month, 1);
    }

    /** A calendar month. */
    public static Period month(YearMonth month) {
        return month(month.getYear(), month.getMonthValue());
    }

    /** A quarter, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return months(year, quarter * 3 - 2, 3);
    }

    /** A half of a year, 1 (上半年) or 2 (下半年). */
    public static Period halfYear(int year, int half) {
        return months(year, half * 6 - 5, 6);
    }

    /** A calendar year. */
    public static Period year(int year) {
        return months(year, 1, 12);
    }

    private static Period months(int year, int first, int count) {
        LocalDate from = LocalDate.of(year, first, 1);
        return new Period(from, from.plusMonths(count).minusDays(1));
    }

    /** Number of days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether it is a single day. */
    public boolean isDay() {
        return from.equals(to);
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the other lies in it wholly. */
    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }

    /** Whether they share a day. */
    public boolean overlaps(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** Whether a record of that period counts in this one: its last day lies here. */
    public boolean counts(Period record) {
        return contains(record.to);
    }

    /** Whether a record that counts here reaches back before the first day. */
    public boolean reachesBackBefore(Period record) {
        return counts(record) && record.from.isBefore(from);
    }

    /** The number of whole calendar months that this is made of; 0 when it does not begin and end with a month. */
    public int wholeMonths() {
        boolean whole = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        return whole ? (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1 : 0;
    }

    /**
     * The same days of the year before (上年同期). Whole months stay whole months, so February is compared with February; a
     * 29 February otherwise becomes the 28th.
     */
    public Period previousYear() {
        if (wholeMonths() > 0) {
            return new Period(from.minusYears(1), YearMonth.from(to).minusYears(1).atEndOfMonth());
        }
        return new Period(from.minusYears(1), to.minusYears(1));
    }

    /** The period of the same length just before (上期): as many whole months, or as many days. */
    public Period previous() {
        int months = wholeMonths();
        LocalDate last = from.minusDays(1);
        return new Period(months > 0 ? from.minusMonths(months) : from.minusDays(days()), last);
    }

    /** The part up to and including a day (累计); empty when the day lies before the first. */
    public Optional<Period> upTo(LocalDate day) {
        if (day.isBefore(from)) {
            return Optional.empty();
        }
        return Optional.of(day.isBefore(to) ? new Period(from, day) : this);
    }

    /**
     * What to compare {@code upTo(day)} with: the same days of the year before, up to the same day; empty when the day lies before
     * the first.
     */
    public Optional<Period> previousYearUpTo(LocalDate day) {
        return upTo(day).map(Period::previousYear);
    }

    /** The days that both have; empty when they have none. */
    public Optional<Period> intersect(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new Period(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to));
    }

    /** The name: a year, half, quarter or month where it is one, otherwise its day or days; {@link PeriodText} reads it back. */
    public String label(Lang lang) {
        Texts texts = Texts.of(lang);
        String year = String.valueOf(from.getYear());
        int first = from.getMonthValue();
        boolean sameYear = from.getYear() == to.getYear();
        int months = sameYear ? wholeMonths() : 0;
        if (months == 12) {
            return texts.get("value.period.year", year);
        }
        if (months == 6 && first % 6 == 1) {
            return texts.get("value.period.half." + (first / 6 + 1), year);
        }
        if (months == 3 && first % 3 == 1) {
            return texts.get("value.period.quarter", year, String.valueOf(first / 3 + 1));
        }
        if (months == 1) {
            return texts.get("value.period.month", year, Formats.monthName(first));
        }
        return isDay() ? from.toString() : texts.get("value.period.range", from.toString(), to.toString());
    }

    /** The day, or the first and the last one: 2024-09-09 ~ 2024-09-20. The same in every language. */
    public String fromTo() {
        return isDay() ? from.toString() : from + " ~ " + to;
    }

    /** By last day, then by first. */
    @Override
    public int compareTo(Period other) {
        int byEnd = to.compareTo(other.to);
        return byEnd != 0 ? byEnd : from.compareTo(other.from);
    }

    /** ISO 8601 interval, or the day alone, for logs and machine-readable output. */
    @Override
    public String toString() {
        return isDay() ? from.toString() : from + "/" + to;
    }
}
