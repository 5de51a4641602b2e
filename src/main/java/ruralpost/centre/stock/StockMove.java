package ruralpost.centre.stock;

import java.time.LocalDate;
import ruralpost.ledger.Stamp;
import ruralpost.value.Money;

/**
 * One movement of one item: a quantity leaves one spot and enters another one. What comes in leaves nowhere, what is gone enters nowhere.
 *
 * @param stamp      where it is stored
 * @param documentId the paper it belongs to; 0 before it is posted
 * @param kind       what it is; its states are those of the spots
 * @param on         its day; null before posting for the document's
 * @param itemId     the item
 * @param assetId    the piece, for items tracked one by one; else null
 * @param from       null for what comes in
 * @param to         null for what is gone
 * @param quantity   whole number; at least 1, below zero in counter-entries only
 * @param fundingId  the source; null before posting for "as the document says" or, of what leaves, for "the oldest first"
 * @param value      of the whole quantity, of what comes in; may be null
 * @param expiresOn  may be null
 * @param reason     code of a reason, of counted differences and scrapping; may be null
 * @param originalId the movement that this counter-entry takes back; null in movements as entered
 * @param remark     may be null
 */
public record StockMove(Stamp stamp, long documentId, MoveKind kind, LocalDate on, long itemId, Long assetId, Spot from, Spot to, long quantity,
                        Long fundingId, Money value, LocalDate expiresOn, String reason, Long originalId, String remark) {

    private static StockMove of(MoveKind kind, long itemId, Spot from, Spot to, long quantity) {
        return new StockMove(Stamp.NEW, 0, kind, null, itemId, null, from, to, quantity, null, null, null, null, null, null);
    }

    /** At one centre: what comes in, is gone, is lent, repaired or given back. */
    public static StockMove at(MoveKind kind, long centreId, long itemId, long quantity) {
        return of(kind, itemId, kind.from() == null ? null : new Spot(centreId, kind.from()), kind.to() == null ? null : new Spot(centreId, kind.to()), quantity);
    }

    /** From the shelf of one centre on its way to another one. */
    public static StockMove sent(long fromCentreId, long toCentreId, long itemId, long quantity) {
        return of(MoveKind.SENT, itemId, Spot.shelf(fromCentreId), new Spot(toCentreId, StockState.TRANSIT), quantity);
    }

    /** What was on its way to a centre is on the sender's shelf again. */
    public static StockMove sentBack(long fromCentreId, long toCentreId, long itemId, long quantity) {
        return of(MoveKind.SENT_BACK, itemId, new Spot(toCentreId, StockState.TRANSIT), Spot.shelf(fromCentreId), quantity);
    }

    /** Of this piece. */
    public StockMove asset(Long asset) {
        return new StockMove(stamp, documentId, kind, on, itemId, asset, from, to, quantity, fundingId, value, expiresOn, reason, originalId, remark);
    }

    /** On another day than the document's. */
    public StockMove on(LocalDate day) {
        return new StockMove(stamp, documentId, kind, day, itemId, assetId, from, to, quantity, fundingId, value, expiresOn, reason, originalId, remark);
    }

    /** From this source. */
    public StockMove funded(Long funding) {
        return new StockMove(stamp, documentId, kind, on, itemId, assetId, from, to, quantity, funding, value, expiresOn, reason, originalId, remark);
    }

    /** Worth so much in all. */
    public StockMove worth(Money whole) {
        return new StockMove(stamp, documentId, kind, on, itemId, assetId, from, to, quantity, fundingId, whole, expiresOn, reason, originalId, remark);
    }

    /** Good until that day. */
    public StockMove expires(LocalDate day) {
        return new StockMove(stamp, documentId, kind, on, itemId, assetId, from, to, quantity, fundingId, value, day, reason, originalId, remark);
    }

    /** For this reason, with a remark. */
    public StockMove because(String code, String text) {
        return new StockMove(stamp, documentId, kind, on, itemId, assetId, from, to, quantity, fundingId, value, expiresOn, code, originalId, text);
    }

    /** Of so many, everything else the same. */
    public StockMove times(long n) {
        return new StockMove(stamp, documentId, kind, on, itemId, assetId, from, to, n, fundingId, value, expiresOn, reason, originalId, remark);
    }
}
