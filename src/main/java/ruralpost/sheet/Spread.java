package ruralpost.sheet;

/**
 * What the title of a column says about its numbers where months, products or channels stand across the columns: each row of such a
 * table is one record for each different spread.
 *
 * @param field key of the field that the title fills
 * @param value as the title has it: 5月; words of several rows joined: 2020年5月
 */
public record Spread(String field, String value) {

    /** Whether a word of the title says it, or a part of it: 2020年 and 5月 say 2020年5月 together. */
    public boolean saidBy(String word) {
        return word.equals(value) || value.contains(word) && TitleRows.isPeriod(word);
    }
}
