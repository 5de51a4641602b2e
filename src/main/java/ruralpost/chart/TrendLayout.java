package ruralpost.chart;

import java.util.ArrayList;
import java.util.List;

/** Where the parts of a trend stand: plot, axis, steps, values. */
final class TrendLayout {

    private final Trend trend;
    private final Ticks ticks;
    private final Box plot;

    TrendLayout(Job job, Trend trend, AxisPainter axis, Ticks ticks) {
        this.trend = trend;
        this.ticks = ticks;
        Box area = job.area();
        double top = 10 + Math.max(axis.top(), trend.toDate() == null ? 0 : 14);
        double left = axis.width() + 8;
        double most = area.width() * 0.4;
        double room = area.width() - left;
        double right = 14;
        for (Trend.Line line : trend.series()) {
            int last = line.last();
            if (last < 0 || line.role() == Trend.Role.PACE) {
                continue;
            }
            double label = Math.min(most, TrendLabels.endWidth(job.pen(), line)) + 16;
            double free = trend.times().size() < 2 ? 0.5 : 1 - last / (trend.times().size() - 1.0);
            right = Math.max(right, (label - free * room) / (1 - Math.min(0.95, free)));
        }
        this.plot = area.inset(top, Math.min(right, most + 16), 22 + TrendEvents.room(job, trend), left);
    }

    static Ticks ticks(Trend trend) {
        double[] all = trend.series().stream().flatMap(line -> line.values().stream()).filter(ChartValue::present)
            .mapToDouble(ChartValue::amount).toArray();
        if (trend.band() != null) {
            all = java.util.stream.DoubleStream.concat(java.util.Arrays.stream(all), java.util.stream.Stream.of(trend.band().low(), trend.band().high())
                .flatMap(List::stream).filter(ChartValue::present).mapToDouble(ChartValue::amount)).toArray();
        }
        return Ticks.of(java.util.Arrays.stream(all).min().orElse(0), java.util.Arrays.stream(all).max().orElse(0));
    }

    Box plot() {
        return plot;
    }

    Ticks ticks() {
        return ticks;
    }

    /** Distance of two steps in pixels. */
    double step() {
        int n = trend.times().size();
        return n < 2 ? plot.width() : plot.width() / (n - 1);
    }

    double x(int index) {
        return trend.times().size() < 2 ? plot.centreX() : plot.x() + index * step();
    }

    double y(double amount) {
        return plot.bottom() - (amount - ticks.low()) / (ticks.high() - ticks.low()) * plot.height();
    }

    /** The corners of a line, without its gaps. */
    List<double[]> corners(Trend.Line line) {
        List<double[]> corners = new ArrayList<>();
        for (int i = 0; i < Math.min(line.values().size(), trend.times().size()); i++) {
            if (line.at(i).present()) {
                corners.add(new double[] {x(i), y(line.at(i).amount())});
            }
        }
        return corners;
    }
}
