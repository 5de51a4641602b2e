package ruralpost.chart;

import java.awt.Color;
import java.util.List;

/** One bar of 100 % with its parts listed below it; or one share of a whole with its number above. */
final class SharePainter {

    private static final double BAR = 20;

    private final Job job;
    private final Pen pen;
    private final Share share;

    SharePainter(Job job, Share share) {
        this.job = job;
        this.pen = job.pen();
        this.share = share;
    }

    RenderedChart paint() {
        Box area = job.area();
        boolean single = !share.restName().isEmpty() && share.parts().size() == 1;
        double top = area.y() + (single ? 38 : 4);
        Box bar = new Box(area.x() + 4, top, area.width() - 8, job.roomy() ? 32 : single ? 16 : BAR);
        if (single) {
            number(share.parts().getFirst(), area);
        }
        pen.rect(bar, pen.color(share.restName().isEmpty() ? Token.BG_INSET : Token.CHART_GHOST));
        segments(bar);
        int hidden = single ? 0 : rows(new Box(bar.x(), bar.bottom() + 10, bar.width(), area.bottom() - bar.bottom() - 10));
        return job.done(bar, hidden);
    }

    private void number(Share.Part part, Box area) {
        double y = area.y() + 18;
        Box mark = pen.markBox(part.value().mark(), area.x() + 4, y, Face.NUMBER);
        double left = area.x() + 4 + (mark.width() > 0 ? mark.width() + 5 : 0);
        Box drawn = pen.text(part.percent(), left, y, Pen.Align.LEFT, Face.NUMBER, pen.color(Token.FG_DEFAULT));
        String name = pen.fit(part.name(), area.right() - 4 - drawn.right() - 12, Face.LABEL);
        pen.text(name, area.right() - 4, y + 5, Pen.Align.RIGHT, Face.LABEL, pen.color(Token.FG_MUTED));
        job.hit(part.key(), area, job.tip(part.name(), part.value()), true);
    }

    private void segments(Box bar) {
        double whole = share.whole();
        if (whole <= 0) {
            return;
        }
        double x = bar.x();
        for (int i = 0; i < share.parts().size(); i++) {
            Share.Part part = share.parts().get(i);
            double amount = Math.max(0, part.value().orZero());
            if (amount == 0) {
                continue;
            }
            double width = Math.min(bar.right() - x, Math.max(Tokens.BAR_MIN, amount / whole * bar.width()));
            boolean last = x + width > bar.right() - 0.5;
            Box segment = new Box(x, bar.y(), Math.max(Tokens.BAR_MIN, width - (last ? 0 : 1)), bar.height());
            pen.rect(segment, colour(part));
            if (part.value().part()) {
                pen.hatch(segment, pen.color(Token.BG_DEFAULT));
            }
            if (share.restName().isEmpty()) {
                inside(part, segment);
            }
            if (!share.restName().isEmpty() && !part.value().mark().isEmpty()) {
                pen.rect(new Box(Math.round(segment.right() - 1), bar.y() - 3, 2, bar.height() + 6), pen.color(Token.MARK_LINE));
            }
            job.mark(part.key(), "value", segment, job.tip(part.name(), part.value()));
            x += width;
        }
    }

    private Color colour(Share.Part part) {
        return job.anyChosen() && !job.chosen(part.key()) ? pen.color(Token.CHART_DIMMED) : pen.tokens().palette(part.colour());
    }

    private void inside(Share.Part part, Box segment) {
        double width = pen.width(part.percent(), Face.LABEL_BOLD);
        if (width + 12 <= segment.width()) {
            boolean dim = job.anyChosen() && !job.chosen(part.key());
            pen.text(part.percent(), segment.x() + 8, segment.centreY(), Pen.Align.LEFT, Face.LABEL_BOLD,
                dim ? pen.color(Token.FG_DEFAULT) : pen.tokens().onPalette(part.colour()));
        }
    }

    /** The list of the parts; returns how many found no room. */
    private int rows(Box list) {
        List<Share.Part> parts = share.parts();
        int room = Math.max(0, (int) (list.height() / 20));
        int shown = Math.min(parts.size(), parts.size() > room ? Math.max(0, room - 1) : room);
        int lines = shown < parts.size() ? shown + 1 : shown;
        double row = lines == 0 ? 0 : Math.min(job.roomy() ? 44 : 30, list.height() / lines);
        double percent = parts.stream().mapToDouble(part -> pen.width(part.percent(), Face.LABEL)).max().orElse(0);
        double values = parts.stream().mapToDouble(part -> pen.valueWidth(part.value(), Face.LABEL_BOLD)).max().orElse(0);
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
        pen.rect(new Box(row.x(), Math.round(y - 5), 10, 10), colour(part));
        double right = row.right() - percent - 24;
        pen.text(part.percent(), row.right() - 2, y, Pen.Align.RIGHT, Face.LABEL, pen.color(Token.FG_MUTED));
        Color number = part.value().orZero() < 0 ? pen.color(Token.DANGER_FG) : color;
        pen.parts(pen.value(part.value(), face, number), right, y, Pen.Align.RIGHT, null);
        pen.text(pen.fit(part.name(), right - values - 12 - row.x() - 18, face), row.x() + 18, y, Pen.Align.LEFT, face, color);
        job.hit(part.key(), row, job.tip(part.name(), part.value()), part.colour() != 8);
    }
}
