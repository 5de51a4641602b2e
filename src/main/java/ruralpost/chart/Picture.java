package ruralpost.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import ruralpost.text.Texts;

/**
 * A whole chart as an opaque picture in memory: title, unit, key, chart, notes and source line.
 *
 * @param image   without alpha, so that Office does not show black
 * @param chart   where the categories are, in user units of the chart's own area
 * @param missing characters drawn as 〓
 */
record Picture(BufferedImage image, RenderedChart chart, List<String> missing) {

    private static final double MARGIN = 16;
    private static final double LINE = 18;
    private static final Face TITLE = new Face(16, true);

    static Picture of(ChartSpec spec, PictureSize size, Tokens tokens, Fonts fonts) {
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(size.scale(), size.scale());
            Pen pen = new Pen(g, tokens, fonts);
            RenderedChart chart = paint(pen, spec, size.unitsWide(), size.unitsHigh(), MARGIN);
            return new Picture(image, chart, pen.missing());
        } finally {
            g.dispose();
        }
    }

    /** The whole chart on a background of its own. @param margin around it, in user units as the sizes */
    static RenderedChart paint(Pen pen, ChartSpec spec, double width, double height, double margin) {
        Box all = new Box(0, 0, width, height);
        pen.rect(all, pen.color(Token.BG_DEFAULT));
        Box page = all.inset(Math.max(0, margin - 4), margin, Math.max(0, margin - 4), margin);
        head(pen, spec, page);
        double foot = foot(pen, spec, page);
        return new ChartRenderer(pen.fonts()).draw(pen, spec, page.inset(38, 0, foot, 0), ViewState.NONE, true);
    }

    private static void head(Pen pen, ChartSpec spec, Box page) {
        double y = page.y() + 14;
        double right = page.right();
        List<ChartKey> keys = ChartKey.of(spec);
        for (ChartKey key : keys.reversed()) {
            Box word = pen.text(key.word(), right, y, Pen.Align.RIGHT, Face.LABEL, pen.color(Token.FG_MUTED));
            pen.rect(new Box(word.x() - 16, y - 5, 10, 10), pen.color(key.token()));
            right = word.x() - 28;
        }
        Texts texts = Texts.of(spec.lang());
        String unit = spec.unit().isEmpty() ? "" : texts.get("chart.unit", spec.unit());
        double room = right - page.x() - pen.width(unit, Face.LABEL) - 24;
        Box title = pen.text(pen.fit(spec.title(), Math.max(40, room), TITLE), page.x(), y, Pen.Align.LEFT, TITLE, pen.color(Token.FG_DEFAULT));
        pen.text(unit, title.right() + 10, y + 1.5, Pen.Align.LEFT, Face.LABEL, pen.color(Token.FG_SUBTLE));
    }

    /** Notes and source line at the foot; returns the height they take, at most half of the page. */
    private static double foot(Pen pen, ChartSpec spec, Box page) {
        List<String> lines = new ArrayList<>();
        spec.notes().forEach(note -> lines.addAll(wrap(pen, note, page.width())));
        if (!spec.source().isEmpty()) {
            lines.addAll(wrap(pen, Texts.of(spec.lang()).get("chart.source", spec.source()), page.width()));
        }
        if (lines.isEmpty()) {
            return 0;
        }
        int room = (int) Math.max(1, (page.height() / 2 - 12) / LINE);
        List<String> shown = lines.subList(0, Math.min(room, lines.size()));
        double top = page.bottom() - shown.size() * LINE;
        pen.hairline(page.x(), page.right(), top - 6, pen.color(Token.BORDER_MUTED));
        Color color = pen.color(Token.FG_MUTED);
        for (int i = 0; i < shown.size(); i++) {
            pen.text(shown.get(i), page.x(), top + (i + 0.5) * LINE + 1, Pen.Align.LEFT, Face.LABEL, color);
        }
        return shown.size() * LINE + 14;
    }

    /** Breaks a sentence into lines: at blanks, or between Chinese characters, never before closing punctuation. */
    static List<String> wrap(Pen pen, String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (!line.isEmpty() && pen.width(line + word.stripTrailing(), Face.LABEL) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        java.text.BreakIterator breaks = java.text.BreakIterator.getLineInstance(java.util.Locale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != java.text.BreakIterator.DONE; from = to, to = breaks.next()) {
            words.add(text.substring(from, to));
        }
        return words;
    }
}
