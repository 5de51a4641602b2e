package ruralpost.ui.centre;

import ruralpost.centre.Centre;
import ruralpost.item.Item;

/**
 * How wide the matrix would be if nothing of it were cut.
 *
 * @param name   pixels of the longest name of a centre
 * @param number pixels of the longest cell, what there is and what lacks side by side; 0 where that was not measured
 */
record MatrixWidths(double name, double number) {

    static final MatrixWidths NONE = new MatrixWidths(0, 0);
    /** More columns than find room on any screen are scrolled, so their cells need not be measured. */
    private static final int MEASURED = 16;
    private static final double HAN = 13;
    private static final double LATIN = 7.6;
    private static final double EDGES = 20;
    private static final double LEAST = 64;

    /** Of a table. */
    static MatrixWidths of(MatrixTable table) {
        double name = table.lines().stream().mapToDouble(l -> width(l.centre().name())).max().orElse(0) + EDGES;
        if (table.items().size() > MEASURED) {
            return new MatrixWidths(name, 0);
        }
        int most = 0;
        for (CentreLine line : table.lines()) {
            Centre c = line.centre();
            for (Item item : table.items()) {
                long gap = table.gaps() ? table.equipment().gap(c, item) : 0;
                most = Math.max(most, digits(table.equipment().have(c, item)) + (gap == 0 ? 0 : 1 + digits(gap)));
            }
        }
        return new MatrixWidths(name, most * LATIN + EDGES);
    }

    /** Digits with the commas between them. */
    private static int digits(long number) {
        int digits = Long.toString(number).length();
        return digits + (digits - 1) / 3;
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c > 0x2E7F ? HAN : LATIN).sum();
    }

    /** The narrowest that a cell may be. @param usual if nothing is known */
    double cell(double usual) {
        return number == 0 ? usual : Math.clamp(number, LEAST, usual);
    }
}
