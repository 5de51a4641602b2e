package ruralpost.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A heat map: row heads left, column heads above, a shade and a number in each cell, totals at the right and below. */
final class MatrixPainter {

    private static final double CORNER = 7;

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
        corners();
        if (layout.foot() != null) {
            scale(layout.foot());
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
        Placer placer = new Placer(new Box(layout.plot().x(), layout.plot().y() - 40, layout.plot().width(), 60));
        List<Integer> order = IntStream.range(0, names.size()).boxed().sorted(java.util.Comparator.comparing((Integer column) -> !lit(column))).toList();
        for (int column : order) {
            String key = CrossKey.column(matrix.columns().get(column).key());
            Box box = layout.columnHead(column);
            boolean chosen = job.chosen(key);
            state(key, box, chosen);
            if (column % every == 0 || lit(column)) {
                Face face = Face.TICK.bold(chosen);
                String name = pen.fit(names.get(column), layout.columnWidth() * every - 2, face);
                double wide = pen.width(name, face);
                double at = layout.numbers() ? box.right() - MatrixLayout.CELL_PAD - 1 - wide
                    : Math.max(layout.plot().x(), Math.min(box.centreX() - wide / 2, layout.plot().right() - wide));
                Box spot = placer.free(List.of(new Box(at, box.centreY() - 7, wide, 14)), 1e6);
                if (spot != null) {
                    pen.text(name, spot.x(), box.centreY(), Pen.Align.LEFT, face, pen.color(chosen ? Token.FG_DEFAULT : Token.FG_MUTED));
                    placer.take(spot.inset(0, layout.numbers() ? -3 : -8, 0, layout.numbers() ? -3 : -8));
                }
            }
            job.hit(key, box, job.tip(names.get(column), matrix.totals() ? sums.column(matrix, column) : ChartValue.NONE, !matrix.totals()), true);
        }
    }

    /** Chosen, under the pointer or the keyboard: named first. */
    private boolean lit(int column) {
        String key = CrossKey.column(matrix.columns().get(column).key());
        return job.chosen(key) || job.hovered(key) || job.focused(key);
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
        ChartValue fitting = fitting(value, box.width() + 1);
        if (layout.numbers() && fitting.present()) {
            Face face = Face.TICK.bold(job.chosen(key));
            pen.parts(List.of(new Pen.Part(layout.words() ? value.spacedMark() : "", face.bold(true), shades.on(ground)),
                new Pen.Part(fitting.label(), face, shades.on(ground))), box.right() - MatrixLayout.CELL_PAD, box.centreY(), Pen.Align.RIGHT, null);
        }
        corner(box, value);
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
            ChartValue sum = sums.column(matrix, column);
            ChartValue fitting = fitting(sum, above.width() + 1);
            number(new Box(above.x(), foot.y(), above.width() + 2, foot.height()), layout.words() ? fitting : fitting.marked(""), Face.TICK.bold(true));
            corner(new Box(above.x(), foot.y(), above.width(), foot.height()), sum);
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

    /** A number too long for its cell stands without decimals; NONE when that is too long, too. The pointer says it exactly. */
    private ChartValue fitting(ChartValue value, double width) {
        if (!value.present() || MatrixLayout.plainWidth(pen, value) <= width) {
            return value;
        }
        String whole = Sums.number(java.math.BigDecimal.valueOf(value.amount()), 0);
        ChartValue shorter = new ChartValue(value.amount(), whole, value.mark(), value.exact(), value.part());
        return value.label().contains(".") && !whole.equals("0") && MatrixLayout.plainWidth(pen, shorter) <= width ? shorter : ChartValue.NONE;
    }

    /** Where the word of a bound finds no room, its cell has a gold corner. */
    private void corner(Box box, ChartValue value) {
        if (!layout.words() && value.present() && !value.mark().isEmpty()) {
            double side = Math.min(CORNER, Math.min(box.width(), box.height()) * 0.7);
            triangle(box.x(), box.y(), side);
        }
    }

    private void triangle(double x, double y, double side) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y);
        shape.lineTo(x + side, y);
        shape.lineTo(x, y + side);
        shape.closePath();
        pen.fill(shape, pen.color(Token.MARK_LINE));
    }

    /** What the corners stand for, in the empty place above the names of the rows. */
    private void corners() {
        String words = IntStream.range(0, layout.shown()).boxed()
            .flatMap(row -> IntStream.range(0, matrix.columns().size()).mapToObj(column -> matrix.at(row, column))).filter(value -> value.present() && !value.mark().isEmpty()).map(value -> value.mark().strip()).distinct().collect(Collectors.joining(" / "));
        double left = job.area().x() + 8;
        double room = layout.plot().x() - left - CORNER - 8;
        double level = layout.columnHead(0).centreY();
        String said = job.texts().get("chart.corner", words);
        String written = pen.width(said, Face.TICK) <= room ? said : words;
        if (!words.isEmpty() && !layout.words() && pen.width(written, Face.TICK) <= room) {
            triangle(left, level - CORNER / 2, CORNER);
            pen.text(written, left + CORNER + 4, level, Pen.Align.LEFT, Face.TICK, pen.color(Token.FG_MUTED));
        }
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
