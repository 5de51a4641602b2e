package ruralpost.ui.sales.board;

import java.util.Map;
import java.util.Set;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanStore;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.PlanLine;

/** Finds the plan of the ledger for the chosen sales: for everything, or for the one product, channel or place that is chosen. */
final class StoredPlans implements PlanSource {

    private final PlanStore plans;

    StoredPlans(PlanStore plans) {
        this.plans = plans;
    }

    @Override
    public PlanLine plan(SalesFilter filter, Measure measure) {
        for (Map.Entry<Dimension, Set<Object>> e : filter.chosen().entrySet()) {
            boolean planned = e.getKey() == Dimension.PRODUCT || e.getKey() == Dimension.CHANNEL || e.getKey() == Dimension.SELLER;
            if (!planned || e.getValue().size() != 1 || !(e.getValue().iterator().next() instanceof Long)) {
                return null;
            }
        }
        PlanScope scope = new PlanScope(one(filter, Dimension.PRODUCT), one(filter, Dimension.CHANNEL), one(filter, Dimension.SELLER));
        return plans.covering(planMeasure(measure), scope, filter.period()).map(p -> new PlanLine(p.period(), p.target())).orElse(null);
    }

    private static Long one(SalesFilter filter, Dimension dimension) {
        Set<Object> values = filter.chosen().get(dimension);
        return values == null ? null : (Long) values.iterator().next();
    }

    private static PlanMeasure planMeasure(Measure measure) {
        return switch (measure) {
            case AMOUNT -> PlanMeasure.AMOUNT;
            case QUANTITY -> PlanMeasure.QUANTITY_KG;
            case ORDERS -> PlanMeasure.ORDERS;
        };
    }
}
