package ruralpost.ui.table;

/** A cell is one line on the screen; a line end inside it is shown by a sign. */
final class EntryText {

    /** Shown for a line end; the bundled font has it. */
    static final String LINE_END = "\u23CE";

    private EntryText() { }

    static String oneLine(String text) {
        return text.replace("\r\n", LINE_END).replace("\n", LINE_END);
    }

    static String manyLines(String text) {
        return text.replace(LINE_END, "\n");
    }
}
