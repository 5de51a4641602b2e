package ruralpost.place;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** What sort of partner: who sponsors, buys, supplies or takes part without being a postal office. */
public enum PartnerKind {
    GOVERNMENT, FOUNDATION, PUBLIC_BODY, BANK, ENTERPRISE, COOPERATIVE, PLATFORM, FOREIGN, OTHER;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that code. */
    public static PartnerKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Stream.of(values()).map(PartnerKind::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("place.partner.kind." + code());
    }
}
