package ruralpost.sheet;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.text.Message;
import ruralpost.value.PeriodText;

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
        this.samples = new ColumnSamples(body);
        this.known = known;
        this.from1904 = from1904;
    }

    ColumnMapping propose() {
        Map<Integer, Spread> spreads = new SpreadFinder(matcher, layout, samples, known).find();
        spreads.forEach(this::spread);
        byTitle(spreads.keySet());
        byContent();
        List<MappedColumn> columns = new ArrayList<>();
        for (int column = 0; column <= Math.max(layout.lastColumn(), samples.width() - 1); column++) {
            columns.add(mapped.containsKey(column) ? mapped.get(column) : left(column));
        }
        ColumnMapping mapping = new ColumnMapping(shape, sheet, layout, columns, constants(), DateContext.NONE.from1904(from1904).inYear(year()));
        return withUnits(mapping);
    }

    private void spread(int column, Spread spread) {
        List<String> rest = SpreadFinder.rest(layout.path(column), spread);
        Message reason = Message.of("sheet.map.spread", shape.field(spread.field()).label(), spread.value());
        Optional<TitleMatcher.Match> measure = matcher.matches(rest).stream().filter(m -> isMeasure(shape.fields().get(m.field()))).findFirst();
        String field = measure.map(m -> shape.fields().get(m.field()).key()).orElse(null);
        ColumnUnit unit = measure.map(TitleMatcher.Match::unit).orElse(null);
        if (field == null && rest.isEmpty()) {
            field = usualMeasure();
        }
        if (TitleMatcher.isDerived(rest)) {
            mapped.put(column, new MappedColumn(column, layout.title(column), null, null, 0, Message.of("sheet.map.derived"), false, null));
        } else {
            Message why = field == null ? Message.of("sheet.map.measure") : reason;
            mapped.put(column, new MappedColumn(column, layout.title(column), field, unit, field == null ? 0 : 0.9, why, false, spread));
            filled.add(spread.field());
            if (field != null) {
                filled.add(field);
            }
        }
    }

    static boolean isMeasure(SheetField field) {
        return field.kind().takesUnit() || field.kind() == FieldKind.INTEGER;
    }

    /** What numbers are when only the lines above can tell: their unit, or a word for a field in them; null when they do not. */
    private String usualMeasure() {
        for (String text : layout.above().units()) {
            Optional<ColumnUnit> unit = ColumnUnit.parse(text).filter(u -> u.per() == null);
            if (unit.isPresent()) {
                return mainFields().stream().filter(f -> TitleMatcher.fits(f, unit.get())).map(SheetField::key).findFirst().orElse(null);
            }
        }
        String words = HeaderTitle.normal(layout.above().joined());
        List<SheetField> hit = mainFields().stream().filter(f -> f.titles().stream().map(HeaderTitle::normal).anyMatch(t -> t.length() > 1 && words.contains(t)))
            .toList();
        return hit.size() == 1 ? hit.getFirst().key() : null;
    }

    /** The fields of which a row must fill one: what a table is about. */
    private List<SheetField> mainFields() {
        return shape.oneOf().stream().flatMap(List::stream).map(shape::field).toList();
    }

    private record Offer(int column, TitleMatcher.Match match) {
    }

    private void byTitle(Set<Integer> without) {
        List<Offer> offers = new ArrayList<>();
        for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
            if (!without.contains(column)) {
                int at = column;
                matcher.matches(layout.path(column)).forEach(m -> offers.add(new Offer(at, m)));
            }
        }
        offers.sort(Comparator.comparingDouble((Offer o) -> -o.match().score()).thenComparingInt(Offer::column).thenComparingInt(o -> o.match().field()));
        for (Offer o : offers) {
            SheetField field = shape.fields().get(o.match().field());
            if (!mapped.containsKey(o.column()) && (o.match().score() > SURE || samples.suits(o.column(), field)) && filled.add(field.key())) {
                mapped.put(o.column(), new MappedColumn(o.column(), layout.title(o.column()), field.key(), o.match().unit(), o.match().score(),
                    o.match().reason(), false, null));
            }
        }
        offers.stream().filter(o -> !mapped.containsKey(o.column())).forEach(o -> mapped.put(o.column(), leftOut(o.column(), "sheet.map.taken")));
    }

    /** Required fields that no title fills: a column of nothing but dates, or of names that the ledger knows. */
    private void byContent() {
        for (SheetField field : shape.fields()) {
            if (!filled.contains(field.key()) && (field.required() || field.kind() == FieldKind.NAME)) {
                List<Integer> hits = new ArrayList<>();
                for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
                    if ((!mapped.containsKey(column) || !mapped.get(column).imported()) && samples.holds(column, field, known)) {
                        hits.add(column);
                    }
                }
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

    private MappedColumn left(int column) {
        if (!layout.covers(column)) {
            return leftOut(column, "sheet.map.outside");
        }
        List<String> path = layout.path(column);
        return leftOut(column, path.isEmpty() ? "sheet.map.untitled" : TitleMatcher.isDerived(path) ? "sheet.map.derived" : "sheet.map.unknown");
    }

    private MappedColumn leftOut(int column, String reason) {
        return new MappedColumn(column, layout.title(column), null, null, 0, Message.of(reason), false, null);
    }

    /** A required period that no column gives, but the lines above: 2021年5月销售统计表. */
    private Map<String, String> constants() {
        Map<String, String> constants = new LinkedHashMap<>();
        for (SheetField field : shape.fields()) {
            if (field.kind() == FieldKind.PERIOD && field.required() && !filled.contains(field.key())) {
                layout.above().periods().stream().filter(p -> PeriodText.parse(p).ok()).findFirst().ifPresent(p -> constants.put(field.key(), p));
            }
        }
        return constants;
    }

    /** The one year that the lines above name; null when they name none or several. */
    private Year year() {
        List<Integer> years = layout.above().periods().stream().map(PeriodText::parse).filter(ruralpost.value.Parsed::ok)
            .filter(p -> p.value().from().getYear() == p.value().to().getYear()).map(p -> p.value().from().getYear()).distinct().toList();
        return years.size() == 1 ? Year.of(years.getFirst()) : null;
    }

    /** Gives the units that the lines above declare to the columns that name none of their own. */
    private ColumnMapping withUnits(ColumnMapping mapping) {
        List<ColumnUnit> units = layout.above().units().stream().map(ColumnUnit::parse).flatMap(Optional::stream).filter(u -> u.per() == null).toList();
        List<String> main = mainFields().stream().map(SheetField::key).toList();
        return mapping.withColumns(mapping.columns().stream().map(c -> {
            if (c.field() == null || c.unit() != null || !main.contains(c.field())) {
                return c;
            }
            return units.stream().filter(u -> TitleMatcher.fits(shape.field(c.field()), u)).findFirst()
                .map(u -> c.in(u, Message.of("sheet.map.unitline", c.reason(), u.text()))).orElse(c);
        }).toList());
    }
}
