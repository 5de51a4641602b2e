package ruralpost.sales.cube;

import java.util.Locale;

/** What sales can be grouped and filtered by, apart from time. */
public enum Dimension {
    PRODUCT, CHANNEL, SELLER, BUYER_KIND, BUYER, CAMPAIGN, CONTRACT;

    /** As on the command line: "product", "buyer-kind" … */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
