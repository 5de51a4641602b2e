package ruralpost.sales.dashboard.chart;

import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.ChartAsk;
import ruralpost.text.Texts;

/** What the charts of a dashboard are called, without making them: a menu names all of them at once. */
public final class ChartTitles {

    private ChartTitles() {
    }

    /** The title of a chart. @param name one of {@link SalesCharts#NAMES} */
    public static String of(BoardRequest request, String name) {
        Texts texts = Texts.of(request.lang());
        return switch (name) {
            case "trend" -> texts.get(request.cumulative() ? "sales.chart.trend.cumulative" : "sales.chart.trend", texts.get(request.measure().label()));
            case "months" -> texts.get("sales.chart." + ChartAsk.matrixUnit(request.filter().period()).code() + ".products");
            default -> texts.get("sales.chart." + name);
        };
    }
}
