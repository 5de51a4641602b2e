package ruralpost.chart;

import java.awt.geom.Rectangle2D;

/** One bar of 100 % with its parts listed below it; or one share of a whole with its number above. */
final class SharePainter {

    private static final double BAR = 20;

    private final Job job;
    private final Pen pen;
    private final Share share;
    private final PartRows rows;

    SharePainter(Job job, Share share) {
        this.job = job;
        this.pen = job.pen();
        this.share = share;
        this.rows = new PartRows(job, share.parts());
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
        int hidden = single ? 0 : rows.paint(new Box(bar.x(), bar.bottom() + 10, bar.width(), area.bottom() - bar.bottom() - 10));
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
            rows.fill(new Rectangle2D.Double(segment.x(), segment.y(), segment.width(), segment.height()), part);
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

    private void inside(Share.Part part, Box segment) {
        double width = pen.width(part.percent(), Face.LABEL_BOLD);
        if (width + 12 <= segment.width()) {
            boolean dim = job.anyChosen() && !job.chosen(part.key());
            if (pen.tokens().patterned() && !dim) {
                pen.rect(new Box(segment.x() + 4, segment.centreY() - 8, width + 8, 16), pen.tokens().palette(part.colour()));
            }
            pen.text(part.percent(), segment.x() + 8, segment.centreY(), Pen.Align.LEFT, Face.LABEL_BOLD,
                dim ? pen.color(Token.FG_DEFAULT) : pen.tokens().onPalette(part.colour()));
        }
    }
}
