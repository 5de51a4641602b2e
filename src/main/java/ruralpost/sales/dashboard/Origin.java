package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import ruralpost.ledger.ChangeSet;

/**
 * A change set that last wrote some of the rows behind a number.
 *
 * @param set  who, when and what
 * @param rows how many of the rows it wrote last
 * @param sum  what these rows contribute: yuan, kilograms or orders
 */
public record Origin(ChangeSet set, long rows, BigDecimal sum) {
}
