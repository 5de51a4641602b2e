package ruralpost.place;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** Levels of the postal enterprise, from the top down. */
public enum OfficeLevel {
    GROUP, PROVINCE, PREFECTURE, COUNTY, SUB_BRANCH, STATION, SITE;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level with that code. */
    public static OfficeLevel ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Stream.of(values()).map(OfficeLevel::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("place.level." + code());
    }
}
