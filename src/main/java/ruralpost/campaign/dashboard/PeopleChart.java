package ruralpost.campaign.dashboard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.board.Meaning;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.CrossKey;
import ruralpost.chart.Stacked;
import ruralpost.chart.Trend;
import ruralpost.disclosure.Count;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;

/** Persons reached: children by age band and sex, adults by group. Keys: layer and step of a {@link PeopleSort}. */
final class PeopleChart {

    private final CampaignBoard board;
    private final PeopleCounts counts;
    private final Texts texts;
    private final Formats formats;

    PeopleChart(CampaignBoard board, PeopleCounts counts, Lang lang) {
        this.board = board;
        this.counts = counts;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    ChartSpec spec() {
        Map<String, Count> sums = counts.bySort(board);
        List<PeopleSort> stated = PeopleSort.ALL.stream().filter(s -> sums.containsKey(s.key())).toList();
        Map<String, PeopleSort> steps = first(stated, PeopleSort::step);
        Map<String, PeopleSort> layers = first(PeopleSort.ALL.stream().filter(s -> stated.stream().anyMatch(x -> x.layer().equals(s.layer()))).toList(), PeopleSort::layer);
        // the sum over a column is that of its layers: where one of them may not be told, the column is left out
        Set<String> veiled = sums.entrySet().stream().filter(e -> e.getValue().hidden()).map(e -> e.getKey().substring(0, e.getKey().indexOf('/'))).collect(Collectors.toSet());
        List<Stacked.Layer> drawn = new ArrayList<>();
        int colour = 0;
        for (PeopleSort layer : layers.values()) {
            drawn.add(new Stacked.Layer(layer.layer(), texts.get(layer.layerLabel()), ++colour,
                steps.keySet().stream().map(s -> veiled.contains(s) ? ChartValue.NONE : value(sums.get(s + "/" + layer.layer()))).toList()));
        }
        boolean hidden = sums.values().stream().anyMatch(Count::hidden);
        long total = sums.values().stream().mapToLong(Count::value).sum();
        String unit = hidden ? texts.get("reach.unit.people") : texts.get("reach.unit.people.total", formats.integer(total));
        List<String> notes = new ArrayList<>(List.of(texts.get("reach.note.persons")));
        if (hidden) {
            notes.add(texts.get("reach.note.hidden.columns", steps.values().stream().filter(s -> veiled.contains(s.step())).map(s -> texts.get(s.stepLabel()))
                .collect(Collectors.joining(texts.lang() == Lang.ZH ? "、" : ", "))));
        }
        return ChartSpec.of(CampaignCharts.PEOPLE, texts.get("reach.chart.people-reached"), unit,
            new Stacked(steps.values().stream().map(s -> new Trend.Step(s.step(), texts.get(s.stepLabel()))).toList(), drawn, false), texts.lang())
            .withChosen(chosen()).withNotes(notes);
    }

    private static Map<String, PeopleSort> first(List<PeopleSort> sorts, java.util.function.Function<PeopleSort, String> key) {
        return sorts.stream().collect(Collectors.toMap(key, s -> s, (a, b) -> a, LinkedHashMap::new));
    }

    private ChartValue value(Count count) {
        return count == null ? ChartValue.NONE
            : ChartValue.of(count.value(), formats.integer(count.value()), texts.get("reach.count.people", formats.integer(count.value())));
    }

    private Set<String> chosen() {
        Set<Object> wanted = board.filter().of(CampaignDimension.PEOPLE);
        Set<String> keys = new HashSet<>();
        PeopleSort.ALL.stream().filter(s -> wanted.contains(s.key())).forEach(s -> keys.add(CrossKey.cell(s.layer(), s.step())));
        return keys;
    }

    Meaning<CampaignDimension> meaning(String key) {
        return sorts(key).stream().map(s -> Meaning.of(CampaignDimension.PEOPLE, s.key())).reduce(Meaning::and).orElse(Meaning.none());
    }

    /** The sorts of a cell, of a whole column or of a whole layer. */
    static List<PeopleSort> sorts(String key) {
        CrossKey k = CrossKey.of(key);
        return PeopleSort.ALL.stream().filter(s -> (k.row().isEmpty() || k.row().equals(s.layer())) && (k.column().isEmpty() || k.column().equals(s.step()))).toList();
    }
}
