package ruralpost.value;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** Boys and girls. */
public enum Sex {
    MALE, FEMALE;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static Sex ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All of them as stored. */
    public static List<String> codes() {
        return Stream.of(values()).map(Sex::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("value.sex." + code());
    }
}
