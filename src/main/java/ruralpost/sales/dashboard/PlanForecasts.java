package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.plan.DayValues;
import ruralpost.plan.Forecast;
import ruralpost.plan.Forecaster;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.value.Period;

/** Forecasts of sales within a plan's days. */
public final class PlanForecasts {

    private PlanForecasts() {
    }

    /**
     * Where the chosen sales are likely to stand.
     *
     * @param filter which sales; its period is left out of account, so that earlier years are seen
     * @param period the days of the plan
     * @param asOf   the day at whose end one looks
     * @param ends   last days of the steps of an axis, rising; empty for the plan's last day alone
     */
    public static Forecast of(SalesCube cube, SalesFilter filter, Measure measure, Period period, LocalDate asOf, List<LocalDate> ends) {
        CubeQuery.Linked all = new CubeQuery(cube).linked(filter.in(null), List.of());
        Map<LocalDate, BigDecimal> days = new HashMap<>();
        for (int i = 0; i < all.byDay().length; i++) {
            Totals totals = all.byDay()[i];
            if (totals != null && totals.records > 0) {
                days.put(LocalDate.ofEpochDay(all.firstDay() + (long) i), measure.of(totals));
            }
        }
        return new Forecaster(period, asOf, new DayValues(days)).at(ends);
    }
}
