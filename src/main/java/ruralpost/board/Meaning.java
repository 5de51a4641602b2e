package ruralpost.board;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import ruralpost.value.Period;

/**
 * What chosen marks of a chart stand for as a filter. Cells of a matrix that do not form a block stand for the block around them.
 *
 * @param values per dimension the chosen values, never empty; null among them is "not stated"
 * @param days   from the first to the last of the chosen steps, within the period; null when no days are chosen
 * @param <D>    what can be filtered by
 */
public record Meaning<D>(Map<D, Set<Object>> values, Period days) {

    /** Nothing: marks that cannot be chosen. */
    public static <D> Meaning<D> none() {
        return new Meaning<>(Map.of(), null);
    }

    /** A value. @param value null for "not stated" */
    public static <D> Meaning<D> of(D dimension, Object value) {
        Set<Object> one = new HashSet<>();
        one.add(value);
        return new Meaning<>(Map.of(dimension, one), null);
    }

    /** Days. */
    public static <D> Meaning<D> of(Period days) {
        return new Meaning<>(Map.of(), days);
    }

    /** Whether nothing is chosen by it. */
    public boolean isEmpty() {
        return values.isEmpty() && days == null;
    }

    /** Both together: all values of each dimension, and the days from the first to the last. */
    public Meaning<D> and(Meaning<D> other) {
        Map<D, Set<Object>> all = new LinkedHashMap<>();
        values.forEach((d, v) -> all.put(d, new HashSet<>(v)));
        other.values.forEach((d, v) -> all.computeIfAbsent(d, x -> new HashSet<>()).addAll(v));
        return new Meaning<>(all, days == null ? other.days : other.days == null ? days : hull(days, other.days));
    }

    private static Period hull(Period a, Period b) {
        return Period.of(a.from().isBefore(b.from()) ? a.from() : b.from(), a.to().isAfter(b.to()) ? a.to() : b.to());
    }

    /** This and the filter: what the marks alone show, in what else is chosen. */
    public BoardFilter<D> in(BoardFilter<D> filter) {
        BoardFilter<D> next = days == null ? filter : filter.within(days);
        for (Map.Entry<D, Set<Object>> e : values.entrySet()) {
            next = next.with(e.getKey(), e.getValue());
        }
        return next;
    }
}
