package ruralpost.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Points by two measures; as many names as find room without covering anything. */
final class ScatterPainter {

    private static final double LEAST = 4;
    private static final double MOST = 14;
    private static final double NAME = 132;
    /** How many others on the same spot are told under the pointer. */
    private static final int MOST_OTHERS = 4;
    /** Pixels between two ticks. */
    private static final double UPRIGHT = 26;
    private static final double LEVEL = 52;
    private static final BasicStroke BREAK = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {2, 3}, 0);
    private static final BasicStroke LEADER = new BasicStroke(1);

    private final Job job;
    private final Pen pen;
    private final Scatter scatter;
    private final List<Scatter.Point> placed;
    private final double largest;
    /** By the point itself: two may be equal. */
    private final Map<Scatter.Point, String> tips = new IdentityHashMap<>();
    private Overlaps overlaps;
    private Box plot;
    private ScatterAxis xAxis;
    private ScatterAxis yAxis;

    ScatterPainter(Job job, Scatter scatter) {
        this.job = job;
        this.pen = job.pen();
        this.scatter = scatter;
        this.placed = scatter.points().stream().filter(Scatter.Point::placed).toList();
        this.largest = placed.stream().mapToDouble(point -> Math.max(0, point.size().orZero())).max().orElse(0);
    }

    RenderedChart paint() {
        Box area = job.area();
        double[] xs = placed.stream().mapToDouble(point -> point.x().amount()).toArray();
        double[] ys = placed.stream().mapToDouble(point -> point.y().amount()).toArray();
        double height = area.height() - 26 - 40;
        yAxis = ScatterAxis.of(ys, job.spec().lang(), height);
        double left = yAxis.ticks(UPRIGHT).stream().mapToDouble(tick -> pen.width(yAxis.label(tick), Face.TICK)).max().orElse(0);
        plot = area.inset(26, 18, 40, Math.max(left, yAxis.gutter() < 0 ? 0 : pen.width(yAxis.gutterLabel(), Face.TICK)) + 16);
        xAxis = ScatterAxis.of(xs, job.spec().lang(), plot.width());
        yTicks();
        xTicks();
        title(scatter.yTitle(), unit(yAxis, scatter.yUnit()), area.x() + 4, area.y() + 9, Pen.Align.LEFT);
        title(scatter.xTitle(), unit(xAxis, scatter.xUnit()), area.right() - 4, area.bottom() - 8, Pen.Align.RIGHT);
        Placer placer = new Placer(new Box(plot.x() + 2, area.y() + 22, area.right() - plot.x() - 2, plot.bottom() - 2 - area.y() - 22));
        overlaps = new Overlaps(placed.stream().map(point -> new Point2D.Double(x(point.x().amount()), y(point.y().amount()))).toList());
        IntStream.range(0, placed.size()).forEach(i -> tips.put(placed.get(i), tips(i)));
        placed.forEach(point -> placer.take(box(point)));
        placed.stream().sorted(Comparator.comparingDouble(this::radius).reversed()).forEach(this::dot);
        inOrder().forEach(point -> name(point, placer));
        placed.forEach(point -> job.hit(point.key(), reach(box(point)), tips.get(point), true));
        return job.done(plot, scatter.points().size() - placed.size());
    }

    /** Who is named first: what is looked at, then the outermost, then by importance. */
    private List<Scatter.Point> inOrder() {
        double right = placed.stream().mapToDouble(point -> point.x().amount()).max().orElse(0);
        double top = placed.stream().mapToDouble(point -> point.y().amount()).max().orElse(0);
        return placed.stream().sorted(Comparator.comparing((Scatter.Point point) -> !lit(point))
            .thenComparing(point -> point.x().amount() < right && point.y().amount() < top)).toList();
    }

    private double x(double amount) {
        return plot.x() + xAxis.at(amount);
    }

    private double y(double amount) {
        return plot.bottom() - yAxis.at(amount);
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

    private void yTicks() {
        for (double tick : yAxis.ticks(UPRIGHT)) {
            pen.hairline(plot.x(), plot.right(), y(tick), pen.color(Token.CHART_GRID));
            pen.text(yAxis.label(tick), plot.x() - 6, y(tick), Pen.Align.RIGHT, Face.TICK, pen.color(Token.FG_MUTED));
        }
        if (yAxis.gutter() >= 0) {
            double at = plot.bottom() - yAxis.gutter();
            pen.line(plot.x(), at, plot.right(), at, BREAK, pen.color(Token.CHART_AXIS));
            pen.text(yAxis.gutterLabel(), plot.x() - 6, at, Pen.Align.RIGHT, Face.TICK, pen.color(Token.FG_MUTED));
        }
    }

    private void xTicks() {
        pen.hairline(plot.x(), plot.right(), plot.bottom() - yAxis.origin(), pen.color(Token.CHART_AXIS));
        if (!xAxis.log() && xAxis.origin() > 0) {
            pen.rect(new Box(Math.round(x(0)), plot.y(), 1, plot.height()), pen.color(Token.CHART_AXIS));
        }
        double free = plot.x() - 40;
        if (xAxis.gutter() >= 0) {
            double at = plot.x() + xAxis.gutter();
            pen.line(at, plot.y(), at, plot.bottom(), BREAK, pen.color(Token.CHART_AXIS));
            pen.text(xAxis.gutterLabel(), at, plot.bottom() + 12, Pen.Align.CENTRE, Face.TICK, pen.color(Token.FG_MUTED));
            free = at + pen.width(xAxis.gutterLabel(), Face.TICK) / 2;
        }
        for (double tick : xAxis.ticks(LEVEL)) {
            String label = xAxis.label(tick);
            double half = pen.width(label, Face.TICK) / 2;
            if (x(tick) - half >= free + 6 && x(tick) + half <= job.area().right()) {
                pen.text(label, x(tick), plot.bottom() + 12, Pen.Align.CENTRE, Face.TICK, pen.color(Token.FG_MUTED));
                free = x(tick) + half;
            }
        }
    }

    /** Each measure has its unit once, with the scale, and whether the axis is logarithmic. */
    private String unit(ScatterAxis axis, String unit) {
        String scaled = axis.word().isEmpty() || unit.isEmpty() ? axis.word() + unit : job.texts().get("chart.scaled.unit", axis.word(), unit);
        return !axis.log() ? scaled : scaled.isEmpty() ? job.texts().get("chart.log") : job.texts().get("chart.log.unit", scaled);
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
        job.mark(point.key(), "value", box(point), tips.get(point));
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
        if (spot == null) {
            spot = further(dot, w, placer);
        }
        if (spot != null) {
            boolean dim = job.anyChosen() && !job.chosen(point.key());
            pen.haloText(name, spot.x(), spot.centreY(), Pen.Align.LEFT, face, pen.color(dim ? Token.FG_MUTED : Token.FG_DEFAULT));
        }
    }

    /** A place a little away, tied to its point by a line; null when there is none. */
    private Box further(Box dot, double w, Placer placer) {
        double up = dot.y() - 30;
        double down = dot.bottom() + 16;
        Box spot = placer.free(List.of(new Box(dot.right() + 14, up, w, 14), new Box(dot.x() - 14 - w, up, w, 14), new Box(dot.right() + 14, down, w, 14),
            new Box(dot.x() - 14 - w, down, w, 14), new Box(dot.right() + 22, dot.centreY() - 7, w, 14)), 1e6);
        if (spot != null) {
            double end = spot.x() > dot.x() ? spot.x() - 2 : spot.right() + 2;
            double angle = Math.atan2(spot.centreY() - dot.centreY(), end - dot.centreX());
            double r = dot.width() / 2 + 1;
            pen.line(dot.centreX() + r * Math.cos(angle), dot.centreY() + r * Math.sin(angle), end, spot.centreY(), LEADER, pen.color(Token.CHART_AXIS));
        }
        return spot;
    }

    /** The exact values, and the others that lie on the same spot and would never be seen. */
    private String tips(int index) {
        List<String> lines = new ArrayList<>(List.of(tip(placed.get(index))));
        overlaps.of(index, MOST_OTHERS).forEach(other -> lines.add(tip(placed.get(other))));
        return String.join("\n", lines);
    }

    private String tip(Scatter.Point point) {
        String tip = point.name() + "\n" + job.tip(scatter.xTitle(), point.x()) + "\n" + job.tip(scatter.yTitle(), point.y());
        return point.size().present() ? tip + "\n" + point.size().tip() : tip;
    }
}
