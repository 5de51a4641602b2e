package ruralpost.chart;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lines over time, in the order of time.
 *
 * @param times      the steps of the axis, earliest first, never null
 * @param series     the lines; the values of each stand in the order of {@code times}; missing ones at the end are gaps; never null
 * @param cumulative a running total: a single line gets a filled area
 * @param showValues write the value at every point (for one line of few points)
 * @param toDate     marks the last day that is covered; null when the span is complete
 * @param notes      remarks at points, never null
 * @param events     festivals and campaign days, marked under the axis, never null
 * @param band       the range of a forecast; null when there is none
 */
public record Trend(List<Step> times, List<Line> series, boolean cumulative, boolean showValues, ToDate toDate, List<Remark> notes,
                    List<Event> events, Band band) implements ChartBody {

    /** Copies the lists. */
    public Trend {
        times = List.copyOf(times);
        series = List.copyOf(series);
        notes = List.copyOf(notes);
        events = List.copyOf(events);
    }

    /** Lines without marker and remarks. */
    public static Trend of(List<Step> times, List<Line> series, boolean cumulative) {
        return new Trend(times, series, cumulative, false, null, List.of(), List.of(), null);
    }

    /** The same lines with a to-date marker. */
    public Trend until(String step, String label) {
        return new Trend(times, series, cumulative, showValues, new ToDate(step, label), notes, events, band);
    }

    /** The same lines with remarks. */
    public Trend remarked(List<Remark> remarks) {
        return new Trend(times, series, cumulative, showValues, toDate, remarks, events, band);
    }

    /** The same lines with a value at every point of the current line. */
    public Trend withValues() {
        return new Trend(times, series, cumulative, true, toDate, notes, events, band);
    }

    /** The same lines with festivals and campaign days. */
    public Trend with(List<Event> occasions) {
        return new Trend(times, series, cumulative, showValues, toDate, notes, occasions, band);
    }

    /** The same lines with the range of a forecast; null for none. */
    public Trend with(Band forecast) {
        return new Trend(times, series, cumulative, showValues, toDate, notes, events, forecast);
    }

    @Override
    public boolean isEmpty() {
        return times.isEmpty() || values().noneMatch(line -> line.values().stream().anyMatch(ChartValue::present));
    }

    /** The first line of values, plan and pace aside; null when there is none. */
    Line main() {
        return values().findFirst().orElse(null);
    }

    /** Whether the area under the line is filled: one running total alone. */
    boolean filled() {
        return cumulative && values().count() == 1;
    }

    private Stream<Line> values() {
        return series.stream().filter(line -> line.role() != Role.PLAN && line.role() != Role.PACE);
    }

    /** Where a step stands, or -1. */
    int indexOf(String step) {
        for (int i = 0; i < times.size(); i++) {
            if (times.get(i).key().equals(step)) {
                return i;
            }
        }
        return -1;
    }

    /** One step of the time axis; {@code key} is stable ("2018-09"), {@code label} is shown ("9月"). */
    public record Step(String key, String label) {
        /** Checks that nothing is null. */
        public Step {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(label, "label");
        }
    }

    /** What a line stands for; decides how it is drawn. */
    public enum Role { CURRENT, LAST_YEAR, PLAN, PACE, OTHER }

    /**
     * One line.
     *
     * @param key      stable, never null
     * @param name     shown at the end of the line and under the pointer
     * @param role     decides stroke and colour
     * @param colour   palette number 1 to 8 of a line of role OTHER; ignored for the others
     * @param values   in the order of the steps, gaps as {@link ChartValue#NONE}
     * @param endLabel written at the end of the line; empty for name and last value
     */
    public record Line(String key, String name, Role role, int colour, List<ChartValue> values, String endLabel) {
        /** Copies the values. */
        public Line {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(endLabel, "endLabel");
            values = List.copyOf(values);
        }

        /** A line whose end label is its name and last value. */
        public static Line of(String key, String name, Role role, List<ChartValue> values) {
            return new Line(key, name, role, 1, values, "");
        }

        /** Value at a step; NONE beyond the end. */
        ChartValue at(int index) {
            return index >= 0 && index < values.size() ? values.get(index) : ChartValue.NONE;
        }

        /** Index of the last value, or -1. */
        int last() {
            for (int i = values.size() - 1; i >= 0; i--) {
                if (values.get(i).present()) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** The last day covered: the key of its step, and the label, such as "截至 11-30". */
    public record ToDate(String step, String label) { }

    /** A remark at a point: bold {@code head}, then {@code text} with a gold {@code mark} (may be empty) between {@code lead} and text. */
    public record Remark(String step, String head, String lead, String mark, String text) { }

    /**
     * A festival or campaign: from one step to another, both included, under the time axis.
     *
     * @param step    key of its first step, never null; an event that only begins or ends outside the axis is cut at its edge, one wholly outside is left out
     * @param endStep key of its last step, the same for a single one, never null
     * @param name    shown under the axis where there is room, always under the pointer, never null
     */
    public record Event(String step, String endStep, String name) {
        /** Checks that nothing is null. */
        public Event {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(endStep, "endStep");
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * The range that a forecast gives, drawn behind the lines.
     *
     * @param label what it is and by which method, such as "预测（按上年同期比例）"; shown at its end and under the pointer; never null
     * @param low   lower edge in the order of the steps, {@link ChartValue#NONE} where there is no forecast
     * @param likely between the edges, likewise; empty where only the range is known
     * @param high  upper edge, likewise
     */
    public record Band(String label, List<ChartValue> low, List<ChartValue> likely, List<ChartValue> high) {
        /** Copies the values. */
        public Band {
            Objects.requireNonNull(label, "label");
            low = List.copyOf(low);
            likely = List.copyOf(likely);
            high = List.copyOf(high);
        }

        /** A range alone. */
        public Band(String label, List<ChartValue> low, List<ChartValue> high) {
            this(label, low, List.of(), high);
        }

        /** What is likely at a step; NONE where only the range is known. */
        ChartValue likelyAt(int index) {
            return index >= 0 && index < likely.size() ? likely.get(index) : ChartValue.NONE;
        }

        /** What is said of a step: likely with its range, as tips or as labels; the range is left out where its edges are the same. */
        String said(int index, Function<ChartValue, String> written) {
            String least = written.apply(low.get(index));
            String most = written.apply(high.get(index));
            String range = least.equals(most) ? least : least + " \u2013 " + most;
            String between = likelyAt(index).present() ? written.apply(likelyAt(index)) : range;
            return between.equals(range) ? range : between + " (" + range + ")";
        }

        /** Whether there is a range at a step. */
        boolean at(int index) {
            return index >= 0 && index < low.size() && index < high.size() && low.get(index).present() && high.get(index).present();
        }
    }
}
