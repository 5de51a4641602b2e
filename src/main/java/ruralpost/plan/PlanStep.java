package ruralpost.plan;

import java.math.BigDecimal;

/**
 * A further threshold of a plan, such as 力争目标.
 *
 * @param value in the measure's unit; above the target and above the thresholds before it
 * @param name  what people call it; may be null
 */
public record PlanStep(BigDecimal value, String name) {
}
