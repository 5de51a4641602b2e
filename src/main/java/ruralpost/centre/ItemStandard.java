package ruralpost.centre;

import ruralpost.ledger.Stamp;

/**
 * What each centre of a kind should have of an item.
 *
 * @param stamp  where it is stored
 * @param kind   kind of centre
 * @param itemId the item
 * @param count  at least 1
 * @param remark may be null
 */
public record ItemStandard(Stamp stamp, CentreKind kind, long itemId, long count, String remark) {
}
