package ruralpost.chart;

import java.util.List;
import java.util.Objects;

/**
 * One bar of 100 % with its parts listed below. With {@code restName} the parts are shares of 100 and what is left over is shown as
 * the whole behind them (one share of a local total); without, the parts add up to the bar.
 *
 * @param parts    in the order shown, never null; negative amounts are listed but take no room
 * @param restName name of the remainder up to 100, empty when the parts are everything
 */
public record Share(List<Part> parts, String restName) implements ChartBody {

    /** Copies the list. */
    public Share {
        parts = List.copyOf(parts);
        Objects.requireNonNull(restName, "restName");
    }

    @Override
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What the whole bar stands for, in amounts of the parts; 0 when all parts are zero. */
    double whole() {
        double sum = parts.stream().mapToDouble(part -> Math.max(0, part.value().orZero())).sum();
        return restName.isEmpty() ? sum : Math.max(100, sum);
    }

    /** One part: stable key, name, value, the share as written ("76.2%"), palette number 1 to 8 (8 for 其他), what the tip says more. */
    public record Part(String key, String name, ChartValue value, String percent, int colour, String note) {

        /** A part of which nothing more is said. */
        public Part(String key, String name, ChartValue value, String percent, int colour) {
            this(key, name, value, percent, colour, "");
        }

        /** Checks that nothing is null. */
        public Part {
            Objects.requireNonNull(note, "note");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(percent, "percent");
        }
    }
}
