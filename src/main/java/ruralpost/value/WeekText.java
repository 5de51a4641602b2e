package ruralpost.value;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.value.DateText.Known;

/** Reads the weeks of a year: 2021年第12周, 2021-W12. They count as GB/T 7408 and ISO 8601 count them. */
final class WeekText {

    private static final Pattern WEEK = Pattern.compile("(?:(\\d{4})(?:[- ]|年度?)?)?(?:第(\\d{1,2})周|w(\\d{1,2}))|(\\d{4})年(\\d{1,2})周");

    private WeekText() {
    }

    /** The seven days of a week; null when the text names none. */
    static Parsed<Period> read(String t, Known known) {
        Matcher m = WEEK.matcher(t);
        if (!m.matches()) {
            return null;
        }
        String said = m.group(1) != null ? m.group(1) : m.group(4);
        if (said == null && known == null) {
            return Parsed.problem("value.period.no.year", t);
        }
        int year = said == null ? known.year().getValue() : Integer.parseInt(said);
        int week = Integer.parseInt(m.group(2) != null ? m.group(2) : m.group(3) != null ? m.group(3) : m.group(5));
        if (year < DateText.FIRST_YEAR || year > DateText.LAST_YEAR) {
            return Parsed.problem("value.date.year", String.valueOf(year), String.valueOf(DateText.FIRST_YEAR), String.valueOf(DateText.LAST_YEAR));
        }
        LocalDate fourth = LocalDate.of(year, 1, 4);
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(fourth).getMaximum();
        if (week < 1 || week > weeks) {
            return Parsed.problem("value.period.no.week", String.valueOf(year), String.valueOf(week), String.valueOf(weeks));
        }
        LocalDate monday = fourth.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(java.time.DayOfWeek.MONDAY);
        Set<Note> notes = EnumSet.of(Note.WEEK_READ);
        notes.addAll(said == null ? Set.of(Note.YEAR_FILLED) : Set.of());
        return Parsed.of(Period.of(monday, monday.plusDays(6)), Bound.EXACT, notes);
    }
}
