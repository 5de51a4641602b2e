package ruralpost.ui.sales.board;

import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.PlanLine;

/** Where the dashboard finds the plan that the chosen sales are held against. */
@FunctionalInterface
public interface PlanSource {

    /**
     * The plan for these sales; null when there is none. Called off the window's thread.
     *
     * @param filter its period is never null
     */
    PlanLine plan(SalesFilter filter, Measure measure);
}
