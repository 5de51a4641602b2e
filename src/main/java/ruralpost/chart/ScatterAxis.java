package ruralpost.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import ruralpost.text.Lang;

/**
 * One axis of a scatter: even, or logarithmic where the values span so much that most would crowd at zero. A logarithmic axis has
 * no place for zero and less: they stand on a tick of their own before it begins.
 */
final class ScatterAxis {

    /** From this ratio of largest to smallest on the axis is logarithmic. */
    private static final double SPAN = 30;
    private static final double[] STEPS = {1, 2, 5};
    /** Pixels kept for values of zero and less, and at the ends for the size of the points. */
    private static final double GUTTER = 30;
    private static final double PADDING = 12;

    private final Ticks even;
    private final AxisScale scale;
    private final boolean log;
    private final boolean gutter;
    private final boolean negative;
    private final double low;
    private final double high;
    private final double length;

    private ScatterAxis(double[] values, Lang lang, double length) {
        double least = DoubleStream.of(values).filter(v -> v > 0).min().orElse(0);
        double most = DoubleStream.of(values).max().orElse(0);
        this.even = Ticks.of(DoubleStream.of(values).min().orElse(0), most);
        this.log = least > 0 && most / least >= SPAN;
        this.gutter = log && DoubleStream.of(values).anyMatch(v -> v <= 0);
        this.negative = DoubleStream.of(values).anyMatch(v -> v < 0);
        this.low = log ? step(least, false) : even.low();
        this.high = log ? step(most, true) : even.high();
        this.scale = log ? AxisScale.of(high, lang) : even.scale(lang);
        this.length = length;
    }

    /** The axis of some values. @param length in pixels */
    static ScatterAxis of(double[] values, Lang lang, double length) {
        return new ScatterAxis(values, lang, length);
    }

    /** The nearest 1, 2 or 5 times a power of ten, upwards or downwards. */
    private static double step(double value, boolean up) {
        double found = 0;
        double power = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        for (int i = 0; i < 9; i++) {
            double each = STEPS[i % 3] * power * Math.pow(10, i / 3);
            if (up && each >= value * (1 - 1e-9)) {
                return each;
            }
            found = !up && each <= value * (1 + 1e-9) ? each : found;
        }
        return found;
    }

    boolean log() {
        return log;
    }

    /** Where the values of zero and less stand, in pixels from the low end; negative when none has such a place. */
    double gutter() {
        return gutter ? GUTTER / 2 : -1;
    }

    /** How many pixels from the low end an amount stands. */
    double at(double amount) {
        if (!log) {
            return (amount - low) / (high - low) * length;
        }
        double from = gutter ? GUTTER : 0;
        double room = Math.max(1, length - from - 2 * PADDING);
        return amount <= 0 ? GUTTER / 2 : from + PADDING + Math.log(amount / low) / Math.log(high / low) * room;
    }

    /** The ticks that keep {@code apart} pixels between them. */
    List<Double> ticks(double apart) {
        if (!log) {
            return even.values();
        }
        int most = Math.max(2, (int) ((length - (gutter ? GUTTER : 0)) / apart));
        List<Double> all = steps(STEPS.length);
        all = all.size() <= most ? all : steps(1);
        List<Double> kept = new ArrayList<>();
        int every = (all.size() + most - 1) / most;
        for (int i = 0; i < all.size(); i += Math.max(1, every)) {
            kept.add(all.get(i));
        }
        return kept;
    }

    /** All ticks, or the powers of ten alone. */
    private List<Double> steps(int perPower) {
        List<Double> all = new ArrayList<>();
        for (double power = Math.pow(10, Math.floor(Math.log10(low) + 1e-9)); power <= high * (1 + 1e-9); power *= 10) {
            for (int i = 0; i < perPower; i++) {
                double tick = STEPS[i] * power;
                if (tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)) {
                    all.add(tick);
                }
            }
        }
        return all;
    }

    String label(double tick) {
        return even.label(tick, scale);
    }

    /** What stands at the gutter. */
    String gutterLabel() {
        return negative ? "\u2264 0" : "0";
    }

    /** The word of the scale, such as 万; empty for none. */
    String word() {
        return scale.word();
    }

    /** Where an even axis has its zero, a logarithmic one its low end. */
    double origin() {
        return log ? 0 : at(0);
    }
}
