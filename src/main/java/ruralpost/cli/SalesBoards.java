package ruralpost.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.PlanChoice;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.text.Lang;

/** The dashboard behind the charts of the command line. */
final class SalesBoards {

    private static final int DAYS_BY_DAY = 62;

    /**
     * How a trend runs.
     *
     * @param unit       null for days in a short period, else months
     * @param cumulative whether it runs up, beside plan and pace
     * @param comparison beside what it runs
     */
    record Steps(TimeUnit unit, boolean cumulative, Comparison comparison) {

        /** Beside the year before. */
        Steps(TimeUnit unit, boolean cumulative) {
            this(unit, cumulative, Comparison.LAST_YEAR);
        }
    }

    private SalesBoards() {
    }

    /**
     * Computes it.
     *
     * @param facts   what stands beside the sales, its plans among it
     * @param measure null for the first of amount, quantity and orders that any of the sales states
     * @param steps   how the trend runs
     */
    static SalesBoard compute(AppContext app, BoardFacts facts, SalesCube cube, SalesFilter filter, Measure measure, Steps steps, Lang lang) {
        TimeUnit unit = steps.unit() != null ? steps.unit() : filter.period().days() <= DAYS_BY_DAY ? TimeUnit.DAY : TimeUnit.MONTH;
        Measure shown = measure != null ? measure : stated(cube, filter);
        BoardRequest request = new BoardRequest(filter, shown, unit, steps.cumulative(), LocalDate.now(), lang)
            .withComparison(steps.comparison()).withOccasions(app.occasions().occasions());
        return SalesBoard.compute(cube, request, PlanChoice.of(facts, filter, shown));
    }

    private static Measure stated(SalesCube cube, SalesFilter filter) {
        Totals total = new CubeQuery(cube).linked(filter, List.of()).total();
        return Arrays.stream(Measure.values()).filter(m -> m.statedIn(total)).findFirst().orElse(Measure.AMOUNT);
    }
}
