package ruralpost.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.text.UserException;
import ruralpost.value.Period;

/**
 * The time a reported figure speaks of: the words of the document's register, kept as they are, and the days that they mean.
 *
 * @param text   such as "2020", "2016-09-13", "2009 to 2015-07"
 * @param basis  whether the document states it
 * @param period first to last day of it
 */
public record ReportedPeriod(String text, PeriodBasis basis, Period period) {

    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");
    private static final String TO = " to ";

    /**
     * Reads a year, month or day (ISO), or two of them with " to " between; a year or month counts from its first to its last day.
     *
     * @throws UserException when the text is none of these
     */
    public static ReportedPeriod of(String text, PeriodBasis basis) {
        int to = text.indexOf(TO);
        Period first = point(to < 0 ? text : text.substring(0, to), text);
        Period last = to < 0 ? first : point(text.substring(to + TO.length()), text);
        return new ReportedPeriod(text, basis, new Period(first.from(), last.to()));
    }

    private static Period point(String part, String whole) {
        Matcher m = POINT.matcher(part.strip());
        if (!m.matches()) {
            throw UserException.of("document.period.unreadable", whole);
        }
        try {
            int year = Integer.parseInt(m.group(1));
            if (m.group(2) == null) {
                return Period.year(year);
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
            return m.group(3) == null ? Period.month(month) : Period.day(LocalDate.of(year, month.getMonthValue(), Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            throw new UserException(ruralpost.text.Message.of("document.period.unreadable", whole), e);
        }
    }
}
