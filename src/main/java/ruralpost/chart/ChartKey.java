package ruralpost.chart;

import java.util.List;

/**
 * One entry of the key in the head of a chart: a swatch and a word. Only where the marks do not carry their names themselves.
 *
 * @param token colour of the swatch
 * @param word  what it stands for
 */
public record ChartKey(Token token, String word) {

    /** The key of a chart, usually empty. */
    public static List<ChartKey> of(ChartSpec spec) {
        if (spec.body() instanceof Bars bars && !bars.wholeWord().isEmpty()) {
            return List.of(new ChartKey(Token.CHART_1, bars.partWord()), new ChartKey(Token.CHART_GHOST, bars.wholeWord()));
        }
        if (spec.body() instanceof Pairs pairs) {
            return List.of(new ChartKey(Token.CHART_LAST_YEAR, pairs.first()), new ChartKey(Token.CHART_1, pairs.second()));
        }
        return List.of();
    }
}
