package ruralpost.value;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a period as people write it: a day, 2018-09, 2018年9月, 2024Q3, 2024年第3季度, 上半年, 2018, or a range such as
 * 2018-09-01 ～ 2018-09-30, 2018年9月1日至30日, 2009 to 2015-07.
 */
public final class PeriodText {

    private static final List<String> RANGE_MARKS = List.of("~", "〜", "—", "–", "至", "到", " to ", " - ");
    private static final Pattern YEAR = Pattern.compile("(\\d{4}) ?(?:年|年度|全年|年全年)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.]| ?年 ?)(\\d{1,2})(?: ?月份?)?|(\\d{4})(\\d{2})");
    private static final Pattern MONTH_NAME = Pattern.compile("([a-z]{3,9})\\.? (\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- ]?(?:q|年?第?)([1-4一二三四])(?:季度|季)?|q([1-4]) (\\d{4})");
    private static final Pattern QUARTER_MARK = Pattern.compile(".*(?:q|季).*");
    private static final Pattern SHORT_QUARTER = Pattern.compile("q[1-4]|第?[1-4一二三四]季度?");
    private static final Pattern FIRST_QUARTERS = Pattern.compile("(\\d{4})年?前([二三两23])个?季度");
    private static final Pattern TEN_DAYS = Pattern.compile("(.*月)份?([上中下])旬");
    private static final Pattern TWO_DATES = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})[-/](\\d{4}-\\d{1,2}-\\d{1,2})");
    private static final Pattern HALF = Pattern.compile("(\\d{4})[- ]?(?:年?(上|下)半年|h([12]))");
    private static final Pattern HALF_NAME = Pattern.compile("(first|second) half of (\\d{4})");
    private static final Pattern SHORT_MONTH = Pattern.compile("(\\d{1,2}) ?月份?");

    private PeriodText() {
    }

    /** Reads a period with its year; null and blank texts are blank. */
    public static Parsed<Period> parse(String text) {
        return parse(text, null);
    }

    /**
     * Reads a period.
     *
     * @param near day whose year, or year and month, completes 9月, 9-30 or 30; null when the text must be complete
     */
    public static Parsed<Period> parse(String text, LocalDate near) {
        if (text == null || NumberLexer.halfWidth(text).isBlank()) {
            return Parsed.blank();
        }
        String t = NumberLexer.halfWidth(text).strip().toLowerCase(Locale.ROOT);
        if (t.length() > 80) {
            return Parsed.problem("value.period.not", NumberLexer.shorten(text));
        }
        Parsed<Period> single = single(t, near);
        if (single.ok()) {
            return single;
        }
        String[] ends = ends(t);
        Parsed<Period> read = ends == null ? single : range(ends[0], ends[1], near);
        boolean unclear = read.failed() && read.problem().key().equals("value.period.not");
        return unclear ? Parsed.problem("value.period.not", NumberLexer.shorten(text)) : read;
    }

    /** The two ends of a range; null when the text is none. */
    private static String[] ends(String t) {
        Matcher dates = TWO_DATES.matcher(t);
        if (dates.matches()) {
            return new String[] {dates.group(1), dates.group(2)};
        }
        for (String mark : RANGE_MARKS) {
            int at = t.indexOf(mark);
            if (at > 0 && at + mark.length() < t.length()) {
                return new String[] {t.substring(0, at).strip(), t.substring(at + mark.length()).strip()};
            }
        }
        int hyphen = t.indexOf('-');
        boolean one = hyphen > 0 && hyphen == t.lastIndexOf('-') && hyphen < t.length() - 1;
        return one && !t.matches("\\d{1,4}-\\d{1,2}") ? new String[] {t.substring(0, hyphen), t.substring(hyphen + 1)} : null;
    }

    private static Parsed<Period> range(String left, String right, LocalDate near) {
        // 1-9月: the word after the second number counts for both
        Parsed<Period> from = single(left.matches("\\d{1,2}") && right.endsWith("月") ? left + "月" : left, near);
        if (!from.ok()) {
            return from;
        }
        Parsed<Period> to = single(right, from.value().from());
        if (!to.ok()) {
            return to;
        }
        LocalDate first = from.value().from();
        LocalDate last = to.value().to();
        if (last.isBefore(first)) {
            return Parsed.problem("value.period.reversed", first.toString(), last.toString());
        }
        // the right end taking its year from the left one is how ranges are written, so only the left end's notes count
        return Parsed.of(new Period(first, last), Bound.EXACT, from.notes());
    }

    private static Parsed<Period> single(String t, LocalDate near) {
        Matcher m = YEAR.matcher(t);
        if (m.matches()) {
            return year(m.group(1), Period::year);
        }
        m = HALF.matcher(t);
        if (m.matches()) {
            int half = "上".equals(m.group(2)) || "1".equals(m.group(3)) ? 1 : 2;
            return year(m.group(1), y -> Period.halfYear(y, half));
        }
        m = HALF_NAME.matcher(t);
        if (m.matches()) {
            int half = m.group(1).equals("first") ? 1 : 2;
            return year(m.group(2), y -> Period.halfYear(y, half));
        }
        m = QUARTER.matcher(t);
        if (m.matches() && QUARTER_MARK.matcher(t).matches()) {
            String quarter = m.group(2) != null ? m.group(2) : m.group(3);
            int q = Math.max("1234".indexOf(quarter), "一二三四".indexOf(quarter)) + 1;
            return year(m.group(1) != null ? m.group(1) : m.group(4), y -> Period.quarter(y, q));
        }
        m = FIRST_QUARTERS.matcher(t);
        if (m.matches()) {
            int last = "三3".contains(m.group(2)) ? 3 : 2;
            return year(m.group(1), y -> new Period(Period.year(y).from(), Period.quarter(y, last).to()));
        }
        if (near != null && SHORT_QUARTER.matcher(t).matches()) {
            Parsed<Period> quarter = single(near.getYear() + t, null);
            return quarter.ok() ? Parsed.of(quarter.value(), Bound.EXACT, Set.of(Note.YEAR_FILLED)) : quarter;
        }
        m = TEN_DAYS.matcher(t);
        if (m.matches()) {
            int third = "上中下".indexOf(m.group(2));
            return monthOrDay(m.group(1), near).map(month -> third(month, third));
        }
        return monthOrDay(t, near);
    }

    /** 上旬, 中旬 or 下旬 of a month: the 1st to 10th, 11th to 20th, or the rest. */
    private static Period third(Period month, int third) {
        LocalDate from = month.from().plusDays(third * 10L);
        return new Period(from, third == 2 ? month.to() : from.plusDays(9));
    }

    private static Parsed<Period> monthOrDay(String t, LocalDate near) {
        Matcher m = MONTH.matcher(t);
        if (m.matches()) {
            boolean apart = m.group(1) != null;
            return month(m.group(apart ? 1 : 3), Integer.parseInt(m.group(apart ? 2 : 4)), Set.of());
        }
        m = MONTH_NAME.matcher(t);
        if (m.matches() && Formats.monthNumber(m.group(1)) > 0) {
            return month(m.group(2), Formats.monthNumber(m.group(1)), Set.of());
        }
        m = SHORT_MONTH.matcher(t);
        if (m.matches() && near != null) {
            return month(String.valueOf(near.getYear()), Integer.parseInt(m.group(1)), EnumSet.of(Note.YEAR_FILLED));
        }
        Parsed<LocalDate> day = DateText.parse(t, near);
        boolean notDate = day.failed() && day.problem().key().equals("value.date.not");
        return notDate ? Parsed.problem("value.period.not", NumberLexer.shorten(t)) : day.map(Period::day);
    }

    private static Parsed<Period> month(String year, int month, Set<Note> notes) {
        if (month < 1 || month > 12) {
            return Parsed.problem("value.date.no.month", String.valueOf(month));
        }
        Parsed<Period> parsed = year(year, y -> Period.month(y, month));
        return parsed.ok() ? Parsed.of(parsed.value(), Bound.EXACT, notes) : parsed;
    }

    private static Parsed<Period> year(String text, java.util.function.IntFunction<Period> make) {
        int year = Integer.parseInt(text);
        if (year < DateText.FIRST_YEAR || year > DateText.LAST_YEAR) {
            return Parsed.problem("value.date.year", text, String.valueOf(DateText.FIRST_YEAR), String.valueOf(DateText.LAST_YEAR));
        }
        return Parsed.of(make.apply(year));
    }
}
