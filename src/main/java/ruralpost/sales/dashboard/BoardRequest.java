package ruralpost.sales.dashboard;

import java.time.LocalDate;
import ruralpost.calendar.Occasions;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.text.Lang;
import ruralpost.value.Period;

/**
 * What a dashboard is asked to show.
 *
 * @param filter     which sales; its period is never null
 * @param measure    what of them
 * @param unit       steps of the trend
 * @param cumulative whether the trend runs up
 * @param today      the day on which it is looked at
 * @param lang       language of all texts
 * @param span       part of the period that was chosen in the trend and filters everything else; null for all of it
 * @param comparison what the sales are compared with
 * @param occasions  festivals and campaign days, by which days can be compared and which the trend marks
 */
public record BoardRequest(SalesFilter filter, Measure measure, TimeUnit unit, boolean cumulative, LocalDate today, Lang lang, Period span,
                           Comparison comparison, Occasions occasions) {

    /** Asks for a span of the period, compared with the year before. */
    public BoardRequest(SalesFilter filter, Measure measure, TimeUnit unit, boolean cumulative, LocalDate today, Lang lang, Period span) {
        this(filter, measure, unit, cumulative, today, lang, span, Comparison.LAST_YEAR, Occasions.NONE);
    }

    /** Asks for the whole period, compared with the year before. */
    public BoardRequest(SalesFilter filter, Measure measure, TimeUnit unit, boolean cumulative, LocalDate today, Lang lang) {
        this(filter, measure, unit, cumulative, today, lang, null);
    }

    /** The days that tiles and bars stand for: the span where one is chosen, else the period. */
    public Period shown() {
        return span == null ? filter.period() : span.intersect(filter.period()).orElse(filter.period());
    }

    /** The steps of the trend. */
    public TrendSteps steps() {
        return new TrendSteps(filter.period(), unit, comparison == Comparison.JAN_FEB);
    }

    /** The same for another filter. */
    public BoardRequest withFilter(SalesFilter other) {
        return new BoardRequest(other, measure, unit, cumulative, today, lang, span, comparison, occasions);
    }

    /** The same in other steps of the trend. */
    public BoardRequest withUnit(TimeUnit other) {
        return new BoardRequest(filter, measure, other, cumulative, today, lang, span, comparison, occasions);
    }

    /** The same for another part of the period; null for all of it. */
    public BoardRequest withSpan(Period other) {
        return new BoardRequest(filter, measure, unit, cumulative, today, lang, other, comparison, occasions);
    }

    /** The same compared with something else. */
    public BoardRequest withComparison(Comparison other) {
        return new BoardRequest(filter, measure, unit, cumulative, today, lang, span, other, occasions);
    }

    /** The same question about these sales alone: of a part of the period where their days lie in it, else of their days. */
    public BoardRequest only(SalesFilter sales) {
        Period period = filter.period();
        return period.contains(sales.period()) ? withFilter(sales.in(period)).withSpan(sales.period()) : withFilter(sales).withSpan(null);
    }

    /** The same question with the ledger's occasions, see {@code OccasionStore}. */
    public BoardRequest withOccasions(Occasions known) {
        return new BoardRequest(filter, measure, unit, cumulative, today, lang, span, comparison, known);
    }
}
