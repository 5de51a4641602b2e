package ruralpost.campaign.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.board.Meaning;
import ruralpost.chart.Bars;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.place.CountyTownships;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;

/**
 * Activities in each township of the county, those without any too; the key is the township's code. Activities outside the county or in no
 * township that is known have no bar, as they cover none: a note counts them.
 */
final class CoverageChart {

    private final CampaignBoard board;
    private final Texts texts;
    private final Formats formats;

    CoverageChart(CampaignBoard board, Lang lang) {
        this.board = board;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    /** Activities by township code. @param aside bits of dimensions to leave aside */
    Map<String, Integer> counts(int aside) {
        ReachColumns c = board.data().columns();
        Map<String, Integer> counts = new HashMap<>();
        for (int a = 0; a < c.size(); a++) {
            if (board.activity(a, aside)) {
                counts.merge(c.township[a], 1, Integer::sum);
            }
        }
        return counts;
    }

    ChartSpec spec() {
        Map<String, Integer> counts = counts(CampaignDimension.TOWNSHIP.bit());
        CountyTownships townships = board.data().townships();
        List<Bars.Bar> bars = townships.codes().stream().map(code -> Bars.Bar.of(code, townships.name(code, texts), value(counts.getOrDefault(code, 0)))).toList();
        long covered = townships.codes().stream().filter(counts::containsKey).count();
        List<String> notes = new ArrayList<>(List.of(texts.get("reach.note.place")));
        List.of(CountyTownships.OUTSIDE, CountyTownships.UNKNOWN).stream().filter(counts::containsKey)
            .forEach(code -> notes.add(texts.get("reach.note.no.township", townships.name(code, texts), counts.get(code))));
        return ChartSpec.of(CampaignCharts.COVERAGE, texts.get("reach.chart.township-coverage"), texts.get("reach.unit.townships", covered, townships.codes().size()),
            Bars.of(bars).small(true), texts.lang()).withChosen(chosen()).withNotes(notes);
    }

    private ChartValue value(int n) {
        return ChartValue.of(n, formats.integer(n), texts.get("reach.count.activities", n));
    }

    private Set<String> chosen() {
        return board.filter().of(CampaignDimension.TOWNSHIP).stream().map(Object::toString).collect(Collectors.toSet());
    }

    Meaning<CampaignDimension> meaning(String key) {
        return Meaning.of(CampaignDimension.TOWNSHIP, key);
    }
}
