package ruralpost.sales.dashboard;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;

/** Which plan the chosen sales are held against: the one for just what is filtered, over the shortest period that holds the chosen one. */
public final class PlanChoice {

    private PlanChoice() {
    }

    /**
     * The plan; null when there is none for just these sales.
     *
     * @param facts the plans, and what a chosen place is: a plan for a township counts all sellers in it, not what it sells itself
     */
    public static PlanLine of(BoardFacts facts, SalesFilter filter, Measure measure) {
        Optional<PlanScope> scope = scope(filter.chosen(), facts);
        return scope.flatMap(s -> PlanTarget.covering(facts.plans(), planned(measure), s, filter.period())).map(PlanChoice::line).orElse(null);
    }

    private static PlanLine line(PlanTarget plan) {
        return new PlanLine(plan.stamp().id(), plan.period(), plan.target(), plan.steps());
    }

    private static PlanMeasure planned(Measure measure) {
        return switch (measure) {
            case AMOUNT -> PlanMeasure.AMOUNT;
            case QUANTITY -> PlanMeasure.QUANTITY_KG;
            case ORDERS -> PlanMeasure.ORDERS;
        };
    }

    /** Plans are made for all sales, or for one product, one channel and one place, or some of these; nothing else has one. */
    private static Optional<PlanScope> scope(Map<Dimension, Set<Object>> chosen, BoardFacts facts) {
        PlanScope scope = PlanScope.ALL;
        for (Map.Entry<Dimension, Set<Object>> one : chosen.entrySet()) {
            if (one.getValue().size() > 1 || !(one.getValue().iterator().next() instanceof Long id)) {
                return Optional.empty();
            }
            scope = switch (one.getKey()) {
                case PRODUCT -> new PlanScope(id, scope.channelId(), scope.placeId());
                case CHANNEL -> new PlanScope(scope.productId(), id, scope.placeId());
                // a place within a place: nothing says of which of them the plan is
                case SELLER, TOWNSHIP, VILLAGE -> scope.placeId() != null || counted(facts, id) != one.getKey() ? null : new PlanScope(scope.productId(), scope.channelId(), id);
                default -> null;
            };
            if (scope == null) {
                return Optional.empty();
            }
        }
        return Optional.of(scope);
    }

    private static Dimension counted(BoardFacts facts, long id) {
        return PlanScopes.dimension(facts.placeKind(id));
    }
}
