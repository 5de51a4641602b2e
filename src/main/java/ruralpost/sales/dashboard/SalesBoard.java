package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.Totals;
import ruralpost.value.Period;

/**
 * Everything a dashboard needs to know, computed once from one version of the columns: the chosen period up to the last day that is
 * covered, and the same stretch of the year before.
 *
 * @param request what was asked
 * @param cube    the version it was computed on
 * @param covered the chosen period, ended at the last day that can have sales (see {@link #lastCoveredDay})
 * @param base    the same stretch of the year before
 * @param now     sales of the chosen period
 * @param before  sales of {@code base}
 * @param lastYear sales of the whole chosen period a year earlier, for the line in the trend
 * @param plan    the plan for the chosen sales; null when there is none
 */
public record SalesBoard(BoardRequest request, SalesCube cube, Period covered, Period base, CubeQuery.Linked now, CubeQuery.Linked before,
                         CubeQuery.Linked lastYear, PlanLine plan) {

    private static final List<Dimension> SHOWN = List.of(Dimension.PRODUCT, Dimension.CHANNEL, Dimension.SELLER, Dimension.BUYER_KIND);

    /** Computes a dashboard; a few milliseconds for a million sales. */
    public static SalesBoard compute(SalesCube cube, BoardRequest request, PlanLine plan) {
        CubeQuery query = new CubeQuery(cube);
        Period period = request.filter().period();
        LocalDate last = lastCoveredDay(cube, period, request.today());
        Period covered = Period.of(period.from(), last);
        Period base = period.previousYearUpTo(last).orElse(covered.previousYear());
        CubeQuery.Linked now = query.linked(request.filter(), SHOWN);
        CubeQuery.Linked before = query.linked(request.filter().in(base), List.of());
        CubeQuery.Linked lastYear = query.linked(request.filter().in(period.previousYear()), List.of());
        return new SalesBoard(request, cube, covered, base, now, before, lastYear, plan);
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
        int newest = Integer.MIN_VALUE;
        for (int i = 0; i < cube.positions(); i++) {
            if (cube.live(i)) {
                newest = Math.max(newest, cube.to(i));
            }
        }
        return newest == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(newest);
    }

    /** The period that a dashboard opens with: the calendar year of the newest sale, this year when there is none. */
    public static Period openingPeriod(SalesCube cube, LocalDate today) {
        LocalDate newest = newestDay(cube);
        return Period.year((newest == null ? today : newest).getYear());
    }

    /** Whether the comparison stops before the period's end. */
    public boolean isToDate() {
        return covered.to().isBefore(request.filter().period().to());
    }

    /** The measure of some totals, exact. */
    public BigDecimal value(Totals t) {
        return request.measure().of(t);
    }
}
