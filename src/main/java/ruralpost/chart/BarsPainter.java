package ruralpost.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;

/** Horizontal bars: name left, value in one right-aligned column, chosen rows lit, the others dimmed. */
final class BarsPainter {

    private static final double LEAST_ROW = 18;
    /** Thin bars stand this close when all of them find room so: leaving out the last few would tell less. */
    private static final double CLOSE_ROW = 15.5;
    private static final double MOST_ROW = 32;
    private static final double ROOMY_ROW = 52;
    private static final double GAP = 8;

    private final Job job;
    private final Pen pen;
    private final Bars bars;

    BarsPainter(Job job, Bars bars) {
        this.job = job;
        this.pen = job.pen();
        this.bars = bars;
    }

    RenderedChart paint() {
        Box area = job.area();
        int all = bars.bars().size();
        boolean close = bars.small() && all * CLOSE_ROW <= area.height();
        int room = close ? all : Math.max(1, (int) (area.height() / LEAST_ROW));
        List<Bars.Bar> shown = all <= room ? bars.bars() : bars.bars().subList(0, Math.max(1, room - 1));
        int hidden = all - shown.size();
        double foot = hidden > 0 ? LEAST_ROW : 0;
        double row = Math.min(job.roomy() ? ROOMY_ROW : MOST_ROW, (area.height() - foot) / shown.size());
        double names = Math.min(area.width() * 0.4, shown.stream().mapToDouble(bar -> pen.width(bar.name(), face(bar))).max().orElse(0));
        double values = shown.stream().mapToDouble(bar -> pen.valueWidth(bar.value(), face(bar))).max().orElse(0);
        double left = Math.round(area.x() + 12 + names + GAP);
        Box plot = new Box(left, area.y(), Math.max(8, area.right() - 8 - values - GAP * 2 - left), row * shown.size());

        for (int i = 0; i < shown.size(); i++) {
            background(shown.get(i), rowBox(i, row));
        }
        double zero = marks(plot, shown);
        pen.rect(new Box(Math.round(zero) - 1, plot.y() + 2, 1, plot.height() - 4), pen.color(Token.CHART_AXIS));
        for (int i = 0; i < shown.size(); i++) {
            texts(shown.get(i), rowBox(i, row), names);
        }
        if (hidden > 0) {
            String more = job.texts().get("chart.more", hidden);
            // short names leave a narrow column, which this would leave at the left
            double right = Math.max(area.x() + 12 + names, area.x() + 4 + pen.width(more, Face.LABEL));
            pen.text(more, right, plot.bottom() + foot / 2, Pen.Align.RIGHT, Face.LABEL, pen.color(Token.FG_SUBTLE));
        }
        return job.done(plot, hidden);
    }

    private Box rowBox(int index, double row) {
        return new Box(job.area().x(), job.area().y() + index * row, job.area().width(), row);
    }

    private Face face(Bars.Bar bar) {
        return Face.LABEL.bold(job.chosen(bar.key()));
    }

    private void background(Bars.Bar bar, Box row) {
        double high = job.roomy() ? row.height() * 0.86 : Math.min(row.height(), 28);
        Box band = new Box(row.x(), Math.round(row.centreY() - high / 2), row.width(), high);
        if (job.chosen(bar.key())) {
            pen.rect(band, pen.color(Token.ACCENT_SUBTLE));
            pen.rect(new Box(band.x(), band.y(), 3, band.height()), pen.color(Token.ACCENT_FG));
        } else if (job.hovered(bar.key())) {
            pen.rect(band, pen.color(Token.HOVER));
        }
        if (job.focused(bar.key())) {
            pen.frame(band, 2, pen.color(Token.ACCENT_FG));
        }
        job.hit(bar.key(), row, tip(bar), !bar.other());
    }

    private String tip(Bars.Bar bar) {
        String first = job.tip(bar.name(), bar.value());
        return bar.whole().present() && !bars.wholeWord().isEmpty() ? first + "\n" + job.tip(bars.wholeWord(), bar.whole()) : first;
    }

    /** Draws ghosts and bars; returns where zero is. */
    private double marks(Box plot, List<Bars.Bar> shown) {
        double low = 0;
        double high = 0;
        for (Bars.Bar bar : shown) {
            low = Math.min(low, Math.min(bar.value().orZero(), bar.whole().orZero()));
            high = Math.max(high, Math.max(bar.value().orZero(), bar.whole().orZero()));
        }
        if (low == 0 && high == 0) {
            high = 1;
        }
        double row = plot.height() / shown.size();
        double thickness = row > MOST_ROW ? Math.round(row * 0.45) : bars.small() ? Tokens.BAR_SMALL : Tokens.BAR;
        FlatBars flat = new FlatBars(pen, PlotOrientation.HORIZONTAL, low, high);
        flat.draw(plot, shown.stream().map(Bars.Bar::whole).toList(), thickness, i -> pen.color(Token.CHART_GHOST));
        Box[] boxes = flat.draw(plot, shown.stream().map(Bars.Bar::value).toList(), thickness, i -> colour(shown.get(i)));
        for (int i = 0; i < boxes.length; i++) {
            if (boxes[i] != null) {
                job.mark(shown.get(i).key(), "value", boxes[i], tip(shown.get(i)));
            }
        }
        return plot.x() + (0 - low) / (high - low) * plot.width();
    }

    private Color colour(Bars.Bar bar) {
        if (job.anyChosen() && !job.chosen(bar.key())) {
            return pen.color(Token.CHART_DIMMED);
        }
        return bar.other() ? pen.tokens().palette(8) : pen.tokens().palette(1);
    }

    private void texts(Bars.Bar bar, Box row, double names) {
        Face face = face(bar);
        boolean dim = job.anyChosen() && !job.chosen(bar.key());
        Color color = pen.color(dim ? Token.FG_MUTED : Token.FG_DEFAULT);
        double y = row.centreY();
        pen.text(pen.fit(bar.name(), names, face), row.x() + 12 + names, y, Pen.Align.RIGHT, face, color);
        Color number = bar.value().present() && bar.value().amount() < 0 ? pen.color(Token.DANGER_FG) : color;
        pen.parts(pen.value(bar.value(), face, number), row.right() - 8, y, Pen.Align.RIGHT, null);
    }
}
