package ruralpost.sales.dashboard.chart;

import java.util.List;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Trend;
import ruralpost.sales.dashboard.SalesBoard;

/** Reads a trend as a person would. */
record TrendLook(ChartSpec spec, Trend trend) {

    static TrendLook of(SalesBoard board) {
        ChartSpec spec = new TrendChart(board, board.request().lang()).spec();
        return new TrendLook(spec, (Trend) spec.body());
    }

    List<String> labels() {
        return trend.times().stream().map(Trend.Step::label).toList();
    }

    boolean has(String line) {
        return trend.series().stream().anyMatch(l -> l.key().equals(line));
    }

    private Trend.Line line(String key) {
        return trend.series().stream().filter(l -> l.key().equals(key)).findFirst().orElseThrow();
    }

    List<String> exact(String line) {
        return line(line).values().stream().map(ChartValue::exact).toList();
    }

    List<Boolean> part(String line) {
        return line(line).values().stream().map(ChartValue::part).toList();
    }

    List<String> notes() {
        return spec.notes();
    }
}
