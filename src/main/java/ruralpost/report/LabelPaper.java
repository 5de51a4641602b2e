package ruralpost.report;

import ruralpost.text.Message;

/**
 * Common label papers. Sizes in mm; labels stand in a grid from the top left.
 */
public enum LabelPaper {
    /** A4, 24 labels of 70 × 37 mm. */
    A4_24(210, 297, 3, 8, 70, 37, 0, 0.5, 0, 0),
    /** A4, 21 labels of 63.5 × 38.1 mm. */
    A4_21(210, 297, 3, 7, 63.5, 38.1, 7.2, 15.1, 2.5, 0),
    /** A4, 40 labels of 48.5 × 25.4 mm. */
    A4_40(210, 297, 4, 10, 48.5, 25.4, 8, 21.5, 0, 0),
    /** A4, 65 labels of 38.1 × 21.2 mm. */
    A4_65(210, 297, 5, 13, 38.1, 21.2, 4.7, 10.7, 2.5, 0),
    /** A4, 14 labels of 99.1 × 38.1 mm. */
    A4_14(210, 297, 2, 7, 99.1, 38.1, 4.6, 15.1, 2.6, 0),
    /** Roll, one label of 60 × 40 mm a page. */
    ROLL_60_40(60, 40, 1, 1, 60, 40, 0, 0, 0, 0),
    /** Roll, one label of 50 × 30 mm a page. */
    ROLL_50_30(50, 30, 1, 1, 50, 30, 0, 0, 0, 0);

    private final double[] sizes;
    private final int columns;
    private final int rows;

    LabelPaper(double pageWidth, double pageHeight, int columns, int rows, double width, double height, double left, double top, double gapX, double gapY) {
        this.sizes = new double[] {pageWidth, pageHeight, width, height, left, top, gapX, gapY};
        this.columns = columns;
        this.rows = rows;
    }

    /** Its name for pick lists, with sizes. */
    public Message label() {
        return Message.of(columns == 1 ? "report.labels.roll" : "report.labels.sheet", columns * rows, Double.toString(width()).replace(".0", ""),
            Double.toString(height()).replace(".0", ""));
    }

    /** Labels on a page. */
    public int count() {
        return columns * rows;
    }

    int columns() {
        return columns;
    }

    double pageWidth() {
        return sizes[0];
    }

    double pageHeight() {
        return sizes[1];
    }

    /** Of one label in mm. */
    public double width() {
        return sizes[2];
    }

    /** Of one label in mm. */
    public double height() {
        return sizes[3];
    }

    /** Left edge of the label at that place on its page, in mm from the left. */
    double x(int place) {
        return sizes[4] + place % columns * (sizes[2] + sizes[6]);
    }

    /** Top edge of the label at that place on its page, in mm from the top. */
    double y(int place) {
        return sizes[5] + place / columns * (sizes[3] + sizes[7]);
    }
}
