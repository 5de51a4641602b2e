package ruralpost.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import ruralpost.text.Message;
import ruralpost.value.Percent;

/**
 * What was reached against a plan.
 *
 * @param target what is to be reached
 * @param second further threshold; may be null
 * @param actual what was reached
 * @param pace   the plan's days and the day at whose end this stands
 */
public record Fulfilment(BigDecimal target, BigDecimal second, BigDecimal actual, Pace pace) {

    /** How it stands. */
    public enum State {
        /** The further threshold is reached. */
        SECOND_MET,
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

    /** Reached ÷ further threshold; empty when there is none. */
    public Optional<Percent> percentOfSecond() {
        return Percent.ratio(actual, second);
    }

    /** How it stands. */
    public State state() {
        if (second != null && actual.compareTo(second) >= 0) {
            return State.SECOND_MET;
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

    /** What is still to be reached; zero when the target is met. */
    public BigDecimal remaining() {
        return target.subtract(actual).max(BigDecimal.ZERO);
    }

    /** What every day left must bring, rounded up to four decimals; zero when the target is met, empty when no day is left. */
    public Optional<BigDecimal> requiredPerDay() {
        if (remaining().signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        return pace.daysLeft() == 0 ? Optional.empty()
            : Optional.of(remaining().divide(BigDecimal.valueOf(pace.daysLeft()), 4, RoundingMode.UP));
    }
}
