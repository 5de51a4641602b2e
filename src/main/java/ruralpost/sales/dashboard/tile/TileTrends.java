package ruralpost.sales.dashboard.tile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import ruralpost.chart.ChartValue;
import ruralpost.sales.cube.CrossTotals;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.ChartAsk;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.NumberUnit;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.TrendSteps;
import ruralpost.sales.dashboard.fact.ManyOrders;
import ruralpost.text.Lang;
import ruralpost.value.Bound;
import ruralpost.value.Period;

/** The numbers of tiles step by step, over the shown days as far as they are covered. */
final class TileTrends {

    private static final int MOST_COUNTED = 24;

    private final SalesBoard board;
    private final Lang lang;
    private final List<Period> steps;

    TileTrends(SalesBoard board) {
        this.board = board;
        this.lang = board.request().lang();
        this.steps = steps(board.covered());
    }

    private List<Period> steps(Period days) {
        return steps(days, board.request().unit());
    }

    private List<Period> steps(Period days, TimeUnit unit) {
        TrendSteps all = new TrendSteps(days, unit, board.request().comparison() == Comparison.JAN_FEB);
        return all.starts().stream().map(s -> all.of(TrendSteps.key(s))).toList();
    }

    /** Sums of steps. */
    List<ChartValue> sums(CubeQuery.Linked linked, Function<Totals, BigDecimal> value, Function<Totals, Bound> bound, NumberUnit unit) {
        return byStep(linked, steps).stream().map(t -> point(value.apply(t), bound.apply(t), unit)).toList();
    }

    /** The same of the days compared with. */
    List<ChartValue> base(Measure measure) {
        Period base = board.base();
        if (base == null) {
            return List.of();
        }
        Period line = board.compared().line();
        // of a span the days before it are compared, which do not lie among those before the period
        CubeQuery.Linked earlier = line != null && line.contains(base) ? board.earlier()
            : new CubeQuery(board.cube()).linked(board.request().filter().in(base), List.of());
        return byStep(earlier, steps(base)).stream().map(t -> point(measure.of(t), measure.bound(t), NumberUnit.of(measure))).toList();
    }

    /** Sums that run up, each as a part of a whole in percent; they end at a sum that may have begun before the shown days. */
    List<ChartValue> runningShares(CubeQuery.Linked linked, Measure measure, BigDecimal end, BigDecimal whole) {
        List<Totals> totals = byStep(linked, steps);
        BigDecimal running = end;
        for (Totals t : totals) {
            running = running.subtract(measure.of(t));
        }
        List<ChartValue> values = new ArrayList<>();
        for (Totals t : totals) {
            running = running.add(measure.of(t));
            BigDecimal percent = ruralpost.value.Percent.ratio(running, whole).map(ruralpost.value.Percent::value).orElse(null);
            values.add(point(percent, Bound.EXACT, NumberUnit.PERCENT));
        }
        return values;
    }

    /** How many products have reached the threshold by the end of each step of a matrix, of which the sums are at hand. */
    List<ChartValue> over(ManyOrders many) {
        TimeUnit unit = ChartAsk.matrixUnit(board.request().shown());
        CrossTotals cross = board.now().cross(Dimension.PRODUCT, unit);
        int[] codes = many.products().stream().mapToInt(e -> board.cube().codeOf(Dimension.PRODUCT, e.product())).toArray();
        long[] orders = new long[codes.length];
        List<ChartValue> values = new ArrayList<>();
        int at = 0;
        for (Period step : steps(board.covered(), unit)) {
            while (at < cross.steps().size() && !cross.steps().get(at).isAfter(step.to())) {
                for (int k = 0; k < codes.length; k++) {
                    orders[k] += cross.at(codes[k], at).orders;
                }
                at++;
            }
            long over = java.util.Arrays.stream(orders).filter(o -> o >= many.threshold()).count();
            values.add(point(BigDecimal.valueOf(over), Bound.EXACT, NumberUnit.PRODUCTS));
        }
        return values;
    }

    /** Something that is counted on a day, at the ends of at most two dozen steps. */
    List<ChartValue> counted(ToLongFunction<LocalDate> count, NumberUnit unit) {
        int stride = Math.max(1, (steps.size() + MOST_COUNTED - 1) / MOST_COUNTED);
        List<ChartValue> values = new ArrayList<>();
        for (int i = (steps.size() - 1) % stride; i < steps.size(); i += stride) {
            values.add(point(BigDecimal.valueOf(count.applyAsLong(steps.get(i).to())), Bound.EXACT, unit));
        }
        return values;
    }

    /** Something that is summed per step of all shown days, whether sales cover them or not. */
    List<ChartValue> summed(Function<Period, BigDecimal> sum, NumberUnit unit) {
        return steps(board.request().shown()).stream().map(s -> point(sum.apply(s), Bound.EXACT, unit)).toList();
    }

    private ChartValue point(BigDecimal value, Bound bound, NumberUnit unit) {
        return value == null ? ChartValue.NONE
            : ChartValue.of(value.doubleValue(), unit.number(value, lang), unit.written(value, lang)).marked(bound.mark(lang));
    }

    private static List<Totals> byStep(CubeQuery.Linked linked, List<Period> steps) {
        List<Totals> totals = new ArrayList<>();
        for (Period step : steps) {
            Totals sum = new Totals();
            int from = (int) Math.max(0, step.from().toEpochDay() - linked.firstDay());
            int to = (int) Math.min(linked.byDay().length - 1L, step.to().toEpochDay() - linked.firstDay());
            for (int day = from; day <= to; day++) {
                if (linked.byDay()[day] != null) {
                    sum.add(linked.byDay()[day]);
                }
            }
            totals.add(sum);
        }
        return totals;
    }
}
