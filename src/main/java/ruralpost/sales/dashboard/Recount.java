package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.util.List;
import ruralpost.value.Bound;

/**
 * A number computed again from the rows as they are stored, read one by one, so that it does not depend on the columns in memory.
 *
 * @param rows    rows in the sum
 * @param sum     yuan, kilograms or orders
 * @param bound   the bound that follows from the rows
 * @param equal   whether it is what the dashboard shows
 * @param origins the change sets that last wrote these rows, newest first
 */
public record Recount(long rows, BigDecimal sum, Bound bound, boolean equal, List<Origin> origins) {
}
