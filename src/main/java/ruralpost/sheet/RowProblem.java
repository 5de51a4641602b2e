package ruralpost.sheet;

import ruralpost.text.Message;

/**
 * What is wrong with a row, for the user to put right.
 *
 * @param row      row number as spreadsheet programs show it
 * @param column   letters of the column, "" when the problem is of the whole row or of a field that has no column
 * @param field    title of the field, null when the problem is of the whole row
 * @param raw      what the cell holds, shortened, "" when it is empty
 * @param problem  what is wrong
 * @param expected what was expected instead, null when the problem says it all
 */
public record RowProblem(int row, String column, Message field, String raw, Message problem, Message expected) {

    private static final int LONGEST_RAW = 100;

    /** Shortens what is kept of the cell. */
    public RowProblem {
        raw = shorten(raw, LONGEST_RAW);
    }

    /** A text of at most so many characters, marked "…" when cut; never half of a surrogate pair. */
    public static String shorten(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
