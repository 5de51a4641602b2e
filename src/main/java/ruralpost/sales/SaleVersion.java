package ruralpost.sales;

import ruralpost.ledger.ChangeSet;

/**
 * What a sale said after a change set.
 *
 * @param set     the set that made it so
 * @param sale    the sale as it was; its stamp names no set and cannot be saved with
 * @param deleted whether it was deleted by then
 */
public record SaleVersion(ChangeSet set, Sale sale, boolean deleted) {
}
