package ruralpost.campaign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/**
 * Whether an entry holds all pledges of a day together, all but those entered singly, a single one, or a single one that the day's sum holds
 * already and that is not counted beside it.
 */
public enum PledgeKind {
    DAILY, REST, SINGLE, PART;

    /** Whether it is a sum, which has no adopter of its own. */
    public boolean sum() {
        return this == DAILY || this == REST;
    }

    /** Whether both may stand on one day without counting anything twice. */
    public boolean beside(PledgeKind other) {
        return switch (this) {
            case DAILY -> other == PART;
            case REST -> other == SINGLE;
            case SINGLE -> other != DAILY;
            case PART -> other != REST;
        };
    }

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static PledgeKind ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Stream.of(values()).map(PledgeKind::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("campaign.pledge." + code());
    }
}
