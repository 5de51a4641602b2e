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

    /** Whether the buyer of a kind, as stored, may be a person; null for one whose kind is not stated. */
    public static boolean mayBePerson(String code) {
        BuyerKind kind = ofCode(code);
        return kind != ENTERPRISE && kind != TRADE_UNION && kind != CANTEEN;
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("sales.buyer." + code());
    }
}
