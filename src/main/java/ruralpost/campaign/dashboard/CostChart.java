package ruralpost.campaign.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.board.Meaning;
import ruralpost.campaign.CampaignKind;
import ruralpost.chart.Bars;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.disclosure.Count;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/** What an activity cost for each child, by kind of campaign: over the activities that state both. The key is the kind's row id. */
final class CostChart {

    private final CampaignBoard board;
    private final PeopleCounts counts;
    private final Texts texts;
    private final Formats formats;

    CostChart(CampaignBoard board, PeopleCounts counts, Lang lang) {
        this.board = board;
        this.counts = counts;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    ChartSpec spec() {
        Map<Long, Count> children = counts.costedByKind(board);
        Map<Long, Long> cost = new HashMap<>();
        ReachColumns c = board.data().columns();
        int left = 0;
        for (int i = 0; i < c.files.size(); i++) {
            long fen = 0;
            for (int a = c.first[i]; a < c.first[i + 1]; a++) {
                if (board.activity(a, CampaignDimension.KIND.bit())) {
                    boolean costed = TrueCounts.costed(c, a);
                    fen += costed ? c.cost[a] : 0;
                    left += costed ? 0 : 1;
                }
            }
            cost.merge(c.files.get(i).campaign().kindId(), fen, Long::sum);
        }
        List<Bars.Bar> bars = new ArrayList<>();
        for (CampaignKind k : board.data().book().kinds()) {
            Count n = children.get(k.stamp().id());
            if (n != null && n.value() > 0) {
                bars.add(Bars.Bar.of(Long.toString(k.stamp().id()), k.label(texts.lang()), n.hidden() ? ChartValue.NONE : value(Money.ofFen(cost.get(k.stamp().id())), n.value())));
            }
        }
        List<String> notes = new ArrayList<>();
        if (left > 0) {
            notes.add(texts.get("reach.note.uncosted", left));
        }
        if (children.values().stream().anyMatch(Count::hidden)) {
            notes.add(texts.get("reach.note.hidden"));
        }
        return ChartSpec.of(CampaignCharts.COST, texts.get("reach.chart.cost-per-child"), texts.get("reach.unit.yuan.child"), Bars.of(bars), texts.lang())
            .withChosen(chosen()).withNotes(notes);
    }

    private ChartValue value(Money cost, long children) {
        BigDecimal each = each(cost, children);
        return ChartValue.of(each.doubleValue(), formats.number(each, 2),
            texts.get("reach.cost.exact", formats.moneyWithUnit(cost), formats.integer(children), formats.number(each, 2)));
    }

    /** Yuan for each child, rounded half up to fen. */
    static BigDecimal each(Money cost, long children) {
        return cost.toYuan().divide(BigDecimal.valueOf(children), 2, RoundingMode.HALF_UP);
    }

    private Set<String> chosen() {
        return board.filter().of(CampaignDimension.KIND).stream().map(Object::toString).collect(Collectors.toSet());
    }

    Meaning<CampaignDimension> meaning(String key) {
        return Meaning.of(CampaignDimension.KIND, Long.valueOf(key));
    }
}
