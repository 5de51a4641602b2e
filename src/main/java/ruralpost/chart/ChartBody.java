package ruralpost.chart;

/** The kind of a chart with its values. */
public sealed interface ChartBody permits Trend, Bars, Columns, Bullet, Bullets, Share, Ring, Matrix, Scatter, Stacked, Pairs {

    /** Whether there is nothing to draw: the renderer then shows the empty state. */
    boolean isEmpty();
}
