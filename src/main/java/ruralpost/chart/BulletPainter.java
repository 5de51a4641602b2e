package ruralpost.chart;

import java.util.List;

/** The number, and a track from 0 to 200 % or more with plan and pace marks. Never clipped. */
final class BulletPainter {

    private static final double BAR_HEIGHT = 10;

    private final Job job;
    private final Pen pen;
    private final Bullet bullet;

    BulletPainter(Job job, Bullet bullet) {
        this.job = job;
        this.pen = job.pen();
        this.bullet = bullet;
    }

    RenderedChart paint() {
        Box area = job.area();
        double number = number(area);
        double lift = bullet.marks().isEmpty() || area.height() < 50 ? 11 : 4;
        Box track = new Box(area.x() + number, Math.round(area.centreY() - lift - BAR_HEIGHT / 2), area.width() - number - 4, BAR_HEIGHT);
        double end = bullet.end();
        pen.rect(track, pen.color(Token.BG_INSET));
        double length = bullet.value().amount() <= 0 ? 0 : Math.max(Tokens.BAR_MIN, bullet.value().amount() / end * track.width());
        Box bar = new Box(track.x(), track.y(), length, BAR_HEIGHT);
        pen.rect(bar, pen.tokens().palette(1));
        if (bullet.value().part()) {
            pen.hatch(bar, pen.color(Token.BG_DEFAULT));
        }
        bullet.marks().forEach(each -> mark(each, track, end, Token.FG_SUBTLE));
        mark(bullet.pace(), track, end, Token.MARK_LINE);
        mark(bullet.plan(), track, end, Token.FG_DEFAULT);
        labels(track, end);
        job.hit("value", area, tip(), false);
        job.mark("value", "bar", bar, tip());
        job.mark("value", "track", track, tip());
        return job.done(track, 0);
    }

    private String tip() {
        StringBuilder tip = new StringBuilder(bullet.value().tip()).append('%');
        bullet.lines().forEach(each -> tip.append('\n').append(each.tip()));
        return tip.toString();
    }

    /** Draws the number and its percent sign at the left where there is room; returns where the track begins. */
    private double number(Box area) {
        Face face = area.width() < 260 ? new Face(18, true) : Face.NUMBER;
        double width = pen.width(bullet.value().label(), face);
        if (area.width() < width + 120) {
            return 4;
        }
        double y = area.centreY();
        Box mark = pen.markBox(bullet.value().mark(), area.x(), y - 1, face);
        double left = area.x() + (mark.width() > 0 ? mark.width() + 5 : 0);
        boolean negative = bullet.value().amount() < 0;
        pen.text(bullet.value().label(), left, y, Pen.Align.LEFT, face, pen.color(negative ? Token.DANGER_FG : Token.FG_DEFAULT));
        pen.text("%", left + width + 4, y + face.size() * 0.18, Pen.Align.LEFT, Face.LABEL, pen.color(Token.FG_SUBTLE));
        return left + width + 4 + 12 + 20 - area.x();
    }

    private void mark(ChartValue value, Box track, double end, Token token) {
        if (value.present() && value.amount() >= 0) {
            double x = track.x() + value.amount() / end * track.width();
            double over = token == Token.FG_SUBTLE ? 3 : 6;
            Box box = new Box(Math.min(Math.round(x - 1), track.right() - 2), track.y() - over, 2, BAR_HEIGHT + 2 * over);
            if (token == Token.FG_SUBTLE) {
                pen.rect(box.inset(0, -1, 0, -1), pen.color(Token.BG_DEFAULT));
            }
            pen.rect(box, pen.color(token));
            job.mark("value", token == Token.MARK_LINE ? "pace" : token == Token.FG_SUBTLE ? "mark" : "plan", box, value.tip());
        }
    }

    /** Ends of the track outside, pace and plan beside their marks; what would collide gives way, the ends first. */
    private void labels(Box track, double end) {
        double y = track.bottom() + 16;
        String right = Math.round(end) + "%";
        double paceX = track.x() + bullet.pace().orZero() / end * track.width();
        double planX = track.x() + bullet.plan().orZero() / end * track.width();
        boolean paceFirst = !bullet.plan().present() || paceX <= planX;
        Box pace = bullet.pace().present() ? beside(bullet.pace().label(), paceX, paceFirst, track, y) : null;
        Box plan = bullet.plan().present() ? beside(bullet.plan().label(), planX, !paceFirst || pace == null, track, y) : null;
        if (pace != null && plan != null && pace.meets(plan)) {
            Box left = paceFirst ? pace : plan;
            Box other = paceFirst ? plan : pace;
            double shift = Math.min(track.right() - other.right(), left.right() + 8 - other.x());
            other = other.moved(Math.max(0, shift), 0);
            left = left.moved(Math.min(0, other.x() - 8 - left.right()), 0);
            pace = paceFirst ? left : other;
            plan = paceFirst ? other : left;
        }
        List<Box> taken = java.util.stream.Stream.of(pace, plan).filter(java.util.Objects::nonNull).toList();
        end("0", track.x(), y, Pen.Align.LEFT, taken);
        end(right, track.right(), y, Pen.Align.RIGHT, taken);
        if (pace != null) {
            pen.text(bullet.pace().label(), pace.x(), y, Pen.Align.LEFT, Face.TICK, pen.color(Token.MARK_FG));
        }
        if (plan != null) {
            pen.text(bullet.plan().label(), plan.x(), y, Pen.Align.LEFT, Face.TICK, pen.color(Token.FG_DEFAULT));
        }
        thresholds(track, end);
    }

    /** Further thresholds are named above the track, as many as fit side by side. */
    private void thresholds(Box track, double end) {
        double y = track.y() - 12;
        Placer placer = new Placer(new Box(track.x(), y - 7, job.area().right() - track.x(), 14));
        if (y - 6 < job.area().y()) {
            return;
        }
        for (ChartValue each : bullet.marks()) {
            double x = track.x() + each.amount() / end * track.width();
            double width = pen.width(each.label(), Face.TICK);
            Box spot = placer.free(List.of(new Box(x - width / 2, y - 7, width, 14), new Box(x - width + 4, y - 7, width, 14), new Box(x - 4, y - 7, width, 14)), 1e6);
            if (spot != null) {
                pen.text(each.label(), spot.x(), y, Pen.Align.LEFT, Face.TICK, pen.color(Token.FG_MUTED));
                placer.take(spot.inset(0, -6, 0, 0));
            }
        }
    }

    private Box beside(String label, double x, boolean leftOfMark, Box track, double y) {
        double width = pen.width(label, Face.TICK);
        double left = leftOfMark ? x - width - 2 : x + 2;
        left = Math.max(track.x(), Math.min(track.right() - width, left));
        return new Box(left, y - 7, width, 14);
    }

    private void end(String label, double x, double y, Pen.Align align, List<Box> taken) {
        double width = pen.width(label, Face.TICK);
        Box box = new Box(align == Pen.Align.LEFT ? x - 4 : x - width - 4, y - 7, width + 8, 14);
        if (taken.stream().noneMatch(box::meets)) {
            pen.text(label, x, y, align, Face.TICK, pen.color(Token.FG_MUTED));
        }
    }
}
