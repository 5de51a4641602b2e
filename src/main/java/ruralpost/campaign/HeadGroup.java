package ruralpost.campaign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** Who is counted at an activity. Persons are counted, never named. */
public enum HeadGroup {
    CHILD, GUARDIAN, VOLUNTEER, STAFF, GUEST;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static HeadGroup ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Stream.of(values()).map(HeadGroup::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("campaign.head." + code());
    }
}
