package ruralpost.cli;

import java.time.LocalDate;
import java.util.Arrays;
import ruralpost.app.AppContext;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.PlanChoice;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.text.Lang;

/** The dashboard behind the charts of the command line. */
final class SalesBoards {

    private static final int DAYS_BY_DAY = 62;

    private SalesBoards() {
    }

    /**
     * Computes it.
     *
     * @param measure null for the first of amount, quantity and orders that any of the sales states
     * @param unit    null for days in a short period, else months
     */
    static SalesBoard compute(AppContext app, SalesCube cube, SalesFilter filter, Measure measure, TimeUnit unit, Lang lang) {
        TimeUnit steps = unit != null ? unit : filter.period().days() <= DAYS_BY_DAY ? TimeUnit.DAY : TimeUnit.MONTH;
        Measure shown = measure != null ? measure : stated(cube, filter);
        return SalesBoard.compute(cube, new BoardRequest(filter, shown, steps, false, LocalDate.now(), lang), PlanChoice.of(app.plans(), filter, shown));
    }

    private static Measure stated(SalesCube cube, SalesFilter filter) {
        Totals total = new CubeQuery(cube).linked(filter, java.util.List.of()).total();
        return Arrays.stream(Measure.values()).filter(m -> m.statedIn(total)).findFirst().orElse(Measure.AMOUNT);
    }
}
