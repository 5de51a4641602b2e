package ruralpost.sales.dashboard;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanStore;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;

/** Which plan the chosen sales are held against: the one for just what is filtered, over the shortest period that holds the chosen one. */
public final class PlanChoice {

    private PlanChoice() {
    }

    /** The plan; null when there is none for just these sales. */
    public static PlanLine of(PlanStore plans, SalesFilter filter, Measure measure) {
        Optional<PlanScope> scope = scope(filter.chosen());
        return scope.flatMap(s -> plans.covering(planned(measure), s, filter.period())).map(PlanChoice::line).orElse(null);
    }

    private static PlanLine line(PlanTarget plan) {
        return new PlanLine(plan.period(), plan.target());
    }

    private static PlanMeasure planned(Measure measure) {
        return switch (measure) {
            case AMOUNT -> PlanMeasure.AMOUNT;
            case QUANTITY -> PlanMeasure.QUANTITY_KG;
            case ORDERS -> PlanMeasure.ORDERS;
        };
    }

    /** Plans are made for all sales, or for one product, channel or place; nothing else has one. */
    private static Optional<PlanScope> scope(Map<Dimension, Set<Object>> chosen) {
        if (chosen.isEmpty()) {
            return Optional.of(PlanScope.ALL);
        }
        var only = chosen.entrySet().iterator().next();
        if (chosen.size() > 1 || only.getValue().size() > 1 || !(only.getValue().iterator().next() instanceof Long id)) {
            return Optional.empty();
        }
        return switch (only.getKey()) {
            case PRODUCT -> Optional.of(PlanScope.product(id));
            case CHANNEL -> Optional.of(PlanScope.channel(id));
            case SELLER -> Optional.of(PlanScope.place(id));
            default -> Optional.empty();
        };
    }
}
