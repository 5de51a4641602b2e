package ruralpost.sheet;

/**
 * What the title of a column says about its numbers where months, products or channels stand across the columns: each row of such a
 * table is one record for each different spread.
 *
 * @param field key of the field that the title fills
 * @param value as the title has it: 5月
 */
public record Spread(String field, String value) {
}
