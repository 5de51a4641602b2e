package ruralpost.centre.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ruralpost.board.Meaning;
import ruralpost.board.Steps;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.CrossKey;
import ruralpost.chart.Stacked;
import ruralpost.chart.Trend;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/** What came in and what left for good, in pieces, month by month; what was taken back is not counted. Keys: code of a {@link MoveGroup}, first day of the step. */
final class MovementsChart {

    private final CentreBoard board;
    private final Texts texts;
    private final Formats formats;
    private final Steps steps;

    MovementsChart(CentreBoard board, Lang lang) {
        this.board = board;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
        this.steps = new Steps(board.period());
    }

    /** Pieces by cell; cells whose movements were all taken back are absent. */
    Map<String, Long> sums() {
        Set<Long> taken = board.taken(0);
        int first = (int) board.period().from().toEpochDay();
        int last = (int) board.period().to().toEpochDay();
        Map<String, Long> sums = new TreeMap<>();
        board.data().stock().scan((kind, day, from, to, item, source, quantity, fen) -> {
            MoveGroup group = MoveGroup.of(kind);
            if (group != null && day >= first && day <= last && taken.contains(from == 0 ? to : from) && board.item(item, 0) && board.source(source, 0)) {
                sums.merge(CrossKey.cell(group.code(), steps.key(LocalDate.ofEpochDay(day))), quantity, Long::sum);
            }
        });
        sums.values().removeIf(n -> n == 0);
        return sums;
    }

    ChartSpec spec() {
        Map<String, Long> sums = sums();
        List<Stacked.Layer> layers = new ArrayList<>();
        for (MoveGroup g : MoveGroup.values()) {
            List<ChartValue> values = steps.all().stream().map(s -> value(g, sums.get(CrossKey.cell(g.code(), s.from().toString())))).toList();
            if (values.stream().anyMatch(ChartValue::present)) {
                layers.add(new Stacked.Layer(g.code(), texts.get(g.label()), g.colour(), values));
            }
        }
        return ChartSpec.of(CentreCharts.MOVEMENTS, texts.get("stockboard.chart.stock-movements"), texts.get("stockboard.unit.pieces"),
            new Stacked(steps.all().stream().map(s -> new Trend.Step(s.from().toString(), steps.label(s))).toList(), layers, false), texts.lang())
            .withChosen(chosen()).withNotes(List.of(texts.get("stockboard.note.movements")));
    }

    /** What leaves is drawn below the axis: a column then sums up to what was added or taken away in all. */
    private ChartValue value(MoveGroup group, Long n) {
        return n == null ? ChartValue.NONE : ChartValue.of(group.comesIn() ? n : -n, formats.integer(n), texts.get("stockboard.count.pieces", formats.integer(n)));
    }

    private Set<String> chosen() {
        Period span = board.filter().span();
        Set<String> keys = new HashSet<>();
        steps.all().stream().filter(s -> span != null && s.overlaps(span)).forEach(s -> keys.add(CrossKey.column(s.from().toString())));
        return keys;
    }

    /** The days of a step; a kind of movement alone filters nothing. */
    Meaning<CentreDimension> meaning(String key) {
        Period days = days(key);
        return days == null ? Meaning.none() : Meaning.of(days);
    }

    /** The days of the step of a key within the period; null for a whole layer. */
    Period days(String key) {
        Period step = steps.step(CrossKey.of(key).column());
        return step == null ? null : step.intersect(board.period()).orElse(step);
    }

    /** The group of a key; null for a whole step. */
    static MoveGroup group(String key) {
        String code = CrossKey.of(key).row();
        for (MoveGroup g : MoveGroup.values()) {
            if (g.code().equals(code)) {
                return g;
            }
        }
        return null;
    }
}
