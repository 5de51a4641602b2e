package ruralpost.sales.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Matrix;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.BoardWriter;
import ruralpost.sales.dashboard.ChartAsk;

/** Products by months as a heat map. The key of a cell is the product's code and the first day of the month. */
final class MonthsChart {

    private static final int SHOWN_ROWS = 12;

    private final ChartInput input;
    private final TimeUnit unit;
    private final StepCells cells;

    MonthsChart(ChartInput input) {
        this.input = input;
        unit = ChartAsk.matrixUnit(input.filter().period());
        cells = new StepCells(input, Dimension.PRODUCT, unit);
    }

    ChartSpec spec() {
        List<StepCells.Row> all = cells.rows();
        Set<String> chosen = input.chosenKeys(Dimension.PRODUCT);
        int most = all.size() == SHOWN_ROWS + 1 ? SHOWN_ROWS + 1 : SHOWN_ROWS;
        List<List<StepCells.Row>> groups = new ArrayList<>();
        List<Matrix.Axis> rows = new ArrayList<>();
        List<StepCells.Row> rest = new ArrayList<>();
        for (StepCells.Row row : all) {
            if (rows.size() < most || chosen.contains(row.key())) {
                groups.add(List.of(row));
                rows.add(new Matrix.Axis(row.key(), input.name(Dimension.PRODUCT, row.code())));
            } else {
                rest.add(row);
            }
        }
        if (!rest.isEmpty()) {
            groups.add(rest);
            rows.add(new Matrix.Axis(StepCells.REST, input.text("sales.board.rest", rest.size())));
        }
        // months of the small products would read 0.00 in the scale of the largest cell
        BoardWriter writer = input.writer(largest(groups).movePointLeft(1));
        StepLabels labels = new StepLabels(unit, input.filter().period(), input.lang());
        List<Matrix.Axis> columns = cells.starts().stream().map(s -> new Matrix.Axis(s.toString(), labels.of(s))).toList();
        List<List<ChartValue>> values = groups.stream().map(g -> cells.starts().stream().map(s -> cells.value(g, s, writer)).toList()).toList();
        return ChartSpec.of("sales-months", ChartTitles.of(input.board().request(), "months"), writer.unit(),
            new Matrix(rows, columns, values, true), input.lang()).withChosen(cells.chosen()).withNotes(ChartNotes.whole(input.board()));
    }

    private BigDecimal largest(List<List<StepCells.Row>> groups) {
        BigDecimal largest = BigDecimal.ZERO;
        for (List<StepCells.Row> group : groups) {
            for (java.time.LocalDate start : cells.starts()) {
                largest = largest.max(input.board().value(cells.at(group, start)).abs());
            }
        }
        return largest;
    }
}
