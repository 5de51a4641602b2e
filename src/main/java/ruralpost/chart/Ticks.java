package ruralpost.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ruralpost.text.Lang;

/**
 * The value axis: at most five ticks in steps of 1, 2, 2.5 or 5 times a power of ten, zero always among them.
 *
 * @param low   the lowest tick, at most 0
 * @param high  the highest tick, at least 0 and above low
 * @param step  distance of two ticks; larger than the range when there is but one
 */
record Ticks(double low, double high, double step) {

    private static final double[] STEPS = {1, 2, 2.5, 5};
    private static final int MOST = 5;

    /** The axis for values from min to max; for nothing but zeros a single tick at 0. */
    static Ticks of(double min, double max) {
        double low = Math.min(0, min);
        double high = Math.max(0, max);
        if (!(high - low > 0)) {
            return new Ticks(0, 1, 2);
        }
        for (double power = Math.pow(10, Math.floor(Math.log10((high - low) / MOST))); ; power *= 10) {
            for (double each : STEPS) {
                double step = each * power;
                double from = Math.floor(low / step + 1e-9);
                double to = Math.ceil(high / step - 1e-9);
                if (to - from + 1 <= MOST) {
                    return new Ticks(from * step, to * step, step);
                }
            }
        }
    }

    /** The ticks from low to high. */
    List<Double> values() {
        List<Double> all = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step * 1e-6; i++) {
            double value = low + i * step;
            all.add(Math.abs(value) < step * 1e-6 ? 0 : value);
        }
        return all;
    }

    /** A tick as written, divided by the scale of the axis: thousands separated, a true minus, no more decimals than the step needs. */
    String label(double value, AxisScale scale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat("#,##0.#########", symbols).format(value / scale.divisor());
    }

    /** The scale that keeps the numbers of this axis short. */
    AxisScale scale(Lang lang) {
        return AxisScale.of(Math.max(high, -low), lang);
    }
}
