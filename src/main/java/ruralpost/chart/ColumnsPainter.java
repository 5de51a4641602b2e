package ruralpost.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;

/** A few upright columns, the value above each. */
final class ColumnsPainter {

    private final Job job;
    private final Pen pen;
    private final List<Columns.Column> columns;

    ColumnsPainter(Job job, Columns columns) {
        this.job = job;
        this.pen = job.pen();
        this.columns = columns.columns();
    }

    RenderedChart paint() {
        Box area = job.area();
        Ticks ticks = Ticks.of(columns.stream().mapToDouble(column -> column.value().orZero()).min().orElse(0),
            columns.stream().mapToDouble(column -> column.value().orZero()).max().orElse(0));
        AxisPainter axis = new AxisPainter(job, ticks);
        boolean details = columns.stream().anyMatch(column -> !column.detail().isEmpty());
        Box plot = area.inset(24 + axis.top(), 12, details ? 40 : 24, axis.width() + 12);
        axis.paint(plot, value -> plot.bottom() - (value - ticks.low()) / (ticks.high() - ticks.low()) * plot.height());
        double step = plot.width() / columns.size();
        for (int i = 0; i < columns.size(); i++) {
            Columns.Column column = columns.get(i);
            Box place = new Box(plot.x() + i * step, area.y(), step, area.height());
            background(column, place);
        }
        double thickness = Math.max(3, Math.min(72, Math.floor(step * 0.58)));
        Box[] boxes = new FlatBars(pen, PlotOrientation.VERTICAL, ticks.low(), ticks.high())
            .draw(plot, columns.stream().map(Columns.Column::value).toList(), thickness, i -> colour(columns.get(i)));
        double zero = plot.bottom() + ticks.low() / (ticks.high() - ticks.low()) * plot.height();
        pen.hairline(plot.x(), plot.right(), zero, pen.color(Token.CHART_AXIS));
        int every = AxisPainter.every(pen, columns.stream().map(Columns.Column::name).toList(), step);
        for (int i = 0; i < columns.size(); i++) {
            texts(columns.get(i), boxes[i], plot, step, i, every, zero);
        }
        return job.done(plot, 0);
    }

    private void background(Columns.Column column, Box place) {
        if (job.hovered(column.key())) {
            pen.rect(place, pen.color(Token.HOVER));
        }
        if (job.focused(column.key())) {
            pen.frame(place, 2, pen.color(Token.ACCENT_FG));
        }
        job.hit(column.key(), place, job.tip(column.name(), column.value()), true);
    }

    private Color colour(Columns.Column column) {
        return job.anyChosen() && !job.chosen(column.key()) ? pen.color(Token.CHART_DIMMED) : pen.tokens().palette(1);
    }

    private void texts(Columns.Column column, Box bar, Box plot, double step, int index, int every, double zero) {
        double x = plot.x() + (index + 0.5) * step;
        boolean chosen = job.chosen(column.key());
        ChartValue value = column.value();
        double y = bar == null ? zero - 11 : value.amount() < 0 ? bar.bottom() + 11 : bar.y() - 11;
        Face face = Face.BODY_BOLD;
        double mark = value.mark().isEmpty() ? 0 : pen.width(value.mark(), new Face(10, true)) + 10;
        double number = pen.width(value.label(), face);
        if (number + mark <= step - 2) {
            double left = x - (mark + number) / 2;
            pen.markBox(value.mark(), left, y, face);
            pen.haloText(value.label(), left + mark, y, Pen.Align.LEFT, face,
                pen.color(value.amount() < 0 ? Token.DANGER_FG : chosen ? Token.ACCENT_FG : Token.FG_DEFAULT));
        }
        if (bar != null) {
            job.mark(column.key(), "value", bar, job.tip(column.name(), value));
        }
        if (index % every == 0) {
            Face name = Face.LABEL.bold(chosen);
            pen.text(pen.fit(column.name(), step * every - 4, name), x, plot.bottom() + 14, Pen.Align.CENTRE, name, pen.color(Token.FG_DEFAULT));
            pen.text(pen.fit(column.detail(), step * every - 4, Face.TICK), x, plot.bottom() + 30, Pen.Align.CENTRE, Face.TICK,
                pen.color(Token.FG_MUTED));
        }
    }
}
