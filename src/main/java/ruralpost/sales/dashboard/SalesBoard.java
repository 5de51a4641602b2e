package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.value.Period;

/**
 * Everything a dashboard needs to know, computed once from one version of the columns: the shown days up to the last one that is
 * covered, and the same stretch of the year before.
 *
 * @param request  what was asked
 * @param cube     the version it was computed on
 * @param last     up to which day the chosen period is covered
 * @param covered  the shown days, ended at {@code last} where that lies among them
 * @param base     the same stretch of the year before
 * @param now      sales of the shown days; its groups obey every filter but their own
 * @param all      sales of the shown days without any filter, the whole behind the chosen parts; {@code now} when nothing is filtered
 * @param before   sales of {@code base}
 * @param whole    sales of the whole period, also where a span of it is chosen
 * @param lastYear sales of the whole period a year earlier, for the line in the trend
 * @param plan     the plan for the chosen sales; null when there is none
 * @param planned  what counts towards the plan: the chosen sales from its first day to the end of the chosen period
 */
public record SalesBoard(BoardRequest request, SalesCube cube, LocalDate last, Period covered, Period base, CubeQuery.Linked now,
                         CubeQuery.Linked all, CubeQuery.Linked before, CubeQuery.Linked whole, CubeQuery.Linked lastYear, PlanLine plan, Totals planned) {

    private static final List<Dimension> SHOWN = List.of(Dimension.PRODUCT, Dimension.CHANNEL, Dimension.SELLER, Dimension.BUYER_KIND);

    /** Computes a dashboard; a few milliseconds for a million sales. */
    public static SalesBoard compute(SalesCube cube, BoardRequest request, PlanLine plan) {
        CubeQuery query = new CubeQuery(cube);
        SalesFilter filter = request.filter();
        Period period = filter.period();
        Period shown = request.shown();
        LocalDate last = lastCoveredDay(cube, period, request.today());
        Period covered = shown.upTo(last).orElse(shown);
        Period base = covered.previousYear();
        CubeQuery.Linked now = query.linked(filter.in(shown), SHOWN);
        CubeQuery.Linked all = filter.unfiltered() ? now : query.linked(SalesFilter.ALL.in(shown), SHOWN);
        CubeQuery.Linked before = query.linked(filter.in(base), List.of());
        CubeQuery.Linked whole = shown.equals(period) ? now : query.linked(filter, List.of());
        CubeQuery.Linked lastYear = base.equals(period.previousYear()) ? before : query.linked(filter.in(period.previousYear()), List.of());
        Period planned = planDays(period, plan);
        Totals towardsPlan = planned.equals(period) ? whole.total() : query.linked(filter.in(planned), List.of()).total();
        return new SalesBoard(request, cube, last, covered, base, now, all, before, whole, lastYear, plan, towardsPlan);
    }

    /** The rows behind a tile: the chosen sales of the shown days, of the same stretch of the year before, or of the plan's days. */
    public SalesFilter behind(String tile) {
        return request.filter().in(switch (tile) {
            case "last-year" -> base;
            case "plan" -> planDays(request.filter().period(), plan);
            default -> request.shown();
        });
    }

    /** The sums that a tile shows. */
    public Totals totalsOf(String tile) {
        return switch (tile) {
            case "last-year" -> before.total();
            case "plan" -> planned;
            default -> now.total();
        };
    }

    /** What a tile measures. */
    public Measure measureOf(String tile) {
        return switch (tile) {
            case "amount" -> Measure.AMOUNT;
            case "orders" -> Measure.ORDERS;
            case "quantity" -> Measure.QUANTITY;
            default -> request.measure();
        };
    }

    /** The days whose sales are held against the plan: from the plan's first day to the end of the chosen period. */
    private static Period planDays(Period period, PlanLine plan) {
        return plan == null ? period : plan.period().upTo(period.to()).orElse(period);
    }

    /** Whether nothing was sold in the shown days, whatever is chosen. */
    public boolean nothingFound() {
        return now.total().isEmpty();
    }

    /**
     * Up to which day a period is covered, so that to-date is compared with to-date: today while the period runs; for a period
     * that is over, its end, unless the ledger ends earlier.
     */
    static LocalDate lastCoveredDay(SalesCube cube, Period period, LocalDate today) {
        if (period.contains(today)) {
            return today;
        }
        LocalDate newest = newestDay(cube);
        return newest != null && period.contains(newest) ? newest : period.to();
    }

    /** The last day on which any sale counts; null when there is none. */
    public static LocalDate newestDay(SalesCube cube) {
        return cube.lastDay();
    }

    /** From the first to the last day on which a sale counts; null when there is none. */
    public static Period everything(SalesCube cube) {
        return cube.size() == 0 ? null : Period.of(cube.firstDay(), cube.lastDay());
    }

    /** The period that a dashboard opens with: the calendar year of the newest sale, this year when there is none. */
    public static Period openingPeriod(SalesCube cube, LocalDate today) {
        LocalDate newest = newestDay(cube);
        return Period.year((newest == null ? today : newest).getYear());
    }

    /** Whether the comparison stops before the period's end. */
    public boolean isToDate() {
        return last.isBefore(request.filter().period().to());
    }

    /** The measure of some totals, exact. */
    public BigDecimal value(Totals t) {
        return request.measure().of(t);
    }
}
