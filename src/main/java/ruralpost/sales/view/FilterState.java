package ruralpost.sales.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import ruralpost.board.BoardChoice;
import ruralpost.board.Choice;
import ruralpost.board.Chosen;
import ruralpost.board.Meaning;
import ruralpost.board.Span;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.Measure;
import ruralpost.value.Period;

/**
 * Everything that a person has set on the dashboard of sales. Immutable.
 *
 * @param choice     period, part of it, and the values that filter
 * @param measure    what is counted
 * @param unit       steps of the trend
 * @param cumulative whether the trend runs up
 * @param comparison what the sales are compared with
 * @param page       id of the page of the dashboard
 */
public record FilterState(BoardChoice<Dimension> choice, Measure measure, TimeUnit unit, boolean cumulative, Comparison comparison, String page)
    implements Choice<FilterState> {

    /** The page that a dashboard opens with. */
    public static final String FIRST_PAGE = "overview";
    /** What a dashboard opens with. */
    public static final FilterState FIRST = new FilterState(BoardChoice.first(), Measure.AMOUNT, TimeUnit.MONTH, true, Comparison.LAST_YEAR, FIRST_PAGE);

    private static final int DAYS_SHOWN_AS_DAYS = 62;
    private static final int DAYS_SHOWN_AS_MONTHS = 3 * 366;
    private static final int DAYS_SHOWN_AS_QUARTERS = 8 * 366;

    /** Steps of which a trend over that period has neither too many nor too few. */
    public static TimeUnit suited(Period period) {
        long days = period.days();
        return days <= DAYS_SHOWN_AS_DAYS ? TimeUnit.DAY : days <= DAYS_SHOWN_AS_MONTHS ? TimeUnit.MONTH
            : days <= DAYS_SHOWN_AS_QUARTERS ? TimeUnit.QUARTER : TimeUnit.YEAR;
    }

    @Override
    public Period period() {
        return choice.period();
    }

    /** Part of the period; null for all of it. */
    public Span span() {
        return choice.span();
    }

    /** The values that filter, in the order of choosing. */
    public List<Chosen<Dimension>> chosen() {
        return choice.chosen();
    }

    /** With another choice of period and values. */
    public FilterState choosing(UnaryOperator<BoardChoice<Dimension>> how) {
        return new FilterState(how.apply(choice), measure, unit, cumulative, comparison, page);
    }

    /** Another period, never null, with steps that suit its length. */
    @Override
    public FilterState in(Period other) {
        return other.equals(period()) ? this : choosing(c -> c.in(other)).withUnit(suited(other));
    }

    public FilterState withMeasure(Measure other) {
        return new FilterState(choice, other, unit, cumulative, comparison, page);
    }

    public FilterState withUnit(TimeUnit other) {
        return new FilterState(choice, measure, other, cumulative, comparison, page);
    }

    public FilterState withCumulative(boolean on) {
        return new FilterState(choice, measure, unit, on, comparison, page);
    }

    public FilterState withComparison(Comparison other) {
        return new FilterState(choice, measure, unit, cumulative, other, page);
    }

    public FilterState withPage(String other) {
        return new FilterState(choice, measure, unit, cumulative, comparison, other);
    }

    /** With that part of the period; null for all of it. */
    public FilterState withSpan(Period days) {
        return choosing(c -> c.within(days));
    }

    /** With a value more, as picked in the filter bar. */
    public FilterState add(Dimension dimension, Object value) {
        return choosing(c -> c.add(dimension, value));
    }

    /** With exactly these values of a dimension, as chosen in a chart or table. */
    public FilterState choose(Dimension dimension, Collection<?> values) {
        return choosing(c -> c.choose(dimension, values));
    }

    /** With other marks of a chart chosen, as of {@link BoardChoice#choose(Meaning, Meaning)}. */
    public FilterState choose(Meaning<Dimension> before, Meaning<Dimension> now) {
        return choosing(c -> c.choose(before, now));
    }

    /** Without any value of a dimension. */
    public FilterState free(Dimension dimension) {
        return choosing(c -> c.free(dimension));
    }

    @Override
    public FilterState withoutLast() {
        return choosing(BoardChoice::withoutLast);
    }

    @Override
    public FilterState cleared() {
        return choosing(BoardChoice::cleared);
    }

    @Override
    public boolean filtered() {
        return choice.filtered();
    }

    /** The filter over the whole period. */
    public SalesFilter filter() {
        SalesFilter filter = SalesFilter.ALL.in(period());
        for (Map.Entry<Dimension, Set<Object>> e : choice.values().entrySet()) {
            filter = filter.with(e.getKey(), e.getValue());
        }
        return filter;
    }

    /** The filter with the days that are shown: the span where there is one. */
    public SalesFilter shown() {
        return filter().in(span() == null ? period() : span().days());
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
