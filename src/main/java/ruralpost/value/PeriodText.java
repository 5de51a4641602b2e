package ruralpost.value;

import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.value.DateText.Known;

/**
 * Reads a period as people write it: a day, 2018-09, 2018年9月, 二〇一八年九月, 2024Q3, 2024年第3季度, 上半年, 2018, or a range such as
 * 2018-09-01 ～ 2018-09-30, 2018年9月1日至30日, 2018年1-5月累计, 2009 to 2015-07.
 */
public final class PeriodText {

    private static final int LONGEST = 80;
    private static final List<String> RANGE_MARKS = List.of("~", "至", "到", " to ", " - ");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年|年度|全年|年全年)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:月份?)?|(\\d{4})(\\d{2})");
    /** 210501 */
    private static final Pattern SHORT_DATE = Pattern.compile("\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");
    private static final Pattern MONTH_NAME = Pattern.compile("([a-z]{3,9})\\.? (\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- /.]?(?:q|年?度?第?|年q)([1-4一二三四])(?:季度|季)?|q([1-4]) (\\d{4})");
    private static final Pattern QUARTER_MARK = Pattern.compile(".*(?:q|季).*");
    private static final Pattern FIRST_QUARTERS = Pattern.compile("(\\d{4})年?前([二三两23])个?季度");
    private static final Pattern TEN_DAYS = Pattern.compile("(.*月)份?([上中下]旬|[上下]半月)");
    private static final Pattern TWO_DATES = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})[-/](\\d{4}-\\d{1,2}-\\d{1,2})");
    private static final Pattern HALF = Pattern.compile("(\\d{4})[- ]?(?:年?度?(上|下)半年|年?h([12]))");
    private static final Pattern HALF_NAME = Pattern.compile("(first|second) half of (\\d{4})");
    private static final Pattern SHORT_MONTH = Pattern.compile("(\\d{1,2})月份?");
    /** Part of a year that does not say which year. */
    private static final Pattern PART_OF_YEAR = Pattern.compile("q[1-4]|第?[1-4一二三四]季度?|[上下]半年|h[12]|全年|前[二三两23]个?季度");
    private static final Pattern ONE_HYPHEN = Pattern.compile("\\d{1,4}-\\d{1,2}");
    /** 1 in 1-5月 and 1-2季度: the word after the second number counts for both. */
    private static final Pattern WITHOUT_WORD = Pattern.compile("(?:\\d{4}年?)?第?\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern AROUND = Pattern.compile("^[自从](?=.*[至到~])|(?<=[日号月年\\d])起(?=[至到~])|止$");
    private static final Pattern CUMULATIVE = Pattern.compile("(.*[月年\\d季度])份?(?:累计|累计数|止累计|合计)");

    private PeriodText() {
    }

    /** Reads a period with its year; null and blank texts are blank. */
    public static Parsed<Period> parse(String text) {
        return read(text, null);
    }

    /**
     * Reads a period.
     *
     * @param near day whose year, or year and month, completes 9月, 9-30 or 30; null when the text must be complete
     */
    public static Parsed<Period> parse(String text, LocalDate near) {
        return read(text, Known.of(near));
    }

    /** Reads a period whose year may be left out because it is known from elsewhere (null: it is not); that is noted. */
    public static Parsed<Period> inYear(String text, Year year) {
        return read(text, Known.of(year));
    }

    private static Parsed<Period> read(String text, Known known) {
        if (text == null) {
            return Parsed.blank();
        }
        if (DateText.threeNumbers(text) != null) {
            return DateText.read(text, null).map(Period::day);
        }
        String t = DateWords.plain(text);
        if (t.isBlank()) {
            return Parsed.blank();
        }
        if (t.length() > LONGEST) {
            return notPeriod(text);
        }
        String refusal = DateWords.refusal(t);
        if (refusal != null) {
            return Parsed.problem(refusal, NumberLexer.shorten(text));
        }
        Matcher cumulative = CUMULATIVE.matcher(t);
        Parsed<Period> read = cumulative.matches() ? cumulative(cumulative.group(1), text, known) : singleOrRange(t, known);
        // a part of the text was not understood, but the sentence is about the whole
        boolean part = read.failed() && (read.problem().key().equals("value.period.not") || read.problem().key().endsWith(".no.year"));
        return part ? Parsed.problem(read.problem().key(), NumberLexer.shorten(text)) : read;
    }

    private static Parsed<Period> cumulative(String t, String text, Known known) {
        Parsed<Period> read = singleOrRange(t, known);
        if (read.ok() && read.value().wholeMonths() == 1) {
            return Parsed.problem("value.period.cumulative", NumberLexer.shorten(text));
        }
        return read.ok() ? Parsed.of(read.value(), Bound.EXACT, plus(read.notes(), Note.CUMULATIVE)) : read;
    }

    private static Set<Note> plus(Set<Note> notes, Note note) {
        Set<Note> more = EnumSet.of(note);
        more.addAll(notes);
        return more;
    }

    private static Parsed<Period> singleOrRange(String text, Known known) {
        Parsed<Period> single = single(text, known);
        if (single.ok()) {
            return single;
        }
        String t = AROUND.matcher(text).replaceAll("");
        String[] ends = ends(t);
        return ends == null ? single : range(ends[0], ends[1], known);
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
        return one && !ONE_HYPHEN.matcher(t).matches() ? new String[] {t.substring(0, hyphen), t.substring(hyphen + 1)} : null;
    }

    private static Parsed<Period> range(String left, String right, Known known) {
        Parsed<Period> from = single(WITHOUT_WORD.matcher(left).matches() ? left + wordOf(right) : left, known);
        if (!from.ok()) {
            return from;
        }
        if (!from.value().isDay() && NUMBER.matcher(right).matches()) {
            // 2021.1-5: to the fifth of January, or to May
            return notPeriod(right);
        }
        Parsed<Period> to = single(right, Known.of(from.value().from()));
        if (!to.ok()) {
            return to;
        }
        boolean filled = to.has(Note.YEAR_FILLED) || to.has(Note.MONTH_FILLED);
        if (filled && from.value().wholeMonths() >= 12) {
            // 2021年-5月: May of which year, or a slip for 2021年5月
            return notPeriod(right);
        }
        LocalDate first = from.value().from();
        LocalDate last = to.value().to();
        if (last.isBefore(first)) {
            return Parsed.problem("value.period.reversed", first.toString(), last.toString());
        }
        // the right end taking its year from the left one is how ranges are written, so only the left end's notes count
        boolean timed = to.has(Note.TIME_DROPPED);
        return Parsed.of(new Period(first, last), Bound.EXACT, timed ? plus(from.notes(), Note.TIME_DROPPED) : from.notes());
    }

    private static String wordOf(String right) {
        return right.endsWith("月") || right.endsWith("月份") ? "月" : right.endsWith("季度") ? "季度" : "";
    }

    private static Parsed<Period> single(String t, Known known) {
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
        if (PART_OF_YEAR.matcher(t).matches()) {
            Parsed<Period> part = known == null ? Parsed.problem("value.period.no.year", t) : single(known.year().getValue() + t, null);
            return part.ok() ? Parsed.of(part.value(), Bound.EXACT, Set.of(Note.YEAR_FILLED)) : part;
        }
        m = TEN_DAYS.matcher(t);
        if (m.matches()) {
            String part = m.group(2);
            Parsed<Period> month = monthOrDay(m.group(1), known);
            return month.ok() && month.value().wholeMonths() != 1 ? notPeriod(t) : month.map(p -> part(p, part));
        }
        Parsed<Period> week = WeekText.read(t, known);
        if (week != null) {
            return week;
        }
        return monthOrDay(t, known);
    }

    /** 上旬, 中旬 or 下旬 of a month: the 1st to 10th, 11th to 20th, or the rest; 上半月 and 下半月: up to the 15th, or the rest. */
    private static Period part(Period month, String part) {
        int days = part.endsWith("旬") ? 10 : 15;
        LocalDate from = month.from().plusDays(days * (part.charAt(0) == '上' ? 0L : part.charAt(0) == '中' ? 1 : days == 10 ? 2 : 1));
        return new Period(from, part.charAt(0) == '下' ? month.to() : from.plusDays(days - 1));
    }

    private static Parsed<Period> monthOrDay(String t, Known known) {
        Matcher m = MONTH.matcher(t);
        if (m.matches()) {
            boolean apart = m.group(1) != null;
            if (!apart && SHORT_DATE.matcher(t).matches() && Integer.parseInt(m.group(3)) > DateText.LAST_YEAR) {
                return Parsed.problem("value.date.short.year", t);
            }
            return month(m.group(apart ? 1 : 3), Integer.parseInt(m.group(apart ? 2 : 4)), Set.of());
        }
        m = MONTH_NAME.matcher(t);
        if (m.matches() && Formats.monthNumber(m.group(1)) > 0) {
            return month(m.group(2), Formats.monthNumber(m.group(1)), Set.of());
        }
        m = SHORT_MONTH.matcher(t);
        if (m.matches()) {
            return known == null ? Parsed.problem("value.period.no.year", t)
                : month(known.year().toString(), Integer.parseInt(m.group(1)), EnumSet.of(Note.YEAR_FILLED));
        }
        Parsed<LocalDate> day = DateText.read(t, known);
        boolean notDate = day.failed() && day.problem().key().equals("value.date.not");
        return notDate ? notPeriod(t) : day.map(Period::day);
    }

    private static Parsed<Period> notPeriod(String text) {
        return Parsed.problem("value.period.not", NumberLexer.shorten(text));
    }

    private static Parsed<Period> month(String year, int month, Set<Note> notes) {
        if (month < 1 || month > 12) {
            return Parsed.problem("value.date.no.month", String.valueOf(month));
        }
        Parsed<Period> parsed = year(year, y -> Period.month(y, month));
        return parsed.ok() ? Parsed.of(parsed.value(), Bound.EXACT, notes) : parsed;
    }

    private static Parsed<Period> year(String text, IntFunction<Period> make) {
        int year = Integer.parseInt(text);
        if (year < DateText.FIRST_YEAR || year > DateText.LAST_YEAR) {
            return Parsed.problem("value.date.year", text, String.valueOf(DateText.FIRST_YEAR), String.valueOf(DateText.LAST_YEAR));
        }
        return Parsed.of(make.apply(year));
    }
}
