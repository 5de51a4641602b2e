package ruralpost.centre.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.centre.Centre;
import ruralpost.chart.Bars;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.place.CountyTownships;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;

/** Open centres in each township of the county, those without any too. The key is the township's code. */
final class CentreCoverageChart {

    private final CentreBoard board;
    private final Texts texts;
    private final Formats formats;

    CentreCoverageChart(CentreBoard board, Lang lang) {
        this.board = board;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    /** Open centres by township code. */
    static Map<String, Integer> counts(CentreBoard board, List<Centre> centres) {
        Map<String, Integer> counts = new HashMap<>();
        centres.forEach(c -> counts.merge(board.township(c), 1, Integer::sum));
        return counts;
    }

    ChartSpec spec() {
        Map<String, Integer> counts = counts(board, board.open(CentreDimension.TOWNSHIP.bit()));
        CountyTownships townships = board.data().townships();
        List<Bars.Bar> bars = new ArrayList<>();
        if (!counts.isEmpty()) {
            townships.codes().forEach(code -> bars.add(Bars.Bar.of(code, townships.name(code, texts), value(counts.getOrDefault(code, 0)))));
            List.of(CountyTownships.OUTSIDE, CountyTownships.UNKNOWN).stream().filter(counts::containsKey)
                .forEach(code -> bars.add(Bars.Bar.rest(code, townships.name(code, texts), value(counts.get(code)))));
        }
        long covered = townships.codes().stream().filter(counts::containsKey).count();
        return ChartSpec.of(CentreCharts.COVERAGE, texts.get("stockboard.chart.centre-coverage"), texts.get("stockboard.unit.townships", covered, townships.codes().size()),
            Bars.of(bars).small(true), texts.lang()).withChosen(CentreCharts.chosen(board, CentreDimension.TOWNSHIP))
            .withNotes(notes(counts));
    }

    private List<String> notes(Map<String, Integer> counts) {
        List<String> notes = new ArrayList<>(List.of(texts.get("stockboard.note.open", formats.date(board.day()))));
        String without = without(board, counts, texts);
        if (!counts.isEmpty() && without != null) {
            notes.add(without);
        }
        return notes;
    }

    /** Names the townships of the county that have no open centre; null when each has one. */
    static String without(CentreBoard board, Map<String, Integer> counts, Texts texts) {
        CountyTownships townships = board.data().townships();
        List<String> names = townships.codes().stream().filter(c -> !counts.containsKey(c)).map(c -> townships.name(c, texts)).toList();
        return names.isEmpty() ? null : texts.get("stockboard.without", String.join(texts.get("reach.and"), names));
    }

    private ChartValue value(int n) {
        return ChartValue.of(n, formats.integer(n), texts.get("stockboard.count.centres", n));
    }
}
