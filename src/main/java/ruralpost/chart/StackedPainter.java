package ruralpost.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of layers over time, the layers named at the right in the order in which they stand. */
final class StackedPainter {

    private static final double GAP = 16;
    private static final BasicStroke PART = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0);

    private final Job job;
    private final Pen pen;
    private final Stacked stacked;
    private final Sums sums;
    private Box plot;
    private Ticks ticks;
    /** Whether the totals stand above the columns, and whether the words of their bounds stand on a line of their own. */
    private boolean labelled;
    private boolean stackedMarks;

    StackedPainter(Job job, Stacked stacked) {
        this.job = job;
        this.pen = job.pen();
        this.stacked = stacked;
        this.sums = Sums.of(stacked, job.spec().lang());
    }

    RenderedChart paint() {
        Box area = job.area();
        ticks = stacked.percent() ? new Ticks(0, 100, 25) : Ticks.of(least(), most());
        AxisPainter axis = new AxisPainter(job, ticks);
        double names = stacked.layers().stream().mapToDouble(layer -> pen.width(layer.name(), Face.LABEL_BOLD)).max().orElse(0) + 26;
        double right = area.width() < 180 ? 8 : Math.min(area.width() * 0.3, names);
        double each = (area.width() - right - axis.width() - 8) / stacked.steps().size();
        List<ChartValue> totals = IntStream.range(0, stacked.steps().size()).mapToObj(i -> sums.step(stacked, i)).filter(ChartValue::present).toList();
        labelled = !stacked.percent() && totals.stream().allMatch(sum -> pen.width(sum.label(), Face.TICK) + 6 <= each);
        stackedMarks = labelled && totals.stream().anyMatch(sum -> pen.valueWidth(sum, Face.TICK) + 6 > each)
            && totals.stream().allMatch(sum -> pen.width(sum.mark(), Face.TICK.bold(true)) + 4 <= each);
        plot = area.inset((stackedMarks ? 32 : 18) + axis.top(), right, 22, axis.width() + 8);
        axis.paint(plot, this::y);
        for (int step = 0; step < stacked.steps().size(); step++) {
            head(step);
        }
        double[] ends = new double[stacked.layers().size()];
        for (int step = 0; step < stacked.steps().size(); step++) {
            column(step, ends);
        }
        pen.hairline(plot.x(), plot.right(), y(0), pen.color(Token.CHART_AXIS));
        labels();
        return job.done(plot, right <= 8 ? stacked.layers().size() : names(ends, area.right() - plot.right()));
    }

    private double positive(int step) {
        return stacked.layers().stream().mapToDouble(layer -> Math.max(0, layer.at(step).orZero())).sum();
    }

    private double most() {
        return IntStream.range(0, stacked.steps().size()).mapToDouble(this::positive).max().orElse(0);
    }

    private double least() {
        return IntStream.range(0, stacked.steps().size())
            .mapToDouble(step -> stacked.layers().stream().mapToDouble(layer -> Math.min(0, layer.at(step).orZero())).sum()).min().orElse(0);
    }

    private double step() {
        return plot.width() / stacked.steps().size();
    }

    private double y(double amount) {
        return plot.bottom() - (amount - ticks.low()) / (ticks.high() - ticks.low()) * plot.height();
    }

    private double thickness() {
        return Math.max(0.8, Math.min(job.roomy() ? 64 : 40, step() * (step() < 5 ? 1 : 0.68)));
    }

    private String key(int step) {
        return CrossKey.column(stacked.steps().get(step).key());
    }

    /** The place of a step: state, total above, hit region below the axis. */
    private void head(int step) {
        Box column = new Box(plot.x() + step * step(), plot.y() - 18, step(), plot.height() + 40);
        String key = key(step);
        if (job.chosen(key) || job.hovered(key)) {
            pen.rect(column, pen.color(job.chosen(key) ? Token.ACCENT_SUBTLE : Token.HOVER));
        }
        if (job.focused(key)) {
            pen.frame(column, 2, pen.color(Token.ACCENT_FG));
        }
        StringBuilder tip = new StringBuilder(stacked.steps().get(step).label());
        for (Stacked.Layer layer : stacked.layers().reversed()) {
            if (layer.at(step).present()) {
                tip.append('\n').append(job.tip(layer.name(), layer.at(step)));
            }
        }
        ChartValue sum = sums.step(stacked, step);
        if (sum.present()) {
            tip.append('\n').append(job.tip(job.texts().get("chart.total"), sum));
        }
        job.hit(key, new Box(column.x(), plot.bottom(), step(), 22), tip.toString(), true);
    }

    private void column(int step, double[] ends) {
        double whole = positive(step);
        double scale = stacked.percent() ? whole > 0 ? 100 / whole : 0 : 1;
        double up = 0;
        double down = 0;
        double thick = thickness();
        double left = plot.x() + (step + 0.5) * step() - thick / 2;
        for (int i = 0; i < stacked.layers().size(); i++) {
            Stacked.Layer layer = stacked.layers().get(i);
            double amount = layer.at(step).orZero() * scale;
            double from = amount < 0 ? down : up;
            double to = stacked.percent() ? from + Math.max(0, amount) : from + amount;
            if (to != from) {
                double top = Math.min(y(from), y(to));
                double high = Math.abs(y(from) - y(to));
                segment(layer, step, new Box(left, top, thick, Math.max(0.5, high > 3 ? high - 1 : high)));
            }
            up = amount < 0 ? up : to;
            down = amount < 0 ? to : down;
            ends[i] = y((from + to) / 2);
        }
        int at = step;
        if (up > 0 && stacked.layers().stream().anyMatch(layer -> layer.at(at).part())) {
            part(new Box(left, y(up), thick, y(down) - y(up)));
        }
        total(step, y(up));
    }

    private void segment(Stacked.Layer layer, int step, Box box) {
        String key = CrossKey.cell(layer.key(), stacked.steps().get(step).key());
        boolean dim = dim(layer, step);
        Rectangle2D shape = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        if (dim) {
            pen.fill(shape, pen.color(layer.colour() == 8 ? Token.CHART_GHOST : Token.CHART_DIMMED));
        } else {
            pen.fillPalette(shape, layer.colour());
        }
        if (job.focused(key) || job.chosen(key)) {
            pen.frame(box, 2, pen.color(Token.ACCENT_FG));
        } else if (job.hovered(key)) {
            pen.frame(box, 1.5f, pen.color(Token.FG_DEFAULT));
        }
        String share = Sums.percent(layer.at(step).orZero(), positive(step));
        String tip = stacked.steps().get(step).label() + "  " + job.tip(layer.name(), layer.at(step)) + (share.isEmpty() ? "" : "  " + share);
        job.hit(key, box, tip, layer.colour() != 8);
        job.mark(key, "value", box, tip);
    }

    /** A column of part of a period has a broken rim; thin lines over its colours only where these are no patterns. */
    private void part(Box column) {
        Box rim = column.inset(-1.5, -1.5, 0, -1.5);
        pen.stroke(PART, new Rectangle2D.Double(rim.x(), rim.y(), rim.width(), rim.height()), pen.color(Token.FG_MUTED));
        if (!pen.tokens().patterned() && column.height() > 6) {
            Color ground = pen.color(Token.BG_DEFAULT);
            pen.hatch(column, new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), 130));
        }
    }

    private boolean dim(Stacked.Layer layer, int step) {
        String column = stacked.steps().get(step).key();
        return job.anyChosen() && !(job.chosen(CrossKey.cell(layer.key(), column)) || lit(CrossKey.row(layer.key()), true) && lit(CrossKey.column(column), false));
    }

    private boolean lit(String head, boolean layer) {
        List<CrossKey> heads = job.spec().chosen().stream().map(CrossKey::of).filter(key -> !key.isCell()).toList();
        boolean same = heads.stream().anyMatch(key -> layer ? !key.row().isEmpty() : !key.column().isEmpty());
        return job.chosen(head) || !same && !heads.isEmpty();
    }

    private void total(int step, double top) {
        ChartValue sum = sums.step(stacked, step);
        if (!labelled || !sum.present() || sum.amount() <= 0 || !stackedMarks && pen.valueWidth(sum, Face.TICK) + 6 > step()) {
            return;
        }
        double middle = plot.x() + (step + 0.5) * step();
        Color color = pen.color(Token.FG_MUTED);
        Color ground = pen.color(Token.BG_DEFAULT);
        if (stackedMarks && !sum.mark().isEmpty()) {
            pen.haloText(sum.mark().strip(), middle, top - 22, Pen.Align.CENTRE, Face.TICK.bold(true), pen.color(Token.MARK_FG));
            pen.haloText(sum.label(), middle, top - 9, Pen.Align.CENTRE, Face.TICK, color);
        } else {
            pen.parts(pen.value(sum, Face.TICK, color), middle, top - 9, Pen.Align.CENTRE, ground);
        }
    }

    private void labels() {
        for (int i : AxisPainter.labelled(pen, stacked.steps(), step())) {
            boolean lit = job.chosen(key(i)) || job.focused(key(i));
            pen.text(stacked.steps().get(i).label(), plot.x() + (i + 0.5) * step(), plot.bottom() + 13, Pen.Align.CENTRE, Face.TICK.bold(lit),
                pen.color(lit ? Token.FG_DEFAULT : Token.FG_MUTED));
        }
    }

    /** The names of the layers level with their last part; returns how many found no room. */
    private int names(double[] ends, double room) {
        int fit = Math.max(1, (int) ((plot.height() + 8) / GAP));
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < stacked.layers().size(); i++) {
            shown.add(i);
        }
        shown.sort(java.util.Comparator.comparingDouble(i -> -stacked.layers().get(i).values().stream().mapToDouble(ChartValue::orZero).sum()));
        List<Integer> kept = new ArrayList<>(shown.subList(0, Math.min(fit, shown.size())));
        java.util.Collections.sort(kept);
        // layers stand from the bottom up: the wanted places must keep that order even where two are equal
        double[] wanted = new double[kept.size()];
        for (int k = 0; k < wanted.length; k++) {
            wanted[k] = ends[kept.get(k)] - k * 1e-3;
        }
        double[] placed = Placer.spread(wanted, GAP, plot.y() - 2, plot.bottom() - 2);
        for (int k = 0; k < wanted.length; k++) {
            name(stacked.layers().get(kept.get(k)), placed[k], room);
        }
        return shown.size() - kept.size();
    }

    private void name(Stacked.Layer layer, double y, double room) {
        String key = CrossKey.row(layer.key());
        boolean chosen = job.chosen(key);
        Box box = new Box(plot.right() + 2, y - GAP / 2, room - 2, GAP);
        if (chosen || job.hovered(key)) {
            pen.rect(box, pen.color(chosen ? Token.ACCENT_SUBTLE : Token.HOVER));
        }
        if (job.focused(key)) {
            pen.frame(box, 2, pen.color(Token.ACCENT_FG));
        }
        Color dimmed = pen.color(Token.CHART_DIMMED);
        boolean dim = job.anyChosen() && IntStream.range(0, stacked.steps().size()).allMatch(step -> dim(layer, step));
        Rectangle2D swatch = new Rectangle2D.Double(box.x() + 4, Math.round(y - 5), 10, 10);
        if (dim) {
            pen.fill(swatch, dimmed);
        } else {
            pen.fillPalette(swatch, layer.colour());
        }
        Face face = Face.LABEL.bold(chosen);
        pen.text(pen.fit(layer.name(), box.width() - 20, face), box.x() + 18, y, Pen.Align.LEFT, face, pen.color(dim ? Token.FG_MUTED : Token.FG_DEFAULT));
        job.hit(key, box, job.tip(layer.name(), sums.sum(layer.values())), layer.colour() != 8);
    }
}
