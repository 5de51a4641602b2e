package ruralpost.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The look of every JFreeChart of the program, made from the tokens: no outline, shadow, gradient, legend or tick mark, nothing but
 * the marks themselves. Grid, axis texts and labels are drawn by {@link Pen}, which measures rightly on every device.
 */
final class ChartTheme implements org.jfree.chart.ChartTheme {

    private final Tokens tokens;

    ChartTheme(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void apply(JFreeChart chart) {
        chart.setBorderVisible(false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setAntiAlias(true);
        chart.removeLegend();
        chart.setTitle((String) null);
        plain(chart.getPlot());
        switch (chart.getPlot()) {
            case XYPlot plot -> {
                plot.setDomainGridlinesVisible(false);
                plot.setRangeGridlinesVisible(false);
                plot.setRangeZeroBaselineVisible(false);
                plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
                hide(plot.getDomainAxis());
                hide(plot.getRangeAxis());
            }
            case CategoryPlot plot -> {
                plot.setDomainGridlinesVisible(false);
                plot.setRangeGridlinesVisible(false);
                plot.setRangeZeroBaselineVisible(false);
                plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
                plot.getDomainAxis().setVisible(false);
                plot.getDomainAxis().setLowerMargin(0);
                plot.getDomainAxis().setUpperMargin(0);
                plot.getDomainAxis().setCategoryMargin(0);
                hide(plot.getRangeAxis());
            }
            default -> { }
        }
    }

    private static void plain(Plot plot) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setNoDataMessage(null);
    }

    private static void hide(ValueAxis axis) {
        axis.setVisible(false);
        axis.setAutoRange(false);
        if (axis instanceof NumberAxis number) {
            number.setAutoRangeIncludesZero(true);
        }
    }

    /** The stroke of a line whose points are {@code step} pixels apart: thinner where hundreds of days stand close. */
    static BasicStroke stroke(Trend.Role role, double step) {
        float line = step < 4 ? Tokens.LINE * 0.6f : Tokens.LINE;
        return switch (role) {
            case CURRENT, OTHER -> new BasicStroke(line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case LAST_YEAR -> new BasicStroke(Tokens.LAST_YEAR_LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case PLAN -> new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);
            case PACE -> new BasicStroke(Tokens.PACE_LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 4}, 0);
        };
    }

    /** The stroke of a further line where colours do not tell lines apart: each palette number has its own dashes. */
    static BasicStroke dashed(int colour) {
        float[][] dashes = {{9, 4}, {3, 3}, {9, 3, 2, 3}, {14, 4}, {5, 2, 5, 6}, {2, 6}, {6, 6}};
        return new BasicStroke(Tokens.LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes[Math.floorMod(colour - 2, dashes.length)], 0);
    }

    /** The colour of a line. */
    Color line(Trend.Line line) {
        return switch (line.role()) {
            case CURRENT -> tokens.palette(1);
            case OTHER -> tokens.palette(line.colour());
            case LAST_YEAR -> tokens.color(Token.CHART_LAST_YEAR);
            case PLAN -> tokens.color(Token.FG_DEFAULT);
            case PACE -> tokens.color(Token.MARK_LINE);
        };
    }

    /** The colour of the label of a line. */
    Color label(Trend.Line line) {
        return switch (line.role()) {
            case CURRENT -> tokens.color(Token.ACCENT_FG);
            case OTHER -> tokens.color(Token.FG_DEFAULT);
            case LAST_YEAR -> tokens.color(Token.FG_MUTED);
            case PLAN -> tokens.color(Token.FG_DEFAULT);
            case PACE -> tokens.color(Token.MARK_FG);
        };
    }
}
