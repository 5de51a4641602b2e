package ruralpost.archfixture.sheet;

import ruralpost.archfixture.sales.GoodSale;

/** Knows an area. */
class BadSheet {
    GoodSale sale;
}
