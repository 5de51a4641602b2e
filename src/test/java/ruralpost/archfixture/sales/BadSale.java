package ruralpost.archfixture.sales;

import ruralpost.archfixture.campaign.GoodCampaign;

/** Knows another area. */
class BadSale {
    GoodCampaign other;
}
