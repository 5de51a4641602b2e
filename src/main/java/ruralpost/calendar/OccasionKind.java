package ruralpost.calendar;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** What sort of occasion. */
public enum OccasionKind {
    /** A festival of the lunar calendar, whose day moves from year to year. */
    LUNAR_FESTIVAL,
    /** Days of a sales campaign, such as the 919 festival. */
    CAMPAIGN_DAYS,
    OTHER;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All codes. */
    public static List<String> codes() {
        return Stream.of(values()).map(OccasionKind::code).toList();
    }

    /** The kind with that code. */
    public static OccasionKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("calendar.kind." + code());
    }
}
