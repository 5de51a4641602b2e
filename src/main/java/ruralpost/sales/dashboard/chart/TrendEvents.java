package ruralpost.sales.dashboard.chart;

import java.util.List;
import ruralpost.calendar.Occasion;
import ruralpost.calendar.OccasionKind;
import ruralpost.chart.Trend;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.TrendSteps;
import ruralpost.value.Period;

/** Festivals and campaign days under a trend. */
final class TrendEvents {

    /** Over more days than these only campaigns and the Spring Festival are marked: the others would come every few steps. */
    private static final int A_YEAR = 400;

    private TrendEvents() {
    }

    /** Those that fall into the period, in the order of time; none where a step is longer than any of them. */
    static List<Trend.Event> of(BoardRequest request) {
        if (request.unit() == TimeUnit.QUARTER || request.unit() == TimeUnit.YEAR) {
            return List.of();
        }
        Period period = request.filter().period();
        TrendSteps steps = request.steps();
        return request.occasions().in(period).stream().filter(o -> marked(o, period)).map(o -> new Trend.Event(
            TrendSteps.key(steps.starts().get(steps.at(o.period().from()))), TrendSteps.key(steps.starts().get(steps.at(o.period().to()))),
            o.label(request.lang()))).toList();
    }

    private static boolean marked(Occasion o, Period period) {
        return period.days() <= A_YEAR || o.kind() == OccasionKind.CAMPAIGN_DAYS || o.series().equals(Occasion.SPRING_FESTIVAL);
    }
}
