package ruralpost.chart;

/** Reads the two ways in which the style sheets write a colour. */
final class Rgb {

    private Rgb() {
    }

    /** 0xAARRGGBB of {@code #RRGGBB} or {@code rgba(r,g,b,a)} with a from 0 to 1. */
    static int parse(String css) {
        if (css.startsWith("#")) {
            return 0xFF000000 | Integer.parseInt(css.substring(1), 16);
        }
        String[] parts = css.substring(css.indexOf('(') + 1, css.indexOf(')')).split(",");
        int alpha = (int) Math.round(Double.parseDouble(parts[3].trim()) * 255);
        return alpha << 24 | channel(parts[0]) << 16 | channel(parts[1]) << 8 | channel(parts[2]);
    }

    private static int channel(String part) {
        return Integer.parseInt(part.trim());
    }

    /** The contrast of two opaque colours as WCAG 2 defines it, from 1 to 21. */
    static double contrast(int a, int b) {
        double high = Math.max(luminance(a), luminance(b));
        double low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 255) + 0.7152 * linear(argb >> 8 & 255) + 0.0722 * linear(argb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
