package ruralpost.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The value axis at the left: ticks, grid, zero line, and the scale word once above it. */
final class AxisPainter {

    private final Pen pen;
    private final Ticks ticks;
    private final AxisScale scale;

    AxisPainter(Job job, Ticks ticks) {
        this.pen = job.pen();
        this.ticks = ticks;
        this.scale = ticks.scale(job.spec().lang());
    }

    /** Room that the tick labels need left of the plot. */
    double width() {
        double widest = ticks.values().stream().mapToDouble(tick -> pen.width(ticks.label(tick, scale), Face.TICK)).max().orElse(0);
        return Math.max(widest, pen.width(scale.word(), Face.TICK)) + 6;
    }

    /** Room above the plot for the scale word. */
    double top() {
        return scale.word().isEmpty() ? 0 : 14;
    }

    void paint(Box plot, ToDoubleFunction<Double> y) {
        List<Double> values = ticks.values();
        for (double tick : values) {
            double at = y.applyAsDouble(tick);
            pen.hairline(plot.x(), plot.right(), at, pen.color(tick == 0 ? Token.CHART_AXIS : Token.CHART_GRID));
            pen.text(ticks.label(tick, scale), plot.x() - 6, at, Pen.Align.RIGHT, Face.TICK, pen.color(Token.FG_MUTED));
        }
        if (!scale.word().isEmpty()) {
            pen.text(scale.word(), plot.x() - 6, plot.y() - 14, Pen.Align.RIGHT, Face.TICK, pen.color(Token.FG_MUTED));
        }
    }

    /** Every how many of the labels can be written when one has {@code room} pixels. */
    static int every(Pen pen, List<String> labels, double room) {
        double widest = labels.stream().mapToDouble(label -> pen.width(label, Face.TICK)).max().orElse(0) + 10;
        return room <= 0 ? labels.size() : (int) Math.max(1, Math.ceil(widest / room));
    }

    /** Which steps of a time axis are labelled: as many as fit; among many days the first of each month. */
    static List<Integer> labelled(Pen pen, List<Trend.Step> steps, double room) {
        List<String> labels = steps.stream().map(Trend.Step::label).toList();
        int every = every(pen, labels, room);
        List<Integer> firsts = IntStream.range(0, steps.size()).filter(i -> steps.get(i).key().matches("\\d{4}-\\d{2}-01")).boxed().toList();
        if (every < 7 || firsts.size() < 3) {
            return IntStream.range(0, steps.size()).filter(i -> i % every == 0).boxed().toList();
        }
        int months = every(pen, labels, room * 28);
        return IntStream.range(0, firsts.size()).filter(i -> i % months == 0).mapToObj(firsts::get).toList();
    }
}
