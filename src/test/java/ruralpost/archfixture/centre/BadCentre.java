package ruralpost.archfixture.centre;

import ruralpost.archfixture.sales.GoodSale;

/** Knows another area. */
class BadCentre {
    GoodSale other;
}
