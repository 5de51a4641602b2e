package ruralpost.item;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** How an item is kept: each piece by itself with a tag, or by quantity. */
public enum Tracking {
    /** One by one. */
    ASSET,
    /** By quantity. */
    QUANTITY;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static Tracking ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(Tracking::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("item.tracking." + code());
    }
}
