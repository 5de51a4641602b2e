package ruralpost.sales.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.Compared;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Period;

/** What stands above a table that leaves the program, so that its numbers explain themselves wherever they end up. */
public final class TableHeading {

    private final SalesBoard board;
    private final SalesLabels labels;
    private final Lang lang;
    private final Texts texts;

    /** @param board whose sales the table shows */
    public TableHeading(SalesBoard board, SalesLabels labels) {
        this.board = board;
        this.labels = labels;
        this.lang = board.request().lang();
        this.texts = Texts.of(lang);
    }

    /**
     * The lines for a table of the dashboard.
     *
     * @param what    what the numbers are
     * @param unit    in which they stand, empty where each column names its own
     * @param days    whose they are
     * @param leftOut sentences about what is not in them
     */
    public List<String> lines(String what, String unit, Period days, List<String> leftOut) {
        return lines(what, unit, board.request().filter().in(days), leftOut, true);
    }

    /** The lines for some sales. @param compared whether the table has numbers of the days compared with */
    public List<String> lines(String what, String unit, SalesFilter filter, List<String> leftOut, boolean compared) {
        List<String> lines = new ArrayList<>();
        lines.add(unit.isEmpty() ? what : texts.get("sales.heading.what", what, unit));
        lines.add(texts.get("sales.heading.days", Compared.written(filter.period(), lang)));
        lines.add(texts.get("sales.heading.filter", filter.unfiltered() ? texts.get("sales.heading.filter.none") : filter.chosen().entrySet().stream()
            .map(e -> texts.get("sales.heading.filter.one", texts.get("sales.pivot.key." + e.getKey().code()),
                e.getValue().stream().map(v -> labels.of(e.getKey(), v, lang)).collect(Collectors.joining(texts.get("sales.board.chip.and")))))
            .collect(Collectors.joining(texts.get("sales.tile.and")))));
        if (compared) {
            lines.add(texts.get("sales.heading.compared", board.comparisonSentence()));
        }
        lines.add(texts.get("sales.heading.left.out", leftOut.isEmpty() ? texts.get("sales.heading.left.out.none") : String.join(texts.get("sales.tile.and"), leftOut)));
        lines.add(texts.get("sales.heading.exported", board.request().today().toString()));
        return lines;
    }

    /** What is left out of the shown sales. */
    public static List<String> leftOut(SalesBoard board) {
        return ChartNotes.shown(board);
    }
}
