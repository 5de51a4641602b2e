package ruralpost.campaign;

import ruralpost.ledger.Stamp;
import ruralpost.value.Money;

/**
 * Something given out at an activity.
 *
 * @param stamp      where it is stored
 * @param activityId the activity
 * @param item       what, such as cakes or schoolbags
 * @param count      null when not stated
 * @param unit       what is counted, such as 个; may be null
 * @param value      of all of them; null when not stated
 * @param partnerId  who gave it; may be null
 * @param itemId     the item of the stock that it was taken from; null when it was not in stock
 * @param centreId   the storeroom or centre that gave it; null when it was not in stock
 * @param remark     may be null
 */
public record Handout(Stamp stamp, long activityId, String item, Long count, String unit, Money value, Long partnerId, Long itemId, Long centreId, String remark) {

    /** Something that was not in stock. */
    public Handout(Stamp stamp, long activityId, String item, Long count, String unit, Money value, Long partnerId, String remark) {
        this(stamp, activityId, item, count, unit, value, partnerId, null, null, remark);
    }
}
