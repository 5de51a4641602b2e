package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ruralpost.plan.Fulfilment;
import ruralpost.plan.Pace;
import ruralpost.plan.PlanStep;
import ruralpost.value.Period;

/**
 * A plan that the chosen sales are held against.
 *
 * @param id     its row; 0 where it is not stored
 * @param period what it is for
 * @param target yuan, kilograms or orders
 * @param steps  further thresholds, rising and above the target; may be empty
 */
public record PlanLine(long id, Period period, BigDecimal target, List<PlanStep> steps) {

    /** Keeps its own list. */
    public PlanLine {
        steps = List.copyOf(steps);
    }

    /** A plan that is not stored, without further thresholds. */
    public PlanLine(Period period, BigDecimal target) {
        this(0, period, target, List.of());
    }

    /** What an even pace would have reached by the end of this day: target × days gone ÷ days in all. */
    public BigDecimal paceOn(LocalDate day) {
        return new Pace(period, day).expected(target);
    }

    /** How it stands at the end of a day. @param actual what was reached by then */
    Fulfilment fulfilment(BigDecimal actual, LocalDate day) {
        return new Fulfilment(target, steps, actual, new Pace(period, day));
    }
}
