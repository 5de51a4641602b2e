package ruralpost.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.PeriodText;

/** Finds the columns over which months, products or channels stand instead of having a column of their own. */
final class SpreadFinder {

    private static final Pattern YEAR = Pattern.compile("\\d{4} ?年(?:度)?");
    private static final Pattern YEARS = Pattern.compile("20\\d\\d ?(?:年度?)?(?: ?[-—–~～至到、,，和与及] ?(?=20\\d\\d))?");
    private static final Pattern GROWTH = Pattern.compile("同比|环比|比上月|较上月|增减|增长|增幅|增速|比上年|比去年|growth|change", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_UNIT = Pattern.compile("([^()（）]+?) ?[(（]([^()（）]{1,10})[)）]");
    private static final Pattern PRICE = Pattern.compile("[\\d.]+ ?[元块] ?[/／每] ?(?:\\p{IsHan}{1,2}|kg|KG)");
    /** 腊肉（35元/斤） over 3 and 5 counts jin, whatever the lines above say. */
    private static final Pattern PRICED = Pattern.compile("\\d ?[元块]");
    /** 1-10月完成 tells how much was done by then. */
    private static final Pattern DATED = Pattern.compile("^(?:\\d{4} ?年)?(?:\\d{1,2}月?[-—–~～至到])?\\d{1,2}月份?(?=.)");
    /** Columns of words that name no goods, in lists of who ordered how much of what. */
    private static final Pattern PERSONS = Pattern.compile("(?:职工|认购人|订购人|学生|家长|客户|户主)?(?:姓名|名字)|部门|科室|处室|班级|联系(?:电话|方式)|电话|手机号?码?|(?:收货|配送|家庭)?地址|签[名字收]|领取签[名字]|房号|楼栋");
    private static final Pattern GOODS = Pattern.compile("农[副特土]?产品|[土农]?特产品?|蔬菜|水果");
    private static final LocalDate ANY_YEAR = LocalDate.of(2020, 1, 1);

    private final TitleMatcher matcher;
    private final SheetShape shape;
    private final TableLayout layout;
    private final ColumnSamples samples;
    private final KnownNames known;

    SpreadFinder(TitleMatcher matcher, TableLayout layout, ColumnSamples samples, KnownNames known) {
        this.matcher = matcher;
        this.shape = matcher.shape();
        this.layout = layout;
        this.samples = samples;
        this.known = known;
    }

    /** What is left of a title without the word that spreads. */
    static List<String> rest(List<String> path, Spread spread) {
        return path.stream().map(w -> spread.saidBy(nameIn(w)) != null ? w.substring(nameIn(w).length()).replaceAll("[()（） ]", "") : w)
            .filter(w -> !w.isEmpty() && !PRICE.matcher(w).matches() && spread.saidBy(w) == null && !TitleRows.isPeriod(w)).toList();
    }

    /** The same without 日期 over the days, which says no more than they do. */
    static List<String> rest(List<String> path, Spread spread, TitleMatcher matcher) {
        int field = matcher.shape().index(spread.field());
        return rest(path, spread).stream().filter(w -> matcher.matches(List.of(w)).stream().noneMatch(m -> m.score() == 1 && m.field() == field)).toList();
    }

    /** 腊肉（元） is a product and its unit, 运费（元） a title with its unit: the name alone, or the word as it is. */
    private static String nameIn(String word) {
        Matcher m = word.isEmpty() || ")）".indexOf(word.charAt(word.length() - 1)) < 0 ? null : WITH_UNIT.matcher(word);
        return m == null || !m.matches() || !PRICE.matcher(m.group(2)).matches() && ColumnUnit.parse(m.group(2)).filter(u -> u.per() == null).isEmpty() || TitleMatcher.isMoney(m.group(1)) ? word : m.group(1);
    }

    /** By column; empty when every field has a column of its own. */
    Map<Integer, Spread> find() {
        Map<Integer, Spread> levels = new SpreadLevels(matcher, layout, samples, known).find(this::isFree);
        if (!levels.isEmpty()) {
            return levels;
        }
        for (String key : shape.across()) {
            SheetField field = shape.field(key);
            if (isFree(field)) {
                Map<Integer, Spread> found = field.kind() == FieldKind.PERIOD ? periods(field) : names(field);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return Map.of();
    }

    /** Whether a field has no column of its own; 2022年 and 2023年 across say the years of the months in theirs. */
    private boolean isFree(SheetField field) {
        return !hasOwnColumn(field) || field.kind() == FieldKind.PERIOD && isYearsOverMonths(field);
    }

    /** Whether nothing but years stands across, and the days or months of a column of that field lack theirs. */
    boolean isYearsOverMonths(SheetField field) {
        int at = shape.index(field.key());
        Set<String> across = layout.titles().stream().flatMap(List::stream).filter(TitleRows::isPeriod).collect(Collectors.toSet());
        return across.size() > 1 && across.stream().allMatch(w -> YEAR.matcher(w).matches()) && IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn())
            .anyMatch(c -> matcher.matches(layout.path(c)).stream().limit(1).anyMatch(m -> m.field() == at) && samples.yearless(c));
    }

    /** A column titled with the field's own word, whole; 边城邮政所 beside 民乐支局 is like 邮政所, and a name. */
    private boolean hasOwnColumn(SheetField field) {
        int at = shape.index(field.key());
        long names = IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn()).filter(c -> isCalledLike(field, layout.path(c))).count();
        for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
            if (matcher.matches(layout.path(column)).stream().limit(1).anyMatch(m -> m.field() == at && (m.score() == 1 || names < 2))
                && !field.isMeasure() && !samples.numeric(column) && layout.path(column).stream().noneMatch(TitleRows::isPeriod)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalledLike(SheetField field, List<String> path) {
        return !path.isEmpty() && CalledLike.is(field, path.getLast());
    }

    private Map<Integer, Spread> periods(SheetField field) {
        Map<Integer, Spread> found = new LinkedHashMap<>();
        for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
            List<String> words = layout.path(column).stream().filter(TitleRows::isPeriod).toList();
            // 2021年 over 月 and 日 is the year of both, 1-3月累计 a running total beside the figure of the month
            if (!words.isEmpty() && words.stream().noneMatch(w -> w.contains("累计")) && SplitDate.word(layout.path(column).getLast()) == null) {
                found.put(column, new Spread(field.key(), together(words)));
            }
        }
        if (found.isEmpty()) {
            NamedDays.of(layout).forEach((column, days) -> found.put(column, new Spread(field.key(), days)));
        }
        String part = partOfYear(found);
        if (part != null) {
            found.replaceAll((column, spread) -> new Spread(field.key(), spread.value() + part));
        }
        found.keySet().removeAll(sums(found));
        return found;
    }

    /** 2020年 over 一季度 is 2020年一季度, and so is 一季度 over 2020年; of 一季度 over 1月 the shorter one counts. */
    static String together(List<String> words) {
        String year = words.stream().filter(w -> YEAR.matcher(w).matches()).findFirst().orElse(null);
        String shortest = words.stream().filter(w -> !w.equals(year)).min(Comparator.comparingLong(SpreadFinder::days)).orElse(year);
        String joined = year + shortest;
        boolean yearless = year != null && !shortest.equals(year) && !shortest.matches(".*\\d{4}.*");
        return yearless && PeriodText.parse(joined).ok() ? joined : shortest;
    }

    private static long days(String word) {
        Parsed<Period> p = PeriodText.parse(word, ANY_YEAR);
        return p.ok() ? ChronoUnit.DAYS.between(p.value().from(), p.value().to()) : Long.MAX_VALUE;
    }

    /** In a sheet of 2021年1-5月, or of 1-5月 without a year, the columns 2021年 and 2020年 hold these months of each year: 1-5月; null where they hold whole years. */
    private String partOfYear(Map<Integer, Spread> found) {
        boolean years = !found.isEmpty() && found.values().stream().allMatch(s -> YEAR.matcher(s.value()).matches());
        List<String> named = layout.above().periods().stream().map(p -> p.replace(" ", "")).distinct().toList();
        String said = !years ? "" : named.isEmpty() ? layout.above().yearless() : named.size() == 1 ? named.getFirst().replaceFirst("^\\d{4}年度?", "") : "";
        // 2023、2024年双十一（11月1日-11日）, 2024年5月与2023年5月对比
        boolean several = years && (named.size() != 1 || said.isEmpty());
        String part = several ? new Above(layout.above().texts().stream().map(t -> YEARS.matcher(t).replaceAll(" ")).toList()).yearless() : said;
        return part == null || part.isEmpty() || named.size() == 1 && part.length() == named.getFirst().length()
            || !found.values().stream().allMatch(s -> PeriodText.parse(s.value() + part).ok()) ? null : part;
    }

    /**
     * Columns that only compare: in a sheet of 2021年5月 that tells how much it grew, the one of 2020年5月. It is kept as what it is, for
     * whoever wants it nevertheless.
     */
    static Set<Integer> compared(TableLayout layout, Map<Integer, Spread> spreads) {
        List<Period> named = layout.above().stated();
        boolean growth = layout.titles().stream().anyMatch(path -> path.stream().anyMatch(w -> GROWTH.matcher(w).find()));
        Set<Integer> compared = new HashSet<>();
        if (named.size() == 1 && growth) {
            spreads.forEach((column, spread) -> {
                Parsed<Period> p = PeriodText.parse(spread.value());
                if (p.ok() && p.value().to().isBefore(named.getFirst().from())) {
                    compared.add(column);
                }
            });
        }
        return compared.size() < spreads.size() ? compared : Set.of();
    }

    /** Columns whose period holds others that stand there, too: 一季度 beside its months, 全年. */
    private static Set<Integer> sums(Map<Integer, Spread> found) {
        Map<Integer, Period> periods = new HashMap<>();
        found.forEach((column, spread) -> {
            Parsed<Period> p = PeriodText.parse(spread.value(), ANY_YEAR);
            if (p.ok()) {
                periods.put(column, p.value());
            }
        });
        Set<Integer> sums = new HashSet<>();
        periods.forEach((column, p) -> {
            boolean holds = periods.values().stream().anyMatch(o -> !o.equals(p) && !o.from().isBefore(p.from()) && !o.to().isAfter(p.to()));
            if (holds) {
                sums.add(column);
            }
        });
        return sums;
    }

    private Map<Integer, Spread> names(SheetField field) {
        Map<Integer, Spread> grouped = groups(field);
        if (!grouped.isEmpty()) {
            return grouped;
        }
        Map<Integer, Spread> found = new LinkedHashMap<>();
        int knownOnes = 0;
        boolean otherWords = false;
        boolean anyTitle = false;
        boolean priced = false;
        for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
            List<String> path = layout.path(column);
            anyTitle |= isTitle(path.isEmpty() ? "" : path.getLast());
            priced |= !path.isEmpty() && PRICED.matcher(path.getLast()).find();
            otherWords |= !path.isEmpty() && !samples.numeric(column) && matcher.matches(path).isEmpty() && samples.filled(column) && !PERSONS.matcher(path.getLast().strip()).matches();
            // a known channel through which nothing was sold stands beside the others all the same
            boolean figures = samples.numeric(column) || !path.isEmpty() && samples.holdsNothing(column) && known.knows(field.key(), nameIn(path.getLast()));
            if (!path.isEmpty() && figures && !isUnit(path.getLast()) && !TitleMatcher.isDerived(path) && !StageWords.is(DATED.matcher(path.getLast()).replaceFirst("")) && !HeaderTitle.isSerial(path.getLast()) && SplitDate.word(path.getLast()) == null
                && (known.knows(field.key(), nameIn(path.getLast())) || (PlaceWords.isPlaces(field) || TitledLines.isBuyer(field)) && CalledLike.is(field, nameIn(path.getLast())) || !TitleMatcher.isService(nameIn(path.getLast())) && (isKindOfGoods(field, nameIn(path.getLast())) || matcher.matches(path.subList(path.size() - 1, path.size())).isEmpty()))) {
                String word = nameIn(OfWhich.name(path.getLast()));
                found.put(column, new Spread(field.key(), word));
                knownOnes += isKnown(field, word) ? 1 : 0;
            }
        }
        // a column of words with an unknown title may be the one that names them
        boolean meant = field.required() && anyTitle && !otherWords && !priced && !knownElsewhere(field, found.values().stream().map(Spread::value).toList());
        return found.size() > 1 && (meant || knownOnes * 2 >= found.size()) && isWhole(found) ? found : Map.of();
    }

    /** （亩） below 种植面积 names nothing. */
    private static boolean isUnit(String word) {
        return word.matches("[(（].*[)）]") && ColumnUnit.parse(word.replaceAll("[()（）]", "")).isPresent();
    }

    /** 农产品 over amounts, beside 报刊 and 化肥, is one of the goods and no title of names. */
    private static boolean isKindOfGoods(SheetField field, String word) {
        return field.required() && GOODS.matcher(word).matches();
    }

    /** Parts titled 其中 must add up to the column of all, or what is not among them would be lost. */
    private boolean isWhole(Map<Integer, Spread> found) {
        return found.keySet().stream().map(c -> layout.path(c).getLast()).allMatch(w -> OfWhich.name(w).equals(w.strip())) || IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn())
            .anyMatch(c -> !found.containsKey(c) && samples.numeric(c) && samples.addUp(found.keySet(), c));
    }

    private long knownAs(SheetField field, Collection<String> words) {
        return words.stream().filter(w -> isKnown(field, w)).count();
    }

    /** Whether the ledger knows a word as a name for the field, or the word is called like one: 边城支局. */
    private boolean isKnown(SheetField field, String word) {
        return known.knows(field.key(), word) || CalledLike.is(field, word);
    }

    /** Whether the ledger knows most of the words as names for another field that may stand across: channels are no products. */
    private boolean knownElsewhere(SheetField field, Collection<String> words) {
        return shape.across().stream().filter(key -> !key.equals(field.key())).map(shape::field)
            .anyMatch(other -> knownAs(other, words) * 2 >= words.size() && knownAs(other, words) > knownAs(field, words));
    }

    /** 邮乐网 over 金额 and 数量, 线下合同 over the same: several words, each over the same known titles. */
    private Map<Integer, Spread> groups(SheetField field) {
        Map<String, List<Integer>> over = new LinkedHashMap<>();
        Map<String, Set<String>> titles = new HashMap<>();
        for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
            List<String> path = layout.path(column);
            if (path.size() < 2) {
                continue;
            }
            String top = path.get(path.size() - 2);
            List<String> low = path.subList(path.size() - 1, path.size());
            boolean measure = matcher.matches(low).stream().anyMatch(m -> shape.fields().get(m.field()).isMeasure()) || matcher.ofUnit(low).isPresent();
            if (measure && !TitleMatcher.isDerived(path) && (!isTitle(top) || CalledLike.isWay(top)) && !StageWords.is(top)) {
                over.computeIfAbsent(nameIn(top), t -> new ArrayList<>()).add(column);
                // honey in bottles beside meat in jin
                titles.computeIfAbsent(nameIn(top), t -> new HashSet<>()).add(matcher.ofUnit(low).map(m -> shape.fields().get(m.field()).key()).orElseGet(() -> HeaderTitle.of(low.getFirst()).title()));
            }
        }
        // 线上 may count orders, too, where 线下 does not
        boolean named = over.size() > 1 && knownAs(field, over.keySet()) == over.size() && titles.values().stream().anyMatch(some -> titles.values().stream().allMatch(all -> all.containsAll(some)));
        boolean alike = over.size() > 1 && new HashSet<>(titles.values()).size() == 1;
        boolean meant = named || alike && (knownAs(field, over.keySet()) * 2 >= over.size() || field.required() && !knownElsewhere(field, over.keySet()));
        Map<Integer, Spread> found = new LinkedHashMap<>();
        over.forEach((top, columns) -> columns.stream().filter(c -> meant).forEach(c -> found.put(c, new Spread(field.key(), top))));
        return found;
    }

    /** Whether a word is itself the title of a field, and not only like one: 线下合同 is no contract number. */
    private boolean isTitle(String word) {
        return matcher.matches(List.of(word)).stream().anyMatch(m -> m.score() > 0.85);
    }
}
