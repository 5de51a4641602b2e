package ruralpost.campaign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** What a partner does in a campaign. */
public enum PartnerRole {
    ORGANISER, CO_ORGANISER, SPONSOR, DONOR, PLATFORM, PLATFORM_SPONSOR, SIGNATORY, PROMOTION, OTHER;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static PartnerRole ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Stream.of(values()).map(PartnerRole::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("campaign.role." + code());
    }
}
