package ruralpost.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The list of parts beside a ring or below a bar of 100 %: swatch, name, value, percent. */
final class PartRows {

    private final Job job;
    private final Pen pen;
    private final List<Share.Part> parts;

    PartRows(Job job, List<Share.Part> parts) {
        this.job = job;
        this.pen = job.pen();
        this.parts = parts;
    }

    /** Draws the list into a box; returns how many parts found no room. */
    int paint(Box list) {
        int room = Math.max(0, (int) (list.height() / 20));
        int shown = Math.min(parts.size(), parts.size() > room ? Math.max(0, room - 1) : room);
        int lines = shown < parts.size() ? shown + 1 : shown;
        double row = lines == 0 ? 0 : Math.min(job.roomy() ? 44 : 30, list.height() / lines);
        double percent = parts.stream().mapToDouble(part -> pen.width(part.percent(), Face.LABEL)).max().orElse(0);
        double values = parts.stream().mapToDouble(part -> pen.valueWidth(part.value(), Face.LABEL_BOLD)).max().orElse(0);
        values = list.width() - percent - values < 90 ? 0 : values;
        for (int i = 0; i < shown; i++) {
            row(parts.get(i), new Box(list.x(), list.y() + i * row, list.width(), row), percent, values);
            if (i < lines - 1) {
                pen.hairline(list.x(), list.right(), list.y() + (i + 1) * row, pen.color(Token.BORDER_SUBTLE));
            }
        }
        if (shown < parts.size() && room > 0) {
            pen.text(job.texts().get("chart.more", parts.size() - shown), list.x() + 18, list.y() + (shown + 0.5) * row, Pen.Align.LEFT,
                Face.LABEL, pen.color(Token.FG_SUBTLE));
        }
        return parts.size() - shown;
    }

    private void row(Share.Part part, Box row, double percent, double values) {
        boolean chosen = job.chosen(part.key());
        if (chosen || job.hovered(part.key())) {
            pen.rect(row, pen.color(chosen ? Token.ACCENT_SUBTLE : Token.HOVER));
        }
        if (chosen) {
            pen.rect(new Box(row.x() - 4, row.y(), 3, row.height()), pen.color(Token.ACCENT_FG));
        }
        if (job.focused(part.key())) {
            pen.frame(row, 2, pen.color(Token.ACCENT_FG));
        }
        double y = row.centreY();
        Face face = Face.LABEL.bold(chosen);
        Color color = pen.color(job.anyChosen() && !chosen ? Token.FG_MUTED : Token.FG_DEFAULT);
        fill(new Rectangle2D.Double(row.x(), Math.round(y - 5), 10, 10), part);
        double right = row.right() - percent - (values > 0 ? 24 : 12);
        Pen.Part share = new Pen.Part(part.percent(), Face.LABEL, pen.color(Token.FG_MUTED));
        Pen.Part mark = new Pen.Part(values > 0 ? "" : part.value().spacedMark(), Face.LABEL_BOLD, pen.color(Token.MARK_FG));
        pen.parts(List.of(mark, share), row.right() - 2, y, Pen.Align.RIGHT, null);
        if (values > 0) {
            pen.parts(pen.value(part.value(), face, part.value().orZero() < 0 ? pen.color(Token.DANGER_FG) : color), right, y, Pen.Align.RIGHT, null);
        }
        right -= pen.width(mark.text(), Face.LABEL_BOLD);
        double name = right - values - (values > 0 ? 12 : 0) - row.x() - 18;
        pen.text(pen.fit(part.name(), name, face), row.x() + 18, y, Pen.Align.LEFT, face, color);
        job.hit(part.key(), row, job.tip(part.name(), part.value()) + (part.percent().isEmpty() ? "" : "  " + part.percent()) + (part.note().isEmpty() ? "" : "\n" + part.note()), part.colour() != 8);
    }

    /** Fills a shape in the colour of a part, dimmed when others are chosen. */
    void fill(java.awt.Shape shape, Share.Part part) {
        if (job.anyChosen() && !job.chosen(part.key())) {
            pen.fill(shape, pen.color(Token.CHART_DIMMED));
        } else {
            pen.fillPalette(shape, part.colour());
        }
    }
}
