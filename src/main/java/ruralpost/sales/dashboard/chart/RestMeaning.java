package ruralpost.sales.dashboard.chart;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.board.Meaning;
import ruralpost.chart.Bars;
import ruralpost.chart.CrossKey;
import ruralpost.chart.Matrix;
import ruralpost.chart.Stacked;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.ChartAsk;

/** Which values stand behind the mark that puts together what a chart does not show by itself. */
final class RestMeaning {

    private final ChartInput input;

    RestMeaning(ChartInput input) {
        this.input = input;
    }

    /** Whether a key is that of such a mark, or of one of its cells. */
    boolean isRest(String key) {
        return CrossKey.of(key).row().equals(StepCells.REST);
    }

    /** Its values; nothing where the chart has no such mark. */
    Meaning<Dimension> of(String chart) {
        return switch (new SalesCharts(input.board(), input.facts()).chart(chart).body()) {
            case Bars bars -> but(SalesCharts.dimensionOf(chart), input.entries(SalesCharts.dimensionOf(chart)).stream().map(ChartInput.Entry::key),
                bars.bars().stream().map(Bars.Bar::key));
            case Matrix matrix -> but(Dimension.PRODUCT, keys(Dimension.PRODUCT, chart), matrix.rows().stream().map(Matrix.Axis::key));
            case Stacked stacked -> but(Dimension.CHANNEL, keys(Dimension.CHANNEL, chart), stacked.layers().stream().map(Stacked.Layer::key));
            default -> Meaning.none();
        };
    }

    private Stream<String> keys(Dimension dimension, String chart) {
        return new StepCells(input, dimension, chart.equals("months") ? ChartAsk.matrixUnit(input.filter().period()) : input.board().request().unit()).rows().stream()
            .map(StepCells.Row::key);
    }

    private Meaning<Dimension> but(Dimension dimension, Stream<String> all, Stream<String> shown) {
        Set<String> itself = shown.collect(Collectors.toSet());
        Set<Object> values = new HashSet<>();
        all.filter(k -> !itself.contains(k)).forEach(k -> values.add(input.board().cube().value(dimension, Integer.parseInt(k))));
        return values.isEmpty() ? Meaning.none() : new Meaning<>(Map.of(dimension, values), null);
    }
}
