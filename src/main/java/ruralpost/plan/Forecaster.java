package ruralpost.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import ruralpost.text.Message;
import ruralpost.value.Period;

/**
 * Forecasts what a measure reaches within a plan's days. The same days of up to five earlier years tell by what factor it grew from the day
 * looked at to each later day; applied to what was reached, the median is likely, the lowest and the highest are the band. A year counts only
 * when records reach back into the first tenth of its days and it had brought at least a twentieth of its whole by that day: a factor made of
 * next to nothing would say next to nothing. Without such a year a straight line is drawn at the mean of the last 28 days.
 */
public final class Forecaster {

    private static final int YEARS = 5;
    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.05");
    private static final int TENTH = 10;
    private static final int DAYS = 28;
    private static final int WEEK = 7;
    private static final int SCALE = 12;

    private final Period period;
    private final LocalDate asOf;
    private final DayValues values;
    private final BigDecimal reached;

    /**
     * @param period the days of the plan
     * @param asOf   the day at whose end one looks; what comes later in {@code values} is left out of account
     * @param values what was brought day by day, earlier years included
     */
    public Forecaster(Period period, LocalDate asOf, DayValues values) {
        this.period = period;
        this.asOf = asOf;
        this.values = values;
        reached = period.upTo(asOf).map(p -> values.between(p.from(), p.to())).orElse(BigDecimal.ZERO);
    }

    /**
     * The forecast.
     *
     * @param ends last days of the steps of an axis, rising; those outside the days still to come are left out, and the plan's last day is added
     */
    public Forecast at(List<LocalDate> ends) {
        if (!asOf.isBefore(period.to())) {
            return none("plan.forecast.none.over");
        }
        List<LocalDate> days = new ArrayList<>(ends.stream().filter(d -> d.isAfter(asOf) && !d.isBefore(period.from()) && d.isBefore(period.to())).toList());
        days.add(period.to());
        List<Integer> back = asOf.isBefore(period.from()) || reached.signum() <= 0 ? List.of() : usableYears();
        if (!back.isEmpty()) {
            return earlierYears(days, back);
        }
        return lastDays(days);
    }

    private List<Integer> usableYears() {
        LocalDate first = values.first().orElse(LocalDate.MAX);
        List<Integer> usable = new ArrayList<>();
        for (int back = 1; back <= YEARS; back++) {
            LocalDate from = period.from().minusYears(back);
            BigDecimal whole = values.between(from, period.to().minusYears(back));
            BigDecimal soFar = values.between(from, asOf.minusYears(back));
            if (!from.plusDays(period.days() / TENTH).isBefore(first) && period.to().minusYears(back).isBefore(period.from()) && whole.signum() > 0
                && soFar.compareTo(whole.multiply(LEAST_SHARE)) >= 0) {
                usable.add(back);
            }
        }
        return usable;
    }

    private Forecast earlierYears(List<LocalDate> days, List<Integer> back) {
        List<Forecast.Step> steps = new ArrayList<>();
        for (LocalDate day : days) {
            List<BigDecimal> all = new ArrayList<>(back.stream().map(b -> grown(day, b)).toList());
            Collections.sort(all);
            BigDecimal middle = all.get((all.size() - 1) / 2).add(all.get(all.size() / 2)).divide(BigDecimal.valueOf(2), SCALE, RoundingMode.HALF_UP);
            steps.add(new Forecast.Step(day, rounded(all.getFirst()), rounded(middle), rounded(all.getLast())));
        }
        Object years = back.reversed().stream().<Object>map(b -> String.valueOf(period.to().minusYears(b).getYear()))
            .reduce((earlier, later) -> Message.of("plan.forecast.and", earlier, later)).orElseThrow();
        return new Forecast(Forecast.Method.EARLIER_YEARS, asOf, steps, Message.of(back.size() == 1 ? "plan.forecast.year" : "plan.forecast.years", years));
    }

    /** What was reached, grown as in the year that lies so many years back. */
    private BigDecimal grown(LocalDate day, int back) {
        LocalDate from = period.from().minusYears(back);
        return reached.multiply(values.between(from, day.minusYears(back))).divide(values.between(from, asOf.minusYears(back)), SCALE, RoundingMode.HALF_UP);
    }

    private Forecast lastDays(List<LocalDate> days) {
        LocalDate first = values.first().orElse(LocalDate.MAX);
        long known = first.isAfter(asOf) ? 0 : Math.min(DAYS, first.until(asOf, java.time.temporal.ChronoUnit.DAYS) + 1);
        if (known < WEEK) {
            return none("plan.forecast.none.days");
        }
        List<BigDecimal> weeks = new ArrayList<>();
        for (int w = 0; (w + 1L) * WEEK <= known; w++) {
            weeks.add(perDay(values.between(asOf.minusDays((w + 1L) * WEEK - 1), asOf.minusDays((long) w * WEEK)), WEEK));
        }
        BigDecimal mean = perDay(values.between(asOf.minusDays(known - 1), asOf), known);
        BigDecimal slow = Collections.min(weeks).min(mean);
        BigDecimal fast = Collections.max(weeks).max(mean);
        LocalDate start = asOf.isBefore(period.from()) ? period.from().minusDays(1) : asOf;
        Function<BigDecimal, Function<LocalDate, BigDecimal>> line = rate -> day -> rounded(reached.add(rate.multiply(BigDecimal.valueOf(start.until(day, java.time.temporal.ChronoUnit.DAYS)))));
        List<Forecast.Step> steps = days.stream().map(d -> new Forecast.Step(d, line.apply(slow).apply(d), line.apply(mean).apply(d), line.apply(fast).apply(d))).toList();
        return new Forecast(Forecast.Method.LAST_DAYS, asOf, steps, Message.of("plan.forecast.days", known));
    }

    private static BigDecimal perDay(BigDecimal sum, long days) {
        return sum.divide(BigDecimal.valueOf(days), SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    private Forecast none(String key) {
        return new Forecast(Forecast.Method.NONE, asOf, List.of(), Message.of(key));
    }
}
