package ruralpost.sales.dashboard.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Trend;
import ruralpost.plan.Forecast;
import ruralpost.sales.dashboard.BoardWriter;
import ruralpost.sales.dashboard.PlanForecasts;
import ruralpost.sales.dashboard.PlanLine;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.TrendSteps;
import ruralpost.text.Texts;
import ruralpost.value.Bound;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/** Where a running total is likely to stand at the end of the steps to come, of a period that has a plan or still runs. */
final class TrendForecast {

    private final SalesBoard board;
    private final PlanLine plan;
    /** Last day of each step that shows a forecast; null for the others. */
    private final List<LocalDate> ends = new ArrayList<>();
    private final Forecast forecast;

    /** @param plan the plan of just the period; null when there is none */
    TrendForecast(SalesBoard board, TrendSteps steps, PlanLine plan) {
        this.board = board;
        this.plan = plan;
        Period period = board.request().filter().period();
        // while sales are still read, the earlier years are not all in
        boolean asked = board.request().cumulative() && board.cube().complete() && (plan != null || board.isToDate());
        int running = steps.at(board.last());
        for (int i = 0; i < steps.starts().size(); i++) {
            LocalDate end = steps.of(TrendSteps.key(steps.starts().get(i))).to();
            // the running step shows what is reached; where it is the last one, there is no other to show the end at
            boolean shown = i > running || i == steps.starts().size() - 1;
            ends.add(asked && shown && end.isAfter(board.last()) ? end : null);
        }
        forecast = !asked ? null : PlanForecasts.of(board.cube(), board.request().filter(), board.request().measure(), period, board.last(),
            ends.stream().filter(e -> e != null).toList());
    }

    /** The highest value of it; zero when there is none. */
    BigDecimal highest() {
        return forecast == null ? BigDecimal.ZERO : forecast.steps().stream().map(Forecast.Step::high).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    /** The range to draw; null when there is none. */
    Trend.Band band(BoardWriter writer) {
        if (forecast == null || forecast.steps().isEmpty()) {
            return null;
        }
        Map<LocalDate, Forecast.Step> byDay = new HashMap<>();
        forecast.steps().forEach(s -> byDay.put(s.day(), s));
        String label = writer.text(forecast.method() == Forecast.Method.EARLIER_YEARS ? "sales.board.forecast.earlier_years" : "sales.board.forecast.last_days");
        return new Trend.Band(label, values(byDay, Forecast.Step::low, writer), values(byDay, Forecast.Step::likely, writer), values(byDay, Forecast.Step::high, writer));
    }

    private List<ChartValue> values(Map<LocalDate, Forecast.Step> byDay, Function<Forecast.Step, BigDecimal> edge, BoardWriter writer) {
        return ends.stream().map(e -> Optional.ofNullable(e).map(byDay::get).map(edge).map(v -> writer.value(v, Bound.EXACT)).orElse(ChartValue.NONE)).toList();
    }

    /** What it says and how it was made, or why there is none; nothing where none is asked for. */
    List<String> notes(BoardWriter writer) {
        if (forecast == null) {
            return List.of();
        }
        String how = Texts.of(board.request().lang()).get(forecast.how());
        if (forecast.end().isEmpty()) {
            return List.of(writer.text("sales.board.forecast.none", how));
        }
        Forecast.Step end = forecast.end().get();
        String range = end.low().compareTo(end.high()) == 0 ? "" : writer.text("sales.board.forecast.range", writer.number(end.low()), writer.number(end.high()));
        List<String> notes = new ArrayList<>(Collections.singleton(writer.text("sales.board.forecast.note", end.day().toString(), writer.number(end.likely()),
            writer.unit(), range, how)));
        if (plan != null) {
            Percent.ratio(end.likely(), plan.target()).ifPresent(p -> notes.add(writer.text("sales.board.forecast.plan", writer.percent(p.value()))));
        }
        return notes;
    }
}
