package ruralpost.centre;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** The "seven haves" (七有) of the counties' creation standard, in its order. */
public enum Have {
    SIGN, SITE, EQUIPMENT, MANAGERS, RULES, ACTIVITIES, FILES;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static Have ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(Have::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("centre.have." + code());
    }
}
