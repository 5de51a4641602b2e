package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.util.List;
import ruralpost.value.Bound;

/**
 * A number computed again from the rows as they are stored, read one by one, so that it does not depend on the columns in memory.
 *
 * @param rows    rows in it
 * @param sum     the number, in the unit of the opened one; null where it cannot be computed
 * @param bound   the bound that follows from the rows
 * @param equal   whether it is what the dashboard shows
 * @param origins the change sets that last wrote these rows, newest first
 */
public record Recount(long rows, BigDecimal sum, Bound bound, boolean equal, List<Origin> origins) {

    /** How far it is from what is shown; zero where neither can be computed. @param shown may be null */
    public BigDecimal difference(BigDecimal shown) {
        return (sum == null ? BigDecimal.ZERO : sum).subtract(shown == null ? BigDecimal.ZERO : shown);
    }
}
