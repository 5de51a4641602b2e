package ruralpost.chart;

import java.util.stream.IntStream;

/** Where heads, cells and totals of a matrix stand, how many rows are shown, and whether numbers find room in the cells. */
final class MatrixLayout {

    static final double PAD = 6;
    static final double CELL_PAD = 4;
    private static final double HEAD = 22;
    private static final double LEAST_ROW = 20;
    /** Rows stand this close when all of them find room so: leaving out the last two would tell less. */
    private static final double CLOSE_ROW = 16;
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
    private final boolean words;
    private final boolean foot;

    MatrixLayout(Job job, Matrix matrix, Sums sums) {
        this.job = job;
        this.matrix = matrix;
        Pen pen = job.pen();
        Box area = job.area();
        int most = Math.max(1, (int) ((area.height() - HEAD) / CLOSE_ROW));
        double names = matrix.rows().stream().limit(most).mapToDouble(axis -> pen.width(axis.name(), Face.LABEL_BOLD)).max().orElse(0);
        double left = Math.min(area.width() * 0.36, Math.max(names, pen.width(job.texts().get("chart.total"), Face.LABEL_BOLD)) + 12 + PAD);
        double sum = matrix.totals() ? IntStream.range(0, matrix.rows().size()).mapToDouble(r -> pen.valueWidth(sums.row(matrix, r), Face.LABEL_BOLD))
            .max().orElse(0) : 0;
        sum = matrix.totals() ? Math.max(sum, pen.valueWidth(sums.all(matrix), Face.LABEL_BOLD)) + PAD * 2 : 0;
        this.totals = area.width() - left - sum - GAP < matrix.columns().size() * 6.0 ? 0 : sum;
        double width = area.width() - left - (totals > 0 ? totals + GAP : 0);
        double each = width / matrix.columns().size();
        double[] widths = matrix.cells().stream().limit(most).flatMap(java.util.List::stream).filter(ChartValue::present)
            .mapToDouble(value -> plainWidth(pen, value)).sorted().toArray();
        this.numbers = widths.length > 0 && widths[(int) ((widths.length - 1) * 0.8)] <= each - 1;
        java.util.stream.Stream<ChartValue> all = java.util.stream.Stream.concat(matrix.cells().stream().limit(most).flatMap(java.util.List::stream),
            matrix.totals() ? IntStream.range(0, matrix.columns().size()).mapToObj(c -> sums.column(matrix, c)) : java.util.stream.Stream.empty());
        java.util.List<ChartValue> marked = all.filter(value -> value.present() && !value.mark().isEmpty()).toList();
        this.words = numbers && marked.stream().allMatch(value -> numberWidth(pen, value) <= each);
        this.foot = area.height() >= 150 && !numbers;
        double below = (matrix.totals() ? LEAST_ROW + GAP : 0) + (foot ? 20 : 0);
        double room = area.height() - HEAD - below;
        int rows = matrix.rows().size();
        int fit = rows * CLOSE_ROW <= room ? rows : Math.max(1, (int) (room / LEAST_ROW));
        this.shown = rows <= fit ? rows : Math.max(1, fit - 1);
        this.row = Math.min(job.roomy() ? ROOMY_ROW : MOST_ROW, (room - (shown < rows ? LEAST_ROW : 0)) / shown);
        this.plot = new Box(area.x() + left, area.y() + HEAD, width, Math.max(1, row) * shown);
    }

    /** Width of a number with its bound's word and the room around it that a cell must have. */
    static double numberWidth(Pen pen, ChartValue value) {
        return pen.width(value.spacedMark(), Face.TICK.bold(true)) + plainWidth(pen, value);
    }

    /** The same without the word. */
    static double plainWidth(Pen pen, ChartValue value) {
        return pen.width(value.label(), Face.TICK.bold(true)) + CELL_PAD + 2;
    }

    /** Whether the words of bounds find room in the cells; else a corner of each such cell is marked. */
    boolean words() {
        return words;
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

    /** Whether four numbers of five fit their cells; else all are left to the pointer. */
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
    Box foot() {
        double y = matrix.totals() ? totalRow().bottom() : more().bottom();
        return foot ? new Box(plot.x(), y + 4, plot.width(), 16) : null;
    }
}
