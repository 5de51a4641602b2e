package ruralpost.sales.dashboard.chart;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import ruralpost.board.Meaning;
import ruralpost.chart.CrossKey;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.ChartAsk;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.TrendSteps;
import ruralpost.value.Period;

/** What marks of charts stand for: as a filter when they are chosen, and which sales add up to one when it is opened. */
final class MarkMeanings {

    private final ChartInput input;
    private final SalesBoard board;
    private final Period period;

    MarkMeanings(ChartInput input) {
        this.input = input;
        this.board = input.board();
        this.period = input.filter().period();
    }

    /** What chosen marks stand for together; marks that cannot be chosen stand for nothing. */
    Meaning<Dimension> of(String chart, Collection<String> keys) {
        return keys.stream().map(key -> one(chart, key)).reduce(Meaning.none(), Meaning::and);
    }

    private Meaning<Dimension> one(String chart, String key) {
        return switch (chart) {
            case "trend" -> Meaning.of(trendSteps().of(key));
            case "months" -> cell(Dimension.PRODUCT, CrossKey.of(key), ChartAsk.matrixUnit(period));
            case "stack" -> cell(Dimension.CHANNEL, CrossKey.of(key), board.request().unit());
            case "contracts" -> Meaning.of(Dimension.CONTRACT, Long.valueOf(key));
            case "plans" -> plan(key).map(p -> new PlansChart(input).meaning(p)).orElse(Meaning.none());
            default -> SalesCharts.dimensionOf(chart) == null || !isCode(key) ? Meaning.none() : value(SalesCharts.dimensionOf(chart), key);
        };
    }

    private TrendSteps trendSteps() {
        return new TrendSteps(period, board.request().unit(), board.request().comparison() == Comparison.JAN_FEB);
    }

    private Meaning<Dimension> cell(Dimension dimension, CrossKey key, TimeUnit unit) {
        boolean unknown = !key.row().isEmpty() && !isCode(key.row());
        Meaning<Dimension> row = isCode(key.row()) ? value(dimension, key.row()) : Meaning.none();
        return unknown || key.column().isEmpty() ? row : row.and(Meaning.of(new TrendSteps(period, unit, false).of(key.column())));
    }

    private static boolean isCode(String key) {
        return key.matches("\\d+");
    }

    private Meaning<Dimension> value(Dimension dimension, String key) {
        return Meaning.of(dimension, board.cube().value(dimension, Integer.parseInt(key)));
    }

    Optional<PlanTarget> plan(String key) {
        return input.facts().plans().stream().filter(p -> PlansChart.key(p).equals(key)).findFirst();
    }

    /** The sales that add up to a mark; null for a mark that cannot be opened. */
    SalesFilter behind(String chart, String key) {
        if (chart.equals("plan")) {
            return board.behind("plan");
        }
        if (chart.equals("plans")) {
            return plan(key).map(p -> new PlansChart(input).behind(p)).orElse(null);
        }
        Meaning<Dimension> meaning = new RestMeaning(input).isRest(key) ? rest(chart, key) : one(chart, key);
        if (meaning.isEmpty()) {
            return null;
        }
        SalesFilter whole = switch (chart) {
            case "contracts" -> ContractsChart.deliveries(board);
            case "trend", "months", "stack" -> input.filter();
            default -> input.filter().in(board.request().shown());
        };
        if (chart.equals("months") || chart.equals("stack")) {
            // a column stands for all rows, as the chart shows them
            whole = whole.with(chart.equals("months") ? Dimension.PRODUCT : Dimension.CHANNEL, Collections.emptySet());
        }
        for (var chosen : meaning.values().entrySet()) {
            whole = whole.with(chosen.getKey(), chosen.getValue());
        }
        return meaning.days() == null ? whole : whole.in(runningUp(chart, meaning.days()));
    }

    /** All values that a chart puts together, and the step of the cell. */
    private Meaning<Dimension> rest(String chart, String key) {
        Meaning<Dimension> values = new RestMeaning(input).of(chart);
        String step = CrossKey.of(key).column();
        TimeUnit unit = chart.equals("months") ? ChartAsk.matrixUnit(period) : board.request().unit();
        return step.isEmpty() || values.isEmpty() ? values : values.and(Meaning.of(new TrendSteps(period, unit, false).of(step)));
    }

    private Period runningUp(String chart, Period days) {
        return chart.equals("trend") && board.request().cumulative() ? Period.of(period.from(), days.to()) : days;
    }
}
