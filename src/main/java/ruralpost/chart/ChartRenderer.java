package ruralpost.chart;

import java.awt.Graphics2D;

/**
 * Draws a chart without its head (title and unit stand in the card or, in a picture, are drawn by {@link PngWriter}). The same code
 * serves the canvas of the window and pictures. Does not fill the background.
 */
public final class ChartRenderer {

    private final Fonts fonts;

    /** With the fonts of this computer behind the bundled one. */
    public ChartRenderer() {
        this(Fonts.system());
    }

    ChartRenderer(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Draws into a rectangle of the given size whose top left is the origin of {@code g}.
     *
     * @param width  in user units: pixels at scale 1
     * @param height in user units
     * @param view   pointer and keyboard, {@link ViewState#NONE} for pictures
     * @return where the categories are, and what could not be drawn
     */
    public RenderedChart draw(Graphics2D g, ChartSpec spec, double width, double height, Tokens tokens, ViewState view) {
        return draw(new Pen(g, tokens, fonts), spec, new Box(0, 0, width, height), view, false);
    }

    RenderedChart draw(Pen pen, ChartSpec spec, Box area, ViewState view, boolean roomy) {
        if (area.width() < 24 || area.height() < 24) {
            return RenderedChart.NONE;
        }
        Job job = new Job(spec, area, pen, view, roomy);
        if (spec.body().isEmpty()) {
            return empty(job);
        }
        return switch (spec.body()) {
            case Trend trend -> new TrendPainter(job, trend).paint();
            case Bars bars -> new BarsPainter(job, bars).paint();
            case Columns columns -> new ColumnsPainter(job, columns).paint();
            case Bullet bullet -> new BulletPainter(job, bullet).paint();
            case Share share -> new SharePainter(job, share).paint();
            case Matrix matrix -> new MatrixPainter(job, matrix).paint();
            case Scatter scatter -> new ScatterPainter(job, scatter).paint();
            case Stacked stacked -> new StackedPainter(job, stacked).paint();
            case Ring ring -> new RingPainter(job, ring).paint();
            case Pairs pairs -> new PairsPainter(job, pairs).paint();
            case Bullets bullets -> new BulletsPainter(job, bullets).paint();
        };
    }

    private static RenderedChart empty(Job job) {
        Box area = job.area();
        Pen pen = job.pen();
        String title = job.texts().get("chart.empty.title");
        String text = job.texts().get("chart.empty.text");
        boolean two = area.height() >= 48;
        pen.text(pen.fit(title, area.width() - 16, Face.BODY_BOLD), area.centreX(), area.centreY() - (two ? 10 : 0), Pen.Align.CENTRE,
            Face.BODY_BOLD, pen.color(Token.FG_DEFAULT));
        if (two) {
            pen.text(pen.fit(text, area.width() - 16, Face.LABEL), area.centreX(), area.centreY() + 11, Pen.Align.CENTRE, Face.LABEL,
                pen.color(Token.FG_MUTED));
        }
        return job.done(area, 0);
    }
}
