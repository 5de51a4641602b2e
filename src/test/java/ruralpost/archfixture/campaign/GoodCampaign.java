package ruralpost.archfixture.campaign;

/** Knows no other area. */
public class GoodCampaign { }
