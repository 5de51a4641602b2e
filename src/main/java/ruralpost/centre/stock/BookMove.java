package ruralpost.centre.stock;

import java.time.LocalDate;
import ruralpost.value.Money;

/**
 * A movement as kept in memory; remarks, reasons and expiry are read by {@link StockStore#moves(java.util.Collection)}.
 *
 * @param id         row id
 * @param set        the change set that entered it
 * @param documentId the paper it belongs to
 * @param kind       what it is
 * @param on         its day
 * @param itemId     the item
 * @param assetId    the piece; null for quantities
 * @param from       null for what comes in
 * @param to         null for what is gone
 * @param quantity   below zero in what takes another row back
 * @param fundingId  the source; null when not stated
 * @param value      of the whole quantity; zero when not stated
 * @param counter    whether it is a counter-entry
 */
public record BookMove(long id, long set, long documentId, MoveKind kind, LocalDate on, long itemId, Long assetId, Spot from, Spot to, long quantity,
                       Long fundingId, Money value, boolean counter) {

    /** How it changes what a centre has in a state: above zero for more, below for less, 0 where it does not touch it. */
    public long changeOf(Spot spot) {
        return (spot.equals(to) ? quantity : 0) - (spot.equals(from) ? quantity : 0);
    }

    /** Whether it touches a centre. */
    public boolean touches(long centreId) {
        return from != null && from.centreId() == centreId || to != null && to.centreId() == centreId;
    }
}
