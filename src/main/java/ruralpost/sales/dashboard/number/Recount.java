package ruralpost.sales.dashboard.number;

import java.math.BigDecimal;
import java.util.List;
import ruralpost.value.Bound;

/**
 * A number computed again from the rows as they are stored, read one by one, so that it does not depend on the columns in memory.
 *
 * @param rows    rows in it
 * @param sum     the number, in the unit of the opened one; null where it cannot be computed
 * @param bound   the bound that follows from the rows
 * @param equal   whether it, and all that it is held against, is what the dashboard shows
 * @param origins the change sets that last wrote these rows, newest first
 * @param others  what the number is held against, and whether that was added up again too
 */
public record Recount(long rows, BigDecimal sum, Bound bound, boolean equal, List<Origin> origins, List<Checked> others) {

    /** How something was checked that a number is held against. */
    public enum Check {
        /** Added up again from its rows. */
        ADDED,
        /** Read again where it is stored. */
        READ,
        /** Not again: it has too many rows to be read one by one while somebody waits. */
        TOO_MANY
    }

    /**
     * Something that a number is held against.
     *
     * @param name  what it is, in the language of the dashboard
     * @param how   how it was checked
     * @param rows  its rows; 0 where it has none
     * @param equal whether it is what the dashboard says
     */
    public record Checked(String name, Check how, long rows, boolean equal) {
    }

    /** How far it is from what is shown; zero where neither can be computed. @param shown may be null */
    public BigDecimal difference(BigDecimal shown) {
        return (sum == null ? BigDecimal.ZERO : sum).subtract(shown == null ? BigDecimal.ZERO : shown);
    }
}
