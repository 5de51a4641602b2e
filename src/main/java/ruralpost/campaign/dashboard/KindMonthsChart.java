package ruralpost.campaign.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.board.Meaning;
import ruralpost.board.Steps;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignKind;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.CrossKey;
import ruralpost.chart.Matrix;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/** Campaigns by kind and month, each counted in the month of its last day. Keys: row id of the kind, first day of the step. */
final class KindMonthsChart {

    private static final int BESIDE = CampaignDimension.KIND.bit() | CampaignDimension.SPAN_BIT;

    private final CampaignBoard board;
    private final Texts texts;
    private final Steps steps;

    KindMonthsChart(CampaignBoard board, Lang lang) {
        this.board = board;
        this.texts = Texts.of(lang);
        Period all = board.filter().period() == null ? CampaignBoard.everything(board.data()) : board.filter().period();
        steps = new Steps(all == null ? Period.year(board.today().getYear()) : all);
    }

    ChartSpec spec() {
        Map<String, Integer> counts = new HashMap<>();
        Set<Long> kinds = new HashSet<>();
        ReachColumns c = board.data().columns();
        int total = 0;
        for (int i = 0; i < c.files.size(); i++) {
            if (board.campaign(i, BESIDE)) {
                Campaign x = c.files.get(i).campaign();
                kinds.add(x.kindId());
                counts.merge(CrossKey.cell(Long.toString(x.kindId()), steps.key(x.period().to())), 1, Integer::sum);
                total++;
            }
        }
        Formats formats = Formats.of(texts.lang());
        List<Matrix.Axis> rows = board.data().book().kinds().stream().filter(k -> kinds.contains(k.stamp().id())).map(k -> new Matrix.Axis(key(k), k.label(texts.lang()))).toList();
        List<Matrix.Axis> columns = steps.all().stream().map(s -> new Matrix.Axis(s.from().toString(), steps.label(s))).toList();
        List<List<ChartValue>> cells = rows.stream().map(r -> columns.stream().map(col -> counts.get(CrossKey.cell(r.key(), col.key())))
            .map(n -> n == null ? ChartValue.NONE : ChartValue.of(n, formats.integer(n), texts.get("reach.count.campaigns", n))).toList()).toList();
        List<String> notes = new ArrayList<>(List.of(texts.get("reach.note.last.day")));
        if (board.running() > 0) {
            notes.add(texts.get("reach.note.running", board.running()));
        }
        return ChartSpec.of(CampaignCharts.KINDS, texts.get("reach.chart.campaigns-by-kind"), texts.get("reach.unit.campaigns", total), new Matrix(rows, columns, cells, true), texts.lang())
            .withChosen(chosen()).withNotes(notes);
    }

    private static String key(CampaignKind k) {
        return Long.toString(k.stamp().id());
    }

    private Set<String> chosen() {
        Set<Object> kinds = board.filter().of(CampaignDimension.KIND);
        Period span = board.filter().span();
        List<Period> shown = span == null ? List.of() : steps.all().stream().filter(s -> s.overlaps(span)).toList();
        Set<String> keys = new HashSet<>();
        for (Object kind : kinds) {
            if (span == null) {
                keys.add(CrossKey.row(kind.toString()));
            }
            shown.forEach(s -> keys.add(CrossKey.cell(kind.toString(), s.from().toString())));
        }
        if (kinds.isEmpty()) {
            shown.forEach(s -> keys.add(CrossKey.column(s.from().toString())));
        }
        return keys;
    }

    Meaning<CampaignDimension> meaning(String key) {
        CrossKey k = CrossKey.of(key);
        Meaning<CampaignDimension> kind = k.row().isEmpty() ? Meaning.none() : Meaning.of(CampaignDimension.KIND, Long.valueOf(k.row()));
        Period step = k.column().isEmpty() ? null : steps.step(k.column());
        Period days = step == null ? null : board.filter().period() == null ? step : step.intersect(board.filter().period()).orElse(step);
        return days == null ? kind : kind.and(Meaning.of(days));
    }
}
