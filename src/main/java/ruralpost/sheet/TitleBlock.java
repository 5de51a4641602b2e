package ruralpost.sheet;

import java.util.List;
import java.util.Set;

/**
 * Rows that may be the titles of a table.
 *
 * @param from   index of the first of them among the rows at the head of the sheet
 * @param depth  how many there are
 * @param titles by column, from top to bottom
 * @param score  how much speaks for them
 * @param fields indices of the fields that they are titles of
 */
record TitleBlock(int from, int depth, List<List<String>> titles, double score, Set<Integer> fields) {

    /** Index of the row below them. */
    int end() {
        return from + depth;
    }
}
