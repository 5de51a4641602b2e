package ruralpost.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
        List<List<String>> rows = new ArrayList<>();
        switch (spec.body()) {
            case Trend trend -> {
                List<String> head = new ArrayList<>(List.of(texts.get("chart.data.category")));
                trend.series().forEach(line -> head.add((line.name().isEmpty() ? texts.get("chart.data.value") : line.name()) + unit));
                rows.add(head);
                for (int i = 0; i < trend.times().size(); i++) {
                    List<String> row = new ArrayList<>(List.of(trend.times().get(i).label()));
                    for (Trend.Line line : trend.series()) {
                        row.add(number(line.at(i)));
                    }
                    rows.add(row);
                }
            }
            case Bars bars -> {
                boolean whole = bars.bars().stream().anyMatch(bar -> bar.whole().present());
                String all = (bars.wholeWord().isEmpty() ? texts.get("chart.data.whole") : bars.wholeWord()) + unit;
                rows.add(whole ? List.of(texts.get("chart.data.category"), value, all) : List.of(texts.get("chart.data.category"), value));
                bars.bars().forEach(bar -> rows.add(whole ? List.of(bar.name(), number(bar.value()), number(bar.whole()))
                    : List.of(bar.name(), number(bar.value()))));
            }
            case Columns columns -> {
                rows.add(List.of(texts.get("chart.data.category"), value));
                columns.columns().forEach(column -> rows.add(List.of(column.name(), number(column.value()))));
            }
            case Bullet bullet -> {
                rows.add(List.of(texts.get("chart.data.category"), texts.get("chart.data.value") + " (%)"));
                rows.add(List.of(spec.title(), number(bullet.value())));
                for (ChartValue mark : List.of(bullet.plan(), bullet.pace())) {
                    if (mark.present()) {
                        rows.add(List.of(mark.label(), number(mark)));
                    }
                }
            }
            case Share share -> {
                rows.add(List.of(texts.get("chart.data.category"), value, texts.get("chart.data.share")));
                share.parts().forEach(part -> rows.add(List.of(part.name(), number(part.value()), part.percent())));
            }
        }
        return rows;
    }

    /** The table with tabs and line feeds, as a spreadsheet takes it; a text that it would run as a formula is disarmed. */
    public static String tsv(ChartSpec spec) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows(spec)) {
            out.append(String.join("\t", row.stream().map(ChartTable::cell).toList())).append('\n');
        }
        return out.toString();
    }

    private static String number(ChartValue value) {
        return value.present() ? value.spacedMark() + BigDecimal.valueOf(value.amount()).stripTrailingZeros().toPlainString() : "";
    }

    private static String cell(String text) {
        String flat = text.replaceAll("[\\t\\r\\n\\u0000]+", " ");
        boolean formula = !flat.isEmpty() && "=+-@".indexOf(flat.charAt(0)) >= 0 && !flat.matches("-?[0-9.]+");
        return formula ? "'" + flat : flat;
    }
}
