package ruralpost.item;

import java.util.List;
import ruralpost.ledger.Stamp;

/**
 * A thing that is given out, stocked or counted.
 *
 * @param stamp    where it is stored
 * @param name     unique among live items
 * @param kind     what sort of thing
 * @param aliases  other names, never null
 * @param code     own number or bar code; unique where stated; may be null
 * @param unit     what it is counted in, such as 台 or 本; never null
 * @param tracking one by one or by quantity; cannot change once it has moved
 * @param minimum  what a centre should not fall below; null for none
 * @param expires  whether an expiry day matters
 * @param remark   may be null
 */
public record Item(Stamp stamp, String name, ItemKind kind, List<String> aliases, String code, String unit, Tracking tracking, Long minimum,
                   boolean expires, String remark) {

    /** Keeps its own list of aliases. */
    public Item {
        aliases = List.copyOf(aliases);
    }

    /** Whether each piece has a tag. */
    public boolean isAsset() {
        return tracking == Tracking.ASSET;
    }

    /** Whether it is known by this name, alias or code; letter case and outer blanks aside. */
    public boolean isCalled(String text) {
        String wanted = text.strip();
        return name.equalsIgnoreCase(wanted) || wanted.equalsIgnoreCase(code) || aliases.stream().anyMatch(a -> a.equalsIgnoreCase(wanted));
    }
}
