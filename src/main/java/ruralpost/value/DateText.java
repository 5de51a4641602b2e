package ruralpost.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people write it: 2024-09-09, 2024/9/9, 2024.9.9, 20240909, 2024年9月9日, 2024/9/9 0:00, 9 September 2024; while
 * typing also 9-30, 9月30日 or 30 with the year and month taken from a given day.
 */
public final class DateText {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;
    private static final Pattern TIME = Pattern.compile("(.*?\\d日?)[ t]+([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d)(?:\\.\\d+)?)?");
    private static final Pattern WEEKDAY = Pattern.compile("(.*日) ?(?:星期|周)[一二三四五六日天]");
    private static final List<Pattern> FULL = List.of(
        Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"), Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})"),
        Pattern.compile("(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})"), Pattern.compile("(\\d{4})(\\d{2})(\\d{2})"),
        Pattern.compile("(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]?"));
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,2}) ([a-z]{3,9})\\.?,? (\\d{4})");
    private static final Pattern AMERICAN = Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})(?:[-/.]| ?月 ?)(\\d{1,2}) ?[日号]?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) ?[日号]?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}([-/.年])\\d{1,2}[-/.月]\\d{1,4}日?");

    private DateText() {
    }

    /** Reads a date with its year; null and blank texts are blank. */
    public static Parsed<LocalDate> parse(String text) {
        return parse(text, null);
    }

    /**
     * Reads a date.
     *
     * @param near day whose year, or year and month, completes 9-30 or 30; null when the text must be complete
     */
    public static Parsed<LocalDate> parse(String text, LocalDate near) {
        if (text == null || NumberLexer.halfWidth(text).isBlank()) {
            return Parsed.blank();
        }
        String t = NumberLexer.halfWidth(text).strip().toLowerCase(Locale.ROOT);
        if (t.length() > 60) {
            return notDate(text);
        }
        boolean timed = false;
        Matcher time = TIME.matcher(t);
        if (time.matches()) {
            t = time.group(1);
            timed = Integer.parseInt(time.group(2)) + Integer.parseInt(time.group(3)) > 0 || time.group(4) != null && !time.group(4).equals("00");
        }
        Matcher weekday = WEEKDAY.matcher(t);
        t = weekday.matches() ? weekday.group(1) : t;
        Parsed<LocalDate> date = read(t, text, near);
        return timed && date.ok() ? Parsed.of(date.value(), Bound.EXACT, plus(date.notes(), Note.TIME_DROPPED)) : date;
    }

    private static Set<Note> plus(Set<Note> notes, Note note) {
        return notes.isEmpty() ? Set.of(note) : Set.of(notes.iterator().next(), note);
    }

    private static Parsed<LocalDate> read(String t, String text, LocalDate near) {
        for (Pattern pattern : FULL) {
            Matcher m = pattern.matcher(t);
            if (m.matches()) {
                return date(number(m, 1), number(m, 2), number(m, 3), text, Set.of());
            }
        }
        Matcher english = ENGLISH.matcher(t);
        if (english.matches() && Formats.monthNumber(english.group(2)) > 0) {
            return date(number(english, 3), Formats.monthNumber(english.group(2)), number(english, 1), text, Set.of());
        }
        Matcher american = AMERICAN.matcher(t);
        if (american.matches() && Formats.monthNumber(american.group(1)) > 0) {
            return date(number(american, 3), Formats.monthNumber(american.group(1)), number(american, 2), text, Set.of());
        }
        Matcher monthDay = MONTH_DAY.matcher(t);
        if (monthDay.matches()) {
            return near == null ? Parsed.problem("value.date.no.year", NumberLexer.shorten(text))
                : date(near.getYear(), number(monthDay, 1), number(monthDay, 2), text, Set.of(Note.YEAR_FILLED));
        }
        Matcher day = DAY.matcher(t);
        if (day.matches() && near != null) {
            return date(near.getYear(), near.getMonthValue(), number(day, 1), text, Set.of(Note.MONTH_FILLED));
        }
        return SHORT_YEAR.matcher(t).matches() ? Parsed.problem("value.date.short.year", NumberLexer.shorten(text)) : notDate(text);
    }

    private static Parsed<LocalDate> date(int year, int month, int day, String text, Set<Note> notes) {
        if (month < 1 || month > 12) {
            return Parsed.problem("value.date.no.month", String.valueOf(month));
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Parsed.problem("value.date.year", String.valueOf(year), String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        try {
            return Parsed.of(LocalDate.of(year, month, day), Bound.EXACT, notes);
        } catch (DateTimeException e) {
            int last = YearMonth.of(year, month).lengthOfMonth();
            String example = notes.isEmpty() ? YearMonth.of(year, month) + "-" + last : String.format(Locale.ROOT, "%02d-%d", month, last);
            boolean leap = month == 2 && day == 29;
            return Parsed.problem(leap ? "value.date.no.leap.day" : "value.date.no.day", Formats.monthName(month), String.valueOf(day),
                String.valueOf(year), example);
        }
    }

    /**
     * The date of a spreadsheet's serial number; the fraction (time of day) is dropped and noted.
     *
     * @param from1904 whether the workbook counts from 1904
     */
    public static Parsed<LocalDate> ofSerial(double serial, boolean from1904) {
        double first = from1904 ? 0 : 1;
        if (!(serial >= first && serial < 80_000)) {
            return notDate(String.valueOf(serial));
        }
        long day = (long) Math.floor(serial);
        // the 1900 system counts a 29 February 1900 that never was: day 60
        if (!from1904 && day == 60) {
            return Parsed.problem("value.date.no.leap.day", Formats.monthName(2), "29", "1900", "1900-02-28");
        }
        LocalDate start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, day < 60 ? 31 : 30);
        return Parsed.of(start.plusDays(day), Bound.EXACT, serial > day ? Set.of(Note.TIME_DROPPED) : Set.of());
    }

    private static Parsed<LocalDate> notDate(String text) {
        return Parsed.problem("value.date.not", NumberLexer.shorten(text));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
