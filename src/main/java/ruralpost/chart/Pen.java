package ruralpost.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws with the tokens: texts that fall back to other fonts, rectangles, lines. Texts are placed by their middle line, so that they
 * stand level with bars and grid lines. Measures without the device, because the canvas of the window measures wrongly.
 */
final class Pen {

    /** Which side of the text stands at the given x. */
    enum Align { LEFT, CENTRE, RIGHT }

    /** From the middle of digits and Chinese characters down to the base line, in em. */
    private static final double MIDDLE = 0.365;

    private final Graphics2D g;
    private final Tokens tokens;
    private final Fonts fonts;
    private final Set<String> missing = new LinkedHashSet<>();
    /** Null unless asked for: a drawing of the window needs no list of its texts. */
    private List<Written> written;

    Pen(Graphics2D g, Tokens tokens, Fonts fonts) {
        this.g = g;
        this.tokens = tokens;
        this.fonts = fonts;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    Graphics2D graphics() {
        return g;
    }

    Fonts fonts() {
        return fonts;
    }

    Tokens tokens() {
        return tokens;
    }

    Color color(Token token) {
        return tokens.color(token);
    }

    /** Characters drawn as 〓 so far. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** A line of text and the box that its characters fill. */
    record Written(String text, Box box) { }

    /** From here on keeps every text, so that one can tell whether one covers another. */
    void keepWritten() {
        written = new ArrayList<>();
    }

    /** Every text since {@link #keepWritten}. */
    List<Written> written() {
        return List.copyOf(written);
    }

    private record Run(Font font, String text) { }

    private List<Run> runs(String text, Face face) {
        List<Run> runs = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        Font current = Fonts.bundled(face);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            Optional<Font> font = fonts.fontFor(codePoint, face);
            Font wanted = font.orElse(Fonts.bundled(face));
            if (!wanted.equals(current) && !part.isEmpty()) {
                runs.add(new Run(current, part.toString()));
                part.setLength(0);
            }
            current = wanted;
            if (font.isPresent()) {
                part.appendCodePoint(Character.isISOControl(codePoint) ? ' ' : codePoint);
            } else {
                missing.add(Character.toString(codePoint));
                part.append(Fonts.GETA);
            }
        }
        if (!part.isEmpty()) {
            runs.add(new Run(current, part.toString()));
        }
        return runs;
    }

    /** Width in pixels. */
    double width(String text, Face face) {
        return runs(text, face).stream().mapToDouble(run -> Fonts.width(run.font(), run.text())).sum();
    }

    /** The text, shortened with an ellipsis to fit a width; at least one character stays. */
    String fit(String text, double room, Face face) {
        if (width(text, face) <= room) {
            return text;
        }
        String dots = text.codePoints().anyMatch(Character::isIdeographic) ? "\u2026" : "...";
        int[] points = text.codePoints().toArray();
        int low = 1;
        int high = points.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(new String(points, 0, middle) + dots, face) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new String(points, 0, Math.min(low, points.length)) + dots;
    }

    /** A piece of a text line. */
    record Part(String text, Face face, Color color) { }

    /** Draws a text with its middle line at y; returns the box it covers. */
    Box text(String text, double x, double y, Align align, Face face, Color color) {
        return parts(List.of(new Part(text, face, color)), x, y, align, null);
    }

    /** Like {@link #text}, with a rim of the background around the characters, for labels that stand on lines. */
    Box haloText(String text, double x, double y, Align align, Face face, Color color) {
        return parts(List.of(new Part(text, face, color)), x, y, align, color(Token.BG_DEFAULT));
    }

    /** Draws pieces one after the other as one line; all rims first, so that none covers a neighbour. {@code halo} may be null. */
    Box parts(List<Part> parts, double x, double y, Align align, Color halo) {
        double width = parts.stream().mapToDouble(part -> width(part.text(), part.face())).sum();
        double left = align == Align.LEFT ? x : align == Align.RIGHT ? x - width : x - width / 2;
        if (halo != null) {
            each(parts, left, y, (run, color, at, base) -> rim(run, at, base, halo));
        }
        each(parts, left, y, (run, color, at, base) -> {
            g.setColor(color);
            g.setFont(run.font());
            g.drawString(run.text(), (float) at, (float) base);
        });
        double size = parts.stream().mapToDouble(part -> part.face().size()).max().orElse(0);
        if (written != null && width > 0) {
            written.add(new Written(parts.stream().map(Part::text).collect(Collectors.joining()), new Box(left, y - size / 2, width, size)));
        }
        return new Box(left, y - size * 0.65, width, size * 1.3);
    }

    private interface Stroker {
        void run(Run run, Color color, double x, double base);
    }

    private void each(List<Part> parts, double left, double y, Stroker stroker) {
        double at = left;
        for (Part part : parts) {
            for (Run run : runs(part.text(), part.face())) {
                stroker.run(run, part.color(), at, y + MIDDLE * part.face().size());
                at += Fonts.width(run.font(), run.text());
            }
        }
    }

    private void rim(Run run, double x, double base, Color halo) {
        Shape outline = run.font().createGlyphVector(Fonts.measure(), run.text()).getOutline((float) x, (float) base);
        g.setColor(halo);
        stroke(new BasicStroke(Tokens.HALO * 2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND), outline);
        g.fill(outline);
    }

    /** Width of a value with its mark. */
    double valueWidth(ChartValue value, Face face) {
        return width(value.spacedMark(), face.bold(true)) + width(value.label(), face);
    }

    /** The pieces of a value: mark (gold, bold) and label. */
    List<Part> value(ChartValue value, Face face, Color color) {
        return List.of(new Part(value.spacedMark(), face.bold(true), color(Token.MARK_FG)), new Part(value.label(), face, color));
    }

    /** A bound mark in its gold box; returns the box, of width 0 when the mark is empty. */
    Box markBox(String mark, double x, double y, Face face) {
        if (mark.isEmpty()) {
            return new Box(x, y, 0, 0);
        }
        Face small = new Face(Math.round(face.size() * 0.75f), true);
        Box box = new Box(x, y - small.size() * 0.72, width(mark, small) + small.size() * 0.5, small.size() * 1.44);
        roundRect(box, 3, color(Token.MARK_BG));
        text(mark, box.centreX(), y, Align.CENTRE, small, color(Token.MARK_FG));
        return box;
    }

    void rect(Box box, Color color) {
        g.setColor(color);
        g.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    void roundRect(Box box, double radius, Color color) {
        g.setColor(color);
        g.fill(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), radius * 2, radius * 2));
    }

    /** A frame of the given thickness inside the box: the focus ring. */
    void frame(Box box, float thick, Color color) {
        double half = thick / 2;
        g.setColor(color);
        stroke(new BasicStroke(thick), new Rectangle2D.Double(box.x() + half, box.y() + half, box.width() - thick, box.height() - thick));
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke, Color color) {
        g.setColor(color);
        stroke(stroke, new Line2D.Double(x1, y1, x2, y2));
    }

    /** A horizontal hairline on whole pixels. */
    void hairline(double x1, double x2, double y, Color color) {
        rect(new Box(x1, Math.floor(y), x2 - x1, 1), color);
    }

    /** A round point with a rim of the background. */
    void dot(double x, double y, double radius, Color fill, Color rim, float rimWidth) {
        Ellipse2D circle = new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2);
        g.setColor(fill);
        g.fill(circle);
        if (rimWidth > 0) {
            g.setColor(rim);
            stroke(new BasicStroke(rimWidth), circle);
        }
    }

    /** Diagonal lines of the background over a shape: only part of the period. */
    void hatch(Box box, Color color) {
        Shape clip = g.getClip();
        g.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        g.setColor(color);
        for (double x = box.x() - box.height(); x < box.right(); x += 5) {
            stroke(new BasicStroke(1.5f), new Line2D.Double(x, box.bottom(), x + box.height(), box.y()));
        }
        g.setClip(clip);
    }

    /** Fills any shape. */
    void fill(Shape shape, Color color) {
        g.setColor(color);
        g.fill(shape);
    }

    /** Fills with palette number 1 to 8; with its pattern where colours alone do not do. */
    void fillPalette(Shape shape, int number) {
        fill(shape, tokens.palette(number));
        if (tokens.patterned()) {
            Patterns.over(this, shape, number);
        }
    }

    /** The outline of any shape. */
    void stroke(Stroke stroke, Shape shape, Color color) {
        g.setColor(color);
        stroke(stroke, shape);
    }

    private void stroke(Stroke stroke, Shape shape) {
        Stroke before = g.getStroke();
        g.setStroke(stroke);
        g.draw(shape);
        g.setStroke(before);
    }
}
