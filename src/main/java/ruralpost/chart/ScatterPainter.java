package ruralpost.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Points by two measures; as many names as find room without covering anything. */
final class ScatterPainter {

    private static final double LEAST = 4;
    private static final double MOST = 14;
    private static final double NAME = 132;

    private final Job job;
    private final Pen pen;
    private final Scatter scatter;
    private final List<Scatter.Point> placed;
    private final double largest;
    private Box plot;
    private Ticks xTicks;
    private Ticks yTicks;

    ScatterPainter(Job job, Scatter scatter) {
        this.job = job;
        this.pen = job.pen();
        this.scatter = scatter;
        this.placed = scatter.points().stream().filter(Scatter.Point::placed).toList();
        this.largest = placed.stream().mapToDouble(point -> Math.max(0, point.size().orZero())).max().orElse(0);
    }

    RenderedChart paint() {
        xTicks = Ticks.of(placed.stream().mapToDouble(point -> point.x().amount()).min().orElse(0),
            placed.stream().mapToDouble(point -> point.x().amount()).max().orElse(0));
        yTicks = Ticks.of(placed.stream().mapToDouble(point -> point.y().amount()).min().orElse(0),
            placed.stream().mapToDouble(point -> point.y().amount()).max().orElse(0));
        AxisPainter axis = new AxisPainter(job, yTicks);
        Box area = job.area();
        plot = area.inset(26 + axis.top(), 18, 40, axis.width() + 10);
        axis.paint(plot, this::y);
        xAxis();
        titles();
        Placer placer = new Placer(new Box(plot.x() + 2, area.y() + 22, area.right() - plot.x() - 2, plot.bottom() - 2 - area.y() - 22));
        placed.forEach(point -> placer.take(box(point)));
        placed.stream().sorted(Comparator.comparingDouble(this::radius).reversed()).forEach(this::dot);
        placed.stream().sorted(Comparator.comparing((Scatter.Point point) -> !lit(point))).forEach(point -> name(point, placer));
        placed.forEach(point -> job.hit(point.key(), reach(box(point)), tips(point), true));
        return job.done(plot, scatter.points().size() - placed.size());
    }

    private double x(double amount) {
        return plot.x() + (amount - xTicks.low()) / (xTicks.high() - xTicks.low()) * plot.width();
    }

    private double y(double amount) {
        return plot.bottom() - (amount - yTicks.low()) / (yTicks.high() - yTicks.low()) * plot.height();
    }

    private double radius(Scatter.Point point) {
        double share = largest <= 0 ? 0 : Math.sqrt(Math.max(0, point.size().orZero()) / largest);
        return (job.roomy() ? 1.2 : 1) * (LEAST + (MOST - LEAST) * share);
    }

    private Box box(Scatter.Point point) {
        double r = radius(point);
        return new Box(x(point.x().amount()) - r, y(point.y().amount()) - r, 2 * r, 2 * r);
    }

    /** At least as large as a pointer can hit, inside the picture. */
    private Box reach(Box box) {
        double grow = Math.max(0, (14 - box.width()) / 2);
        Box area = job.area();
        double left = Math.max(area.x(), box.x() - grow);
        double top = Math.max(area.y(), box.y() - grow);
        return new Box(left, top, Math.min(area.right(), box.right() + grow) - left, Math.min(area.bottom(), box.bottom() + grow) - top);
    }

    private boolean lit(Scatter.Point point) {
        return job.chosen(point.key()) || job.hovered(point.key()) || job.focused(point.key());
    }

    private void xAxis() {
        AxisScale scale = xTicks.scale(job.spec().lang());
        double low = x(xTicks.low());
        pen.hairline(plot.x(), plot.right(), y(0), pen.color(Token.CHART_AXIS));
        if (xTicks.low() < 0) {
            pen.rect(new Box(Math.round(x(0)), plot.y(), 1, plot.height()), pen.color(Token.CHART_AXIS));
        }
        double free = low - 40;
        for (double tick : xTicks.values()) {
            String label = xTicks.label(tick, scale);
            double half = pen.width(label, Face.TICK) / 2;
            if (x(tick) - half >= free + 6 && x(tick) + half <= job.area().right()) {
                pen.text(label, x(tick), plot.bottom() + 12, Pen.Align.CENTRE, Face.TICK, pen.color(Token.FG_MUTED));
                free = x(tick) + half;
            }
        }
    }

    /** Each measure with its unit once: the upright one above, the other below. */
    private void titles() {
        Box area = job.area();
        AxisScale scale = xTicks.scale(job.spec().lang());
        String unit = scale.word().isEmpty() || scatter.xUnit().isEmpty() ? scale.word() + scatter.xUnit()
            : job.texts().get("chart.scaled.unit", scale.word(), scatter.xUnit());
        title(scatter.yTitle(), scatter.yUnit(), area.x() + 4, area.y() + 9, Pen.Align.LEFT);
        title(scatter.xTitle(), unit, area.right() - 4, area.bottom() - 8, Pen.Align.RIGHT);
    }

    private void title(String name, String unit, double x, double y, Pen.Align align) {
        double room = job.area().width() - 16 - pen.width(unit, Face.TICK);
        List<Pen.Part> parts = List.of(new Pen.Part(pen.fit(name, Math.max(24, room), Face.TICK), Face.TICK, pen.color(Token.FG_DEFAULT)),
            new Pen.Part(unit.isEmpty() ? "" : "  " + unit, Face.TICK, pen.color(Token.FG_SUBTLE)));
        pen.parts(parts, x, y, align, null);
    }

    private void dot(Scatter.Point point) {
        boolean dim = job.anyChosen() && !job.chosen(point.key());
        Color full = dim ? pen.color(Token.CHART_DIMMED) : pen.tokens().palette(1);
        double x = x(point.x().amount());
        double y = y(point.y().amount());
        boolean part = point.x().part() || point.y().part();
        pen.dot(x, y, radius(point), part ? pen.color(Token.BG_DEFAULT) : full, part ? full : pen.color(Token.BG_DEFAULT), part ? 1.5f : 1);
        if (job.focused(point.key()) || job.hovered(point.key())) {
            pen.dot(x, y, radius(point) + 2.5, new Color(0, true), pen.color(job.focused(point.key()) ? Token.ACCENT_FG : Token.FG_DEFAULT), 2);
        }
        job.mark(point.key(), "value", box(point), tips(point));
    }

    private void name(Scatter.Point point, Placer placer) {
        Face face = Face.LABEL.bold(job.chosen(point.key()));
        String name = pen.fit(point.name(), Math.min(NAME, plot.width() * 0.4), face);
        double w = pen.width(name, face);
        Box dot = box(point);
        double level = dot.centreY() - 7;
        Box spot = placer.free(List.of(new Box(dot.right() + 3, level, w, 14), new Box(dot.x() - 3 - w, level, w, 14),
            new Box(dot.centreX() - w / 2, dot.y() - 16, w, 14), new Box(dot.centreX() - w / 2, dot.bottom() + 2, w, 14),
            new Box(dot.right(), dot.y() - 13, w, 14), new Box(dot.right(), dot.bottom() - 1, w, 14),
            new Box(dot.x() - w, dot.y() - 13, w, 14), new Box(dot.x() - w, dot.bottom() - 1, w, 14)), 1e6);
        if (spot != null) {
            boolean dim = job.anyChosen() && !job.chosen(point.key());
            pen.haloText(name, spot.x(), spot.centreY(), Pen.Align.LEFT, face, pen.color(dim ? Token.FG_MUTED : Token.FG_DEFAULT));
        }
    }

    /** The exact values, and the others that lie on the same spot and would never be seen. */
    private String tips(Scatter.Point point) {
        List<String> lines = new ArrayList<>(List.of(tip(point)));
        placed.stream().filter(other -> other != point && Math.hypot(x(other.x().amount()) - x(point.x().amount()),
            y(other.y().amount()) - y(point.y().amount())) < 2).limit(4).map(this::tip).forEach(lines::add);
        return String.join("\n", lines);
    }

    private String tip(Scatter.Point point) {
        String tip = point.name() + "\n" + job.tip(scatter.xTitle(), point.x()) + "\n" + job.tip(scatter.yTitle(), point.y());
        return point.size().present() ? tip + "\n" + point.size().tip() : tip;
    }
}
