package ruralpost.campaign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** What became of a follow-up of a visit. */
public enum FollowState {
    OPEN, DONE, DROPPED;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; null for null. */
    public static FollowState ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Stream.of(values()).map(FollowState::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("campaign.follow." + code());
    }
}
