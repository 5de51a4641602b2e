package ruralpost.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/** A heat map: row heads left, column heads above, a shade and a number in each cell, totals at the right and below. */
final class MatrixPainter {

    private final Job job;
    private final Pen pen;
    private final Matrix matrix;
    private final Sums sums;
    private final Shades shades;
    private final MatrixLayout layout;

    MatrixPainter(Job job, Matrix matrix) {
        this.job = job;
        this.pen = job.pen();
        this.matrix = matrix;
        this.sums = Sums.of(matrix, job.spec().lang());
        double[] all = matrix.cells().stream().flatMap(List::stream).filter(ChartValue::present).mapToDouble(ChartValue::amount).toArray();
        this.shades = new Shades(pen.tokens(), java.util.Arrays.stream(all).min().orElse(0), java.util.Arrays.stream(all).max().orElse(0));
        this.layout = new MatrixLayout(job, matrix, sums);
    }

    RenderedChart paint() {
        columnHeads();
        for (int row = 0; row < layout.shown(); row++) {
            rowHead(row);
            for (int column = 0; column < matrix.columns().size(); column++) {
                cell(row, column);
            }
            if (matrix.totals()) {
                total(layout.total(row), sums.row(matrix, row));
            }
        }
        if (layout.hidden() > 0) {
            Box more = layout.more();
            pen.text(job.texts().get("chart.more", layout.hidden()), more.right() - MatrixLayout.PAD, more.centreY(), Pen.Align.RIGHT, Face.LABEL,
                pen.color(Token.FG_SUBTLE));
        }
        if (matrix.totals()) {
            totals();
        }
        if (layout.scale() != null) {
            scale(layout.scale());
        }
        return job.done(layout.plot(), layout.hidden());
    }

    /** Whether something else is chosen than this cell. */
    private boolean dim(int row, int column) {
        String r = matrix.rows().get(row).key();
        String c = matrix.columns().get(column).key();
        return job.anyChosen() && !(job.chosen(CrossKey.cell(r, c)) || lit(CrossKey.row(r), true) && lit(CrossKey.column(c), false));
    }

    /** Whether a head is chosen, or none of its kind is while one of the other kind is. */
    private boolean lit(String head, boolean row) {
        List<CrossKey> heads = job.spec().chosen().stream().map(CrossKey::of).filter(key -> !key.isCell()).toList();
        boolean same = heads.stream().anyMatch(key -> row ? !key.row().isEmpty() : !key.column().isEmpty());
        return job.chosen(head) || !same && !heads.isEmpty();
    }

    private void columnHeads() {
        List<String> names = matrix.columns().stream().map(Matrix.Axis::name).toList();
        int every = layout.numbers() ? 1 : AxisPainter.every(pen, names, layout.columnWidth());
        for (int column = 0; column < matrix.columns().size(); column++) {
            String key = CrossKey.column(matrix.columns().get(column).key());
            Box box = layout.columnHead(column);
            boolean chosen = job.chosen(key);
            state(key, box, chosen);
            if (column % every == 0) {
                Face face = Face.TICK.bold(chosen);
                String name = pen.fit(names.get(column), layout.columnWidth() * every - 2, face);
                double at = Math.min(Math.max(box.centreX(), box.x() + pen.width(name, face) / 2), layout.plot().right() - pen.width(name, face) / 2);
                boolean right = layout.numbers();
                pen.text(name, right ? box.right() - MatrixLayout.PAD : at, box.centreY(), right ? Pen.Align.RIGHT : Pen.Align.CENTRE, face,
                    pen.color(chosen ? Token.FG_DEFAULT : Token.FG_MUTED));
            }
            job.hit(key, box, job.tip(names.get(column), matrix.totals() ? sums.column(matrix, column) : ChartValue.NONE, !matrix.totals()), true);
        }
    }

    private void rowHead(int row) {
        Matrix.Axis axis = matrix.rows().get(row);
        String key = CrossKey.row(axis.key());
        Box box = layout.rowHead(row);
        boolean chosen = job.chosen(key);
        state(key, box, chosen);
        if (chosen) {
            pen.rect(new Box(box.x(), box.y(), 3, box.height()), pen.color(Token.ACCENT_FG));
        }
        Face face = Face.LABEL.bold(chosen);
        pen.text(pen.fit(axis.name(), box.width() - 12 - MatrixLayout.PAD, face), box.right() - MatrixLayout.PAD, box.centreY(), Pen.Align.RIGHT, face,
            pen.color(job.anyChosen() && !chosen ? Token.FG_MUTED : Token.FG_DEFAULT));
        job.hit(key, box, job.tip(axis.name(), matrix.totals() ? sums.row(matrix, row) : ChartValue.NONE, !matrix.totals()), true);
    }

    private void state(String key, Box box, boolean chosen) {
        if (chosen || job.hovered(key)) {
            pen.rect(box, pen.color(chosen ? Token.ACCENT_SUBTLE : Token.HOVER));
        }
        if (job.focused(key)) {
            pen.frame(box, 2, pen.color(Token.ACCENT_FG));
        }
    }

    private void cell(int row, int column) {
        ChartValue value = matrix.at(row, column);
        Box box = layout.cell(row, column);
        String key = CrossKey.cell(matrix.rows().get(row).key(), matrix.columns().get(column).key());
        Color ground = shades.of(value.amount(), dim(row, column));
        pen.rect(box, ground);
        if (value.part()) {
            boolean strip = layout.numbers();
            pen.hatch(strip ? new Box(box.x(), box.bottom() - 4, box.width(), 4) : box, pen.color(Token.BG_DEFAULT));
        }
        if (layout.numbers() && value.present()) {
            boolean chosen = job.chosen(key);
            Face face = Face.TICK.bold(chosen);
            pen.parts(List.of(new Pen.Part(value.spacedMark(), face.bold(true), shades.on(ground)), new Pen.Part(value.label(), face, shades.on(ground))),
                box.right() - MatrixLayout.PAD, box.centreY(), Pen.Align.RIGHT, null);
        }
        if (job.chosen(key) || job.focused(key)) {
            pen.frame(box, 2, pen.color(Token.ACCENT_FG));
        } else if (job.hovered(key)) {
            pen.frame(box, 1.5f, pen.color(Token.FG_DEFAULT));
        }
        String name = matrix.rows().get(row).name() + "  " + matrix.columns().get(column).name();
        job.hit(key, box, job.tip(name, value), true);
    }

    private void totals() {
        Box head = layout.totalHead();
        if (head.width() > 0) {
            pen.text(job.texts().get("chart.total"), head.right() - MatrixLayout.PAD, head.centreY(), Pen.Align.RIGHT, Face.TICK, pen.color(Token.FG_MUTED));
        }
        Box foot = layout.totalRow();
        pen.rect(foot, pen.color(Token.ACCENT_SUBTLE));
        Box name = new Box(foot.x(), foot.y(), layout.plot().x() - foot.x(), foot.height());
        pen.text(job.texts().get("chart.total"), name.right() - MatrixLayout.PAD, foot.centreY(), Pen.Align.RIGHT, Face.LABEL_BOLD, pen.color(Token.FG_DEFAULT));
        IntStream.range(0, matrix.columns().size()).filter(column -> layout.numbers()).forEach(column -> {
            Box above = layout.cell(0, column);
            number(new Box(above.x(), foot.y(), above.width(), foot.height()), sums.column(matrix, column), Face.TICK.bold(true));
        });
        if (head.width() > 0) {
            number(new Box(head.x(), foot.y(), head.width(), foot.height()), sums.all(matrix), Face.LABEL_BOLD);
        }
    }

    private void total(Box box, ChartValue sum) {
        if (box.width() > 0) {
            pen.rect(box, pen.color(Token.ACCENT_SUBTLE));
            number(box, sum, Face.LABEL_BOLD);
        }
    }

    private void number(Box box, ChartValue value, Face face) {
        Color color = pen.color(value.orZero() < 0 ? Token.DANGER_FG : Token.FG_DEFAULT);
        pen.parts(pen.value(value, face, color), box.right() - MatrixLayout.PAD, box.centreY(), Pen.Align.RIGHT, null);
    }

    /** What the shades mean, where numbers find no room in the cells. */
    private void scale(Box box) {
        ChartValue most = matrix.cells().stream().flatMap(List::stream).filter(ChartValue::present)
            .max(java.util.Comparator.comparingDouble(ChartValue::amount)).orElse(ChartValue.NONE);
        Box text = pen.text(most.label(), box.right(), box.centreY(), Pen.Align.RIGHT, Face.TICK, pen.color(Token.FG_MUTED));
        double left = text.x() - 6 - Shades.count() * 12.0;
        for (int i = 0; i < Shades.count(); i++) {
            pen.rect(new Box(left + i * 12, box.centreY() - 4, 12, 8), shades.step(i));
        }
        pen.text("0", left - 6, box.centreY(), Pen.Align.RIGHT, Face.TICK, pen.color(Token.FG_MUTED));
    }
}
