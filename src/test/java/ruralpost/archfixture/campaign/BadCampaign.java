package ruralpost.archfixture.campaign;

import ruralpost.archfixture.sales.GoodSale;

/** Knows another area. */
class BadCampaign {
    GoodSale sale;
}
