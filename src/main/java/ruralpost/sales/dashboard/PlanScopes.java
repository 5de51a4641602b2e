package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ruralpost.place.PlaceKind;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.value.Period;

/** Which sales count towards a plan. */
public final class PlanScopes {

    private PlanScopes() {
    }

    /**
     * The sales of a plan's scope, of all days: a plan for a township or village counts all sellers in it.
     *
     * @param kinds what a place is, by its id; null for a place that is gone
     */
    public static SalesFilter filter(PlanScope scope, Function<Long, PlaceKind> kinds) {
        SalesFilter filter = SalesFilter.ALL.with(Dimension.PRODUCT, only(scope.productId())).with(Dimension.CHANNEL, only(scope.channelId()));
        return scope.placeId() == null ? filter : filter.with(dimension(kinds.apply(scope.placeId())), only(scope.placeId()));
    }

    private static Set<Long> only(Long id) {
        return id == null ? Set.of() : Set.of(id);
    }

    /** By what a plan or total for a place counts. @param kind null for a place that is gone */
    public static Dimension dimension(PlaceKind kind) {
        return kind == PlaceKind.TOWNSHIP ? Dimension.TOWNSHIP : kind == PlaceKind.VILLAGE ? Dimension.VILLAGE : Dimension.SELLER;
    }

    /** The days that count: from the plan's first one to the end of the period that is looked at. */
    public static Period days(PlanTarget plan, Period period) {
        return plan.period().upTo(period.to()).orElse(plan.period());
    }

    /** Products whose orders reach the threshold; of a plan for one product only that one can. @param sales of the plan, by product */
    public static long productsOver(PlanScope scope, CubeQuery.Linked sales, BigDecimal manyOrders) {
        // groups do not obey the filter of their own dimension
        Stream<Totals> products = scope.productId() != null ? Stream.of(sales.total()) : Arrays.stream(sales.groups().get(Dimension.PRODUCT)).filter(Objects::nonNull);
        return products.filter(t -> BigDecimal.valueOf(t.orders).compareTo(manyOrders) >= 0).count();
    }
}
