package ruralpost.sheet.file;

/** What a cell holds, as its file says. In a text file every cell is {@link #TEXT} or {@link #EMPTY}. */
public enum CellKind {
    EMPTY, TEXT, NUMBER,
    /** A number that its format shows as a date. */
    DATE,
    /** The first of a month whose number format shows no day: what was typed is the month. */
    MONTH,
    BOOLEAN,
    /** An error value such as #DIV/0!, or a formula whose result is not in the file. */
    ERROR
}
