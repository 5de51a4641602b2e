package ruralpost.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/** The small line of a tile: the course of a value without axis and words. Zero is the foot unless values are negative. */
public final class Sparkline {

    private static final double PAD = 3.5;
    private static final BasicStroke LINE = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private Sparkline() {
    }

    /**
     * Draws into a rectangle whose top left is the origin of {@code g}; nothing when no value is present.
     *
     * @param values in the order of time; gaps as {@link ChartValue#NONE}; a last value for part of its period is an open point
     * @param width  in user units, at least 8
     * @param height in user units, at least 8
     */
    public static void draw(Graphics2D g, List<ChartValue> values, double width, double height, Tokens tokens) {
        int last = last(values);
        if (last < 0 || width < 8 || height < 8) {
            return;
        }
        Pen pen = new Pen(g, tokens, null);
        double low = Math.min(0, values.stream().filter(ChartValue::present).mapToDouble(ChartValue::amount).min().orElse(0));
        double high = Math.max(0, values.stream().filter(ChartValue::present).mapToDouble(ChartValue::amount).max().orElse(0));
        double per = (height - 2 * PAD) / (high > low ? high - low : 1);
        double foot = height - PAD;
        double step = values.size() < 2 ? 0 : (width - 2 * PAD) / (values.size() - 1);
        pen.hairline(PAD, width - PAD, foot + low * per, tokens.color(low < 0 ? Token.CHART_AXIS : Token.CHART_GRID));
        Path2D path = new Path2D.Double();
        boolean open = false;
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).present()) {
                open = false;
                continue;
            }
            double x = values.size() < 2 ? width - PAD : PAD + i * step;
            double y = foot - (values.get(i).amount() - low) * per;
            boolean alone = !open && (i + 1 >= values.size() || !values.get(i + 1).present());
            if (open) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
            }
            if (alone && i != last) {
                pen.dot(x, y, 1.25, tokens.palette(1), null, 0);
            }
            open = true;
        }
        pen.stroke(LINE, path, tokens.palette(1));
        double x = values.size() < 2 ? width - PAD : PAD + last * step;
        double y = foot - (values.get(last).amount() - low) * per;
        boolean part = values.get(last).part();
        pen.dot(x, y, part ? 2.25 : 2.5, part ? tokens.color(Token.BG_DEFAULT) : tokens.palette(1), tokens.palette(1), part ? 1.25f : 0);
    }

    private static int last(List<ChartValue> values) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i).present()) {
                return i;
            }
        }
        return -1;
    }
}
