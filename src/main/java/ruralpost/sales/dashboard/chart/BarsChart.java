package ruralpost.sales.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ruralpost.chart.Bars;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardWriter;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.ShareChange;
import ruralpost.value.Formats;

/** The values of one dimension as bars: the largest, the rest in one, what is not stated. The key of a bar is the value's code. */
final class BarsChart {

    private static final String REST = "rest";
    private static final int SHOWN_BARS = 8;
    private static final int SHARES_NAMED = 3;

    private final ChartInput input;
    private final String name;
    private final Dimension dimension;
    private final boolean ghosts;

    BarsChart(ChartInput input, String name, Dimension dimension) {
        this.input = input;
        this.name = name;
        this.dimension = dimension;
        // where another dimension is filtered, the bars of this one are parts of a whole
        ghosts = input.filter().chosen().keySet().stream().anyMatch(d -> d != dimension);
    }

    ChartSpec spec() {
        List<ChartInput.Entry> entries = input.entries(dimension);
        Set<String> chosen = input.chosenKeys(dimension);
        BoardWriter writer = input.writer(entries);
        List<Bars.Bar> bars = new ArrayList<>();
        Totals rest = new Totals();
        Totals restWhole = new Totals();
        int restCount = 0;
        int shown = 0;
        // one left over is named: "other (1)" would take the same room and say less
        int most = entries.stream().filter(ChartInput.Entry::stated).count() == SHOWN_BARS + 1 ? SHOWN_BARS + 1 : SHOWN_BARS;
        for (ChartInput.Entry e : entries) {
            String label = input.name(dimension, e.code());
            if (!e.stated()) {
                bars.add(over(Bars.Bar.rest(e.key(), label, writer.value(e.totals())), writer.value(e.whole())));
            } else if (shown < most || chosen.contains(e.key())) {
                bars.add(over(Bars.Bar.of(e.key(), label, writer.value(e.totals())), writer.value(e.whole())));
                shown++;
            } else {
                rest.add(e.totals());
                restWhole.add(e.whole());
                restCount++;
            }
        }
        if (restCount > 0) {
            bars.add(over(Bars.Bar.rest(REST, input.text("sales.board.rest", restCount), writer.value(rest)), writer.value(restWhole)));
        }
        Bars body = Bars.of(bars).small(dimension != Dimension.PRODUCT);
        body = ghosts ? body.keyed(input.text("sales.board.part"), input.text("sales.board.whole")) : body;
        return ChartSpec.of("sales-" + name, input.text("sales.chart." + name), writer.unit(), body, input.lang()).withChosen(chosen).withNotes(notes());
    }

    private Bars.Bar over(Bars.Bar bar, ChartValue whole) {
        return ghosts ? bar.over(whole) : bar;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(ChartNotes.shown(input.board()));
        long unknown = input.board().now().group(dimension, 0).records;
        if (unknown > 0 && (dimension == Dimension.TOWNSHIP || dimension == Dimension.VILLAGE)) {
            notes.add(input.text("sales.chart." + dimension.code() + ".unknown.note", unknown));
        }
        notes.addAll(shareChanges());
        return notes;
    }

    /** How the shares of chosen values have changed, in percentage points. */
    private List<String> shareChanges() {
        SalesBoard board = input.board();
        Set<String> chosen = input.chosenKeys(dimension);
        if (chosen.isEmpty() || !board.compared().present()) {
            return List.of();
        }
        Formats formats = Formats.of(input.lang());
        String base = input.text(board.request().comparison().baseLabel().key());
        return ShareChange.of(board, dimension).stream().filter(c -> c.change().isPresent() && chosen.contains(Integer.toString(c.code()))).limit(SHARES_NAMED)
            .map(c -> input.text("sales.chart.share.note", input.name(dimension, c.code()), formats.percent(c.now(), 1), base, formats.percent(c.before(), 1),
                formats.change(c.change()))).toList();
    }
}
