package ruralpost.centre;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** Where an asset came from. */
public enum AssetSource {
    BOUGHT, DONATED, TRANSFERRED;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static AssetSource ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(AssetSource::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("centre.source." + code());
    }
}
