package ruralpost.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ruralpost.text.Message;

/**
 * Where a measure is likely to stand on the days to come, with a band, and how that was found.
 *
 * @param method how it was found
 * @param asOf   the day at whose end what was reached is known
 * @param steps  one for each step that ends after {@code asOf}, in order of time, the last one being the plan's last day; empty when no
 *               forecast can be made or no day is left
 * @param how    the method in words for the user, never null
 */
public record Forecast(Method method, LocalDate asOf, List<Step> steps, Message how) {

    /** How a forecast is made. */
    public enum Method {
        /** The course of the same days in earlier years, scaled to what was reached so far. */
        EARLIER_YEARS,
        /** A straight line at the pace of the last 28 days. */
        LAST_DAYS,
        /** Too little is known, or no day is left. */
        NONE
    }

    /**
     * What is likely by the end of a day, counted from the plan's first day.
     *
     * @param day    the last day of the step
     * @param low    lower edge of the band
     * @param likely between the edges
     * @param high   upper edge of the band
     */
    public record Step(LocalDate day, BigDecimal low, BigDecimal likely, BigDecimal high) {
    }

    /** Keeps its own list. */
    public Forecast {
        steps = List.copyOf(steps);
    }

    /** What is likely on the plan's last day; empty when there is no forecast. */
    public Optional<Step> end() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }
}
