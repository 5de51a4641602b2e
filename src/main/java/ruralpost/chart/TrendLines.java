package ruralpost.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The lines of a trend by JFreeChart, then the points over them. */
final class TrendLines {

    /** Lines and points may reach this far over the edge of the plot without being cut. */
    private static final double OVER = 8;
    private static final List<Trend.Role> ORDER =
        List.of(Trend.Role.LAST_YEAR, Trend.Role.PLAN, Trend.Role.PACE, Trend.Role.OTHER, Trend.Role.CURRENT);

    private final Job job;
    private final Pen pen;
    private final Trend trend;
    private final TrendLayout layout;
    private final ChartTheme theme;

    TrendLines(Job job, Trend trend, TrendLayout layout) {
        this.job = job;
        this.pen = job.pen();
        this.trend = trend;
        this.layout = layout;
        this.theme = new ChartTheme(pen.tokens());
    }

    void paint() {
        fill();
        NumberAxis x = new NumberAxis();
        NumberAxis y = new NumberAxis();
        XYPlot plot = new XYPlot(null, x, y, null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        int index = 0;
        for (Trend.Line line : inOrder()) {
            plot.setDataset(index, data(line));
            plot.setRenderer(index++, renderer(line));
        }
        JFreeChart chart = new JFreeChart(plot);
        theme.apply(chart);
        Box box = layout.plot();
        Ticks ticks = layout.ticks();
        double perX = trend.times().size() < 2 ? 1 / box.width() : 1 / layout.step();
        double perY = (ticks.high() - ticks.low()) / box.height();
        double from = trend.times().size() < 2 ? -0.5 : 0;
        x.setRange(from - OVER * perX, from + box.width() * perX + OVER * perX);
        y.setRange(ticks.low() - OVER * perY, ticks.high() + OVER * perY);
        chart.draw(pen.graphics(), new Rectangle2D.Double(box.x() - OVER, box.y() - OVER, box.width() + 2 * OVER, box.height() + 2 * OVER));
        inOrder().forEach(this::points);
    }

    private List<Trend.Line> inOrder() {
        return trend.series().stream().sorted(java.util.Comparator.comparingInt(line -> ORDER.indexOf(line.role()))).toList();
    }

    private XYSeriesCollection data(Trend.Line line) {
        XYSeries series = new XYSeries(line.key());
        for (int i = 0; i < Math.min(line.values().size(), trend.times().size()); i++) {
            series.add(i, line.at(i).present() ? line.at(i).amount() : Double.NaN);
        }
        return new XYSeriesCollection(series);
    }

    private XYLineAndShapeRenderer renderer(Trend.Line line) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        boolean dashed = pen.tokens().patterned() && line.role() == Trend.Role.OTHER && line.colour() > 1;
        renderer.setSeriesStroke(0, dashed ? ChartTheme.dashed(line.colour()) : ChartTheme.stroke(line.role(), layout.step()));
        renderer.setSeriesPaint(0, theme.line(line));
        return renderer;
    }

    /** Area under a single running total. */
    private void fill() {
        if (!trend.filled()) {
            return;
        }
        List<double[]> corners = layout.corners(trend.main());
        if (corners.size() < 2) {
            return;
        }
        Path2D path = new Path2D.Double();
        path.moveTo(corners.getFirst()[0], layout.y(0));
        corners.forEach(corner -> path.lineTo(corner[0], corner[1]));
        path.lineTo(corners.getLast()[0], layout.y(0));
        path.closePath();
        pen.graphics().setColor(pen.color(Token.ACCENT_SUBTLE));
        pen.graphics().fill(path);
    }

    private void points(Trend.Line line) {
        boolean main = line.role() == Trend.Role.CURRENT || line.role() == Trend.Role.OTHER;
        if (line.role() == Trend.Role.PLAN || line.role() == Trend.Role.PACE) {
            return;
        }
        int last = line.last();
        int mark = trend.toDate() == null ? -1 : trend.indexOf(trend.toDate().step());
        for (int i = 0; i <= last; i++) {
            ChartValue value = line.at(i);
            if (!value.present() || i >= trend.times().size()) {
                continue;
            }
            double x = layout.x(i);
            double y = layout.y(value.amount());
            boolean lit = job.hovered(trend.times().get(i).key()) || job.focused(trend.times().get(i).key());
            if (!main) {
                if (i == mark) {
                    pen.dot(x, y, 3, pen.color(Token.BG_DEFAULT), theme.line(line), Tokens.LAST_YEAR_LINE);
                } else if (lit || last == 0) {
                    pen.dot(x, y, 2.5, theme.line(line), pen.color(Token.BG_DEFAULT), 1);
                }
            } else if (value.part()) {
                partPoint(x, y, line);
            } else if (i == last || lit) {
                pen.dot(x, y, Tokens.LAST_DOT, theme.line(line), pen.color(Token.BG_DEFAULT), 1);
            } else if (layout.step() >= 12 || lonely(line, i)) {
                pen.dot(x, y, Tokens.DOT + 0.5, theme.line(line), pen.color(Token.BG_DEFAULT), 1);
            }
            job.mark(trend.times().get(i).key(), line.key(), new Box(x - 4, y - 4, 8, 8), job.tip(line.name(), value));
        }
    }

    /** A point between two gaps would be invisible without its dot. */
    private static boolean lonely(Trend.Line line, int i) {
        return !line.at(i - 1).present() && !line.at(i + 1).present();
    }

    private void partPoint(double x, double y, Trend.Line line) {
        pen.dot(x, y, 4.5, pen.color(Token.BG_DEFAULT), theme.line(line), 0);
        pen.hatch(new Box(x - 3, y - 3, 6, 6), theme.line(line));
        pen.dot(x, y, 4.5, new java.awt.Color(0, true), theme.line(line), 1.5f);
    }
}
