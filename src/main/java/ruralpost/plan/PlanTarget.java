package ruralpost.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ruralpost.ledger.Stamp;
import ruralpost.value.Period;

/**
 * A plan.
 *
 * @param stamp   where it is stored
 * @param measure what it is stated in
 * @param name    what people call it; required for {@link PlanMeasure#OTHER}, else may be null
 * @param period  the days in which it is to be fulfilled
 * @param scope   what it is for
 * @param target  what is to be reached, in the measure's unit; above zero
 * @param steps   further thresholds (力争目标), rising and above the target; may be empty
 * @param remark  may be null
 */
public record PlanTarget(Stamp stamp, PlanMeasure measure, String name, Period period, PlanScope scope, BigDecimal target,
                         List<PlanStep> steps, String remark) {

    /** Keeps its own list. */
    public PlanTarget {
        steps = List.copyOf(steps);
    }

    /** How the plan stands on a day. @param actual what was reached by then, in the measure's unit */
    public Fulfilment fulfilment(BigDecimal actual, LocalDate asOf) {
        return new Fulfilment(target, steps, actual, new Pace(period, asOf));
    }

    /**
     * The plan to hold a chosen period against: for exactly this measure and scope, with the shortest period that holds all the
     * chosen days. Empty when there is none.
     */
    public static Optional<PlanTarget> covering(List<PlanTarget> plans, PlanMeasure measure, PlanScope scope, Period chosen) {
        return plans.stream().filter(p -> p.measure() == measure && p.scope().equals(scope) && p.period().contains(chosen))
            .min(Comparator.comparingLong(p -> p.period().days()));
    }
}
