package ruralpost.centre;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** What a clerk says of an asset that is at its centre. */
public enum AssetUse {
    IN_USE, IDLE,
    /** Out of order, not yet sent to repair. */
    BROKEN;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static AssetUse ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(AssetUse::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("centre.use." + code());
    }
}
