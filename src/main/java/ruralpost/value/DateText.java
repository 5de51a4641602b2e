package ruralpost.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people write it: 2024-09-09, 2024/9/9, 2024.9.9, 20240909, 2024年9月9日, 二〇二四年九月九日, 2024/9/9 0:00,
 * 9 September 2024; while typing also 9-30, 9月30日 or 30 with the year and month taken from a given day.
 */
public final class DateText {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;
    private static final int LONGEST = 60;
    private static final Pattern TIME =
        Pattern.compile("(.*?(?:\\d[ t]+|\\d(?=[上下]午)|[日号][ t]*))(上午|下午|am ?|pm ?)?([01]?\\d|2[0-3])[:时点]([0-5]\\d)?分?(?::?([0-5]\\d)秒?(?:\\.\\d+)?)?( ?[ap]m)?(?: ?\\+08:?00)?");
    /** 19:00-21:00 of a broadcast: hours of one day. */
    /** 20230805 091233 as bank statements have it, 8月5日上午 */
    private static final Pattern COMPACT = Pattern.compile("(\\d{8})[ t]?(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?|(.*[日号\\d]) ?(?:上午|下午|早上|早晨|中午|晚上|傍晚|凌晨)");
    private static final Pattern HOURS = Pattern.compile("(.*\\d:\\d\\d) ?(?:-|–|—|~|至|到) ?(?:[01]?\\d|2[0-4]):[0-5]\\d");
    private static final Pattern WEEKDAY = Pattern.compile("(.*[日号\\d])[ (]*(?:星期|周|礼拜)[一二三四五六日天]\\)?");
    private static final Pattern WEEKDAY_FIRST = Pattern.compile("(?:星期|周|礼拜)[一二三四五六日天][ (]*(\\d[^)]*)\\)?");
    private static final Pattern FULL = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})[日号]?");
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,2})[- ]([a-z]{3,9})\\.?,?[- ](\\d{4})");
    /** 01-May-24 as spreadsheet programs write days by themselves, and 3-May without its year. */
    private static final Pattern SHORT_ENGLISH = Pattern.compile("(\\d{1,2})[- ]([a-z]{3})(?:[- ](\\d{2}))?");
    private static final Pattern AMERICAN = Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})(?:[-/.]|月)(\\d{1,2})[日号]?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[日号]?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}([-/.年])\\d{1,2}[-/.月]\\d{1,4}日?");
    /** Day numbers outside these years are more likely something else. */
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1990, 1, 1);
    private static final int NO_MONTH = 0;

    /** What completes a date: the year, and the month or 0. */
    record Known(Year year, int month) {

        static Known of(LocalDate near) {
            return near == null ? null : new Known(Year.from(near), near.getMonthValue());
        }

        static Known of(Year year) {
            return year == null ? null : new Known(year, NO_MONTH);
        }
    }

    private DateText() {
    }

    /** Reads a date with its year; null and blank texts are blank. */
    public static Parsed<LocalDate> parse(String text) {
        return read(text, null);
    }

    /**
     * Reads a date.
     *
     * @param near day whose year, or year and month, completes 9-30 or 30; null when the text must be complete
     */
    public static Parsed<LocalDate> parse(String text, LocalDate near) {
        return read(text, Known.of(near));
    }

    /** Reads a date whose year may be left out because it is known from elsewhere (null: it is not); that is noted. */
    public static Parsed<LocalDate> inYear(String text, Year year) {
        return read(text, Known.of(year));
    }

    static Parsed<LocalDate> read(String text, Known known) {
        if (text == null) {
            return Parsed.blank();
        }
        int[] plainDate = threeNumbers(text);
        if (plainDate != null) {
            return date(plainDate[0], plainDate[1], plainDate[2], text, Set.of());
        }
        String t = DateWords.plain(text);
        if (t.isBlank()) {
            return Parsed.blank();
        }
        return t.length() > LONGEST ? notDate(text) : timed(t, text, known);
    }

    private static Parsed<LocalDate> timed(String plain, String text, Known known) {
        String refusal = DateWords.refusal(plain);
        if (refusal != null) {
            return Parsed.problem(refusal, NumberLexer.shorten(text));
        }
        boolean hours = plain.indexOf(':') != plain.lastIndexOf(':');
        Matcher end = hours ? HOURS.matcher(plain) : null;
        String t = hours && end.matches() ? end.group(1) : plain;
        boolean timed = false;
        Matcher time = TIME.matcher(t);
        if (time.matches()) {
            t = time.group(1).strip();
            t = t.endsWith("t") ? t.substring(0, t.length() - 1) : t;
            boolean zero = (time.group(3) + time.group(4) + time.group(5)).replace("null", "").chars().allMatch(c -> c == '0');
            timed = !zero || time.group(2) != null || time.group(6) != null;
        }
        Matcher compact = timed ? null : COMPACT.matcher(t);
        if (compact != null && compact.matches()) {
            t = compact.group(1) == null ? compact.group(2) : compact.group(1);
            timed = true;
        }
        Matcher weekday = WEEKDAY.matcher(t);
        t = weekday.matches() ? weekday.group(1) : t;
        Matcher before = !t.isEmpty() && "星周礼".indexOf(t.charAt(0)) >= 0 ? WEEKDAY_FIRST.matcher(t) : null;
        t = before != null && before.matches() ? before.group(1) : t;
        Parsed<LocalDate> date = complete(t, text, known);
        if (!timed || !date.ok()) {
            return date;
        }
        Set<Note> notes = EnumSet.of(Note.TIME_DROPPED);
        notes.addAll(date.notes());
        return Parsed.of(date.value(), Bound.EXACT, notes);
    }

    private static Parsed<LocalDate> complete(String t, String text, Known known) {
        int[] plainDate = threeNumbers(t);
        if (plainDate != null) {
            return date(plainDate[0], plainDate[1], plainDate[2], text, Set.of());
        }
        Matcher full = FULL.matcher(t);
        if (full.matches()) {
            return date(number(full, 1), number(full, 2), number(full, 3), text, Set.of());
        }
        Matcher english = ENGLISH.matcher(t);
        if (english.matches() && Formats.monthNumber(english.group(2)) > 0) {
            return date(number(english, 3), Formats.monthNumber(english.group(2)), number(english, 1), text, Set.of());
        }
        Matcher american = AMERICAN.matcher(t);
        if (american.matches() && Formats.monthNumber(american.group(1)) > 0) {
            return date(number(american, 3), Formats.monthNumber(american.group(1)), number(american, 2), text, Set.of());
        }
        return incomplete(t, text, known);
    }

    private static Parsed<LocalDate> incomplete(String t, String text, Known known) {
        Matcher monthDay = MONTH_DAY.matcher(t);
        if (monthDay.matches()) {
            return known == null ? Parsed.problem("value.date.no.year", NumberLexer.shorten(text))
                : date(known.year().getValue(), number(monthDay, 1), number(monthDay, 2), text, Set.of(Note.YEAR_FILLED));
        }
        Matcher english = SHORT_ENGLISH.matcher(t);
        if (english.matches() && Formats.monthNumber(english.group(2)) > 0) {
            return english.group(3) == null && known == null ? Parsed.problem("value.date.no.year", NumberLexer.shorten(text))
                : date(english.group(3) == null ? known.year().getValue() : 2000 + number(english, 3), Formats.monthNumber(english.group(2)), number(english, 1), text, Set.of(Note.YEAR_FILLED));
        }
        Matcher day = DAY.matcher(t);
        if (day.matches() && known != null && known.month() != NO_MONTH) {
            return date(known.year().getValue(), known.month(), number(day, 1), text, Set.of(Note.MONTH_FILLED));
        }
        Parsed<LocalDate> ordered = DateOrders.read(t, text);
        if (ordered != null) {
            return ordered;
        }
        return SHORT_YEAR.matcher(t).matches() ? Parsed.problem("value.date.short.year", NumberLexer.shorten(text)) : notDate(text);
    }

    /**
     * Year, month and day of 2024-09-09, 2024/9/9, 2024.9.9 or 20240909; null for any other text. Most dates of most sheets are
     * written so, which is why this is no pattern.
     */
    static int[] threeNumbers(String t) {
        int length = t.length();
        if (length < 8 || length > 10) {
            return null;
        }
        char sign = t.charAt(4);
        boolean apart = sign == '-' || sign == '/' || sign == '.';
        int second = apart ? t.indexOf(sign, 5) : 6;
        boolean shape = apart ? second > 5 && second < 8 && second < length - 1 && length - second <= 3 : length == 8;
        int year = shape ? digits(t, 0, 4) : -1;
        int month = shape ? digits(t, apart ? 5 : 4, second) : -1;
        int day = shape ? digits(t, apart ? second + 1 : 6, length) : -1;
        return year < 0 || month < 0 || day < 0 ? null : new int[] {year, month, day};
    }

    private static int digits(String t, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = t.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
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

    /**
     * The date of a bare number that stands where a date is expected and can be a serial number of a day from 1990 to 2100, with
     * {@link Note#SERIAL_READ}; blank when it cannot.
     *
     * @param from1904 whether the workbook counts from 1904
     */
    public static Parsed<LocalDate> ofLikelySerial(BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || Money.magnitude(number) != 5) {
            return Parsed.blank();
        }
        Parsed<LocalDate> date = ofSerial(number.doubleValue(), from1904);
        if (!date.ok() || date.value().isBefore(FIRST_SERIAL) || date.value().getYear() > LAST_YEAR) {
            return Parsed.blank();
        }
        Set<Note> notes = EnumSet.of(Note.SERIAL_READ);
        notes.addAll(date.notes());
        return Parsed.of(date.value(), Bound.EXACT, notes);
    }

    private static Parsed<LocalDate> notDate(String text) {
        return Parsed.problem("value.date.not", NumberLexer.shorten(text));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
