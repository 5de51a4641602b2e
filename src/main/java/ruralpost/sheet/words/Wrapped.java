package ruralpost.sheet.words;

/** Shops write ="0012" into text files, so that spreadsheet programs keep the zeros. */
public final class Wrapped {

    private Wrapped() {
    }

    /** Whether a text is written so. */
    public static boolean is(String text) {
        return text.startsWith("=\"") && text.length() > 3 && text.endsWith("\"") && text.indexOf('"', 2) == text.length() - 1;
    }

    /** What such a text says; any other as it is. */
    public static String plain(String text) {
        return is(text) ? text.substring(2, text.length() - 1) : text;
    }
}
