package ruralpost.sales.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.value.Period;

/** The steps of a trend: days, weeks, months … of a period; where asked for, January and February are one step. */
public final class TrendSteps {

    private final Period period;
    private final TimeUnit unit;
    private final boolean joined;
    private final List<LocalDate> starts = new ArrayList<>();
    private final TreeMap<LocalDate, Integer> places = new TreeMap<>();

    /** @param newYearJoined whether January and February are one step, if the steps are months */
    public TrendSteps(Period period, TimeUnit unit, boolean newYearJoined) {
        this.period = period;
        this.unit = unit;
        this.joined = newYearJoined && unit == TimeUnit.MONTH;
        for (LocalDate day = start(period.from()); !day.isAfter(period.to()); day = days(day).to().plusDays(1)) {
            places.put(day, starts.size());
            starts.add(day);
        }
    }

    private LocalDate start(LocalDate day) {
        LocalDate start = unit.start(day);
        return joined && start.getMonthValue() == 2 ? start.minusMonths(1) : start;
    }

    /** First days of the steps, earliest first; the first may lie before the period. */
    public List<LocalDate> starts() {
        return starts;
    }

    /** All days of the step that begins on this day, also those outside the period. */
    public Period days(LocalDate start) {
        return isNewYear(start) ? Period.of(start, start.plusMonths(2).minusDays(1)) : unit.period(start);
    }

    /** The days of the step with that key that lie in the period. */
    public Period of(String key) {
        Period days = days(LocalDate.parse(key));
        return days.intersect(period).orElse(days);
    }

    /** Whether the step that begins on this day is January and February together. */
    public boolean isNewYear(LocalDate start) {
        return joined && start.getMonthValue() == 1;
    }

    /** Whether the period cuts the step, so that it cannot be held against a whole one. */
    public boolean cut(LocalDate start) {
        return !period.contains(days(start));
    }

    /** On which step a day falls; days outside the period fall on the first or last. */
    public int at(LocalDate day) {
        Map.Entry<LocalDate, Integer> step = places.floorEntry(day);
        return step == null ? 0 : step.getValue();
    }

    /** The stable key of a step. */
    public static String key(LocalDate start) {
        return start.toString();
    }
}
