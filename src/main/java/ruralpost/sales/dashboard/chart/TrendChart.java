package ruralpost.sales.dashboard.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Trend;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Reach;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardWriter;
import ruralpost.sales.dashboard.Compared;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.PlanLine;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.Shift;
import ruralpost.sales.dashboard.TrendSteps;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Bound;
import ruralpost.value.Period;

/** The trend: the chosen period step by step, what it is compared with, the plan and its pace. */
final class TrendChart {

    private final SalesBoard board;
    private final Lang lang;
    private final Period period;
    private final TimeUnit unit;
    private final boolean cumulative;
    private final TrendSteps steps;
    private final StepLabels labels;

    TrendChart(SalesBoard board, Lang lang) {
        this.board = board;
        this.lang = lang;
        this.period = board.request().filter().period();
        this.unit = board.request().unit();
        this.cumulative = board.request().cumulative();
        this.steps = board.request().steps();
        this.labels = new StepLabels(unit, period, lang);
    }

    ChartSpec spec() {
        Totals[] now = byStep(board.whole(), Shift.days(0));
        Totals[] earlier = byStep(board.earlier(), board.compared().shift());
        boolean[] nowLonger = longer(period, Shift.days(0));
        boolean[] earlierLonger = longer(board.compared().line(), board.compared().shift());
        BigDecimal largest = max(max(BigDecimal.ZERO, now), earlier);
        PlanLine plan = planOfPeriod();
        if (plan != null && cumulative) {
            largest = largest.max(plan.target());
        }
        TrendForecast forecast = new TrendForecast(board, steps, plan);
        largest = largest.max(forecast.highest());
        BoardWriter writer = new BoardWriter(board.request().measure(), lang, largest);
        List<Trend.Line> lines = new ArrayList<>();
        boolean hasEarlier = board.earlier().total().records > 0;
        if (hasEarlier) {
            lines.add(Trend.Line.of("before", Compared.written(board.compared().line(), lang), Trend.Role.LAST_YEAR, earlier(earlier, earlierLonger, writer)));
        }
        if (plan != null && cumulative) {
            lines.add(Trend.Line.of("plan", writer.text("sales.board.plan.line"), Trend.Role.PLAN, constant(plan, writer)));
            lines.add(Trend.Line.of("pace", writer.text("sales.board.pace.line"), Trend.Role.PACE, pace(plan, writer)));
        }
        lines.add(Trend.Line.of("now", Compared.written(period, lang), Trend.Role.CURRENT, now(now, nowLonger, writer)));
        Trend trend = Trend.of(steps.starts().stream().map(this::step).toList(), lines, cumulative && !hasEarlier).with(TrendEvents.of(board.request()))
            .with(forecast.band(writer));
        if (board.isToDate()) {
            LocalDate last = board.last();
            trend = trend.until(TrendSteps.key(steps.starts().get(steps.at(last))), Texts.of(lang).get("sales.board.until", last.toString().substring(5)));
        }
        return ChartSpec.of("sales-trend", ChartTitles.of(board.request(), "trend"), writer.unit(), trend, lang).withChosen(chosen()).withNotes(Stream.concat(compared().stream(), forecast.notes(writer).stream()).toList());
    }

    private List<String> compared() {
        return board.compared().how() == Comparison.NONE ? List.of() : List.of(board.comparisonSentence());
    }

    /** The steps that lie in the chosen span. */
    private Set<String> chosen() {
        Period span = board.request().span();
        return span == null ? Set.of()
            : steps.starts().stream().filter(s -> steps.days(s).overlaps(span)).map(TrendSteps::key).collect(Collectors.toSet());
    }

    /** The plan, when it is for just this period; another one's line would mislead here. */
    private PlanLine planOfPeriod() {
        return board.plan() != null && board.plan().period().equals(period) ? board.plan() : null;
    }

    /** Totals per step; earlier sales fall on the step of the day beside which they stand. */
    private Totals[] byStep(CubeQuery.Linked linked, Shift shift) {
        Totals[] result = new Totals[steps.starts().size()];
        for (int i = 0; shift != null && i < linked.byDay().length; i++) {
            if (linked.byDay()[i] != null) {
                int at = steps.at(shift.onto(LocalDate.ofEpochDay(linked.firstDay() + (long) i)));
                if (result[at] == null) {
                    result[at] = new Totals();
                }
                result[at].add(linked.byDay()[i]);
            }
        }
        return result;
    }

    /** The steps in which a sale counts that is of more days than the step has, as a record of ten days among single days is. */
    private boolean[] longer(Period days, Shift shift) {
        boolean[] result = new boolean[steps.starts().size()];
        if (days != null && !cumulative) {
            Reach.of(board.cube(), board.request().filter().in(days)).each((day, from) -> {
                int at = steps.at(shift.onto(day));
                result[at] |= Period.of(from, day).days() > steps.days(steps.starts().get(at)).days();
            });
        }
        return result;
    }

    private BigDecimal max(BigDecimal least, Totals[] totals) {
        BigDecimal most = least;
        BigDecimal sum = BigDecimal.ZERO;
        for (Totals t : totals) {
            BigDecimal v = t == null ? BigDecimal.ZERO : board.value(t);
            sum = sum.add(v);
            most = most.max(cumulative ? sum : v);
        }
        return most;
    }

    /** The period's own line, up to the last covered day; a step of which days are still to come is hatched. */
    private List<ChartValue> now(Totals[] totals, boolean[] longer, BoardWriter writer) {
        int covered = (int) steps.starts().stream().filter(s -> !s.isAfter(board.last())).count();
        List<ChartValue> values = values(totals, longer, writer, covered);
        LocalDate running = steps.starts().get(steps.at(board.last()));
        if (covered > 0 && steps.days(running).to().isAfter(board.last())) {
            values.set(covered - 1, values.get(covered - 1).partial());
        }
        return values;
    }

    /** The line compared with; no value stands on days that the last edition of a campaign did not have. */
    private List<ChartValue> earlier(Totals[] totals, boolean[] longer, BoardWriter writer) {
        List<ChartValue> values = values(totals, longer, writer, totals.length);
        Compared compared = board.compared();
        for (int i = 0; i < totals.length; i++) {
            Period days = steps.of(TrendSteps.key(steps.starts().get(i)));
            if (compared.shift().months() == 0 && !compared.shift().back(days).overlaps(compared.line())) {
                values.set(i, ChartValue.NONE);
            }
        }
        return values;
    }

    private List<ChartValue> values(Totals[] totals, boolean[] longer, BoardWriter writer, int count) {
        List<ChartValue> values = new ArrayList<>();
        Totals sum = new Totals();
        for (int i = 0; i < count; i++) {
            Totals t = totals[i] == null ? new Totals() : totals[i];
            sum.add(t);
            Totals shown = cumulative ? sum : t;
            ChartValue value = writer.value(board.value(shown), board.request().measure().bound(shown));
            boolean part = t.reachingBack > 0 || !cumulative && (longer[i] || steps.cut(steps.starts().get(i)));
            values.add(part ? value.partial() : value);
        }
        return values;
    }

    private List<ChartValue> constant(PlanLine plan, BoardWriter writer) {
        return steps.starts().stream().map(s -> writer.value(plan.target(), Bound.EXACT)).toList();
    }

    private List<ChartValue> pace(PlanLine plan, BoardWriter writer) {
        return steps.starts().stream().map(s -> writer.value(plan.paceOn(steps.days(s).to()), Bound.EXACT)).toList();
    }

    /** A week that the period cuts is called by its first day in the period. */
    private Trend.Step step(LocalDate start) {
        LocalDate first = unit == TimeUnit.WEEK && start.isBefore(period.from()) ? period.from() : start;
        return new Trend.Step(TrendSteps.key(start), steps.isNewYear(start) ? labels.newYear(start) : labels.of(first));
    }
}
