package ruralpost.chart;

import java.awt.BasicStroke;

/** Lines over time: grid, steps, to-date marker, lines, labels. */
final class TrendPainter {

    private static final BasicStroke DOTTED = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1, 3}, 0);

    private final Job job;
    private final Pen pen;
    private final Trend trend;

    TrendPainter(Job job, Trend trend) {
        this.job = job;
        this.pen = job.pen();
        this.trend = trend;
    }

    RenderedChart paint() {
        Ticks ticks = TrendLayout.ticks(trend);
        AxisPainter axis = new AxisPainter(job, ticks);
        TrendLayout layout = new TrendLayout(job, trend, axis, ticks);
        EventSteps events = new EventSteps(trend);
        double below = 26 + TrendEvents.room(job, trend);
        for (int i = 0; i < trend.times().size(); i++) {
            step(layout, i, events.at(i), below);
        }
        axis.paint(layout.plot(), layout::y);
        labels(layout);
        toDate(layout);
        new TrendBand(job, trend, layout).paint();
        new TrendLines(job, trend, layout).paint();
        new TrendEvents(job, trend, layout).paint();
        new TrendLabels(job, trend, layout).paint();
        return job.done(layout.plot(), 0);
    }

    private void step(TrendLayout layout, int index, java.util.List<Trend.Event> events, double below) {
        Trend.Step step = trend.times().get(index);
        Box plot = layout.plot();
        double half = layout.step() / 2;
        double left = Math.max(job.area().x(), layout.x(index) - half);
        double right = Math.min(job.area().right(), layout.x(index) + half);
        Box column = new Box(left, plot.y() - 4, right - left, plot.height() + below);
        StringBuilder tip = new StringBuilder(step.label());
        for (Trend.Line line : trend.series()) {
            if (line.at(index).present()) {
                tip.append('\n').append(job.tip(line.name(), line.at(index)));
            }
        }
        if (trend.band() != null && trend.band().at(index)) {
            tip.append('\n').append(trend.band().label()).append("  ").append(trend.band().said(index, ChartValue::tip));
        }
        events.forEach(event -> tip.append('\n').append(event.name()));
        if (job.chosen(step.key())) {
            pen.rect(column, pen.color(Token.ACCENT_SUBTLE));
        }
        if (job.hovered(step.key())) {
            pen.line(layout.x(index), plot.y(), layout.x(index), plot.bottom(), new BasicStroke(1), pen.color(Token.CHART_AXIS));
        }
        if (job.focused(step.key())) {
            pen.line(layout.x(index), plot.y(), layout.x(index), plot.bottom(), new BasicStroke(2), pen.color(Token.ACCENT_FG));
        }
        job.hit(step.key(), column, tip.toString(), true);
    }

    private void labels(TrendLayout layout) {
        for (int i : AxisPainter.labelled(pen, trend.times(), layout.step())) {
            Trend.Step step = trend.times().get(i);
            boolean lit = job.chosen(step.key()) || job.focused(step.key());
            pen.text(step.label(), layout.x(i), layout.plot().bottom() + 13, Pen.Align.CENTRE, Face.TICK.bold(lit),
                pen.color(lit ? Token.FG_DEFAULT : Token.FG_MUTED));
        }
    }

    private void toDate(TrendLayout layout) {
        int index = trend.toDate() == null ? -1 : trend.indexOf(trend.toDate().step());
        if (index < 0) {
            return;
        }
        Box plot = layout.plot();
        double x = layout.x(index);
        pen.line(x, plot.y(), x, plot.bottom(), DOTTED, pen.color(Token.FG_SUBTLE));
        double half = pen.width(trend.toDate().label(), Face.TICK) / 2;
        double at = Math.max(job.area().x() + half, Math.min(job.area().right() - half, x));
        pen.text(trend.toDate().label(), at, plot.y() - 9, Pen.Align.CENTRE, Face.TICK, pen.color(Token.FG_MUTED));
    }
}
