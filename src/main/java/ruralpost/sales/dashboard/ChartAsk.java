package ruralpost.sales.dashboard;

import java.util.List;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.LinkedAsk;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.value.Period;

/** What the charts of a dashboard need to be grouped by. */
public final class ChartAsk {

    /** Groups of the shown days. */
    static final List<Dimension> SHOWN = List.of(Dimension.PRODUCT, Dimension.CHANNEL, Dimension.SELLER, Dimension.TOWNSHIP, Dimension.VILLAGE,
        Dimension.BUYER_KIND, Dimension.CONTRACT);

    private static final int DAYS_AS_DAYS = 31;
    private static final int DAYS_AS_MONTHS = 2 * 366;
    private static final int DAYS_AS_QUARTERS = 6 * 366;

    private ChartAsk() {
    }

    /** Groups of the shown days. The steps of the products' tile are those of a matrix: more could not be seen there. */
    static LinkedAsk shown(BoardRequest request) {
        return LinkedAsk.of(SHOWN).cross(Dimension.PRODUCT, matrixUnit(request.shown()));
    }

    /** Groups of the shown days where these are the whole period, so that one pass is enough. */
    static LinkedAsk shownAndWhole(BoardRequest request) {
        return new LinkedAsk(SHOWN, whole(request).crosses());
    }

    /** Groups of the whole period: charts over time show all of it, also where a span is chosen. */
    static LinkedAsk whole(BoardRequest request) {
        return LinkedAsk.of(List.of()).cross(Dimension.PRODUCT, matrixUnit(request.filter().period())).cross(Dimension.CHANNEL, request.unit());
    }

    /** Columns of a matrix, of which there should be neither one nor very many: months, but days of a short period, quarters or years of a long one. */
    public static TimeUnit matrixUnit(Period period) {
        return period.days() <= DAYS_AS_DAYS ? TimeUnit.DAY : period.days() <= DAYS_AS_MONTHS ? TimeUnit.MONTH
            : period.days() <= DAYS_AS_QUARTERS ? TimeUnit.QUARTER : TimeUnit.YEAR;
    }
}
