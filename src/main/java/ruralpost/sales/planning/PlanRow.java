package ruralpost.sales.planning;

import java.math.BigDecimal;
import java.util.List;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.NameRef;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanStep;
import ruralpost.value.Period;

/**
 * A row of a sheet as a plan to be, its names not yet all records.
 *
 * @param measure never null
 * @param name    null when not stated
 * @param period  never null
 * @param product null for all
 * @param channel null for all
 * @param place   null for all
 * @param target  in the measure's unit
 * @param steps   further thresholds; empty when none is stated
 * @param remark  null when not stated
 */
record PlanRow(PlanMeasure measure, String name, Period period, NameRef product, NameRef channel, NameRef place, BigDecimal target, List<PlanStep> steps,
               String remark) {

    /** What tells plans apart: the ledger holds one for each. The name counts where the measure says nothing. */
    record Identity(PlanMeasure measure, Period period, Object product, Object channel, Object place, String name) {
    }

    Identity identity() {
        return new Identity(measure, period, who(product), who(channel), who(place), measure == PlanMeasure.OTHER ? name : null);
    }

    /** The id of a record, else the name that becomes one. */
    private static Object who(NameRef ref) {
        NameDecisions.Named named = ref == null ? null : ref.key();
        return ref == null ? null : ref.id() != null ? ref.id() : named;
    }

    /** Whether another row of the same identity says the same. */
    boolean says(PlanRow other) {
        return target.compareTo(other.target) == 0 && steps.equals(other.steps);
    }
}
