package ruralpost.sales;

import java.util.Locale;
import ruralpost.text.Message;

/** The brand programmes: one province, one city or one county, one product. */
public enum Brand {
    PROVINCE, CITY, COUNTY;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The brand with that code; null for null. */
    public static Brand ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("sales.brand." + code());
    }
}
