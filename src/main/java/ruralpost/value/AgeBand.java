package ruralpost.value;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** Age bands of children, by their age on the activity's day. Left-behind children are those under 16. */
public enum AgeBand {
    UNDER_6, FROM_6, FROM_12, FROM_16;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static AgeBand ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(AgeBand::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("value.age." + code());
    }
}
