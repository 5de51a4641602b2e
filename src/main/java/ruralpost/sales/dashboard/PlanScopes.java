package ruralpost.sales.dashboard;

import java.util.Set;
import ruralpost.place.PlaceKind;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.value.Period;

/** Which sales count towards a plan. */
final class PlanScopes {

    private PlanScopes() {
    }

    /** The sales of a plan's scope, of all days: a plan for a township or village counts all sellers in it. */
    static SalesFilter filter(PlanScope scope, BoardFacts facts) {
        SalesFilter filter = SalesFilter.ALL;
        if (scope.productId() != null) {
            filter = filter.with(Dimension.PRODUCT, Set.of(scope.productId()));
        }
        if (scope.channelId() != null) {
            filter = filter.with(Dimension.CHANNEL, Set.of(scope.channelId()));
        }
        return scope.placeId() == null ? filter : filter.with(dimension(facts.placeKind(scope.placeId())), Set.of(scope.placeId()));
    }

    /** By what a plan for a place counts. @param kind null for a place that is gone */
    static Dimension dimension(PlaceKind kind) {
        return kind == PlaceKind.TOWNSHIP ? Dimension.TOWNSHIP : kind == PlaceKind.VILLAGE ? Dimension.VILLAGE : Dimension.SELLER;
    }

    /** The days that count: from the plan's first one to the end of the period that is looked at. */
    static Period days(PlanTarget plan, Period period) {
        return plan.period().upTo(period.to()).orElse(plan.period());
    }
}
