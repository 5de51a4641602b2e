package ruralpost.chart;

import ruralpost.text.Lang;
import ruralpost.text.Texts;

/**
 * One scale for a whole axis, for a chart whose amounts were not scaled by its area: 万 and 亿 in Chinese, words in English.
 *
 * @param divisor 1 when the numbers are short enough
 * @param word    named once above the axis; empty for divisor 1
 */
record AxisScale(double divisor, String word) {

    /** The scale for numbers up to {@code most}. */
    static AxisScale of(double most, Lang lang) {
        Texts texts = Texts.of(lang);
        if (lang == Lang.ZH) {
            return most >= 1e9 ? new AxisScale(1e8, texts.get("chart.scale.yi"))
                : most >= 1e5 ? new AxisScale(1e4, texts.get("chart.scale.wan")) : new AxisScale(1, "");
        }
        return most >= 1e9 ? new AxisScale(1e9, texts.get("chart.scale.billion"))
            : most >= 1e6 ? new AxisScale(1e6, texts.get("chart.scale.million"))
            : most >= 1e5 ? new AxisScale(1e3, texts.get("chart.scale.thousand")) : new AxisScale(1, "");
    }
}
