package ruralpost.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars and columns by JFreeChart: square ends, a fixed thickness, at least 1.5 px for a value that is not zero. */
final class FlatBars {

    private final Pen pen;
    private final PlotOrientation orientation;
    private final double low;
    private final double high;

    /**
     * @param low  lowest value of the axis
     * @param high highest value of the axis, above low
     */
    FlatBars(Pen pen, PlotOrientation orientation, double low, double high) {
        this.pen = pen;
        this.orientation = orientation;
        this.low = low;
        this.high = high;
    }

    /**
     * Draws one bar for each value, evenly over the area.
     *
     * @param colours colour of the bar of that index
     * @return where the bars are; null where there is no value or zero
     */
    Box[] draw(Box area, List<ChartValue> values, double thickness, IntFunction<Color> colours) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < values.size(); i++) {
            data.addValue(values.get(i).present() ? values.get(i).amount() : null, "", Integer.valueOf(i));
        }
        Box[] boxes = new Box[values.size()];
        BarRenderer renderer = new BarRenderer();
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0);
        renderer.setMaximumBarWidth(1);
        renderer.setMinimumBarLength(Tokens.BAR_MIN);
        renderer.setBarPainter(new Painter(values, thickness, colours, boxes));
        NumberAxis axis = new NumberAxis();
        CategoryPlot plot = new CategoryPlot(data, new CategoryAxis(), axis, renderer);
        plot.setOrientation(orientation);
        JFreeChart chart = new JFreeChart(plot);
        new ChartTheme(pen.tokens()).apply(chart);
        axis.setRange(low, high);
        chart.draw(pen.graphics(), new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
        return boxes;
    }

    private final class Painter implements BarPainter {
        private final List<ChartValue> values;
        private final double thickness;
        private final IntFunction<Color> colours;
        private final Box[] boxes;

        Painter(List<ChartValue> values, double thickness, IntFunction<Color> colours, Box[] boxes) {
            this.values = values;
            this.thickness = thickness;
            this.colours = colours;
            this.boxes = boxes;
        }

        @Override
        public void paintBar(Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
            if (values.get(column).amount() == 0) {
                return;
            }
            Box box = orientation == PlotOrientation.HORIZONTAL
                ? new Box(bar.getX(), Math.round(bar.getCenterY() - thickness / 2), bar.getWidth(), thickness)
                : new Box(Math.round(bar.getCenterX() - thickness / 2), bar.getY(), thickness, bar.getHeight());
            boxes[column] = box;
            pen.rect(box, colours.apply(column));
            if (values.get(column).part()) {
                pen.hatch(box, pen.color(Token.BG_DEFAULT));
            }
        }

        @Override
        public void paintBarShadow(Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base,
                                   boolean pegShadow) {
            // no shadows
        }
    }
}
