package ruralpost.centre.stock;

/**
 * What a centre has of an item in one state from one source.
 *
 * @param centreId  the centre
 * @param itemId    the item
 * @param state     in which state
 * @param fundingId the source; null when not stated
 * @param quantity  not 0
 */
public record Balance(long centreId, long itemId, StockState state, Long fundingId, long quantity) {
}
