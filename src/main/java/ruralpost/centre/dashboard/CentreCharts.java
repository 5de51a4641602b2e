package ruralpost.centre.dashboard;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.board.Meaning;
import ruralpost.centre.AssetCondition;
import ruralpost.centre.Centre;
import ruralpost.chart.ChartSpec;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** The charts of the centres' dashboard by name, and what their marks stand for. None of them tells a count of children. */
public final class CentreCharts {

    static final String COVERAGE = "centre-coverage";
    static final String EQUIPMENT = "centre-equipment";
    static final String MOVEMENTS = "stock-movements";
    static final String VALUE = "stock-value";
    static final String CONDITION = "asset-condition";

    /** Names of all charts, as on the command line. */
    public static final List<String> NAMES = List.of(COVERAGE, EQUIPMENT, MOVEMENTS, VALUE, CONDITION);

    private final CentreBoard board;
    private final Lang lang;

    /** Of what a filter leaves. */
    public CentreCharts(CentreBoard board, Lang lang) {
        this.board = board;
        this.lang = lang;
    }

    /** A chart. @param name one of {@link #NAMES} */
    public ChartSpec chart(String name) {
        ChartSpec spec = plain(name);
        if (board.data().book().centres().stream().noneMatch(Centre::sample)) {
            return spec;
        }
        return spec.withNotes(Stream.concat(Stream.of(Texts.of(lang).get("stockboard.note.sample")), spec.notes().stream()).toList());
    }

    private ChartSpec plain(String name) {
        return switch (name) {
            case COVERAGE -> new CentreCoverageChart(board, lang).spec();
            case EQUIPMENT -> new EquipmentChart(board, lang).spec();
            case MOVEMENTS -> new MovementsChart(board, lang).spec();
            case VALUE -> new ValueChart(board, lang).spec();
            case CONDITION -> new ConditionChart(board, lang).spec();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** What marks of a chart filter by; none where they cannot be chosen. */
    public Meaning<CentreDimension> meaning(String name, Collection<String> keys) {
        return keys.stream().map(k -> meaning(name, k)).reduce(Meaning::and).orElse(Meaning.none());
    }

    private Meaning<CentreDimension> meaning(String name, String key) {
        return switch (name) {
            case COVERAGE -> Meaning.of(CentreDimension.TOWNSHIP, key);
            case EQUIPMENT -> Meaning.of(CentreDimension.ITEM, Long.valueOf(key));
            case MOVEMENTS -> new MovementsChart(board, lang).meaning(key);
            case VALUE -> Meaning.of(CentreDimension.SOURCE, Long.valueOf(key));
            case CONDITION -> Meaning.of(CentreDimension.CONDITION, AssetCondition.ofCode(key));
            default -> Meaning.none();
        };
    }

    /** Keys of the chosen values of a dimension. */
    static Set<String> chosen(CentreBoard board, CentreDimension dimension) {
        return board.filter().of(dimension).stream().map(v -> v instanceof AssetCondition c ? c.code() : v.toString()).collect(Collectors.toSet());
    }
}
