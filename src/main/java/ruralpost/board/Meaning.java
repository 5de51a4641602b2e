package ruralpost.board;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ruralpost.value.Period;

/**
 * What chosen marks of a chart stand for as a filter.
 *
 * @param values per dimension the chosen values, never empty
 * @param days   from the first to the last of the chosen steps; null when no days are chosen
 * @param <D>    what can be filtered by
 */
public record Meaning<D>(Map<D, Set<Object>> values, Period days) {

    /** Nothing: marks that cannot be chosen. */
    public static <D> Meaning<D> none() {
        return new Meaning<>(Map.of(), null);
    }

    /** A value. */
    public static <D> Meaning<D> of(D dimension, Object value) {
        return new Meaning<>(Map.of(dimension, Set.of(value)), null);
    }

    /** Days. */
    public static <D> Meaning<D> of(Period days) {
        return new Meaning<>(Map.of(), days);
    }

    /** Both together: all values of each dimension, and the days from the first to the last. */
    public Meaning<D> and(Meaning<D> other) {
        Map<D, Set<Object>> all = new HashMap<>();
        values.forEach((d, v) -> all.put(d, new HashSet<>(v)));
        other.values.forEach((d, v) -> all.computeIfAbsent(d, x -> new HashSet<>()).addAll(v));
        return new Meaning<>(all, days == null ? other.days : other.days == null ? days : Period.of(days.from().isBefore(other.days.from()) ? days.from() : other.days.from(),
            days.to().isAfter(other.days.to()) ? days.to() : other.days.to()));
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
