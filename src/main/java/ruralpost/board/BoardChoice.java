package ruralpost.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ruralpost.value.Period;

/**
 * What a person has chosen on a dashboard, step by step, so that the last step can be freed. Immutable.
 *
 * @param period null until the records are known, from which the first one follows
 * @param span   part of the period; null for all of it
 * @param chosen the values that filter, in the order of choosing
 * @param <D>    what can be filtered by
 */
public record BoardChoice<D>(Period period, Span span, List<Chosen<D>> chosen) implements Choice<BoardChoice<D>> {

    /** Keeps its own list. */
    public BoardChoice {
        chosen = List.copyOf(chosen);
    }

    /** What a dashboard opens with. */
    public static <D> BoardChoice<D> first() {
        return new BoardChoice<>(null, null, List.of());
    }

    @Override
    public BoardChoice<D> in(Period other) {
        return other.equals(period) ? this : new BoardChoice<>(other, null, chosen);
    }

    /** With that part of the period; null for all of it. */
    public BoardChoice<D> within(Period days) {
        if (days == null ? span == null : span != null && span.days().equals(days)) {
            return this;
        }
        return with(days == null ? null : new Span(days, nextStep()), chosen);
    }

    private BoardChoice<D> with(Span otherSpan, List<Chosen<D>> others) {
        return new BoardChoice<>(period, otherSpan, others);
    }

    private int nextStep() {
        return 1 + Math.max(span == null ? 0 : span.step(), chosen.stream().mapToInt(Chosen::step).max().orElse(0));
    }

    /** With a value more, as picked in the filter bar. */
    public BoardChoice<D> add(D dimension, Object value) {
        if (chosen.stream().anyMatch(c -> c.is(dimension, value))) {
            return this;
        }
        List<Chosen<D>> next = new ArrayList<>(chosen);
        next.add(new Chosen<>(dimension, value, false, nextStep()));
        return with(span, next);
    }

    /** With exactly these values of a dimension, as chosen in a chart or table; those that were there before stay as they were chosen. */
    public BoardChoice<D> choose(D dimension, Collection<?> values) {
        return with(span, chosenNow(dimension, values, nextStep()));
    }

    private List<Chosen<D>> chosenNow(D dimension, Collection<?> values, int step) {
        // unlike an immutable one, such a set can be asked for null, which stands for "not stated"
        Set<Object> wanted = new LinkedHashSet<>(values);
        List<Chosen<D>> next = new ArrayList<>(chosen.stream().filter(c -> c.dimension() != dimension || wanted.contains(c.value())).toList());
        for (Object value : wanted) {
            if (next.stream().noneMatch(c -> c.is(dimension, value))) {
                next.add(new Chosen<>(dimension, value, true, step));
            }
        }
        return next;
    }

    /**
     * With other marks of a chart chosen, as one step: a cell of a matrix takes a value and days together.
     *
     * @param before what the marks that were chosen in the chart stand for; it is freed unless it is chosen again
     * @param now    what those that are chosen stand for
     */
    public BoardChoice<D> choose(Meaning<D> before, Meaning<D> now) {
        boolean together = now.values().size() + (now.days() == null ? 0 : 1) > 1;
        int step = nextStep();
        BoardChoice<D> next = before.days() == null || now.days() != null ? this : with(null, chosen);
        for (D dimension : before.values().keySet()) {
            next = now.values().containsKey(dimension) ? next : next.free(dimension);
        }
        for (Map.Entry<D, Set<Object>> e : now.values().entrySet()) {
            BoardChoice<D> base = together ? next.free(e.getKey()) : next;
            next = base.with(base.span, base.chosenNow(e.getKey(), e.getValue(), step));
        }
        return now.days() == null ? next : together ? next.with(new Span(now.days(), step), next.chosen) : next.within(now.days());
    }

    /** The dimension whose only choice was made together with the span, as a cell; null when there is none. */
    public D cell() {
        if (span == null) {
            return null;
        }
        Set<D> together = chosen.stream().filter(c -> c.step() == span.step()).map(Chosen::dimension).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean only = together.size() == 1 && chosen.stream().filter(c -> together.contains(c.dimension())).allMatch(c -> c.step() == span.step());
        return only ? together.iterator().next() : null;
    }

    /** Without any value of a dimension. */
    public BoardChoice<D> free(D dimension) {
        return with(span, kept(c -> c.dimension() != dimension));
    }

    private List<Chosen<D>> kept(Predicate<Chosen<D>> wanted) {
        return chosen.stream().filter(wanted).toList();
    }

    @Override
    public BoardChoice<D> withoutLast() {
        if (!filtered()) {
            return this;
        }
        int last = nextStep() - 1;
        return with(span != null && span.step() == last ? null : span, kept(c -> c.step() != last));
    }

    @Override
    public BoardChoice<D> cleared() {
        return with(null, List.of());
    }

    @Override
    public boolean filtered() {
        return span != null || !chosen.isEmpty();
    }

    /** The chosen values by what they are values of, in the order of choosing. */
    public Map<D, List<Chosen<D>>> byDimension() {
        Map<D, List<Chosen<D>>> all = new LinkedHashMap<>();
        chosen.forEach(c -> all.computeIfAbsent(c.dimension(), d -> new ArrayList<>()).add(c));
        return all;
    }

    /** The values alone, by what they are values of. */
    public Map<D, Set<Object>> values() {
        Map<D, Set<Object>> all = new LinkedHashMap<>();
        chosen.forEach(c -> all.computeIfAbsent(c.dimension(), d -> new LinkedHashSet<>()).add(c.value()));
        return all;
    }

    /** The filter that the choice makes. */
    public BoardFilter<D> filter() {
        BoardFilter<D> filter = BoardFilter.<D>all().in(period).within(span == null ? null : span.days());
        for (Map.Entry<D, Set<Object>> e : values().entrySet()) {
            filter = filter.with(e.getKey(), e.getValue());
        }
        return filter;
    }
}
