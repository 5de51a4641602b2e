package ruralpost.sales;

import java.util.Locale;
import ruralpost.text.Message;

/** Who buys. The order is that of lists and columns in memory; new kinds go to the end. */
public enum BuyerKind {
    RETAIL, ENTERPRISE, TRADE_UNION, CANTEEN, STAFF, OTHER;

    /** As stored and as printed by the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that code; null for null. */
    public static BuyerKind ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("sales.buyer." + code());
    }
}
