package ruralpost.sales.dashboard;

import java.time.LocalDate;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.text.Lang;

/**
 * What a dashboard is asked to show.
 *
 * @param filter     which sales; its period is never null
 * @param measure    what of them
 * @param unit       steps of the trend
 * @param cumulative whether the trend runs up
 * @param today      the day on which it is looked at
 * @param lang       language of all texts
 */
public record BoardRequest(SalesFilter filter, Measure measure, TimeUnit unit, boolean cumulative, LocalDate today, Lang lang) {

    public BoardRequest withFilter(SalesFilter other) {
        return new BoardRequest(other, measure, unit, cumulative, today, lang);
    }

    public BoardRequest withUnit(TimeUnit other) {
        return new BoardRequest(filter, measure, other, cumulative, today, lang);
    }

    public BoardRequest withCumulative(boolean on) {
        return new BoardRequest(filter, measure, unit, on, today, lang);
    }

    public BoardRequest withMeasure(Measure other) {
        return new BoardRequest(filter, other, unit, cumulative, today, lang);
    }

    public BoardRequest withLang(Lang other) {
        return new BoardRequest(filter, measure, unit, cumulative, today, other);
    }
}
