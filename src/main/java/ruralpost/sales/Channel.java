package ruralpost.sales;

import java.util.List;
import ruralpost.ledger.Stamp;

/**
 * A sales channel.
 *
 * @param stamp   where it is stored
 * @param name    unique among live channels
 * @param kind    what sort of channel
 * @param code    stable code of a shipped channel; may be null
 * @param aliases other names, never null
 * @param remark  may be null
 */
public record Channel(Stamp stamp, String name, ChannelKind kind, String code, List<String> aliases, String remark) {

    /** A channel of which only the name is known. */
    public static Channel named(String name) {
        return new Channel(Stamp.NEW, name, ChannelKind.OTHER, null, List.of(), null);
    }
}
