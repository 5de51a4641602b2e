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
}
