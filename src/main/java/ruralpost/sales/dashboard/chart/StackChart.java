package ruralpost.sales.dashboard.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.Stacked;
import ruralpost.chart.Trend;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.BoardWriter;

/** Channels over time as layers of columns. The key of a part is the channel's code and the first day of the step. */
final class StackChart {

    private static final int SHOWN_LAYERS = 4;
    private static final int PALETTE_REST = 8;

    private final ChartInput input;
    private final StepCells cells;

    StackChart(ChartInput input) {
        this.input = input;
        cells = new StepCells(input, Dimension.CHANNEL, input.board().request().unit());
    }

    ChartSpec spec() {
        List<StepCells.Row> all = cells.rows();
        Set<String> chosen = input.chosenKeys(Dimension.CHANNEL);
        int most = all.stream().filter(r -> r.code() != 0).count() == SHOWN_LAYERS + 1 ? SHOWN_LAYERS + 1 : SHOWN_LAYERS;
        List<StepCells.Row> shown = new ArrayList<>();
        List<StepCells.Row> rest = new ArrayList<>();
        for (StepCells.Row row : all) {
            boolean itself = row.code() != 0 && (shown.size() < most || chosen.contains(row.key()));
            (itself ? shown : rest).add(row);
        }
        List<LocalDate> covered = cells.starts().stream().filter(s -> !s.isAfter(input.board().last())).toList();
        BoardWriter writer = input.writer(largest(all, covered));
        Map<Integer, Integer> colours = RecordColours.of(input, Dimension.CHANNEL, shown.stream().map(StepCells.Row::code).toList());
        List<Stacked.Layer> layers = new ArrayList<>();
        for (StepCells.Row row : shown) {
            layers.add(new Stacked.Layer(row.key(), input.name(Dimension.CHANNEL, row.code()), colours.get(row.code()),
                covered.stream().map(s -> cells.value(List.of(row), s, writer)).toList()));
        }
        if (!rest.isEmpty()) {
            layers.add(new Stacked.Layer(StepCells.REST, restName(rest), PALETTE_REST, covered.stream().map(s -> cells.value(rest, s, writer)).toList()));
        }
        StepLabels labels = new StepLabels(input.board().request().unit(), input.filter().period(), input.lang());
        List<Trend.Step> steps = cells.starts().stream().map(s -> new Trend.Step(s.toString(), labels.of(s))).toList();
        return ChartSpec.of("sales-stack", input.text("sales.chart.stack"), writer.unit(), new Stacked(steps, layers, false), input.lang())
            .withChosen(cells.chosen()).withNotes(ChartNotes.whole(input.board()));
    }

    private String restName(List<StepCells.Row> rest) {
        long stated = rest.stream().filter(r -> r.code() != 0).count();
        if (stated == rest.size()) {
            return input.text("sales.board.rest", stated);
        }
        return stated == 0 ? input.name(Dimension.CHANNEL, 0) : input.text("sales.board.rest.and.not.stated", stated);
    }

    /** The highest column, by which the scale is chosen. */
    private BigDecimal largest(List<StepCells.Row> all, List<LocalDate> covered) {
        return covered.stream().map(s -> input.board().value(cells.at(all, s)).abs()).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }
}
