package ruralpost.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Festivals and campaign days under the time axis: a bar over their days, in two lanes where they overlap, and names where there is room. */
final class TrendEvents {

    private static final double BARS = 8;
    private static final double NAMES = 14;
    private static final int LANES = 2;

    private final Job job;
    private final Pen pen;
    private final Trend trend;
    private final TrendLayout layout;

    TrendEvents(Job job, Trend trend, TrendLayout layout) {
        this.job = job;
        this.pen = job.pen();
        this.trend = trend;
        this.layout = layout;
    }

    /** The height they need below the labels of the steps: 0 without events, no names in a low card. */
    static double room(Job job, Trend trend) {
        return new EventSteps(trend).placed().isEmpty() ? 0 : job.area().height() < 130 ? BARS : BARS + NAMES;
    }

    private record Span(int from, int to, String name) { }

    void paint() {
        double room = room(job, trend);
        if (room == 0) {
            return;
        }
        List<Span> spans = spans();
        double top = layout.plot().bottom() + 22;
        double[] free = new double[LANES];
        java.util.Arrays.fill(free, Double.NEGATIVE_INFINITY);
        Box area = job.area();
        Placer placer = new Placer(new Box(area.x(), top + BARS - 1, area.width(), NAMES + 2));
        List<Span> named = new ArrayList<>();
        for (Span span : spans) {
            Box box = box(span, top);
            for (int lane = 0; lane < LANES; lane++) {
                if (box.x() >= free[lane] + 1) {
                    free[lane] = box.right();
                    Box bar = box.moved(0, lane * 4.0);
                    pen.rect(bar, pen.color(lit(span) ? Token.FG_DEFAULT : Token.FG_SUBTLE));
                    job.mark(trend.times().get(span.from()).key(), "event " + span.name(), bar, span.name());
                    named.add(span);
                    break;
                }
            }
        }
        if (room > BARS) {
            named.sort(java.util.Comparator.comparing((Span span) -> !lit(span)).thenComparing(span -> span.from() - span.to()));
            named.forEach(span -> name(span, box(span, top), placer));
        }
    }

    /** Under the pointer or the keyboard. */
    private boolean lit(Span span) {
        for (int i = span.from(); i <= span.to(); i++) {
            if (job.hovered(trend.times().get(i).key()) || job.focused(trend.times().get(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** In the order of time; those over the same steps share one bar and are named together. */
    private List<Span> spans() {
        Map<List<Integer>, String> names = new LinkedHashMap<>();
        new EventSteps(trend).placed().stream().sorted(java.util.Comparator.comparingInt(EventSteps.Placed::from))
            .forEach(each -> names.merge(List.of(each.from(), each.to()), each.event().name(), (a, b) -> job.texts().get("chart.events", a, b)));
        return names.entrySet().stream().map(each -> new Span(each.getKey().get(0), each.getKey().get(1), each.getValue())).toList();
    }

    private Box box(Span span, double top) {
        double half = trend.times().size() < 2 ? 8 : Math.min(layout.step() / 2, 14);
        double left = Math.max(job.area().x(), layout.x(span.from()) - half);
        double right = Math.min(job.area().right(), layout.x(span.to()) + half);
        double least = Math.max(0, 3 - (right - left)) / 2;
        return new Box(left - least, top + 1, right - left + 2 * least, 3);
    }

    private void name(Span span, Box bar, Placer placer) {
        Face face = Face.TICK.bold(lit(span));
        double width = pen.width(span.name(), face);
        double y = layout.plot().bottom() + 22 + BARS;
        Box area = job.area();
        double left = Math.max(area.x(), Math.min(area.right() - width, bar.centreX() - width / 2));
        Box spot = placer.free(List.of(new Box(left, y, width, NAMES)), 1e6);
        if (spot != null) {
            pen.text(span.name(), spot.x(), spot.centreY(), Pen.Align.LEFT, face, pen.color(lit(span) ? Token.FG_DEFAULT : Token.FG_MUTED));
            placer.take(spot.inset(0, -8, 0, 0));
        }
    }
}
