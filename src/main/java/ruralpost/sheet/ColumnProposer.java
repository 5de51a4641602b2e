package ruralpost.sheet;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.handback.HandBack;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.sheet.words.TitleYears;
import ruralpost.text.Message;
import ruralpost.value.Period;

/** Proposes which column of a table fills which field, and says why. */
final class ColumnProposer {

    /** A title that is known word for word is believed whatever the cells hold. */
    private static final double SURE = 0.96;

    private final TitleMatcher matcher;
    private final SheetShape shape;
    private final SheetInfo sheet;
    private final TableLayout layout;
    private final ColumnSamples samples;
    private final KnownNames known;
    private final boolean from1904;
    private final Map<Integer, MappedColumn> mapped = new HashMap<>();
    private final Set<String> filled = new HashSet<>();

    ColumnProposer(TitleMatcher matcher, SheetInfo sheet, TableLayout layout, List<SheetRow> body, KnownNames known, boolean from1904) {
        this.matcher = matcher;
        this.shape = matcher.shape();
        this.sheet = sheet;
        this.layout = layout;
        this.samples = new ColumnSamples(layout, body);
        this.known = known;
        this.from1904 = from1904;
    }

    ColumnMapping propose() {
        SpreadFinder finder = new SpreadFinder(matcher, layout, samples, known);
        Map<Integer, Spread> spreads = finder.find();
        Set<Integer> compared = SpreadFinder.compared(layout, spreads);
        spreads.forEach((column, spread) -> spread(column, spread, compared.contains(column)));
        // the months of these years stand in a column of their own
        shape.fields().stream().filter(f -> f.kind() == FieldKind.PERIOD && filled.contains(f.key()) && finder.isYearsOverMonths(f)).forEach(f -> filled.remove(f.key()));
        askAboutTwins();
        splitDates();
        byTitle(spreads.keySet());
        byContent();
        UnitTitles.find(matcher, layout, samples, c -> !mapped.containsKey(c)).stream().filter(c -> filled.add(c.field())).forEach(c -> mapped.put(c.column(), c));
        if (mainFields().stream().map(SheetField::key).noneMatch(filled::contains)) {
            byStage();
        }
        if (mainFields().stream().map(SheetField::key).noneMatch(filled::contains)) {
            cumulative();
        }
        if (spreads.isEmpty()) {
            RowSums.find(shape, layout, samples, filled, c -> !mapped.containsKey(c) || !mapped.get(c).imported() && !mapped.get(c).isDoubtful()).forEach(c -> mapped.put(c.column(), c));
            mapped.values().stream().filter(MappedColumn::imported).map(MappedColumn::field).forEach(filled::add);
        }
        RowFigures.leave(shape, layout, mapped, filled);
        yearsBelowMonth();
        OtherTopics.leave(shape, layout, samples, sheet.name(), mapped, filled);
        StatedAbove stated = new StatedAbove(shape, sheet, layout, samples);
        List<MappedColumn> columns = new ArrayList<>();
        for (int column = 0; column <= Math.max(layout.lastColumn(), samples.width() - 1); column++) {
            columns.add(mapped.containsKey(column) ? mapped.get(column) : left(column));
        }
        ColumnMapping mapping = new ColumnMapping(shape, sheet, layout, columns, stated.constants(filled, mapped.values()), dates(stated.dates(from1904)));
        return LineUnits.of(mapping).give(mapping);
    }

    /** What is known of dates with what those of the one column of dates tell together. */
    private DateContext dates(DateContext stated) {
        List<Year> years = stated.within() != null ? List.of() : mapped.values().stream().filter(c -> c.imported() && (shape.field(c.field()).kind() == FieldKind.PERIOD || shape.field(c.field()).kind() == FieldKind.DATE))
            .map(MappedColumn::column).map(new DayColumns(layout, samples)::year).filter(Objects::nonNull).distinct().toList();
        return years.size() == 1 ? stated.within(Period.year(years.getFirst().getValue())) : stated;
    }

    /** Columns whose titles say the same of the same: one of them would be lost, so it has to be said which is meant. */
    private void askAboutTwins() {
        Map<Spread, List<MappedColumn>> alike = mapped.values().stream().filter(c -> c.imported() && c.spread() != null)
            .collect(Collectors.groupingBy(c -> new Spread(c.field(), "", c.spread())));
        alike.values().stream().filter(twins -> twins.size() > 1).flatMap(List::stream).forEach(c -> {
            mapped.put(c.column(), new MappedColumn(c.column(), c.header(), null, null, 0, TwinColumns.why(shape.field(c.field())), false, c.spread()));
            filled.remove(c.field());
        });
    }

    private void spread(int column, Spread spread, boolean compared) {
        List<String> rest = SpreadFinder.rest(layout.path(column), spread, matcher);
        Message reason = Message.of("sheet.map.spread", shape.field(spread.field()).label(), spread.shown());
        Optional<TitleMatcher.Match> measure = matcher.matches(rest).stream().filter(m -> shape.fields().get(m.field()).isMeasure()).findFirst()
            .or(() -> matcher.ofUnit(rest.stream().filter(w -> !StageWords.is(w)).toList()));
        ColumnUnit unit = measure.map(m -> m.unit() == null && shape.fields().get(m.field()).kind() == FieldKind.QUANTITY ? HeaderTitle.pricedIn(layout.path(column)) : m.unit()).orElse(null);
        String field = measure.map(m -> UsualMeasure.meant(matcher, m, rest, m.score() > SURE ? null : UsualMeasure.of(shape, layout, sheet.name(), mainFields()))).orElse(null);
        if (field == null && rest.stream().allMatch(StageWords::is)) {
            field = UsualMeasure.of(shape, layout, sheet.name(), mainFields());
            field = field != null ? field : samples.unit(column).flatMap(u -> mainFields().stream().filter(f -> TitleMatcher.fits(f, u)).findFirst())
                .map(SheetField::key).orElseGet(this::measureOfUnits);
        }
        if (compared) {
            mapped.put(column, new MappedColumn(column, layout.title(column), null, unit, 0, Message.of("sheet.map.derived"), false, spread));
            return;
        }
        // 计划 is a derived figure beside sales, and the figure itself in a sheet of plans
        if (TitleMatcher.isDerived(rest) && measure.filter(m -> m.score() > SURE).isEmpty()) {
            mapped.put(column, new MappedColumn(column, layout.title(column), null, null, 0, Message.of("sheet.map.derived"), false, null));
        } else {
            Message why = field == null ? Message.of(ColumnMapping.MEASURE) : reason;
            mapped.put(column, new MappedColumn(column, layout.title(column), field, unit, field == null ? 0 : 0.9, why, false, spread));
            spread.all().forEach(s -> filled.add(s.field()));
            if (field != null) {
                filled.add(field);
            }
        }
    }

    /** What 吨 in a column of units says of all numbers beside it; null when it does not. */
    private String measureOfUnits() {
        return IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn()).filter(c -> matcher.matches(layout.path(c)).stream().anyMatch(m -> m.score() == 1 && shape.fields().get(m.field()).kind() == FieldKind.UNIT))
            .mapToObj(samples::unit).flatMap(Optional::stream).filter(u -> u.isMoney() || u.unit() != null && u.unit().isWeight()).flatMap(u -> mainFields().stream().filter(f -> TitleMatcher.fits(f, u))).map(SheetField::key).findFirst().orElse(null);
    }

    /** The fields of which a row must fill one: what a table is about. */
    private List<SheetField> mainFields() {
        return shape.oneOf().stream().flatMap(List::stream).map(shape::field).toList();
    }

    /** 年 and 月 in columns of their own make one period; 月份 alone is a period by itself. */
    private void splitDates() {
        SplitDateFinder finder = new SplitDateFinder(matcher, layout, samples);
        Set<Integer> parts = finder.find(c -> !mapped.containsKey(c));
        if (!parts.isEmpty() && filled.add(finder.field().key())) {
            parts.forEach(c -> mapped.put(c, new MappedColumn(c, layout.title(c), finder.field().key(), null, 0.95, Message.of("sheet.map.split"), false, null)));
        }
    }

    /** 年份 of 2023 and 2024 below 2024年5月: whether each row is about its year or about its May is not said, so neither is taken. */
    private void yearsBelowMonth() {
        List<MappedColumn> periods = mapped.values().stream().filter(c -> c.imported() && c.spread() == null && shape.field(c.field()).kind() == FieldKind.PERIOD).toList();
        boolean month = periods.size() == 1 && samples.years(periods.getFirst().column())
            && layout.above().stated().stream().anyMatch(p -> p.wholeMonths() < 12);
        if (month) {
            mapped.put(periods.getFirst().column(), leftOut(periods.getFirst().column(), "sheet.map.years.only"));
        }
    }

    private void byTitle(Set<Integer> without) {
        List<ColumnOffer> offers = new ArrayList<>();
        boolean happenings = shape.fields().stream().anyMatch(f -> f.kind() == FieldKind.PERIOD && f.required());
        for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
            if (!without.contains(column)) {
                int at = column;
                matcher.matches(layout.path(column)).forEach(m -> offers.add(new ColumnOffer(at, m)));
            }
        }
        Map<Integer, Integer> meant = new HashMap<>();
        offers.forEach(o -> meant.putIfAbsent(o.column(), o.match().field()));
        Set<Integer> rivals = TitleYears.rivals(layout, meant);
        rivals.forEach(c -> mapped.put(c, leftOut(c, "sheet.map.years")));
        offers.removeIf(o -> {
            boolean counts = happenings && shape.fields().get(o.match().field()).identifies() && samples.counts(o.column());
            if (counts) {
                // taken for document numbers they would make each month's rows those of the month before
                mapped.put(o.column(), leftOut(o.column(), "sheet.map.serial"));
            }
            return counts;
        });
        ColumnOffer.leaveOtherCells(offers, shape, layout, samples);
        leaveTwins(offers);
        ColumnOffer.leaveGoodsUncounted(offers, shape);
        ColumnOffer.leaveAreas(offers, shape, layout, samples).forEach(c -> mapped.put(c, leftOut(c, "sheet.map.taken")));
        offers.sort(ColumnOffer.surestFirst(layout, shape));
        NamesOfOthers others = new NamesOfOthers(shape, samples, known);
        Set<Integer> unsuited = new HashSet<>();
        for (ColumnOffer o : offers) {
            SheetField field = shape.fields().get(o.match().field());
            if (o.match().score() <= SURE && !samples.suits(o.column(), field)) {
                // 认领方式 of 线上 and 线下 is no kind of entry, and still less what was adopted
                unsuited.add(o.column());
            }
            // a number that only judges a row is none because its title is like one
            boolean judges = field.isMeasure() && shape.judging().contains(field.key());
            boolean chosen = field.kind() == FieldKind.CHOICE && samples.suits(o.column(), field);
            if ((judges || unsuited.contains(o.column()) && !chosen) && o.match().score() <= ColumnOffer.LIKE) {
                continue;
            }
            if (!mapped.containsKey(o.column()) && (o.match().score() > SURE && field.kind() != FieldKind.UNIT || samples.suits(o.column(), field)) && !samples.measures(o.column(), field) && !samples.amounts(o.column(), field, known) && !others.in(o.column(), field, o.match().score() > SURE)
                && filled.add(field.key())) {
                mapped.put(o.column(), new MappedColumn(o.column(), layout.title(o.column()), field.key(), o.match().unit(), o.match().score(),
                    o.match().reason(), false, null));
            }
        }
        offers.stream().filter(o -> !mapped.containsKey(o.column())).forEach(o -> mapped.put(o.column(), leftOut(o.column(), "sheet.map.taken")));
    }

    private void leaveTwins(List<ColumnOffer> offers) {
        Map<Integer, TitleMatcher.Match> best = new TreeMap<>();
        offers.stream().filter(o -> !mapped.containsKey(o.column())).forEach(o -> best.merge(o.column(), o.match(), (a, b) -> a.score() >= b.score() ? a : b));
        new TwinColumns(matcher, layout, samples).among(best).forEach((column, why) ->
            mapped.put(column, new MappedColumn(column, layout.title(column), null, null, 0, why, false, null)));
        // where two may be meant, a third that is less like it is not taken instead
        Set<Integer> doubtful = best.entrySet().stream().filter(e -> mapped.containsKey(e.getKey()) && TwinColumns.of(mapped.get(e.getKey())) != null).map(e -> e.getValue().field())
            .collect(Collectors.toSet());
        offers.removeIf(o -> mapped.containsKey(o.column()) || doubtful.contains(o.match().field()));
    }

    /** Required fields that no title fills: a column of nothing but dates, or of names that the ledger knows. */
    private void byContent() {
        DayColumns days = new DayColumns(layout, samples);
        for (SheetField field : shape.fields()) {
            if (!filled.contains(field.key()) && (field.required() || field.kind() == FieldKind.NAME)) {
                List<Integer> hits = new ArrayList<>();
                for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
                    boolean holds = samples.holds(column, field, known) || field.kind() == FieldKind.PERIOD && days.withoutYear(column);
                    if ((!mapped.containsKey(column) || !mapped.get(column).imported()) && holds
                        && (field.kind() != FieldKind.PERIOD || !matcher.isOtherDay(layout.path(column))) && (field.kind() != FieldKind.NAME || !TitleMatcher.isCarrier(layout.path(column)))) {
                        hits.add(column);
                    }
                }
                if (hits.isEmpty() && field.required() && field.kind() == FieldKind.NAME) {
                    IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn()).filter(c -> !mapped.containsKey(c) && TitleMatcher.isPivotLabel(layout.path(c))).forEach(hits::add);
                }
                days.leaveLater(hits, field);
                if (hits.size() == 1) {
                    int column = hits.getFirst();
                    boolean dates = field.kind() == FieldKind.PERIOD || field.kind() == FieldKind.DATE;
                    mapped.put(column, new MappedColumn(column, layout.title(column), field.key(), null, 0.6,
                        Message.of(dates ? "sheet.map.dates" : "sheet.map.names"), false, null));
                    filled.add(field.key());
                }
            }
        }
    }

    /** 本期, 当日销售: what the figure is only the lines above say, which one it is the title does. */
    private void byStage() {
        String usual = UsualMeasure.of(shape, layout, sheet.name(), mainFields());
        for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
            List<String> path = layout.path(column);
            ColumnUnit unit = path.isEmpty() ? null : HeaderTitle.of(path.getLast()).unit();
            // 实际（万元）: the title names the unit itself
            String field = unit == null ? usual : mainFields().stream().filter(f -> TitleMatcher.fits(f, unit)).map(SheetField::key).findFirst().orElse(usual);
            boolean free = !mapped.containsKey(column) || !mapped.get(column).imported();
            if (field != null && free && !path.isEmpty() && StageWords.is(path.getLast())
                && path.stream().allMatch(w -> StageWords.is(w) || isTitleOf(w, field)) && samples.numeric(column) && filled.add(field)) {
                mapped.put(column, new MappedColumn(column, layout.title(column), field, unit, 0.7, Message.of("sheet.map.stage"), false, null));
            }
        }
    }

    private boolean isTitleOf(String word, String field) {
        return matcher.matches(List.of(word)).stream().limit(1).anyMatch(m -> m.field() == shape.index(field));
    }

    /** Where nothing but running totals stands, they are the figures, of the whole period that the lines above name. */
    private void cumulative() {
        for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
            List<String> path = layout.path(column).stream().map(w -> w.replaceAll("(?:本?年|本月止|当年|全年)?累计", "")).filter(w -> !w.isEmpty()).toList();
            boolean running = String.join("", layout.path(column)).contains("累计");
            int at = column;
            if (running && (!mapped.containsKey(column) || !mapped.get(column).imported())) {
                matcher.matches(path).stream().filter(m -> shape.fields().get(m.field()).isMeasure() && m.score() > 0.85 && !TitleMatcher.isDerived(path))
                    .findFirst().filter(m -> filled.add(shape.fields().get(m.field()).key())).ifPresent(m -> mapped.put(at, new MappedColumn(at,
                        layout.title(at), shape.fields().get(m.field()).key(), m.unit(), 0.7, Message.of("sheet.map.running"), false, null)));
            }
        }
    }

    private MappedColumn left(int column) {
        if (!layout.covers(column)) {
            return leftOut(column, "sheet.map.outside");
        }
        List<String> path = layout.path(column);
        if (!path.isEmpty() && HandBack.isProblemColumn(path.getLast())) {
            return leftOut(column, MappedColumn.OURS);
        }
        if (!path.isEmpty() && HeaderTitle.isSerial(path.getLast()) && samples.counts(column)) {
            return leftOut(column, "sheet.map.serial");
        }
        return leftOut(column, path.isEmpty() ? "sheet.map.untitled" : TitleMatcher.isDerived(path) ? "sheet.map.derived" : "sheet.map.unknown");
    }

    private MappedColumn leftOut(int column, String reason) {
        return new MappedColumn(column, layout.title(column), null, null, 0, Message.of(reason), false, null);
    }
}
