package ruralpost.campaign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** Whether an entry holds all pledges of a day together, all but those entered singly, or a single one. */
public enum PledgeKind {
    DAILY, REST, SINGLE;

    /** Whether it is a sum, which has no adopter of its own. */
    public boolean sum() {
        return this != SINGLE;
    }

    /** Whether both may stand on one day without counting anything twice: what is single is not in a sum of the rest. */
    public boolean beside(PledgeKind other) {
        return this == SINGLE && other != DAILY || this == REST && other == SINGLE;
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
