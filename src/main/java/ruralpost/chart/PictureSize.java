package ruralpost.chart;

import ruralpost.text.UserException;

/**
 * How large a picture is.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param scale  pixels for one user unit: 1 as on a plain screen, 2 as on a slide; text grows with it
 */
public record PictureSize(int width, int height, double scale) {

    /** Smallest and largest side in pixels. */
    public static final int LEAST = 120, MOST = 12_000;
    /** A slide or a screen of today. */
    public static final PictureSize DEFAULT = new PictureSize(1600, 900, 2);
    private static final double SCREEN_DPI = 96;

    /** Refuses a size that no memory or eye could hold. @throws UserException when out of range */
    public PictureSize {
        if (width < LEAST || height < LEAST || width > MOST || height > MOST || (long) width * height > 72_000_000L
            || !(scale > 0.2 && scale <= 20)) {
            throw UserException.of("chart.png.size", LEAST, MOST, Integer.toString(width), Integer.toString(height));
        }
    }

    /** The size that suits a chart: 1600 pixels wide at twice the screen size, as high as its rows and notes need. */
    public static PictureSize suiting(ChartSpec spec) {
        double body = switch (spec.body()) {
            case Trend trend -> 380;
            case Columns columns -> 380;
            case Stacked stacked -> 380;
            case Scatter scatter -> 420;
            case Ring ring -> Math.clamp(ring.parts().size() * 36.0 + 40, 220, 420);
            case Matrix matrix -> Math.clamp((matrix.rows().size() + (matrix.totals() ? 2 : 1)) * 32.0, 96, 1600);
            case Pairs pairs -> Math.clamp(pairs.pairs().size() * 36.0, 72, 1600);
            case Bullets bullets -> Math.clamp(bullets.items().size() * 40.0 + 24, 80, 1600);
            case Bars bars -> Math.clamp(bars.bars().size() * 32.0, 64, 1600);
            case Bullet bullet -> 80;
            case Share share -> share.restName().isEmpty() || share.parts().size() > 1 ? 52 + share.parts().size() * 32.0 : 90;
        };
        int lines = spec.notes().size() + (spec.source().isEmpty() ? 0 : 1);
        double units = 70 + body + (lines == 0 ? 0 : lines * 18 + 14);
        return new PictureSize(1600, (int) Math.min(MOST, Math.round(units * 2)), 2);
    }

    /** A picture of that many pixels whose texts look as they do on the screen at {@code dpi} (96 is scale 1). */
    public static PictureSize ofDpi(int width, int height, int dpi) {
        return new PictureSize(width, height, dpi / SCREEN_DPI);
    }

    /** Dots per inch, written into the file so that Word and WPS place it at its natural size. */
    public double dpi() {
        return SCREEN_DPI * scale;
    }

    double unitsWide() {
        return width / scale;
    }

    double unitsHigh() {
        return height / scale;
    }
}
