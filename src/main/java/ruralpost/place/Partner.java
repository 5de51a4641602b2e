package ruralpost.place;

import java.util.List;
import ruralpost.ledger.Stamp;

/**
 * An organisation that takes part without being a postal office or one of its places: sponsor, buyer, supplier, government body.
 *
 * @param stamp        where it is stored
 * @param name         unique among live partners
 * @param kind         what sort of organisation
 * @param aliases      other names, never null
 * @param divisionCode administrative division it belongs to; may be null
 * @param remark       may be null
 */
public record Partner(Stamp stamp, String name, PartnerKind kind, List<String> aliases, String divisionCode, String remark) {

    /** Keeps its own list of aliases. */
    public Partner {
        aliases = List.copyOf(aliases);
    }

    /** A partner of which only name and kind are known. */
    public static Partner named(String name, PartnerKind kind) {
        return new Partner(Stamp.NEW, name, kind, List.of(), null, null);
    }

    /** Whether it is known by this name or alias; letter case and outer blanks aside. */
    public boolean isCalled(String text) {
        String wanted = text.strip();
        return name.equalsIgnoreCase(wanted) || aliases.stream().anyMatch(a -> a.equalsIgnoreCase(wanted));
    }
}
