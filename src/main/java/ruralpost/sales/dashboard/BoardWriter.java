package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import ruralpost.chart.ChartValue;
import ruralpost.sales.cube.Totals;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Scale;

/** Writes numbers of one dashboard: the same scale, marks and exact values everywhere. */
public final class BoardWriter {

    private final Measure measure;
    private final Lang lang;
    private final Formats formats;
    private final Scale scale;

    /** @param largest the largest value that is written; it says in which unit all are */
    public BoardWriter(Measure measure, Lang lang, BigDecimal largest) {
        this.measure = measure;
        this.lang = lang;
        this.formats = Formats.of(lang);
        this.scale = measure.scale(lang, largest);
    }

    /** The unit in which values are written. */
    public String unit() {
        return scale.unit();
    }

    /** A text in the language of the writer. */
    public String text(String key, Object... args) {
        return Texts.of(lang).get(key, args);
    }

    /** The number in the chart's scale; whole where nothing was scaled. */
    public String number(BigDecimal value) {
        return formats.number(scale.apply(value), scale.exponent() == 0 && measure != Measure.AMOUNT ? 0 : decimals(scale));
    }

    /** Decimals of a scaled number: two from a million on, where one would hide a hundred thousand. */
    static int decimals(Scale scale) {
        return scale.exponent() >= 6 ? 2 : 1;
    }

    /** A share as a percentage. */
    public String percent(BigDecimal value) {
        return formats.number(value, 1);
    }

    String exact(BigDecimal value) {
        return formats.number(value, measure.exactDecimals()) + " " + measure.exactUnit(lang);
    }

    /** A value as a chart shows it, with what it says of its bound. */
    public ChartValue value(BigDecimal value, Bound bound) {
        return ChartValue.of(scale.apply(value).doubleValue(), number(value), exact(value)).marked(bound.mark(lang));
    }

    /** What sales come to, as a chart shows it. */
    public ChartValue value(Totals t) {
        return measure.statedIn(t) ? value(measure.of(t), measure.bound(t)) : ChartValue.NONE;
    }
}
