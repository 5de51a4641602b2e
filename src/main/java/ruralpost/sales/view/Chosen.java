package ruralpost.sales.view;

import java.util.Objects;
import ruralpost.sales.cube.Dimension;

/**
 * A value that filters.
 *
 * @param dimension what it is a value of
 * @param value     a row id, a buyer kind …; null for "not stated"
 * @param byChart   whether it was chosen in a chart or table and not in the filter bar
 * @param step      number of the step of choosing that took it; a higher one came later
 */
public record Chosen(Dimension dimension, Object value, boolean byChart, int step) {

    /** Whether it is that value, however it was chosen. */
    public boolean is(Dimension other, Object otherValue) {
        return dimension == other && Objects.equals(value, otherValue);
    }
}
