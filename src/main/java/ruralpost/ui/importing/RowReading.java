package ruralpost.ui.importing;

import ruralpost.text.Message;

/** What the program takes a row of a sheet for. */
enum RowReading {
    /** Without a record. */
    SKIPPED("reading-skipped"),
    /** A line above the titles: the name of the sheet, its unit, who reports. */
    ABOVE("reading-skipped"),
    /** Sums up other rows, so that counting it would count them twice. */
    TOTAL("reading-skipped"),
    /** Holds the titles. */
    HEADER("reading-header"),
    /** Becomes a new record; also before there is a plan. */
    DATA("reading-data"),
    /** Changes a record. */
    UPDATE("reading-data"),
    /** Is in the ledger already. */
    UNCHANGED("reading-unchanged"),
    /** Is imported, but a value was not taken literally. */
    REMARK("reading-remark"),
    /** Waits for a decision. */
    HELD("reading-held"),
    /** Cannot be taken. */
    REJECTED("reading-rejected");

    private final String style;

    RowReading(String style) {
        this.style = style;
    }

    /** Style class of the cell that says it. */
    String style() {
        return style;
    }

    /** The word for it. */
    Message label() {
        return Message.of("import.reading." + name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether nothing of the row is imported. */
    boolean isLeftOut() {
        return this == SKIPPED || this == ABOVE || this == TOTAL;
    }
}
