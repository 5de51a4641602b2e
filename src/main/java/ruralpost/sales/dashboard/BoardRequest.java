package ruralpost.sales.dashboard;

import java.time.LocalDate;
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
 */
public record BoardRequest(SalesFilter filter, Measure measure, TimeUnit unit, boolean cumulative, LocalDate today, Lang lang, Period span) {

    /** Asks for the whole period. */
    public BoardRequest(SalesFilter filter, Measure measure, TimeUnit unit, boolean cumulative, LocalDate today, Lang lang) {
        this(filter, measure, unit, cumulative, today, lang, null);
    }

    /** The days that tiles and bars stand for: the span where one is chosen, else the period. */
    public Period shown() {
        return span == null ? filter.period() : span.intersect(filter.period()).orElse(filter.period());
    }

    public BoardRequest withFilter(SalesFilter other) {
        return new BoardRequest(other, measure, unit, cumulative, today, lang, span);
    }

    public BoardRequest withUnit(TimeUnit other) {
        return new BoardRequest(filter, measure, other, cumulative, today, lang, span);
    }

    public BoardRequest withCumulative(boolean on) {
        return new BoardRequest(filter, measure, unit, on, today, lang, span);
    }

    public BoardRequest withMeasure(Measure other) {
        return new BoardRequest(filter, other, unit, cumulative, today, lang, span);
    }

    public BoardRequest withLang(Lang other) {
        return new BoardRequest(filter, measure, unit, cumulative, today, other, span);
    }

    public BoardRequest withSpan(Period other) {
        return new BoardRequest(filter, measure, unit, cumulative, today, lang, other);
    }
}
