package ruralpost.chart;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;

/** The range of a forecast behind the lines: a soft area with dashed edges that begins at the last value. */
final class TrendBand {

    private static final BasicStroke EDGE = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0);

    private static final BasicStroke LIKELY = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 3}, 0);

    private final Job job;
    private final Trend trend;
    private final TrendLayout layout;

    TrendBand(Job job, Trend trend, TrendLayout layout) {
        this.job = job;
        this.trend = trend;
        this.layout = layout;
    }

    /** The last step with a range; -1 when there is none. */
    static int last(Trend trend) {
        for (int i = trend.times().size() - 1; i >= 0; i--) {
            if (trend.band().at(i)) {
                return i;
            }
        }
        return -1;
    }

    void paint() {
        if (trend.band() == null) {
            return;
        }
        for (int i = 0; i < trend.times().size(); i++) {
            if (trend.band().at(i) && !trend.band().at(i - 1)) {
                piece(i);
            }
        }
    }

    /** From one step to the next gap, begun at the last value of the line where that is the step before. */
    private void piece(int from) {
        Path2D high = new Path2D.Double();
        Path2D low = new Path2D.Double();
        Path2D middle = new Path2D.Double();
        Trend.Line line = trend.series().stream().filter(l -> l.role() == Trend.Role.CURRENT).findFirst().orElse(trend.main());
        boolean begun = line != null && line.last() == from - 1;
        if (begun) {
            double y = layout.y(line.at(from - 1).amount());
            high.moveTo(layout.x(from - 1), y);
            low.moveTo(layout.x(from - 1), y);
            middle.moveTo(layout.x(from - 1), y);
        }
        int to = from;
        for (int i = from; trend.band().at(i) && i < trend.times().size(); i++) {
            to = i;
            add(high, layout.x(i), layout.y(trend.band().high().get(i).amount()));
            if (trend.band().likelyAt(i).present()) {
                add(middle, layout.x(i), layout.y(trend.band().likelyAt(i).amount()));
            }
            add(low, layout.x(i), layout.y(trend.band().low().get(i).amount()));
        }
        Path2D area = new Path2D.Double(high);
        for (int i = to; i >= from; i--) {
            area.lineTo(layout.x(i), layout.y(trend.band().low().get(i).amount()));
        }
        area.closePath();
        Pen pen = job.pen();
        pen.fill(area, pen.color(Token.ACCENT_SUBTLE));
        pen.stroke(EDGE, high, pen.tokens().palette(1));
        pen.stroke(EDGE, low, pen.tokens().palette(1));
        pen.stroke(LIKELY, middle, pen.tokens().palette(1));
        double x = layout.x(from);
        double top = layout.y(trend.band().high().get(to).amount());
        job.mark(trend.times().get(to).key(), "band", new Box(x, top, Math.max(1, layout.x(to) - x),
            Math.max(1, layout.y(trend.band().low().get(to).amount()) - top)), trend.band().label());
    }

    private static void add(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
