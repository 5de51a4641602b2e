package ruralpost.sales.dashboard;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import ruralpost.sales.cube.Dimension;
import ruralpost.value.Period;

/**
 * What chosen marks of a chart stand for as a filter. Cells of a matrix that do not form a block stand for the block around them.
 *
 * @param values per dimension the chosen values, never empty; null among them is "not stated"
 * @param days   from the first to the last of the chosen steps, within the period; null when no days are chosen
 */
public record ChartMeaning(Map<Dimension, Set<Object>> values, Period days) {

    /** Nothing: marks that cannot be chosen. */
    public static final ChartMeaning NONE = new ChartMeaning(Map.of(), null);

    /** A value of a dimension. @param value null for "not stated" */
    static ChartMeaning of(Dimension dimension, Object value) {
        Set<Object> one = new HashSet<>();
        one.add(value);
        return new ChartMeaning(Map.of(dimension, one), null);
    }

    /** A stretch of days. */
    static ChartMeaning of(Period days) {
        return new ChartMeaning(Map.of(), days);
    }

    /** Whether nothing is chosen by it. */
    public boolean isEmpty() {
        return values.isEmpty() && days == null;
    }

    /** Both together: all values of each dimension, and the days from the first to the last. */
    ChartMeaning and(ChartMeaning other) {
        Map<Dimension, Set<Object>> all = new LinkedHashMap<>();
        values.forEach((d, v) -> all.put(d, new HashSet<>(v)));
        other.values.forEach((d, v) -> all.computeIfAbsent(d, x -> new HashSet<>()).addAll(v));
        return new ChartMeaning(all, days == null ? other.days : other.days == null ? days : hull(days, other.days));
    }

    private static Period hull(Period a, Period b) {
        LocalDate from = a.from().isBefore(b.from()) ? a.from() : b.from();
        return Period.of(from, a.to().isAfter(b.to()) ? a.to() : b.to());
    }
}
