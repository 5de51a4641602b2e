package ruralpost.campaign;

import ruralpost.ledger.Stamp;
import ruralpost.value.Money;
import ruralpost.value.Period;

/**
 * What a campaign gives to adopt or to fund.
 *
 * @param stamp      where it is stored
 * @param campaignId the campaign
 * @param name       what it is called
 * @param period     the days on which pledges are taken, within the campaign's
 * @param unit       what is counted, such as 棵
 * @param price      of one unit; null where there are tiers
 * @param tiers      prices and what they give, in words; may be null
 * @param channelId  sales channel through which it is paid; may be null
 * @param goalMoney  may be null
 * @param goalUnits  may be null
 * @param returns    what an adopter gets back; may be null
 * @param households that benefit; null when not stated
 * @param remark     may be null
 */
public record Adoption(Stamp stamp, long campaignId, String name, Period period, String unit, Money price, String tiers, Long channelId,
                       Money goalMoney, Long goalUnits, String returns, Long households, String remark) {

    /** Whether it is marked as invented for demonstration. */
    public boolean sample() {
        return Campaign.invented(remark);
    }
}
