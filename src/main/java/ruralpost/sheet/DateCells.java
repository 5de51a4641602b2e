package ruralpost.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.words.PlainNumber;
import ruralpost.value.Bound;
import ruralpost.value.DateText;
import ruralpost.value.Note;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.PeriodText;

/** Reads cells that hold a day or a period. */
final class DateCells {

    /** January, or the October of a number whose last zero is not kept. */
    private static final Pattern MONTH_OR_NOT = Pattern.compile("\\d{4}\\.1");
    /** 5.1 and 5.10 are the same number. */
    private static final Pattern DAY_OR_TEN = Pattern.compile("(\\d{1,2})\\.([123])");
    private static final Pattern YEAR_NUMBER = Pattern.compile("(?:19|20)\\d\\d(?:\\.0+)?");
    /** As days of a spreadsheet such numbers lie before it. */
    private static final int FIRST_LIKELY = 1910;
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[日号]? ?[-—–~～至到] ?(\\d{1,2}) ?[日号]");
    private static final int LONGEST_DAYS = 9;
    private static final Pattern DAY_ALONE = Pattern.compile("(\\d{1,2}) ?[日号]");
    /** Part of a month that is known from elsewhere. */
    private static final Pattern PART_OF_MONTH = Pattern.compile("[上中下]旬|[上下]半月");
    private static final Pattern WHOLE = Pattern.compile("(\\d{4,8})\\.0");
    private static final int LONGEST_DECIMAL = 20;

    private static final int REMEMBERED = 1000;

    private final DateContext context;
    /** What the texts of a column turned out to be; many rows are of the same month. */
    private final Map<String, Parsed<Period>> periods = new HashMap<>();

    DateCells(DateContext context) {
        this.context = context;
    }

    Parsed<LocalDate> date(Cell cell) {
        if (isYearShownAsDay(cell)) {
            return Parsed.problem("sheet.problem.year.as.day", cell.shown(), cell.raw());
        }
        if (cell.kind() == CellKind.MONTH || cell.kind() == CellKind.YEAR) {
            return Parsed.of(cell.date().toLocalDate(), Bound.EXACT, isFirst(cell) ? EnumSet.of(Note.MONTH_FILLED) : Set.of());
        }
        if (cell.kind() == CellKind.DATE) {
            boolean midnight = cell.date().toLocalTime().equals(LocalTime.MIDNIGHT);
            return Parsed.of(cell.date().toLocalDate(), Bound.EXACT, midnight ? Set.of() : Set.of(Note.TIME_DROPPED));
        }
        String text = text(cell);
        Parsed<LocalDate> unclear = numeric(cell, text);
        Parsed<LocalDate> day = unclear != null ? null : ofMonth(text);
        return unclear != null ? unclear : day != null ? day : DateText.inYear(text, context.year());
    }

    /** 11-20日 in a sheet of one month. */
    private Parsed<Period> ofMonth(Matcher days) {
        Parsed<Period> whole = context.month() == null || context.year() == null ? null
            : PeriodText.parse(context.year() + "年" + context.month() + "月" + days.group(1) + "日-" + days.group(2) + "日");
        return whole == null || !whole.ok() ? Parsed.problem("sheet.problem.day.alone", days.group()) : Parsed.of(whole.value(), Bound.EXACT, EnumSet.of(Note.MONTH_FILLED));
    }

    /** 1日 in a sheet of one month; null when it is not written so. */
    private Parsed<LocalDate> ofMonth(String text) {
        Matcher m = text.length() > 4 ? null : DAY_ALONE.matcher(text);
        if (m == null || !m.matches()) {
            return null;
        }
        if (context.month() == null || context.year() == null) {
            return Parsed.problem("sheet.problem.day.alone", text);
        }
        try {
            return Parsed.of(context.year().atMonth(context.month()).atDay(Integer.parseInt(m.group(1))), Bound.EXACT, EnumSet.of(Note.MONTH_FILLED));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** 2021 in a cell that is formatted as a date shows 13 July 1905, which nobody meant. */
    private static boolean isYearShownAsDay(Cell cell) {
        return cell.date() != null && cell.date().getYear() < FIRST_LIKELY && YEAR_NUMBER.matcher(cell.raw()).matches();
    }

    Parsed<Period> period(Cell cell) {
        if (isYearShownAsDay(cell)) {
            return date(cell).map(Period::day);
        }
        if (cell.kind() == CellKind.MONTH) {
            return shown(cell, Period.month(cell.date().getYear(), cell.date().getMonthValue()));
        }
        if (cell.kind() == CellKind.YEAR) {
            return shown(cell, Period.year(cell.date().getYear()));
        }
        if (cell.kind() == CellKind.DATE) {
            Parsed<LocalDate> day = date(cell);
            return day.map(Period::day);
        }
        Parsed<Period> known = cell.kind() == CellKind.TEXT ? periods.get(cell.raw()) : null;
        if (known != null) {
            return known;
        }
        Parsed<Period> read = settled(text(cell), readPeriod(cell));
        if (cell.kind() == CellKind.TEXT && periods.size() < REMEMBERED) {
            periods.put(cell.raw(), read);
        }
        return read;
    }

    /** 24.5.3 may be the third of May or, of 2003, the 24th; in a sheet of May 2024 it is the former. */
    private Parsed<Period> settled(String text, Parsed<Period> read) {
        Period within = read.failed() ? context.within() : null;
        if (within == null) {
            return read;
        }
        List<Period> fitting = switch (read.problem().key()) {
            case "value.date.ambiguous" -> read.problem().args().stream().skip(1).map(a -> DateText.parse(String.valueOf(a))).filter(Parsed::ok).map(d -> Period.day(d.value())).toList();
            case "value.date.no.year", "value.period.no.year" -> IntStream.rangeClosed(within.from().getYear(), within.to().getYear()).mapToObj(y -> PeriodText.inYear(text, Year.of(y))).filter(Parsed::ok)
                .map(Parsed::value).toList();
            default -> List.of();
        };
        List<Period> inside = fitting.stream().filter(p -> !p.from().isBefore(within.from()) && !p.to().isAfter(within.to())).toList();
        return inside.size() == 1 ? Parsed.of(inside.getFirst(), Bound.EXACT, EnumSet.of(Note.YEAR_FILLED)) : read;
    }

    /** The first of a month or year is how programs keep what was typed; any other day stands in the cell and is not seen. */
    private static Parsed<Period> shown(Cell cell, Period period) {
        return Parsed.of(period, Bound.EXACT, isFirst(cell) ? Set.of() : EnumSet.of(Note.DAY_HIDDEN));
    }

    private static boolean isFirst(Cell cell) {
        return cell.date().getDayOfMonth() == 1 && (cell.kind() == CellKind.MONTH || cell.date().getMonthValue() == 1);
    }

    private Parsed<Period> readPeriod(Cell cell) {
        String text = text(cell);
        Parsed<LocalDate> number = numeric(cell, text);
        if (number != null) {
            return number.map(Period::day);
        }
        if (!(context.plainMonths() && cell.kind() == CellKind.TEXT) && text.length() == 6 && MONTH_OR_NOT.matcher(text).matches()) {
            return Parsed.problem("sheet.problem.month", text, text.substring(0, 4));
        }
        Matcher days = text.length() > LONGEST_DAYS ? null : DAYS.matcher(text);
        if (days != null && days.matches()) {
            return ofMonth(days);
        }
        Parsed<LocalDate> day = ofMonth(text);
        if (day != null) {
            return day.map(Period::day);
        }
        if (context.month() != null && text.length() == 3 && isWeekOfMonth(text)) {
            return Parsed.problem("sheet.problem.week", text);
        }
        String month = context.month() != null && isPartOfMonth(text) ? context.month() + "月" : "";
        return PeriodText.inYear(month + text, context.year());
    }

    /** 第1周 in a sheet of one month is hardly the first week of the year. */
    private static boolean isWeekOfMonth(String text) {
        return text.charAt(0) == '第' && text.charAt(2) == '周' && "123456一二三四五六".indexOf(text.charAt(1)) >= 0;
    }

    /** Whether a text is a part of a month without the month: 上旬. */
    static boolean isPartOfMonth(String text) {
        return text.length() == 2 + (text.endsWith("月") ? 1 : 0) && PART_OF_MONTH.matcher(text).matches();
    }

    /** The text without the mark that keeps numbers as text, and without the decimal that programs add to whole numbers. */
    private static String text(Cell cell) {
        String text = CodeText.withoutMark(cell.shown().strip());
        Matcher whole = text.endsWith(".0") ? WHOLE.matcher(text) : null;
        return whole != null && whole.matches() ? whole.group(1) : text;
    }

    /** What to make of a text that is but a number; null when it is to be read as any other text. */
    private Parsed<LocalDate> numeric(Cell cell, String text) {
        BigDecimal number = text.length() <= LONGEST_DECIMAL ? PlainNumber.of(text) : null;
        if (number == null) {
            return null;
        }
        Parsed<LocalDate> serial = context.serials() ? DateText.ofLikelySerial(number, context.from1904()) : Parsed.blank();
        if (serial.ok()) {
            return serial;
        }
        Matcher ten = cell.kind() == CellKind.NUMBER && context.year() != null ? DAY_OR_TEN.matcher(text) : null;
        return ten != null && ten.matches() ? dayOrTen(context.year(), Integer.parseInt(ten.group(1)), Integer.parseInt(ten.group(2)), text) : null;
    }

    private static Parsed<LocalDate> dayOrTen(Year year, int month, int digit, String text) {
        try {
            LocalDate day = LocalDate.of(year.getValue(), month, digit);
            LocalDate ten = LocalDate.of(year.getValue(), month, digit * 10);
            return Parsed.problem("value.date.ambiguous", text, day.toString(), ten.toString());
        } catch (DateTimeException e) {
            // 2.3: there is no 30 February, so only one reading is left
            return null;
        }
    }
}
