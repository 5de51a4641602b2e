package ruralpost.bench;

import java.util.Arrays;

/**
 * Measured values of one kind of work, in the order in which they were measured.
 *
 * @param values by the clock
 * @param cpu    mean processor time in milliseconds; NaN when not measured or too little to tell
 */
record Samples(double[] values, double cpu) {

    private static final double LEAST_CPU = 100;

    Samples(double[] values) {
        this(values, Double.NaN);
    }

    /** @param cpu processor time of all rounds together */
    static Samples of(double[] values, double cpu) {
        return new Samples(values, cpu < LEAST_CPU ? Double.NaN : cpu / values.length);
    }

    static Samples of(double... values) {
        return new Samples(values.clone());
    }

    /** The value below which this share (0 to 1) of all lies. */
    double quantile(double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int low = (int) at;
        int high = Math.min(sorted.length - 1, low + 1);
        return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
    }

    double median() {
        return quantile(0.5);
    }

    double min() {
        return quantile(0);
    }

    double max() {
        return quantile(1);
    }

    int count() {
        return values.length;
    }

    /** The first so many values; for telling the cold start from the rest. */
    Samples first(int count) {
        return new Samples(Arrays.copyOf(values, Math.min(count, values.length)));
    }

    Samples times(double factor) {
        return new Samples(Arrays.stream(values).map(v -> v * factor).toArray());
    }
}
