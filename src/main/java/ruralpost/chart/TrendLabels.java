package ruralpost.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The words of a trend: at the line ends, at remarks, along the pace line; none covers another. */
final class TrendLabels {

    private static final double GAP = 16;

    private final Job job;
    private final Pen pen;
    private final Trend trend;
    private final TrendLayout layout;
    private final ChartTheme theme;
    private final Placer placer;

    TrendLabels(Job job, Trend trend, TrendLayout layout) {
        this.job = job;
        this.pen = job.pen();
        this.trend = trend;
        this.layout = layout;
        this.theme = new ChartTheme(pen.tokens());
        this.placer = new Placer(layout.plot().inset(-12, 0, 0, 0));
        trend.series().forEach(line -> placer.line(layout.corners(line)));
    }

    private static String words(Trend.Line line) {
        String words = line.endLabel().isEmpty() ? line.name() : line.endLabel();
        return words.isEmpty() ? "" : words + " ";
    }

    private static Face face(Trend.Line line) {
        return Face.LABEL.bold(line.role() == Trend.Role.CURRENT);
    }

    /** Width of the label at the end of a line. */
    static double endWidth(Pen pen, Trend.Line line) {
        return pen.width(words(line), face(line)) + pen.valueWidth(line.at(line.last()), face(line));
    }

    void paint() {
        ends();
        toDateValue();
        band();
        trend.notes().forEach(this::remark);
        if (trend.showValues()) {
            trend.series().stream().filter(line -> line.role() == Trend.Role.CURRENT).forEach(this::values);
        }
        trend.series().stream().filter(line -> line.role() == Trend.Role.PACE).forEach(this::along);
    }

    private void ends() {
        List<Trend.Line> lines = trend.series().stream()
            .filter(line -> line.last() >= 0 && line.last() < trend.times().size() && line.role() != Trend.Role.PACE).toList();
        double[] wanted = lines.stream().mapToDouble(line -> layout.y(line.at(line.last()).amount())).toArray();
        double[] placed = Placer.spread(wanted, GAP, layout.plot().y() - 4, layout.plot().bottom() - 4);
        for (int i = 0; i < lines.size(); i++) {
            end(lines.get(i), wanted[i], placed[i]);
        }
    }

    private void end(Trend.Line line, double at, double y) {
        ChartValue value = line.at(line.last());
        double x = layout.x(line.last()) + (line.role() == Trend.Role.CURRENT || line.role() == Trend.Role.OTHER ? 12 : 8);
        Face face = face(line);
        if (line.role() == Trend.Role.CURRENT && trend.band() != null && before(line, at, face)) {
            return;
        }
        double room = job.area().right() - 2 - x;
        double number = pen.valueWidth(value, face);
        String words = pen.width(words(line), face) + number <= room ? words(line)
            : number + 30 <= room ? pen.fit(words(line), room - number - 4, face) + " " : "";
        Color color = theme.label(line);
        if (Math.abs(y - at) > GAP / 2) {
            pen.line(x - 6, at, x - 2, y, new java.awt.BasicStroke(1), theme.line(line));
        }
        List<Pen.Part> parts = new ArrayList<>(List.of(new Pen.Part(words, face, color)));
        parts.addAll(pen.value(value, face, color));
        Box text = pen.parts(parts, x, y, Pen.Align.LEFT, pen.color(Token.BG_DEFAULT));
        placer.take(new Box(x, y - 8, text.width(), 16));
    }

    /** Left of the last point where the forecast begins at its right; says whether there was room. */
    private boolean before(Trend.Line line, double at, Face face) {
        ChartValue value = line.at(line.last());
        double w = pen.width(words(line), face) + pen.valueWidth(value, face);
        double x = layout.x(line.last());
        Box spot = placer.free(List.of(new Box(x - w - 8, at - 10, w, 16), new Box(x - w - 8, at - 18, w, 16), new Box(x - w / 2, at - 24, w, 16)), 4);
        if (spot != null) {
            List<Pen.Part> parts = new ArrayList<>(List.of(new Pen.Part(words(line), face, theme.label(line))));
            parts.addAll(pen.value(value, face, theme.label(line)));
            pen.parts(parts, spot.x(), spot.centreY(), Pen.Align.LEFT, pen.color(Token.BG_DEFAULT));
        }
        return spot != null;
    }

    /** What the range of the forecast is, and where it ends, beside its end. */
    private void band() {
        Trend.Band band = trend.band();
        int last = band == null ? -1 : TrendBand.last(trend);
        if (last < 0 || band.label().isEmpty()) {
            return;
        }
        String range = band.said(last, ChartValue::label);
        for (String label : List.of(band.label() + " " + range, band.label(), range)) {
            if (pen.width(label, Face.TICK) < layout.plot().width() && band(label, last)) {
                return;
            }
        }
    }

    private boolean band(String label, int last) {
        Trend.Band band = trend.band();
        double w = pen.width(label, Face.TICK);
        List<Box> candidates = new ArrayList<>();
        for (int i = last; i >= 0 && band.at(i); i--) {
            double x = layout.x(i);
            double above = layout.y(band.high().get(i).amount());
            double below = layout.y(band.low().get(i).amount());
            candidates.addAll(List.of(box(layout.plot().right() - w, above - 20, w), box(x - w, above - 20, w), box(layout.plot().right() - w, below + 6, w), box(x - w, below + 6, w), box(x - w / 2, below + 8, w)));
        }
        Box spot = placer.free(candidates, 12);
        if (spot != null) {
            pen.haloText(label, spot.x(), spot.centreY(), Pen.Align.LEFT, Face.TICK, pen.color(Token.FG_MUTED));
        }
        return spot != null;
    }

    /** The value of last year at the same date. */
    private void toDateValue() {
        int index = trend.toDate() == null ? -1 : trend.indexOf(trend.toDate().step());
        for (Trend.Line line : trend.series()) {
            ChartValue value = line.at(index);
            if (line.role() == Trend.Role.LAST_YEAR && value.present() && index != line.last()) {
                at(value, index, Face.TICK, pen.color(Token.FG_MUTED));
            }
        }
    }

    private void values(Trend.Line line) {
        for (int i = 0; i < line.last(); i++) {
            if (line.at(i).present() && line.at(i).amount() != 0 && layout.step() >= 34) {
                at(line.at(i), i, Face.TICK, pen.color(Token.FG_MUTED));
            }
        }
    }

    private void at(ChartValue value, int index, Face face, Color color) {
        double w = pen.valueWidth(value, face);
        double x = layout.x(index);
        double y = layout.y(value.amount());
        Box spot = placer.free(List.of(box(x - 5 - w, y - 18, w), box(x - w / 2, y - 21, w), box(x + 5, y + 4, w), box(x - w / 2, y + 7, w),
            box(x + 5, y - 18, w), box(x - 5 - w, y + 4, w)), 1e6);
        if (spot == null) {
            return;
        }
        pen.parts(pen.value(value, face, color), spot.x(), spot.centreY(), Pen.Align.LEFT, ground(spot));
    }

    private static Box box(double x, double y, double width) {
        return new Box(x, y, width, 14);
    }

    private void remark(Trend.Remark remark) {
        int index = trend.indexOf(remark.step());
        ChartValue value = trend.series().stream().filter(line -> line.role() == Trend.Role.CURRENT).map(line -> line.at(index))
            .filter(ChartValue::present).findFirst().orElse(ChartValue.NONE);
        if (index < 0 || !value.present()) {
            return;
        }
        double second = second(remark).stream().mapToDouble(part -> pen.width(part.text(), part.face())).sum();
        double w = Math.max(pen.width(remark.head(), Face.LABEL_BOLD), second);
        double x = layout.x(index);
        double y = layout.y(value.amount());
        Box spot = placer.free(List.of(new Box(x - 10 - w, y - 18, w, 32), new Box(x - 10 - w, y - 34, w, 32), new Box(x + 10, y + 2, w, 32),
            new Box(x - w / 2, y - 42, w, 32), new Box(x - 10 - w, y - 60, w, 32), new Box(x + 10, y - 40, w, 32), new Box(x - w / 2, y + 10, w, 32)), 1e6);
        if (spot == null) {
            return;
        }
        boolean right = spot.x() + w / 2 < x;
        double edge = right ? spot.right() : spot.x();
        pen.haloText(remark.head(), edge, spot.y() + 8, right ? Pen.Align.RIGHT : Pen.Align.LEFT, Face.LABEL_BOLD, pen.color(Token.FG_DEFAULT));
        List<Pen.Part> line = second(remark);
        pen.parts(line, edge, spot.y() + 24, right ? Pen.Align.RIGHT : Pen.Align.LEFT, pen.color(Token.BG_DEFAULT));
    }

    private List<Pen.Part> second(Trend.Remark remark) {
        ChartValue value = ChartValue.of(0, remark.text(), "").marked(remark.mark());
        List<Pen.Part> line = new ArrayList<>(List.of(new Pen.Part(remark.lead(), Face.LABEL, pen.color(Token.FG_MUTED))));
        line.addAll(pen.value(value, Face.LABEL, pen.color(Token.FG_MUTED)));
        return line;
    }

    /** The name of the pace line beside the line, where most room is. */
    private void along(Trend.Line line) {
        List<double[]> corners = layout.corners(line);
        if (corners.size() < 2 || line.name().isEmpty()) {
            return;
        }
        double w = pen.width(line.name(), Face.LABEL);
        List<Box> candidates = new ArrayList<>();
        for (double share : new double[] {0.35, 0.25, 0.5, 0.65, 0.8, 0.15}) {
            double x = corners.getFirst()[0] + (corners.getLast()[0] - corners.getFirst()[0]) * share;
            double y = between(corners, x);
            double half = Math.abs(between(corners, x + w / 2) - between(corners, x - w / 2)) / 2;
            candidates.add(new Box(x - w / 2, y - 18 - half, w, 14));
            candidates.add(new Box(x - w / 2, y + 5 + half, w, 14));
        }
        Box spot = placer.free(candidates, 1e6);
        if (spot == null) {
            return;
        }
        Pen.Part name = new Pen.Part(line.name(), Face.LABEL, theme.label(line));
        pen.parts(List.of(name), spot.x(), spot.centreY(), Pen.Align.LEFT, ground(spot));
    }

    /** What a label stands on: the filled area or the card. */
    private Color ground(Box spot) {
        List<double[]> top = trend.filled() ? layout.corners(trend.main()) : List.of();
        boolean inside = top.size() > 1 && spot.right() > top.getFirst()[0] && spot.x() < top.getLast()[0]
            && spot.centreY() > between(top, spot.centreX());
        return pen.color(inside ? Token.ACCENT_SUBTLE : Token.BG_DEFAULT);
    }

    private static double between(List<double[]> corners, double x) {
        for (int i = 1; i < corners.size(); i++) {
            double[] a = corners.get(i - 1);
            double[] b = corners.get(i);
            if (x <= b[0] || i == corners.size() - 1) {
                return a[1] + (b[1] - a[1]) * (x - a[0]) / Math.max(1e-9, b[0] - a[0]);
            }
        }
        return corners.getFirst()[1];
    }
}
