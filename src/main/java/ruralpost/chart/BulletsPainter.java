package ruralpost.chart;

import java.awt.Color;
import java.util.List;

/** Plans below one another: name, track with bar and marks, percent; a note under the track where rows are high enough. */
final class BulletsPainter {

    private static final double LEAST_ROW = 22;
    private static final double NOTE_ROW = 36;
    private static final double MOST_ROW = 44;
    private static final double ROOMY_ROW = 60;
    private static final double FOOT = 18;

    private final Job job;
    private final Pen pen;
    private final Bullets bullets;
    private final double end;

    BulletsPainter(Job job, Bullets bullets) {
        this.job = job;
        this.pen = job.pen();
        this.bullets = bullets;
        this.end = bullets.end();
    }

    RenderedChart paint() {
        Box area = job.area();
        double room = area.height() - FOOT;
        int fit = Math.max(1, (int) (room / LEAST_ROW));
        int all = bullets.items().size();
        List<Bullets.Item> shown = all <= fit ? bullets.items() : bullets.items().subList(0, Math.max(1, fit - 1));
        double row = Math.min(job.roomy() ? ROOMY_ROW : MOST_ROW, (room - (shown.size() < all ? LEAST_ROW : 0)) / shown.size());
        double names = Math.min(area.width() * 0.32, shown.stream().mapToDouble(item -> pen.width(item.name(), Face.LABEL_BOLD)).max().orElse(0));
        double values = shown.stream().mapToDouble(item -> pen.valueWidth(item.bullet().value(), Face.LABEL_BOLD)).max().orElse(0) + pen.width("%", Face.TICK) + 2;
        double left = Math.round(area.x() + 12 + names + 8);
        Box plot = new Box(left, area.y(), Math.max(8, area.right() - 8 - values - 12 - left), row * shown.size());
        scale(plot);
        for (int i = 0; i < shown.size(); i++) {
            item(shown.get(i), new Box(area.x(), area.y() + i * row, area.width(), row), plot, names);
        }
        if (shown.size() < all) {
            pen.text(job.texts().get("chart.more", all - shown.size()), area.x() + 12 + names, plot.bottom() + LEAST_ROW / 2, Pen.Align.RIGHT, Face.LABEL,
                pen.color(Token.FG_SUBTLE));
        }
        return job.done(plot, all - shown.size());
    }

    private double x(double percent, Box plot) {
        return plot.x() + Math.max(0, percent) / end * plot.width();
    }

    /** The common scale below the rows: 0, then each hundred as far as they fit. */
    private void scale(Box plot) {
        double step = Ticks.of(0, end).step();
        double wide = pen.width(Math.round(end) + "%", Face.TICK) + 10;
        step = Math.max(100, Math.ceil(step / 100) * 100);
        while (step < end && plot.width() * step / end < wide) {
            step *= 2;
        }
        double y = plot.bottom() + FOOT / 2 + 1;
        for (double at = 0; at <= end + 0.01; at += step) {
            double x = x(at, plot);
            pen.rect(new Box(Math.round(x), plot.y() + 2, 1, plot.height() - 2), pen.color(at == 0 ? Token.CHART_AXIS : Token.CHART_GRID));
            if (bullets.items().size() * LEAST_ROW <= job.area().height() - FOOT || plot.bottom() + FOOT + LEAST_ROW <= job.area().bottom()) {
                String label = at == 0 ? "0" : Math.round(at) + "%";
                pen.text(label, x, y, at == 0 ? Pen.Align.LEFT : Pen.Align.CENTRE, Face.TICK, pen.color(Token.FG_MUTED));
            }
        }
    }

    private void item(Bullets.Item item, Box row, Box plot, double names) {
        state(item, row);
        Bullet bullet = item.bullet();
        boolean noted = !item.note().isEmpty() && row.height() >= NOTE_ROW;
        double y = Math.round(row.centreY() - (noted ? 7 : 0));
        double thick = job.roomy() ? 14 : 10;
        Box track = new Box(plot.x(), y - thick / 2, plot.width(), thick);
        boolean dim = job.anyChosen() && !job.chosen(item.key());
        pen.rect(track, pen.color(Token.BG_INSET));
        if (bullet.value().present() && bullet.value().amount() > 0) {
            Box bar = new Box(track.x(), track.y(), Math.max(Tokens.BAR_MIN, x(bullet.value().amount(), plot) - plot.x()), thick);
            pen.rect(bar, dim ? pen.color(Token.CHART_DIMMED) : pen.tokens().palette(1));
            if (bullet.value().part()) {
                pen.hatch(bar, pen.color(Token.BG_DEFAULT));
            }
            job.mark(item.key(), "bar", bar, tip(item));
        }
        bullet.marks().forEach(mark -> mark(item, "mark", mark, track, Token.FG_SUBTLE, 2));
        mark(item, "pace", bullet.pace(), track, Token.MARK_LINE, 4);
        mark(item, "plan", bullet.plan(), track, Token.FG_DEFAULT, 4);
        texts(item, row, y, names, plot, noted);
        job.hit(item.key(), row, tip(item), true);
    }

    private void state(Bullets.Item item, Box row) {
        if (job.chosen(item.key()) || job.hovered(item.key())) {
            pen.rect(row, pen.color(job.chosen(item.key()) ? Token.ACCENT_SUBTLE : Token.HOVER));
        }
        if (job.chosen(item.key())) {
            pen.rect(new Box(row.x(), row.y(), 3, row.height()), pen.color(Token.ACCENT_FG));
        }
        if (job.focused(item.key())) {
            pen.frame(row, 2, pen.color(Token.ACCENT_FG));
        }
    }

    private void mark(Bullets.Item item, String series, ChartValue value, Box track, Token token, double over) {
        if (value.present() && value.amount() >= 0) {
            Box box = new Box(Math.min(Math.round(x(value.amount(), track) - 1), track.right() - 2), track.y() - over, 2, track.height() + 2 * over);
            pen.rect(box.inset(0, -1, 0, -1), pen.color(Token.BG_DEFAULT));
            pen.rect(box, pen.color(token));
            job.mark(item.key(), series, box, tip(item));
        }
    }

    private void texts(Bullets.Item item, Box row, double y, double names, Box plot, boolean noted) {
        Face face = Face.LABEL.bold(job.chosen(item.key()));
        Color color = pen.color(job.anyChosen() && !job.chosen(item.key()) ? Token.FG_MUTED : Token.FG_DEFAULT);
        ChartValue value = item.bullet().value();
        pen.text(pen.fit(item.name(), names, face), row.x() + 12 + names, y, Pen.Align.RIGHT, face, color);
        double right = row.right() - 8;
        if (value.present()) {
            Box percent = pen.text("%", right, y, Pen.Align.RIGHT, Face.TICK, pen.color(Token.FG_SUBTLE));
            pen.parts(pen.value(value, Face.LABEL_BOLD, value.amount() < 0 ? pen.color(Token.DANGER_FG) : color), percent.x() - 2, y, Pen.Align.RIGHT, null);
        } else {
            pen.text("\u2014", right, y, Pen.Align.RIGHT, face, pen.color(Token.FG_SUBTLE));
        }
        if (noted) {
            pen.text(pen.fit(item.note(), right - plot.x(), Face.TICK), plot.x(), y + 18, Pen.Align.LEFT, Face.TICK, pen.color(Token.FG_MUTED));
        }
    }

    private String tip(Bullets.Item item) {
        StringBuilder tip = new StringBuilder(job.tip(item.name(), item.bullet().value()));
        if (item.bullet().value().present() && !tip.toString().endsWith("%")) {
            tip.append('%');
        }
        for (ChartValue each : item.bullet().lines()) {
            tip.append('\n').append(each.tip());
        }
        return item.note().isEmpty() ? tip.toString() : tip.append('\n').append(item.note()).toString();
    }
}
