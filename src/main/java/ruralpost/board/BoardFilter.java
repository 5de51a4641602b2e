package ruralpost.board;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import ruralpost.value.Period;

/**
 * Which records are meant.
 *
 * @param period null for all time
 * @param span   part of the period; null for all of it
 * @param chosen values per filtered dimension; a dimension that is absent is not filtered
 * @param <D>    what can be filtered by
 */
public record BoardFilter<D>(Period period, Period span, Map<D, Set<Object>> chosen) {

    /** Everything. */
    public static <D> BoardFilter<D> all() {
        return new BoardFilter<>(null, null, Map.of());
    }

    /** The same for another period, without a span; null for all time. */
    public BoardFilter<D> in(Period other) {
        return new BoardFilter<>(other, null, chosen);
    }

    /** The same for a part of the period; null for all of it. */
    public BoardFilter<D> within(Period part) {
        return new BoardFilter<>(period, part, chosen);
    }

    /** The same with other values in one dimension; an empty set frees it. */
    public BoardFilter<D> with(D dimension, Set<?> values) {
        Map<D, Set<Object>> next = new LinkedHashMap<>(chosen);
        if (values.isEmpty()) {
            next.remove(dimension);
        } else {
            next.put(dimension, Set.copyOf(new HashSet<Object>(values)));
        }
        return new BoardFilter<>(period, span, next);
    }

    /** The days that are shown: the span where there is one; null for all time. */
    public Period shown() {
        return span == null ? period : span;
    }

    /** The values chosen in a dimension; empty where it is not filtered. */
    public Set<Object> of(D dimension) {
        return chosen.getOrDefault(dimension, Set.of());
    }
}
