package ruralpost.sales.dashboard.number;

import java.math.BigDecimal;
import ruralpost.ledger.ChangeSet;

/**
 * A change set that last wrote some of the rows behind a number.
 *
 * @param set  who, when and what
 * @param rows how many of the rows it wrote last
 * @param sum  what these rows contribute to what is added up: yuan, kilograms, orders; records where these are counted
 */
public record Origin(ChangeSet set, long rows, BigDecimal sum) {
}
