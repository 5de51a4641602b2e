package ruralpost.ui.importing;

/** Takes the rows that the user points at as the rows of the titles. */
@FunctionalInterface
interface HeaderRows {

    /** Nothing happens. */
    HeaderRows NONE = (first, last) -> { };

    /** The titles stand in the rows from {@code first} to {@code last}; 0 and 0 when there are none. */
    void choose(int first, int last);
}
