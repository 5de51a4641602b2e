package ruralpost.chart;

import java.awt.Color;
import java.util.List;

/** Two values for each row: the first as a broad grey bar, the second as a slim one in colour upon it; both written at the right. */
final class PairsPainter {

    private static final double LEAST_ROW = 20;
    private static final double MOST_ROW = 34;
    private static final double ROOMY_ROW = 52;
    private static final double HEAD = 18;
    private static final double GAP = 10;

    private final Job job;
    private final Pen pen;
    private final Pairs pairs;

    PairsPainter(Job job, Pairs pairs) {
        this.job = job;
        this.pen = job.pen();
        this.pairs = pairs;
    }

    /** Right edges of the columns of numbers; 0 where a column found no room. */
    private record Edges(double first, double second, double note) { }

    RenderedChart paint() {
        Box area = job.area();
        double head = area.height() >= 80 ? HEAD : 0;
        double room = area.height() - head;
        int fit = Math.max(1, (int) (room / LEAST_ROW));
        int all = pairs.pairs().size();
        List<Pairs.Pair> shown = all <= fit ? pairs.pairs() : pairs.pairs().subList(0, Math.max(1, fit - 1));
        double row = Math.min(job.roomy() ? ROOMY_ROW : MOST_ROW, (room - (shown.size() < all ? LEAST_ROW : 0)) / shown.size());
        double names = Math.min(area.width() * 0.32, shown.stream().mapToDouble(pair -> pen.width(pair.name(), Face.LABEL_BOLD)).max().orElse(0));
        double first = Math.max(widest(shown, true), head > 0 ? pen.width(pairs.first(), Face.TICK) : 0);
        double second = Math.max(widest(shown, false), head > 0 ? pen.width(pairs.second(), Face.TICK) : 0);
        double note = Math.min(area.width() * 0.2, shown.stream().mapToDouble(pair -> pen.width(pair.note(), Face.LABEL)).max().orElse(0));
        double left = Math.round(area.x() + 12 + names + 8);
        double right = area.right() - 8;
        Edges edges = new Edges(0, right, 0);
        double least = 56;
        double taken = second + GAP;
        if (note > 0 && right - left - taken - note - GAP >= least) {
            taken += note + GAP;
            edges = new Edges(0, right - note - GAP, right);
        }
        if (right - left - taken - first - GAP >= least) {
            taken += first + GAP;
            edges = new Edges(edges.second() - second - GAP, edges.second(), edges.note());
        }
        Box plot = new Box(left, area.y() + head, Math.max(8, right - taken - left), row * shown.size());
        if (head > 0) {
            heads(edges, area.y() + HEAD / 2);
        }
        marks(plot, shown, row, names, edges, note);
        if (shown.size() < all) {
            pen.text(job.texts().get("chart.more", all - shown.size()), area.x() + 12 + names, plot.bottom() + LEAST_ROW / 2, Pen.Align.RIGHT, Face.LABEL,
                pen.color(Token.FG_SUBTLE));
        }
        return job.done(plot, all - shown.size());
    }

    private double widest(List<Pairs.Pair> shown, boolean first) {
        return shown.stream().mapToDouble(pair -> pen.valueWidth(first ? pair.first() : pair.second(), Face.LABEL_BOLD)).max().orElse(0);
    }

    private void heads(Edges edges, double y) {
        if (edges.first() > 0) {
            pen.text(pairs.first(), edges.first(), y, Pen.Align.RIGHT, Face.TICK, pen.color(Token.FG_MUTED));
        }
        pen.text(pairs.second(), edges.second(), y, Pen.Align.RIGHT, Face.TICK, pen.color(Token.FG_MUTED));
    }

    private void marks(Box plot, List<Pairs.Pair> shown, double row, double names, Edges edges, double note) {
        double low = Math.min(0, shown.stream().mapToDouble(pair -> Math.min(pair.first().orZero(), pair.second().orZero())).min().orElse(0));
        double high = Math.max(0, shown.stream().mapToDouble(pair -> Math.max(pair.first().orZero(), pair.second().orZero())).max().orElse(0));
        double per = plot.width() / (high - low > 0 ? high - low : 1);
        double zero = plot.x() - low * per;
        for (int i = 0; i < shown.size(); i++) {
            Box box = new Box(job.area().x(), plot.y() + i * row, job.area().width(), row);
            row(shown.get(i), box, zero, per);
            texts(shown.get(i), box, names, edges, note);
        }
        pen.rect(new Box(Math.round(zero) - 1, plot.y() + 2, 1, plot.height() - 4), pen.color(Token.CHART_AXIS));
    }

    private void row(Pairs.Pair pair, Box row, double zero, double per) {
        boolean chosen = job.chosen(pair.key());
        if (chosen || job.hovered(pair.key())) {
            pen.rect(row, pen.color(chosen ? Token.ACCENT_SUBTLE : Token.HOVER));
        }
        if (chosen) {
            pen.rect(new Box(row.x(), row.y(), 3, row.height()), pen.color(Token.ACCENT_FG));
        }
        if (job.focused(pair.key())) {
            pen.frame(row, 2, pen.color(Token.ACCENT_FG));
        }
        double thick = job.roomy() ? Math.min(26, row.height() * 0.5) : Tokens.BAR;
        boolean dim = job.anyChosen() && !chosen;
        bar(pair, "first", pair.first(), row, zero, per, thick, pen.color(dim ? Token.CHART_GHOST : Token.CHART_LAST_YEAR), 0);
        bar(pair, "second", pair.second(), row, zero, per, Math.round(thick * 0.45), dim ? pen.color(Token.CHART_DIMMED) : pen.tokens().palette(1), 1);
        job.hit(pair.key(), row, tip(pair), true);
    }

    private void bar(Pairs.Pair pair, String series, ChartValue value, Box row, double zero, double per, double thick, Color color, double rim) {
        if (!value.present() || value.amount() == 0) {
            return;
        }
        double length = Math.max(Tokens.BAR_MIN, Math.abs(value.amount()) * per);
        Box box = new Box(value.amount() < 0 ? zero - length : zero, Math.round(row.centreY() - thick / 2), length, thick);
        if (rim > 0) {
            pen.rect(box.inset(-rim, value.amount() < 0 ? 0 : -rim, -rim, value.amount() < 0 ? -rim : 0), pen.color(Token.BG_DEFAULT));
        }
        pen.rect(box, color);
        if (value.part()) {
            pen.hatch(box, pen.color(Token.BG_DEFAULT));
        }
        job.mark(pair.key(), series, box, tip(pair));
    }

    private void texts(Pairs.Pair pair, Box row, double names, Edges edges, double note) {
        boolean chosen = job.chosen(pair.key());
        Face face = Face.LABEL.bold(chosen);
        Color color = pen.color(job.anyChosen() && !chosen ? Token.FG_MUTED : Token.FG_DEFAULT);
        double y = row.centreY();
        pen.text(pen.fit(pair.name(), names, face), row.x() + 12 + names, y, Pen.Align.RIGHT, face, color);
        if (edges.first() > 0) {
            number(pair.first(), edges.first(), y, face, pen.color(Token.FG_MUTED));
        }
        number(pair.second(), edges.second(), y, face, color);
        if (edges.note() > 0) {
            pen.text(pen.fit(pair.note(), note, Face.LABEL), edges.note(), y, Pen.Align.RIGHT, Face.LABEL, pen.color(Token.FG_MUTED));
        }
    }

    private void number(ChartValue value, double x, double y, Face face, Color color) {
        pen.parts(pen.value(value, face, value.orZero() < 0 ? pen.color(Token.DANGER_FG) : color), x, y, Pen.Align.RIGHT, null);
    }

    private String tip(Pairs.Pair pair) {
        return pair.name() + "\n" + job.tip(pairs.first(), pair.first()) + "\n" + job.tip(pairs.second(), pair.second())
            + (pair.note().isEmpty() ? "" : "\n" + pair.note());
    }
}
