package ruralpost.archfixture.sales;

/** Knows no other area. */
public class GoodSale { }
