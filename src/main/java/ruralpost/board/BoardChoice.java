package ruralpost.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.value.Period;

/**
 * What a person has chosen on a dashboard, step by step, so that the last step can be freed. Immutable.
 *
 * @param period null until the records are known, from which the first one follows
 * @param span   part of the period; null for all of it
 * @param spanAt the step in which the span was chosen; 0 without one
 * @param picks  the values that filter, in the order of choosing
 * @param <D>    what can be filtered by
 */
public record BoardChoice<D>(Period period, Period span, int spanAt, List<Pick<D>> picks) {

    /** What a dashboard opens with. */
    public static <D> BoardChoice<D> first() {
        return new BoardChoice<>(null, null, 0, List.of());
    }

    /** A chosen value. @param byChart whether it was chosen in a chart @param step when @param <D> what can be filtered by */
    public record Pick<D>(D dimension, Object value, boolean byChart, int step) {
    }

    /** Keeps its own list. */
    public BoardChoice {
        picks = List.copyOf(picks);
    }

    /** Another period, without a span. */
    public BoardChoice<D> in(Period other) {
        return other.equals(period) ? this : new BoardChoice<>(other, null, 0, picks);
    }

    /** A part of the period; null for all of it. */
    public BoardChoice<D> within(Period days) {
        return new BoardChoice<>(period, days, days == null ? 0 : next(), picks);
    }

    private int next() {
        return 1 + Math.max(spanAt, picks.stream().mapToInt(Pick::step).max().orElse(0));
    }

    /** A value more, as picked in the filter bar. */
    public BoardChoice<D> add(D dimension, Object value) {
        if (picks.stream().anyMatch(p -> p.dimension() == dimension && p.value().equals(value))) {
            return this;
        }
        List<Pick<D>> more = new ArrayList<>(picks);
        more.add(new Pick<>(dimension, value, false, next()));
        return new BoardChoice<>(period, span, spanAt, more);
    }

    /**
     * Other marks of a chart, as one step.
     *
     * @param before what was chosen in that chart; it is freed unless it is chosen again
     */
    public BoardChoice<D> choose(Meaning<D> before, Meaning<D> now) {
        int step = next();
        List<Pick<D>> kept = new ArrayList<>(picks);
        kept.removeIf(p -> before.values().containsKey(p.dimension()) || now.values().containsKey(p.dimension()) && !now.values().get(p.dimension()).contains(p.value()));
        now.values().forEach((dimension, values) -> values.stream().filter(v -> kept.stream().noneMatch(p -> p.dimension() == dimension && p.value().equals(v)))
            .forEach(v -> kept.add(picks.stream().filter(p -> p.dimension() == dimension && p.value().equals(v)).findFirst().orElse(new Pick<>(dimension, v, true, step)))));
        boolean same = now.days() != null && now.days().equals(span);
        Period days = now.days() != null ? now.days() : before.days() != null ? null : span;
        return new BoardChoice<>(period, days, days == null ? 0 : same || now.days() == null ? spanAt : step, kept);
    }

    /** Without any value of a dimension. */
    public BoardChoice<D> free(D dimension) {
        return new BoardChoice<>(period, span, spanAt, picks.stream().filter(p -> p.dimension() != dimension).toList());
    }

    /** Without what was chosen last. */
    public BoardChoice<D> withoutLast() {
        int last = next() - 1;
        return !filtered() ? this : new BoardChoice<>(period, spanAt == last ? null : span, spanAt == last ? 0 : spanAt, picks.stream().filter(p -> p.step() != last).toList());
    }

    /** Without anything that filters but the period. */
    public BoardChoice<D> cleared() {
        return new BoardChoice<>(period, null, 0, List.of());
    }

    /** Whether anything but the period filters. */
    public boolean filtered() {
        return span != null || !picks.isEmpty();
    }

    /** The chosen values by dimension, in the order of choosing. */
    public Map<D, List<Pick<D>>> byDimension() {
        Map<D, List<Pick<D>>> all = new LinkedHashMap<>();
        picks.forEach(p -> all.computeIfAbsent(p.dimension(), d -> new ArrayList<>()).add(p));
        return all;
    }

    /** The filter that the choice makes. */
    public BoardFilter<D> filter() {
        BoardFilter<D> filter = BoardFilter.<D>all().in(period).within(span);
        for (Map.Entry<D, List<Pick<D>>> e : byDimension().entrySet()) {
            Set<Object> values = new LinkedHashSet<>();
            e.getValue().forEach(p -> values.add(p.value()));
            filter = filter.with(e.getKey(), values);
        }
        return filter;
    }
}
