package ruralpost.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** One pattern for each colour of the palette, for paper without colours and for high contrast: lines of the background over the fill. */
final class Patterns {

    private static final double STEP = 6;
    private static final BasicStroke LINE = new BasicStroke(1.4f);

    private Patterns() {
    }

    /** Number 1 is solid; the others differ in direction and kind. */
    static void over(Pen pen, Shape shape, int number) {
        Rectangle2D box = shape.getBounds2D();
        if (number == 1 || box.isEmpty()) {
            return;
        }
        Graphics2D g = pen.graphics();
        Shape before = g.getClip();
        g.clip(shape);
        Color ground = pen.color(Token.BG_DEFAULT);
        switch (number) {
            case 2 -> diagonals(pen, box, ground, true);
            case 3 -> dots(pen, box, ground, STEP, 1.3);
            case 4 -> lines(pen, box, ground, false);
            case 5 -> {
                diagonals(pen, box, ground, true);
                diagonals(pen, box, ground, false);
            }
            case 6 -> diagonals(pen, box, ground, false);
            case 7 -> lines(pen, box, ground, true);
            default -> dots(pen, box, ground, STEP * 1.6, 2.1);
        }
        g.setClip(before);
    }

    private static void diagonals(Pen pen, Rectangle2D box, Color color, boolean up) {
        double h = box.getHeight();
        for (double x = Math.floor(box.getX() / STEP) * STEP - h; x < box.getMaxX() + h; x += STEP) {
            pen.stroke(LINE, up ? new Line2D.Double(x, box.getMaxY(), x + h, box.getY()) : new Line2D.Double(x, box.getY(), x + h, box.getMaxY()), color);
        }
    }

    private static void lines(Pen pen, Rectangle2D box, Color color, boolean upright) {
        double from = upright ? box.getX() : box.getY();
        double to = upright ? box.getMaxX() : box.getMaxY();
        for (double at = Math.ceil(from / STEP) * STEP; at < to; at += STEP) {
            pen.stroke(LINE, upright ? new Line2D.Double(at, box.getY(), at, box.getMaxY()) : new Line2D.Double(box.getX(), at, box.getMaxX(), at), color);
        }
    }

    private static void dots(Pen pen, Rectangle2D box, Color color, double step, double radius) {
        for (double y = Math.floor(box.getY() / step) * step; y < box.getMaxY() + step; y += step) {
            boolean odd = Math.floorMod(Math.round(y / step), 2) == 1;
            for (double x = Math.floor(box.getX() / step) * step + (odd ? step / 2 : 0); x < box.getMaxX() + step; x += step) {
                pen.fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2), color);
            }
        }
    }
}
