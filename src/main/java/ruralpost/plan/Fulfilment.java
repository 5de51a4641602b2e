package ruralpost.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ruralpost.text.Message;
import ruralpost.value.Percent;

/**
 * What was reached against a plan.
 *
 * @param target what is to be reached
 * @param steps  further thresholds, rising and above the target; may be empty
 * @param actual what was reached
 * @param pace   the plan's days and the day at whose end this stands
 */
public record Fulfilment(BigDecimal target, List<PlanStep> steps, BigDecimal actual, Pace pace) {

    /** Keeps its own list. */
    public Fulfilment {
        steps = List.copyOf(steps);
    }

    /** How it stands. */
    public enum State {
        /** A further threshold is reached. */
        STEP_MET,
        /** The target is reached. */
        MET,
        /** Not reached yet, and not behind the even pace. */
        ON_PACE,
        /** Not reached yet, and behind the even pace. */
        BEHIND,
        /** Not reached, and no day is left. */
        MISSED;

        /** Name for the user. */
        public Message label() {
            return Message.of("plan.state." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Reached ÷ target (完成率), above 100 when it is exceeded; empty when the target is zero. */
    public Optional<Percent> percent() {
        return Percent.ratio(actual, target);
    }

    /** Reached ÷ a further threshold. */
    public Percent percentOf(PlanStep step) {
        return Percent.ratio(actual, step.value()).orElseThrow();
    }

    /** The highest further threshold that is reached; empty when none is. */
    public Optional<PlanStep> stepMet() {
        return steps.stream().filter(s -> actual.compareTo(s.value()) >= 0).reduce((lower, higher) -> higher);
    }

    /** What is to be reached next: the target, then each further threshold; empty when all are reached. */
    public Optional<BigDecimal> next() {
        return Stream.concat(Stream.of(target), steps.stream().map(PlanStep::value)).filter(goal -> actual.compareTo(goal) < 0).findFirst();
    }

    /** How it stands. */
    public State state() {
        if (stepMet().isPresent()) {
            return State.STEP_MET;
        }
        if (actual.compareTo(target) >= 0) {
            return State.MET;
        }
        if (pace.daysLeft() == 0) {
            return State.MISSED;
        }
        return ahead().signum() >= 0 ? State.ON_PACE : State.BEHIND;
    }

    /** How much more than at an even pace was reached; negative when behind. */
    public BigDecimal ahead() {
        return actual.subtract(pace.expected(target));
    }

    /** What every day left must bring, rounded up to four decimals; zero when the target is met, empty when no day is left. */
    public Optional<BigDecimal> requiredPerDay() {
        return requiredPerDay(target);
    }

    /** What every day left must bring to reach a goal, such as a further threshold; as {@link #requiredPerDay()}. */
    public Optional<BigDecimal> requiredPerDay(BigDecimal goal) {
        BigDecimal missing = goal.subtract(actual);
        if (missing.signum() <= 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        return pace.daysLeft() == 0 ? Optional.empty() : Optional.of(missing.divide(BigDecimal.valueOf(pace.daysLeft()), 4, RoundingMode.UP));
    }
}
