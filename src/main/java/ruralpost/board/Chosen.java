package ruralpost.board;

import java.util.Objects;

/**
 * A value that filters.
 *
 * @param dimension what it is a value of
 * @param value     a row id, a kind …; null for "not stated"
 * @param byChart   whether it was chosen in a chart or table and not in the filter bar
 * @param step      number of the step of choosing that took it; a higher one came later
 * @param <D>       what can be filtered by
 */
public record Chosen<D>(D dimension, Object value, boolean byChart, int step) {

    /** Whether it is that value, however it was chosen. */
    public boolean is(D other, Object otherValue) {
        return dimension == other && Objects.equals(value, otherValue);
    }
}
