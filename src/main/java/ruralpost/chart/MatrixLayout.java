package ruralpost.chart;

import java.util.stream.IntStream;

/** Where heads, cells and totals of a matrix stand, how many rows are shown, and whether numbers find room in the cells. */
final class MatrixLayout {

    static final double PAD = 6;
    private static final double HEAD = 22;
    private static final double LEAST_ROW = 20;
    private static final double MOST_ROW = 30;
    private static final double ROOMY_ROW = 44;
    private static final double GAP = 4;

    private final Job job;
    private final Matrix matrix;
    private final Box plot;
    private final int shown;
    private final double row;
    private final double totals;
    private final boolean numbers;
    private final boolean scaled;

    MatrixLayout(Job job, Matrix matrix, Sums sums) {
        this.job = job;
        this.matrix = matrix;
        Pen pen = job.pen();
        Box area = job.area();
        double names = matrix.rows().stream().mapToDouble(axis -> pen.width(axis.name(), Face.LABEL_BOLD)).max().orElse(0);
        double left = Math.min(area.width() * 0.36, Math.max(names, pen.width(job.texts().get("chart.total"), Face.LABEL_BOLD)) + 12 + PAD);
        double sum = matrix.totals() ? IntStream.range(0, matrix.rows().size()).mapToDouble(r -> pen.valueWidth(sums.row(matrix, r), Face.LABEL_BOLD))
            .max().orElse(0) : 0;
        sum = matrix.totals() ? Math.max(sum, pen.valueWidth(sums.all(matrix), Face.LABEL_BOLD)) + PAD * 2 : 0;
        this.totals = area.width() - left - sum - GAP < matrix.columns().size() * 6.0 ? 0 : sum;
        double width = area.width() - left - (totals > 0 ? totals + GAP : 0);
        double each = width / matrix.columns().size();
        double widest = matrix.cells().stream().flatMap(java.util.List::stream)
            .mapToDouble(value -> pen.width(value.spacedMark(), Face.TICK.bold(true)) + pen.width(value.label(), Face.TICK.bold(true))).max().orElse(0);
        double sumWidest = !matrix.totals() ? 0 : IntStream.range(0, matrix.columns().size())
            .mapToDouble(c -> pen.valueWidth(sums.column(matrix, c), Face.TICK.bold(true))).max().orElse(0);
        this.numbers = Math.max(widest, sumWidest) + PAD + 4 <= each;
        this.scaled = !numbers && area.height() >= 150;
        double foot = (matrix.totals() ? LEAST_ROW + GAP : 0) + (scaled ? 20 : 0);
        double room = area.height() - HEAD - foot;
        int fit = Math.max(1, (int) (room / LEAST_ROW));
        int all = matrix.rows().size();
        this.shown = all <= fit ? all : Math.max(1, fit - 1);
        this.row = Math.min(job.roomy() ? ROOMY_ROW : MOST_ROW, (room - (shown < all ? LEAST_ROW : 0)) / shown);
        this.plot = new Box(area.x() + left, area.y() + HEAD, width, Math.max(1, row) * shown);
    }

    Box plot() {
        return plot;
    }

    int shown() {
        return shown;
    }

    int hidden() {
        return matrix.rows().size() - shown;
    }

    /** Whether every number fits its cell; with one that does not, all are left to the pointer. */
    boolean numbers() {
        return numbers;
    }

    double columnWidth() {
        return plot.width() / matrix.columns().size();
    }

    Box cell(int r, int c) {
        double gap = columnWidth() >= 6 ? 1 : 0;
        return new Box(plot.x() + c * columnWidth(), plot.y() + r * row, columnWidth() - gap, row - 1);
    }

    Box columnHead(int c) {
        return new Box(plot.x() + c * columnWidth(), plot.y() - HEAD, columnWidth(), HEAD - 1);
    }

    Box rowHead(int r) {
        return new Box(job.area().x(), plot.y() + r * row, plot.x() - job.area().x(), row - 1);
    }

    /** The total of a row; of width 0 where there is none. */
    Box total(int r) {
        return new Box(plot.right() + GAP, plot.y() + r * row, totals, row - 1);
    }

    Box totalHead() {
        return new Box(plot.right() + GAP, plot.y() - HEAD, totals, HEAD - 1);
    }

    /** Where the number of rows without room stands. */
    Box more() {
        return new Box(job.area().x(), plot.bottom(), plot.x() - job.area().x(), hidden() > 0 ? LEAST_ROW : 0);
    }

    Box totalRow() {
        return new Box(job.area().x(), more().bottom() + GAP - 1, job.area().width(), LEAST_ROW);
    }

    /** Where the shades are explained; null when the numbers stand in the cells. */
    Box scale() {
        double y = matrix.totals() ? totalRow().bottom() : more().bottom();
        return scaled ? new Box(plot.x(), y + 4, plot.width(), 16) : null;
    }
}
