package ruralpost.sales.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.ChartMeaning;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.Measure;
import ruralpost.value.Period;

/**
 * Everything that a person has set on the dashboard. Immutable.
 *
 * @param period     null until the newest sale is known, from which the first one follows
 * @param span       part of the period, null for all of it
 * @param chosen     the values that filter, in the order of choosing
 * @param measure    what is counted
 * @param unit       steps of the trend
 * @param cumulative whether the trend runs up
 * @param comparison what the sales are compared with
 * @param page       id of the page of the dashboard
 */
public record FilterState(Period period, Span span, List<Chosen> chosen, Measure measure, TimeUnit unit, boolean cumulative, Comparison comparison,
                          String page) {

    /** The page that a dashboard opens with. */
    public static final String FIRST_PAGE = "overview";
    /** What a dashboard opens with. */
    public static final FilterState FIRST = new FilterState(null, null, List.of(), Measure.AMOUNT, TimeUnit.MONTH, true, Comparison.LAST_YEAR, FIRST_PAGE);

    private static final int DAYS_SHOWN_AS_DAYS = 62;
    private static final int DAYS_SHOWN_AS_MONTHS = 3 * 366;
    private static final int DAYS_SHOWN_AS_QUARTERS = 8 * 366;

    /** Keeps its own list. */
    public FilterState {
        chosen = List.copyOf(chosen);
    }

    /** Steps of which a trend over that period has neither too many nor too few. */
    public static TimeUnit suited(Period period) {
        long days = period.days();
        return days <= DAYS_SHOWN_AS_DAYS ? TimeUnit.DAY : days <= DAYS_SHOWN_AS_MONTHS ? TimeUnit.MONTH
            : days <= DAYS_SHOWN_AS_QUARTERS ? TimeUnit.QUARTER : TimeUnit.YEAR;
    }

    /** Another period, never null, with steps that suit its length. */
    public FilterState in(Period other) {
        return other.equals(period) ? this : new FilterState(other, null, chosen, measure, suited(other), cumulative, comparison, page);
    }

    public FilterState withMeasure(Measure other) {
        return new FilterState(period, span, chosen, other, unit, cumulative, comparison, page);
    }

    public FilterState withUnit(TimeUnit other) {
        return new FilterState(period, span, chosen, measure, other, cumulative, comparison, page);
    }

    public FilterState withCumulative(boolean on) {
        return new FilterState(period, span, chosen, measure, unit, on, comparison, page);
    }

    public FilterState withComparison(Comparison other) {
        return new FilterState(period, span, chosen, measure, unit, cumulative, other, page);
    }

    public FilterState withPage(String other) {
        return new FilterState(period, span, chosen, measure, unit, cumulative, comparison, other);
    }

    /** With that part of the period; null for all of it. */
    public FilterState withSpan(Period days) {
        if (days == null ? span == null : span != null && span.days().equals(days)) {
            return this;
        }
        return with(days == null ? null : new Span(days, nextStep()), chosen);
    }

    private FilterState with(Span otherSpan, List<Chosen> others) {
        return new FilterState(period, otherSpan, others, measure, unit, cumulative, comparison, page);
    }

    private int nextStep() {
        return 1 + Math.max(span == null ? 0 : span.step(), chosen.stream().mapToInt(Chosen::step).max().orElse(0));
    }

    /** With a value more, as picked in the filter bar. */
    public FilterState add(Dimension dimension, Object value) {
        if (chosen.stream().anyMatch(c -> c.is(dimension, value))) {
            return this;
        }
        List<Chosen> next = new ArrayList<>(chosen);
        next.add(new Chosen(dimension, value, false, nextStep()));
        return with(span, next);
    }

    /** With exactly these values of a dimension, as chosen in a chart or table; those that were there before stay as they were chosen. */
    public FilterState choose(Dimension dimension, Collection<?> values) {
        return with(span, chosenNow(dimension, values, nextStep()));
    }

    private List<Chosen> chosenNow(Dimension dimension, Collection<?> values, int step) {
        // unlike an immutable one, such a set can be asked for null, which stands for "not stated"
        Set<Object> wanted = new LinkedHashSet<>(values);
        List<Chosen> next = new ArrayList<>(chosen.stream().filter(c -> c.dimension() != dimension || wanted.contains(c.value())).toList());
        for (Object value : wanted) {
            if (next.stream().noneMatch(c -> c.is(dimension, value))) {
                next.add(new Chosen(dimension, value, true, step));
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
    public FilterState choose(ChartMeaning before, ChartMeaning now) {
        boolean together = now.values().size() + (now.days() == null ? 0 : 1) > 1;
        int step = nextStep();
        FilterState next = before.days() == null || now.days() != null ? this : with(null, chosen);
        for (Dimension dimension : before.values().keySet()) {
            next = now.values().containsKey(dimension) ? next : next.free(dimension);
        }
        for (Map.Entry<Dimension, Set<Object>> e : now.values().entrySet()) {
            FilterState base = together ? next.free(e.getKey()) : next;
            next = base.with(base.span, base.chosenNow(e.getKey(), e.getValue(), step));
        }
        return now.days() == null ? next : together ? next.with(new Span(now.days(), step), next.chosen) : next.withSpan(now.days());
    }

    /** The dimension whose only choice was made together with the span, as a cell; null when there is none. */
    public Dimension cell() {
        if (span == null) {
            return null;
        }
        Set<Dimension> together = chosen.stream().filter(c -> c.step() == span.step()).map(Chosen::dimension).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean only = together.size() == 1 && chosen.stream().filter(c -> together.contains(c.dimension())).allMatch(c -> c.step() == span.step());
        return only ? together.iterator().next() : null;
    }

    /** Without any value of a dimension. */
    public FilterState free(Dimension dimension) {
        return with(span, kept(c -> c.dimension() != dimension));
    }

    private List<Chosen> kept(Predicate<Chosen> wanted) {
        return chosen.stream().filter(wanted).toList();
    }

    /** Without what was chosen last; the same when nothing is chosen. */
    public FilterState withoutLast() {
        if (!filtered()) {
            return this;
        }
        int last = nextStep() - 1;
        return with(span != null && span.step() == last ? null : span, kept(c -> c.step() != last));
    }

    /** Without anything that filters but the period. */
    public FilterState cleared() {
        return with(null, List.of());
    }

    /** Whether anything but the period filters. */
    public boolean filtered() {
        return span != null || !chosen.isEmpty();
    }

    /** The chosen values by what they are values of, in the order of choosing. */
    public Map<Dimension, List<Chosen>> byDimension() {
        Map<Dimension, List<Chosen>> all = new LinkedHashMap<>();
        chosen.forEach(c -> all.computeIfAbsent(c.dimension(), d -> new ArrayList<>()).add(c));
        return all;
    }

    /** The filter over the whole period. */
    public SalesFilter filter() {
        SalesFilter filter = SalesFilter.ALL.in(period);
        for (Map.Entry<Dimension, List<Chosen>> e : byDimension().entrySet()) {
            Set<Object> values = new LinkedHashSet<>();
            e.getValue().forEach(c -> values.add(c.value()));
            filter = filter.with(e.getKey(), values);
        }
        return filter;
    }

    /** The filter with the days that are shown: the span where there is one. */
    public SalesFilter shown() {
        return filter().in(span == null ? period : span.days());
    }

    /** Takes over a filter from elsewhere; one that shows the same already changes nothing, so that a span stays a span. */
    public FilterState take(SalesFilter filter) {
        if (filter.chosen().equals(filter().chosen()) && (filter.period() == null || filter.period().equals(shown().period()))) {
            return this;
        }
        FilterState next = filter.period() == null ? cleared() : in(filter.period()).cleared();
        for (Map.Entry<Dimension, Set<Object>> e : filter.chosen().entrySet()) {
            for (Object value : e.getValue()) {
                next = next.add(e.getKey(), value);
            }
        }
        return next;
    }
}
