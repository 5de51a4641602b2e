package ruralpost.chart;

import java.awt.BasicStroke;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.List;

/** A ring clockwise from the top, the whole in its middle, the parts listed at its right. */
final class RingPainter {

    private final Job job;
    private final Pen pen;
    private final Ring ring;
    private final PartRows rows;

    RingPainter(Job job, Ring ring) {
        this.job = job;
        this.pen = job.pen();
        this.ring = ring;
        this.rows = new PartRows(job, ring.parts());
    }

    RenderedChart paint() {
        Box area = job.area();
        double size = Math.max(20, Math.min(Math.min(area.height() - 12, area.width() * 0.42), job.roomy() ? 320 : 220));
        Box circle = new Box(area.x() + 6, area.centreY() - size / 2, size, size);
        double list = Math.min(area.height() - 8, Math.max(20, ring.parts().size() * (job.roomy() ? 44 : 30.0)));
        double left = circle.right() + (area.width() < 360 ? 18 : 28);
        Box table = new Box(left, area.centreY() - list / 2, Math.min(area.right() - 4 - left, 420), list);
        int hidden = table.width() < 60 ? ring.parts().size() : rows.paint(table);
        arcs(circle);
        centre(circle);
        return job.done(circle, hidden);
    }

    private void arcs(Box circle) {
        double whole = ring.parts().stream().mapToDouble(part -> Math.max(0, part.value().orZero())).sum();
        if (whole <= 0) {
            pen.fill(arc(circle, 0, 360), pen.color(Token.BG_INSET));
            return;
        }
        double from = 0;
        for (Share.Part part : ring.parts()) {
            double extent = Math.max(0, part.value().orZero()) / whole * 360;
            if (extent > 0) {
                Path2D shape = arc(circle, from, extent);
                rows.fill(shape, part);
                if (extent < 360) {
                    pen.stroke(new BasicStroke(1.5f), shape, pen.color(Token.BG_DEFAULT));
                }
                if (job.hovered(part.key()) || job.focused(part.key())) {
                    pen.stroke(new BasicStroke(2), shape, pen.color(job.focused(part.key()) ? Token.ACCENT_FG : Token.FG_DEFAULT));
                }
                marks(circle, part, from, extent);
            }
            from += extent;
        }
    }

    private static double thickness(Box circle) {
        return circle.width() * 0.18;
    }

    /** A piece of the ring; degrees clockwise from the top. */
    private static Path2D arc(Box circle, double from, double extent) {
        double t = thickness(circle);
        Arc2D outer = new Arc2D.Double(circle.x(), circle.y(), circle.width(), circle.height(), 90 - from, -extent, Arc2D.OPEN);
        Arc2D inner = new Arc2D.Double(circle.x() + t, circle.y() + t, circle.width() - 2 * t, circle.height() - 2 * t, 90 - from - extent, extent, Arc2D.OPEN);
        Path2D path = new Path2D.Double();
        path.append(outer, false);
        path.append(inner, extent < 360);
        path.closePath();
        path.setWindingRule(Path2D.WIND_EVEN_ODD);
        return path;
    }

    /** Boxes along the arc, so that the pointer finds it. */
    private void marks(Box circle, Share.Part part, double from, double extent) {
        double t = thickness(circle);
        double radius = circle.width() / 2 - t / 2;
        int count = (int) Math.max(1, Math.round(extent / 360 * radius * 2 * Math.PI / (t * 0.7)));
        for (int i = 0; i < count; i++) {
            double angle = Math.toRadians(from + extent * (i + 0.5) / count);
            double x = circle.centreX() + radius * Math.sin(angle);
            double y = circle.centreY() - radius * Math.cos(angle);
            double half = Math.min(t / 2, Math.max(1, extent / 360 * radius * Math.PI));
            job.mark(part.key(), "value", new Box(x - half, y - half, 2 * half, 2 * half), job.tip(part.name(), part.value()));
        }
    }

    private void centre(Box circle) {
        double room = (circle.width() - 2 * thickness(circle)) * 0.86;
        Face face = List.of(Face.NUMBER, new Face(18, true), new Face(15, true), Face.LABEL_BOLD).stream()
            .filter(each -> pen.width(ring.centre(), each) <= room).findFirst().orElse(null);
        if (face == null || ring.centre().isEmpty()) {
            return;
        }
        boolean unit = !ring.centreUnit().isEmpty() && room > 44;
        double y = circle.centreY() - (unit ? 8 : 0);
        pen.text(ring.centre(), circle.centreX(), y, Pen.Align.CENTRE, face, pen.color(Token.FG_DEFAULT));
        if (unit) {
            pen.text(pen.fit(ring.centreUnit(), room, Face.LABEL), circle.centreX(), y + face.size() * 0.5 + 11, Pen.Align.CENTRE, Face.LABEL, pen.color(Token.FG_SUBTLE));
        }
    }
}
