package ruralpost.sales.dashboard.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ruralpost.chart.ChartValue;
import ruralpost.chart.CrossKey;
import ruralpost.sales.cube.CrossTotals;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardWriter;
import ruralpost.value.Period;

/** Sales by one dimension and stretches of time over the whole period: what a matrix and a stack are made of. */
final class StepCells {

    /** The key of what is not shown by itself. */
    static final String REST = "rest";

    /** One value of the dimension; {@code sum} is over all steps. */
    record Row(int code, Totals sum) {

        String key() {
            return Integer.toString(code);
        }
    }

    private final ChartInput input;
    private final Dimension dimension;
    private final TimeUnit unit;
    private final CrossTotals cross;
    private final Period period;
    private final List<LocalDate> starts = new ArrayList<>();

    StepCells(ChartInput input, Dimension dimension, TimeUnit unit) {
        this.input = input;
        this.dimension = dimension;
        this.unit = unit;
        this.cross = input.board().whole().cross(dimension, unit);
        this.period = input.filter().period();
        for (LocalDate day = unit.start(period.from()); !day.isAfter(period.to()); day = unit.next(day)) {
            starts.add(day);
        }
    }

    /** First days of all steps of the period. */
    List<LocalDate> starts() {
        return starts;
    }

    /** The days of a step that lie in the period. */
    Period days(LocalDate start) {
        return unit.period(start).intersect(period).orElseThrow();
    }

    /** The values that state the measure, the largest first. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int code = 0; code < cross.totals().length; code++) {
            Totals sum = new Totals();
            for (LocalDate start : starts) {
                sum.add(cross.at(code, start));
            }
            if (input.measure().statedIn(sum)) {
                rows.add(new Row(code, sum));
            }
        }
        rows.sort(Comparator.comparing((Row r) -> input.board().value(r.sum())).reversed());
        return rows;
    }

    /** What fell in a step, by these values together. */
    Totals at(List<Row> rows, LocalDate start) {
        Totals sum = new Totals();
        rows.forEach(r -> sum.add(cross.at(r.code(), start)));
        return sum;
    }

    /** The same as a value; hatched where the step is not wholly in the period, or not over yet. */
    ChartValue value(List<Row> rows, LocalDate start, BoardWriter writer) {
        Totals totals = at(rows, start);
        ChartValue value = writer.value(totals);
        Period whole = unit.period(start);
        boolean part = !period.contains(whole) || whole.contains(input.board().last()) && whole.to().isAfter(input.board().last());
        return value.present() && (part || totals.reachingBack > 0) ? value.partial() : value;
    }

    /** Keys of what is chosen: cells where values and days are, else whole rows or columns. */
    Set<String> chosen() {
        Set<String> rows = input.chosenKeys(dimension);
        Period span = input.board().request().span();
        Set<String> keys = new HashSet<>();
        for (LocalDate start : starts) {
            if (span != null && days(start).overlaps(span)) {
                rows.forEach(r -> keys.add(CrossKey.cell(r, start.toString())));
                if (rows.isEmpty()) {
                    keys.add(CrossKey.column(start.toString()));
                }
            }
        }
        if (span == null) {
            rows.forEach(r -> keys.add(CrossKey.row(r)));
        }
        return keys;
    }
}
