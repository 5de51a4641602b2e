package ruralpost.sales;

import java.util.Locale;
import ruralpost.text.Message;

/** What sort of way a sale takes to its buyer. */
public enum ChannelKind {
    ONLINE_MALL, SHOP, APP, OFFLINE_CONTRACT, LIVESTREAM, UNION_OR_CANTEEN, PLATFORM_832, OTHER;

    /** As stored and as printed by the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that code. */
    public static ChannelKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("sales.channel.kind." + code());
    }
}
