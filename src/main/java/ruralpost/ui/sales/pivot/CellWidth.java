package ruralpost.ui.sales.pivot;

/** How much room a text needs in a cell of the table, bold as in the total: characters of this font are half or full width. */
final class CellWidth {

    /** Room for the arrow of the order in a title. */
    static final double ARROW = 12;
    private static final double FULL = 13.2;
    private static final double HALF = 7.7;
    private static final double PADDING = 18;

    private static final double BOX = 12;
    private static final double SMALL = 0.86;

    private CellWidth() {
    }

    static double of(String text) {
        return text.isEmpty() ? 0 : PADDING + bare(text);
    }

    /** The room of a word in a box before the text. */
    static double ofMark(String mark) {
        return BOX + SMALL * bare(mark);
    }

    private static double bare(String text) {
        return text.codePoints().mapToDouble(c -> c >= 0x2E80 ? FULL : HALF).sum();
    }
}
