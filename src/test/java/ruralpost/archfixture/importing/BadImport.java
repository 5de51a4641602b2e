package ruralpost.archfixture.importing;

import ruralpost.archfixture.sales.GoodSale;

/** Knows an area. */
class BadImport {
    GoodSale sale;
}
