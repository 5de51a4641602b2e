package ruralpost.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** The tables behind the charts of two dimensions: lines, layers and cells. */
final class TimeTables {

    private TimeTables() {
    }

    /** One column for each line, then the forecast, then the festivals and campaigns of the step. */
    static List<List<String>> trend(Trend trend, Texts texts, String unit) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(texts.get("chart.data.category")));
        trend.series().forEach(line -> head.add((line.name().isEmpty() ? texts.get("chart.data.value") : line.name()) + unit));
        Trend.Band band = trend.band();
        if (band != null) {
            head.add(texts.get("chart.data.low", band.label()) + unit);
            if (!band.likely().isEmpty()) {
                head.add(texts.get("chart.data.likely", band.label()) + unit);
            }
            head.add(texts.get("chart.data.high", band.label()) + unit);
        }
        if (!trend.events().isEmpty()) {
            head.add(texts.get("chart.data.event"));
        }
        rows.add(head);
        EventSteps events = new EventSteps(trend);
        for (int i = 0; i < trend.times().size(); i++) {
            List<String> row = new ArrayList<>(List.of(trend.times().get(i).label()));
            for (Trend.Line line : trend.series()) {
                row.add(ChartTable.number(line.at(i)));
            }
            if (band != null) {
                row.add(band.at(i) ? ChartTable.number(band.low().get(i)) : "");
                if (!band.likely().isEmpty()) {
                    row.add(ChartTable.number(band.likelyAt(i)));
                }
                row.add(band.at(i) ? ChartTable.number(band.high().get(i)) : "");
            }
            if (!trend.events().isEmpty()) {
                row.add(events.at(i).stream().map(Trend.Event::name).collect(Collectors.joining("; ")));
            }
            rows.add(row);
        }
        return rows;
    }

    /** One column for each layer. */
    static List<List<String>> stacked(Stacked stacked, Texts texts, String unit) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(texts.get("chart.data.category")));
        stacked.layers().forEach(layer -> head.add(layer.name() + unit));
        rows.add(head);
        for (int i = 0; i < stacked.steps().size(); i++) {
            List<String> row = new ArrayList<>(List.of(stacked.steps().get(i).label()));
            for (Stacked.Layer layer : stacked.layers()) {
                row.add(ChartTable.number(layer.at(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The cells as they stand, with the totals where the chart has them. */
    static List<List<String>> matrix(Matrix matrix, Texts texts, String unit, Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(texts.get("chart.data.category")));
        matrix.columns().forEach(column -> head.add(column.name() + unit));
        Sums sums = Sums.of(matrix, lang);
        if (matrix.totals()) {
            head.add(texts.get("chart.total") + unit);
        }
        rows.add(head);
        for (int r = 0; r < matrix.rows().size(); r++) {
            List<String> row = new ArrayList<>(List.of(matrix.rows().get(r).name()));
            for (int c = 0; c < matrix.columns().size(); c++) {
                row.add(ChartTable.number(matrix.at(r, c)));
            }
            if (matrix.totals()) {
                row.add(ChartTable.number(sums.row(matrix, r)));
            }
            rows.add(row);
        }
        if (matrix.totals()) {
            List<String> last = new ArrayList<>(List.of(texts.get("chart.total")));
            for (int c = 0; c < matrix.columns().size(); c++) {
                last.add(ChartTable.number(sums.column(matrix, c)));
            }
            last.add(ChartTable.number(sums.all(matrix)));
            rows.add(last);
        }
        return rows;
    }
}
