package ruralpost.centre;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** How an asset is: what its movements tell, and at its centre what the clerk says. */
public enum AssetCondition {
    IN_USE, IDLE, BROKEN, LENT, IN_TRANSIT, REPAIR, SCRAPPED, LOST,
    /** Issued or given out: somebody else's now. */
    GONE,
    /** Registered, but no movement of it stands. */
    NOWHERE;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static AssetCondition ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(AssetCondition::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("centre.condition." + code());
    }
}
