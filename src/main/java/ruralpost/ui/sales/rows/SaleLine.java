package ruralpost.ui.sales.rows;

import ruralpost.ledger.ChangeSet;
import ruralpost.sales.Sale;

/**
 * A sale as a row of the table.
 *
 * @param changed the set that last touched it
 */
public record SaleLine(Sale sale, ChangeSet changed) {
}
