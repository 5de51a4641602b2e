package ruralpost.sheet.file;

/** What a cell holds, as its file says. In a text file every cell is {@link #TEXT} or {@link #EMPTY}. */
public enum CellKind {
    /** Nothing. */
    EMPTY,
    /** Words, or in a text file whatever it is. */
    TEXT,
    /** A number that is no date. */
    NUMBER,
    /** A number that its format shows as a date. */
    DATE,
    /** A day whose number format shows the month alone: what the sheet says is the month. */
    MONTH,
    /** A day whose number format shows the year alone. */
    YEAR,
    /** TRUE or FALSE. */
    BOOLEAN,
    /** An error value such as #DIV/0!, or a formula whose result is not in the file. */
    ERROR
}
