package ruralpost.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.text.Texts;

/** The values of a chart as a table: for the clipboard, for reading without seeing. */
public final class ChartTable {

    private ChartTable() {
    }

    /** Header and rows; numbers plain and unrounded in the unit of the header, bounds before them; absent values empty. */
    public static List<List<String>> rows(ChartSpec spec) {
        Texts texts = Texts.of(spec.lang());
        String unit = spec.unit().isEmpty() ? "" : " (" + spec.unit() + ")";
        String value = texts.get("chart.data.value") + unit;
        String category = texts.get("chart.data.category");
        List<List<String>> rows = new ArrayList<>();
        switch (spec.body()) {
            case Trend trend -> rows.addAll(TimeTables.trend(trend, texts, unit));
            case Stacked stacked -> rows.addAll(TimeTables.stacked(stacked, texts, unit));
            case Matrix matrix -> rows.addAll(TimeTables.matrix(matrix, texts, unit, spec.lang()));
            case Bars bars -> {
                boolean whole = bars.bars().stream().anyMatch(bar -> bar.whole().present());
                String all = (bars.wholeWord().isEmpty() ? texts.get("chart.data.whole") : bars.wholeWord()) + unit;
                rows.add(whole ? List.of(category, value, all) : List.of(category, value));
                bars.bars().forEach(bar -> rows.add(whole ? List.of(bar.name(), number(bar.value()), number(bar.whole()))
                    : List.of(bar.name(), number(bar.value()))));
            }
            case Columns columns -> {
                rows.add(List.of(category, value));
                columns.columns().forEach(column -> rows.add(List.of(column.name(), number(column.value()))));
            }
            case Bullet bullet -> {
                rows.add(List.of(category, texts.get("chart.data.value") + " (%)"));
                rows.add(List.of(spec.title(), number(bullet.value())));
                bullet.lines().forEach(mark -> rows.add(List.of(mark.label(), number(mark))));
            }
            case Bullets bullets -> {
                rows.add(List.of(category, texts.get("chart.data.value") + " (%)", texts.get("chart.data.plan"), texts.get("chart.data.pace"),
                    texts.get("chart.data.marks"), texts.get("chart.data.note")));
                bullets.items().forEach(item -> rows.add(List.of(item.name(), number(item.bullet().value()), number(item.bullet().plan()),
                    number(item.bullet().pace()), item.bullet().marks().stream().map(ChartValue::label).collect(Collectors.joining("; ")),
                    item.note())));
            }
            case Share share -> parts(rows, share.parts(), List.of(category, value, texts.get("chart.data.share")));
            case Ring ring -> parts(rows, ring.parts(), List.of(category, value, texts.get("chart.data.share")));
            case Pairs pairs -> {
                rows.add(List.of(category, pairs.first() + unit, pairs.second() + unit, texts.get("chart.data.note")));
                pairs.pairs().forEach(pair -> rows.add(List.of(pair.name(), number(pair.first()), number(pair.second()), pair.note())));
            }
            case Scatter scatter -> {
                boolean sized = scatter.points().stream().anyMatch(point -> point.size().present());
                List<String> head = List.of(category, titled(scatter.xTitle(), scatter.xUnit()), titled(scatter.yTitle(), scatter.yUnit()));
                rows.add(sized ? with(head, value) : head);
                scatter.points().forEach(point -> {
                    List<String> row = List.of(point.name(), number(point.x()), number(point.y()));
                    rows.add(sized ? with(row, number(point.size())) : row);
                });
            }
        }
        return rows;
    }

    private static void parts(List<List<String>> rows, List<Share.Part> parts, List<String> head) {
        rows.add(head);
        parts.forEach(part -> rows.add(List.of(part.name(), number(part.value()), part.percent())));
    }

    private static String titled(String title, String unit) {
        return unit.isEmpty() ? title : title + " (" + unit + ")";
    }

    private static List<String> with(List<String> row, String last) {
        return Stream.concat(row.stream(), Stream.of(last)).toList();
    }

    /** The table with tabs and line feeds, as a spreadsheet takes it; a text that it would run as a formula is disarmed. */
    public static String tsv(ChartSpec spec) {
        return tsv(spec, List.of());
    }

    /** The same under some lines that say what it is, one cell each. */
    public static String tsv(ChartSpec spec, List<String> above) {
        StringBuilder out = new StringBuilder();
        above.forEach(line -> out.append(cell(line)).append('\n'));
        for (List<String> row : rows(spec)) {
            out.append(String.join("\t", row.stream().map(ChartTable::cell).toList())).append('\n');
        }
        return out.toString();
    }

    static String number(ChartValue value) {
        return value.present() ? value.spacedMark() + BigDecimal.valueOf(value.amount()).stripTrailingZeros().toPlainString() : "";
    }

    private static String cell(String text) {
        String flat = text.replaceAll("[\\t\\r\\n\\u0000]+", " ");
        boolean formula = !flat.isEmpty() && "=+-@".indexOf(flat.charAt(0)) >= 0 && !flat.matches("-?[0-9.]+");
        return formula ? "'" + flat : flat;
    }
}
