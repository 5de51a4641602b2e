package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Trend;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.cube.Totals;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Period;

/** The trend: the chosen period step by step, the year before, the plan and its pace. */
final class TrendChart {

    private final SalesBoard board;
    private final Lang lang;
    private final Period period;
    private final TimeUnit unit;
    private final boolean cumulative;
    private final List<LocalDate> steps = new ArrayList<>();
    private final Map<LocalDate, Integer> places = new HashMap<>();

    TrendChart(SalesBoard board, Lang lang) {
        this.board = board;
        this.lang = lang;
        this.period = board.request().filter().period();
        this.unit = board.request().unit();
        this.cumulative = board.request().cumulative();
        for (LocalDate day = unit.start(period.from()); !day.isAfter(period.to()); day = unit.next(day)) {
            places.put(day, steps.size());
            steps.add(day);
        }
    }

    ChartSpec spec() {
        Totals[] now = byStep(board.whole(), Shift.days(0));
        Totals[] before = byStep(board.earlier(), board.compared().shift());
        BigDecimal largest = max(max(BigDecimal.ZERO, now), before);
        PlanLine plan = planOfPeriod();
        if (plan != null && cumulative) {
            largest = largest.max(plan.target());
        }
        BoardWriter writer = new BoardWriter(board.request().measure(), lang, largest);
        List<Trend.Line> lines = new ArrayList<>();
        boolean hasBefore = board.earlier().total().records > 0;
        if (hasBefore) {
            lines.add(Trend.Line.of("before", name(board.compared().line()), Trend.Role.LAST_YEAR, values(before, writer, steps.size())));
        }
        if (plan != null && cumulative) {
            lines.add(Trend.Line.of("plan", writer.text("sales.board.plan.line"), Trend.Role.PLAN, constant(plan, writer)));
            lines.add(Trend.Line.of("pace", writer.text("sales.board.pace.line"), Trend.Role.PACE, pace(plan, writer)));
        }
        lines.add(Trend.Line.of("now", name(period), Trend.Role.CURRENT, values(now, writer, coveredSteps())));
        Trend trend = Trend.of(steps.stream().map(this::step).toList(), lines, cumulative && !hasBefore);
        if (board.isToDate()) {
            LocalDate last = board.last();
            trend = trend.until(key(unit.start(last)), Texts.of(lang).get("sales.board.until", last.toString().substring(5)));
        }
        String title = Texts.of(lang).get(cumulative ? "sales.chart.trend.cumulative" : "sales.chart.trend", Texts.of(lang).get(board.request().measure().label()));
        return ChartSpec.of("sales-trend", title, writer.unit(), trend, lang).withChosen(chosen());
    }

    /** The steps that lie in the chosen span. */
    private Set<String> chosen() {
        Period span = board.request().span();
        return span == null ? Set.of() : steps.stream().filter(s -> unit.period(s).overlaps(span)).map(TrendChart::key).collect(Collectors.toSet());
    }

    /** The plan, when it is for just this period; another one's line would mislead here. */
    private PlanLine planOfPeriod() {
        return board.plan() != null && board.plan().period().equals(period) ? board.plan() : null;
    }

    private String name(Period p) {
        return p.label(lang);
    }

    private int coveredSteps() {
        return (int) steps.stream().filter(s -> !s.isAfter(board.last())).count();
    }

    /** Totals per step; earlier sales fall on the step of the day beside which they stand. */
    private Totals[] byStep(CubeQuery.Linked linked, Shift shift) {
        Totals[] result = new Totals[steps.size()];
        for (int i = 0; i < linked.byDay().length; i++) {
            if (linked.byDay()[i] != null) {
                LocalDate day = LocalDate.ofEpochDay(linked.firstDay() + (long) i);
                day = shift.onto(day);
                Integer step = places.get(unit.start(day));
                int at = step != null ? step : day.isBefore(steps.getFirst()) ? 0 : steps.size() - 1;
                if (result[at] == null) {
                    result[at] = new Totals();
                }
                result[at].add(linked.byDay()[i]);
            }
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

    private List<ChartValue> values(Totals[] totals, BoardWriter writer, int count) {
        List<ChartValue> values = new ArrayList<>();
        Totals sum = new Totals();
        for (int i = 0; i < count; i++) {
            Totals t = totals[i] == null ? new Totals() : totals[i];
            sum.add(t);
            Totals shown = cumulative ? sum : t;
            ChartValue value = writer.value(board.value(shown), board.request().measure().bound(shown));
            values.add(t.reachingBack > 0 || lastStepIsPart(i) ? value.partial() : value);
        }
        return values;
    }

    private boolean lastStepIsPart(int index) {
        Period step = unit.period(steps.get(index));
        return step.contains(board.last()) && step.to().isAfter(board.last());
    }

    private List<ChartValue> constant(PlanLine plan, BoardWriter writer) {
        return steps.stream().map(s -> writer.value(plan.target(), ruralpost.value.Bound.EXACT)).toList();
    }

    private List<ChartValue> pace(PlanLine plan, BoardWriter writer) {
        return steps.stream().map(s -> writer.value(plan.paceOn(unit.period(s).to()), ruralpost.value.Bound.EXACT)).toList();
    }

    private Trend.Step step(LocalDate start) {
        return new Trend.Step(key(start), switch (unit) {
            case YEAR -> Texts.of(lang).get("sales.step.year", String.valueOf(start.getYear()));
            case QUARTER -> Texts.of(lang).get("sales.step.quarter", (start.getMonthValue() + 2) / 3);
            case MONTH -> period.wholeMonths() > 12 || start.getMonthValue() == 1 && steps.size() > 12
                ? Texts.of(lang).get("sales.step.month.year", String.valueOf(start.getYear() % 100), month(start)) : month(start);
            case WEEK, DAY -> start.toString().substring(5);
        });
    }

    private String month(LocalDate start) {
        return Texts.of(lang).get("sales.step.month." + start.getMonthValue());
    }

    private static String key(LocalDate start) {
        return start.toString();
    }
}
