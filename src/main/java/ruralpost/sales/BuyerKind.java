package ruralpost.sales;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.text.Message;

/** Who buys. The order is that of lists and columns in memory; new kinds go to the end. */
public enum BuyerKind {
    RETAIL, ENTERPRISE, TRADE_UNION, CANTEEN, STAFF, OTHER;

    private static final Map<String, BuyerKind> BY_CODE = Arrays.stream(values()).collect(Collectors.toMap(BuyerKind::code, k -> k));

    private final String code = name().toLowerCase(Locale.ROOT);

    /** As stored and as printed by the command line. */
    public String code() {
        return code;
    }

    /** The kind with that code; null for null. */
    public static BuyerKind ofCode(String code) {
        BuyerKind known = code == null ? null : BY_CODE.get(code);
        return known != null || code == null ? known : valueOf(code.toUpperCase(Locale.ROOT));
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
