package ruralpost.campaign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** How far a campaign has come. */
public enum CampaignStatus {
    PLANNED, RUNNING, CLOSED, REPORTED;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static CampaignStatus ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Stream.of(values()).map(CampaignStatus::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("campaign.status." + code());
    }
}
