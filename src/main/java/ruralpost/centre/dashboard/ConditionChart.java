package ruralpost.centre.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.centre.AssetCondition;
import ruralpost.chart.Bars;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;

/** Assets by the condition in which they are. The key is the condition's code. */
final class ConditionChart {

    private final CentreBoard board;
    private final Texts texts;
    private final Formats formats;

    ConditionChart(CentreBoard board, Lang lang) {
        this.board = board;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    ChartSpec spec() {
        Map<AssetCondition, Long> counts = board.assets(CentreDimension.CONDITION.bit()).stream()
            .collect(Collectors.groupingBy(CentreBoard.AssetAt::condition, Collectors.counting()));
        List<Bars.Bar> bars = new ArrayList<>();
        for (AssetCondition c : AssetCondition.values()) {
            if (counts.containsKey(c)) {
                long n = counts.get(c);
                bars.add(Bars.Bar.of(c.code(), texts.get(c.label()), ChartValue.of(n, formats.integer(n), texts.get("stockboard.count.assets", formats.integer(n)))));
            }
        }
        return ChartSpec.of(CentreCharts.CONDITION, texts.get("stockboard.chart.asset-condition"),
            texts.get("stockboard.unit.assets", formats.integer(counts.values().stream().mapToLong(Long::longValue).sum())), Bars.of(bars).small(true), texts.lang())
            .withChosen(CentreCharts.chosen(board, CentreDimension.CONDITION)).withNotes(List.of(texts.get("stockboard.note.condition", formats.date(board.day()))));
    }
}
