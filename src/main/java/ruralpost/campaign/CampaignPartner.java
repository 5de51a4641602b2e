package ruralpost.campaign;

import ruralpost.ledger.Stamp;
import ruralpost.value.Money;

/**
 * A partner of a campaign.
 *
 * @param stamp      where it is stored
 * @param campaignId the campaign
 * @param partnerId  the organisation
 * @param role       what it does; a partner has each role once
 * @param money      money that it gives; null when none is stated
 * @param kind       what it gives in kind; may be null
 * @param remark     may be null
 */
public record CampaignPartner(Stamp stamp, long campaignId, long partnerId, PartnerRole role, Money money, String kind, String remark) {
}
