package ruralpost.sheet;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.TitleYears;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.PeriodText;

/** What the lines above a table, its titles or the name of its sheet say of all its rows. */
public final class StatedAbove {

    private static final Pattern TAB = Pattern.compile("(?:(\\d{4})年)?(1[0-2]|0?[1-9])月份?");

    /** 1-6月销售额, 2024年上半年完成额; no 6月累计, of which it is not said since when it was added up. */
    private static final Pattern OF_FIGURES = Pattern.compile("((?:\\d{4}年)?(?:[上下]半年|第?[1-4一二三四]季度|(?:1[0-2]|0?[1-9])月?[-—~～至到](?:1[0-2]|0?[1-9])月份?|(?:1[0-2]|0?[1-9])月份?(?!\\d|底|末|累计)))(?!同期|.{0,6}(?:同比|增)).{2,}");
    /** Only whether a word is a period is asked with it, not which one. */
    private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);

    private static final int LONGEST_NAME = 40;

    private final SheetShape shape;
    private final SheetInfo sheet;
    private final TableLayout layout;
    private final Above above;
    private final ColumnSamples samples;

    StatedAbove(SheetShape shape, SheetInfo sheet, TableLayout layout, ColumnSamples samples) {
        this.shape = shape;
        this.sheet = sheet;
        this.layout = layout;
        above = withTab(layout.above(), sheet.name());
        this.samples = samples;
    }

    /** The lines above; where they name a year and no more, the name of the sheet may say which part of it: 7月. */
    private static Above withTab(Above above, String tab) {
        List<String> periods = above.periods();
        return periods.isEmpty() || !periods.stream().allMatch(p -> PeriodText.parse(p).ok() && PeriodText.parse(p).value().wholeMonths() == 12) ? above : above.and(tab);
    }

    /**
     * What no column gives, but the lines above do: a required period (2021年5月销售统计表), 活动：六一关爱; not what other rows say otherwise further down (渠道：线下合同 over
     * a second table).
     *
     * @param filled keys of the fields that columns fill
     */
    Map<String, String> constants(Set<String> filled, Collection<MappedColumn> columns) {
        Map<String, String> constants = new LinkedHashMap<>(TitledLines.of(shape, layout.above(), f -> !filled.contains(f.key()) && !samples.standsAlone(t -> TitledLines.says(f, t))));
        List<String> periods = new ArrayList<>(above.periods());
        periods.addAll(periodsOfName());
        for (SheetField field : shape.fields()) {
            // where months stand over groups of rows, the year above is no period of each row
            if (field.kind() == FieldKind.PERIOD && field.required() && !filled.contains(field.key()) && !samples.groupedByPeriods() && !hasPartOfDate(columns)) {
                List<String> said = ofFigures(periods, columns);
                (said == null ? periods : said).stream().filter(p -> PeriodText.parse(p).ok() && !isLonger(p)).findFirst().filter(p -> !deniedByName(p)).map(p -> sinceWhen(p, columns))
                    .ifPresent(p -> constants.put(field.key(), p));
            }
            Year counted = field.isYear() && !filled.contains(field.key()) ? countedIn(periods, columns) : null;
            if (counted != null) {
                constants.put(field.key(), counted.toString());
            }
        }
        return constants;
    }

    /**
     * The period that the titles of the figures name, 6月销售额（万元） in a sheet of 2024年; without its year when that is said nowhere. Empty when they name several, or another
     * than the lines above; null when they name none.
     */
    private List<String> ofFigures(List<String> periods, Collection<MappedColumn> columns) {
        List<String> named = titled(shape, layout, columns);
        if (named.isEmpty()) {
            return null;
        }
        Year year = year(periods);
        String whole = named.getFirst().matches("\\d{4}年.*") || year == null ? named.getFirst() : year + "年" + named.getFirst();
        Parsed<Period> period = PeriodText.parse(whole);
        List<Period> above = periods.stream().map(PeriodText::parse).filter(Parsed::ok).map(Parsed::value).toList();
        boolean inside = period.ok() && (above.isEmpty() || above.stream().anyMatch(p -> !period.value().from().isBefore(p.from()) && !period.value().to().isAfter(p.to())));
        return named.size() == 1 && inside ? List.of(whole) : List.of();
    }

    /** The periods that the titles of the figures name, as they stand there. */
    private static List<String> titled(SheetShape shape, TableLayout layout, Collection<MappedColumn> columns) {
        return columns.stream().filter(c -> c.imported() && c.spread() == null && shape.oneOf().stream().anyMatch(g -> g.contains(c.field())))
            .map(c -> layout.path(c.column())).flatMap(List::stream).map(w -> OF_FIGURES.matcher(w.replace(" ", ""))).filter(m -> m.matches() && PeriodText.parse(m.group(1), ANY_DAY).ok())
            .map(m -> m.group(1)).distinct().toList();
    }

    /** The one period that the titles of the figures name without its year, of which nothing tells the year; null when there is none. */
    static String yearless(ColumnMapping mapping) {
        List<String> named = titled(mapping.shape(), mapping.layout(), mapping.columns());
        return named.size() == 1 && mapping.layout().above().periods().isEmpty() && !PeriodText.parse(named.getFirst()).ok() ? named.getFirst() : null;
    }

    /** The one part of a year that the titles of the figures, the lines above or the name of the sheet say without the year: 2月; null when none does. */
    public static String partOfYear(ColumnMapping mapping) {
        String titled = yearless(mapping);
        String above = titled != null ? titled : mapping.layout().above().yearless();
        return above != null || !mapping.layout().above().periods().isEmpty() || !TAB.matcher(mapping.sheet().name().strip()).matches() ? above : mapping.sheet().name().strip();
    }

    /** The constants of a mapping once its year is said: 2月 of a title that no column tells is 2025年2月. @param year null when nothing is said of it */
    static Map<String, String> periodIn(ColumnMapping mapping, Year year) {
        Map<String, String> constants = new LinkedHashMap<>(mapping.constants());
        String part = partOfYear(mapping);
        SheetField period = part == null ? null : mapping.shape().fields().stream().filter(f -> f.kind() == FieldKind.PERIOD && f.required()).findFirst().orElse(null);
        if (period != null) {
            constants.remove(period.key(), mapping.year() + "年" + part);
            String whole = year + "年" + part;
            boolean open = mapping.columns().stream().noneMatch(c -> period.key().equals(c.field()) || c.spread() != null && c.spread().fills(period.key()));
            if (year != null && open && PeriodText.parse(whole).ok()) {
                constants.putIfAbsent(period.key(), whole);
            }
        }
        return constants;
    }

    /** What is known of dates once their year is said: with it 8月份 of the title is the month of 1日 below it. @param year null when nothing is said of it */
    static DateContext inYear(ColumnMapping mapping, Year year) {
        DateContext in = mapping.dates().inYear(year);
        String titled = year == null || in.month() != null ? null : partOfYear(mapping);
        Parsed<Period> part = titled == null ? null : PeriodText.parse(titled, year.atDay(1));
        return part != null && part.ok() && part.value().wholeMonths() == 1 ? in.inMonth(part.value().from().getMonthValue()) : in;
    }

    /** 2021年“五一”: the year alone is not when it was, and of 2021年5月第2周 the month is not. */
    private boolean isLonger(String period) {
        int months = PeriodText.parse(period).value().wholeMonths();
        return above.namesMoreThanYear() && months >= 12 || above.namesPartOfMonth() && months == 1;
    }

    /** A tab called 6月 over the title of May, or 2025年1月 over that of 2024年1月: one of them was left from the sheet that was copied. */
    private boolean deniedByName(String period) {
        Matcher tab = TAB.matcher(sheet.name().strip());
        Period said = PeriodText.parse(period).value();
        return tab.matches() && said.wholeMonths() == 1 && (said.from().getMonthValue() != Integer.parseInt(tab.group(2)) || tab.group(1) != null && said.from().getYear() != Integer.parseInt(tab.group(1)));
    }

    /** What was added up since January in a sheet of 2024年5月 is of five months; null when it is not said since when it was added up. */
    private String sinceWhen(String period, Collection<MappedColumn> columns) {
        Stream<String> titled = layout.above().texts().stream().filter(t -> t.length() <= LONGEST_NAME && t.contains("累计") && columns.stream().noneMatch(c -> c.header().contains("累计")));
        List<String> running = Stream.concat(titled, columns.stream().filter(c -> c.reason().key().equals("sheet.map.running")).map(MappedColumn::header)).filter(h -> !h.matches(".*月累计.*")).toList();
        Period said = PeriodText.parse(period).value();
        if (running.isEmpty() || said.from().getDayOfYear() == 1) {
            return period;
        }
        boolean months = said.wholeMonths() > 0 && running.stream().allMatch(h -> h.matches(".*(?:年|1月起)累计.*"));
        return months ? said.from().getYear() + "年1-" + said.to().getMonthValue() + "月" : null;
    }

    /** Whether a column tells of months or days after all, in a way that was not understood: the lines above are then not all that is told of the time. */
    private boolean hasPartOfDate(Collection<MappedColumn> columns) {
        return IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn()).filter(c -> columns.stream().noneMatch(m -> m.column() == c) && samples.filled(c))
            .mapToObj(c -> SplitDate.word(layout.title(c))).anyMatch(w -> "月".equals(w) || "日".equals(w));
    }

    /** The year in which what the columns hold was counted: that of their titles, or else of the lines above; null when these name none, or several. */
    private Year countedIn(List<String> periods, Collection<MappedColumn> columns) {
        List<Integer> titled = columns.stream().filter(MappedColumn::imported).map(c -> TitleYears.of(layout, c.column())).filter(Objects::nonNull).distinct().toList();
        return titled.isEmpty() ? year(periods) : titled.size() == 1 ? Year.of(titled.getFirst()) : null;
    }

    /** 2021年8月 may stand on the tab, or in the name of a text file. */
    private List<String> periodsOfName() {
        return Above.NONE.and(sheet.name()).periods();
    }

    /** What the lines above, or else the name of the sheet, say of dates: the one year and the one month that they name. */
    DateContext dates(boolean from1904) {
        List<String> periods = above.periods();
        periods = periods.isEmpty() ? periodsOfName() : periods;
        periods = periods.isEmpty() ? layout.titles().stream().filter(p -> p.size() > 1 && SplitDate.word(p.getLast()) != null).map(List::getFirst).filter(TitleRows::isPeriod).toList()
            : periods;
        List<Period> months = periods.stream().map(PeriodText::parse).filter(Parsed::ok).map(Parsed::value)
            .filter(p -> p.from().getYear() == p.to().getYear() && p.from().getMonth() == p.to().getMonth()).toList();
        List<Integer> numbers = months.stream().map(p -> p.from().getMonthValue()).distinct().toList();
        return DateContext.NONE.from1904(from1904).inYear(year(periods)).inMonth(numbers.size() == 1 ? numbers.getFirst() : null).within(within(periods));
    }

    /** The one period that is named, whole years beside it left aside, unless it is longer than a year. */
    private static Period within(List<String> periods) {
        List<Period> named = periods.stream().map(PeriodText::parse).filter(Parsed::ok).map(Parsed::value).distinct().toList();
        // 2025-2026年年货节 (2025年12月20日—2026年2月10日)
        List<Period> shorter = named.stream().filter(p -> p.wholeMonths() < 12).toList();
        List<Period> all = shorter.isEmpty() ? named : shorter;
        return all.size() == 1 && all.getFirst().from().plusYears(1).isAfter(all.getFirst().to()) ? all.getFirst() : null;
    }

    private static Year year(List<String> periods) {
        List<Integer> years = periods.stream().map(PeriodText::parse).filter(Parsed::ok)
            .filter(p -> p.value().from().getYear() == p.value().to().getYear()).map(p -> p.value().from().getYear()).distinct().toList();
        return years.size() == 1 ? Year.of(years.getFirst()) : null;
    }
}
