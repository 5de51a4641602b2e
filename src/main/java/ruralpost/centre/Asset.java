package ruralpost.centre;

import java.time.LocalDate;
import ruralpost.ledger.Stamp;
import ruralpost.value.Money;

/**
 * A thing kept by itself. Where it is, and whether it is lent, under repair, lost or scrapped, is told by its movements alone
 * ({@code StockBook.whereabouts}).
 *
 * @param stamp      where it is stored
 * @param itemId     an item tracked one by one
 * @param tag        office-year-number, unique among live assets
 * @param serial     maker's number; may be null
 * @param model      model and specification; may be null
 * @param value      what it cost or is worth; null when not stated
 * @param acquiredOn null when not known
 * @param source     where it came from
 * @param fundingId  what paid for it; may be null
 * @param purchaseId may be null
 * @param use        in use, idle or broken
 * @param person     who answers for it; masked on screen and in exports; may be null
 * @param remark     may be null
 */
public record Asset(Stamp stamp, long itemId, String tag, String serial, String model, Money value, LocalDate acquiredOn, AssetSource source,
                    Long fundingId, Long purchaseId, AssetUse use, String person, String remark) {
}
