package ruralpost.campaign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** Whether an entry holds all pledges of a day together, or a single one. */
public enum PledgeKind {
    DAILY, SINGLE;

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
