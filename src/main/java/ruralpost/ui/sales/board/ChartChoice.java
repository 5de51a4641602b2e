package ruralpost.ui.sales.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesCharts;
import ruralpost.sales.view.FilterState;
import ruralpost.value.Period;

/** What the keys of marks in a chart mean as a filter: values of a dimension, steps of time, or cells, whose keys join both by a bar. */
final class ChartChoice {

    private static final String TREND = "trend";
    private static final char JOINED = '|';

    private final SalesBoard board;
    private final String chart;
    private final Dimension dimension;

    ChartChoice(SalesBoard board, String chart) {
        this.board = board;
        this.chart = chart;
        this.dimension = SalesCharts.dimensionOf(chart);
    }

    /** The state with exactly these marks of the chart chosen. */
    FilterState in(FilterState state, Collection<String> keys) {
        List<String> cells = keys.stream().filter(k -> k.indexOf(JOINED) >= 0).toList();
        if (!cells.isEmpty()) {
            // cells that are added one by one stretch to a rectangle; another row and column is another cell
            return cell(state, cells);
        }
        if (dimension != null) {
            return state.choose(dimension, values(keys));
        }
        return TREND.equals(chart) ? state.withSpan(span(keys)) : state;
    }

    private FilterState cell(FilterState state, List<String> keys) {
        Set<String> rows = new LinkedHashSet<>();
        TreeSet<String> steps = new TreeSet<>();
        for (String key : keys) {
            rows.add(key.substring(0, key.indexOf(JOINED)));
            steps.add(key.substring(key.indexOf(JOINED) + 1));
        }
        rows.remove("");
        steps.remove("");
        return state.chooseCell(dimension, values(rows), span(steps));
    }

    private Set<Object> values(Collection<String> keys) {
        Set<Object> values = new LinkedHashSet<>();
        keys.forEach(k -> values.add(SalesCharts.valueOf(board, chart, k)));
        return values;
    }

    /** From the first to the last of the chosen steps, inside the period; null for none. */
    private Period span(Collection<String> keys) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        keys.forEach(k -> starts.add(LocalDate.parse(k)));
        if (starts.isEmpty()) {
            return null;
        }
        Period hull = Period.of(starts.first(), step(starts.last()).to());
        return hull.intersect(board.request().filter().period()).orElse(null);
    }

    private Period step(LocalDate start) {
        return board.request().steps().days(start);
    }

    /** What to ask for just one mark of the chart; null where nothing is behind it. */
    BoardRequest narrowed(String key) {
        BoardRequest request = board.request();
        if (dimension != null) {
            return request.withFilter(request.filter().with(dimension, values(List.of(key))));
        }
        if (!TREND.equals(chart)) {
            return null;
        }
        Period step = step(LocalDate.parse(key));
        Period days = request.cumulative() ? Period.of(request.filter().period().from(), step.to()) : step;
        return days.intersect(request.filter().period()).map(request::withSpan).orElse(null);
    }
}
