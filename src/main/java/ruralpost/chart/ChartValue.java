package ruralpost.chart;

import java.util.Objects;

/**
 * One value of a chart: where it is drawn, and how it is written. Formatting is the business of the area that makes the chart.
 *
 * @param amount on the scale of the axis (for a chart in 万元: 362.0); NaN when there is no value
 * @param label  written beside the mark, such as "362.0"; never null, empty for none
 * @param mark   the word of the bound in the language of the chart, such as 超 or "over"; empty when exact; never null
 * @param exact  the unrounded value with its unit for the pointer, such as "3,620,000.00 元"; never null, empty for none
 * @param part   the value covers only part of its period, or its records reach over several: drawn hatched
 */
public record ChartValue(double amount, String label, String mark, String exact, boolean part) {

    /** No value: a gap in a line, an empty row. */
    public static final ChartValue NONE = new ChartValue(Double.NaN, "", "", "", false);

    /** Checks that nothing is null; an infinite amount counts as none. */
    public ChartValue {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(exact, "exact");
        if (Double.isInfinite(amount)) {
            amount = Double.NaN;
        }
    }

    /** An exact value. */
    public static ChartValue of(double amount, String label, String exact) {
        return new ChartValue(amount, label, "", exact, false);
    }

    /** The same value with a bound mark. */
    public ChartValue marked(String boundMark) {
        return new ChartValue(amount, label, boundMark, exact, part);
    }

    /** The same value, hatched. */
    public ChartValue partial() {
        return new ChartValue(amount, label, mark, exact, true);
    }

    /** Whether there is a value. */
    public boolean present() {
        return !Double.isNaN(amount);
    }

    /** The amount, 0 when there is none. */
    double orZero() {
        return present() ? amount : 0;
    }

    /** The mark as it stands before a number: a word in letters is followed by a blank. */
    String spacedMark() {
        return !mark.isEmpty() && mark.charAt(mark.length() - 1) < 0x80 ? mark.strip() + " " : mark;
    }

    /** What the pointer shows: the bound and the exact value, or the label where no exact value was given. */
    public String tip() {
        return spacedMark() + (exact.isEmpty() ? label : exact);
    }
}
