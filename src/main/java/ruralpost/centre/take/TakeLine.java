package ruralpost.centre.take;

import ruralpost.ledger.Stamp;

/**
 * What was counted of an item, or whether a piece was there.
 *
 * @param stamp     where it is stored
 * @param parentId  the {@link TakeCentre} it belongs to
 * @param itemId    the item
 * @param assetId   the piece, for items tracked one by one; else null
 * @param counted   null when it was not counted; of a piece 1 or 0
 * @param recounted null when it was not counted again
 * @param booked    what the books said at the moment of counting; null before the approval
 * @param reason    why it differs; may be null
 * @param remark    may be null
 */
public record TakeLine(Stamp stamp, long parentId, long itemId, Long assetId, Long counted, Long recounted, Long booked, DifferenceReason reason, String remark) {

    /** What a line is about. */
    record Key(long itemId, Long assetId) {
    }

    static TakeLine of(long parentId, Key key) {
        return new TakeLine(Stamp.NEW, parentId, key.itemId(), key.assetId(), null, null, null, null, null);
    }

    Key key() {
        return new Key(itemId, assetId);
    }

    /** What holds: what was counted last. */
    Long result() {
        return recounted == null ? counted : recounted;
    }

    TakeLine counted(Long n, boolean again) {
        return new TakeLine(stamp, parentId, itemId, assetId, again ? counted : n, again ? n : recounted, booked, reason, remark);
    }

    TakeLine because(DifferenceReason why, String words) {
        return new TakeLine(stamp, parentId, itemId, assetId, counted, recounted, booked, why, words);
    }

    TakeLine booked(Long n) {
        return new TakeLine(stamp, parentId, itemId, assetId, counted, recounted, n, reason, remark);
    }

    /** Whether it says nothing at all. */
    boolean blank() {
        return counted == null && recounted == null && booked == null && reason == null && (remark == null || remark.isBlank());
    }
}
