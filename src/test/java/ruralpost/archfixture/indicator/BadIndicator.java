package ruralpost.archfixture.indicator;

import ruralpost.archfixture.sales.GoodSale;

/** Knows another area. */
class BadIndicator {
    GoodSale other;
}
