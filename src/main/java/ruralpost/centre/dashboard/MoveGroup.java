package ruralpost.centre.dashboard;

import java.util.Locale;
import java.util.Set;
import ruralpost.centre.stock.MoveKind;
import ruralpost.text.Message;

/** The movements that the dashboard shows month by month: what comes in but the opening stock, and what leaves for good. */
public enum MoveGroup {
    RECEIVED(MoveKind.RECEIVED), DONATED(MoveKind.DONATED), ISSUED(MoveKind.ISSUED), GIVEN_OUT(MoveKind.GIVEN_OUT), SCRAPPED(MoveKind.SCRAPPED, MoveKind.REPAIR_SCRAPPED),
    /** From the shelf, while lent or on the way; what a stock-take misses is a shortage. */
    LOST(MoveKind.LOST, MoveKind.LOST_FROM_STOCK, MoveKind.LOST_IN_TRANSIT), SURPLUS(MoveKind.SURPLUS), SHORTAGE(MoveKind.SHORTAGE);

    private final Set<MoveKind> kinds;

    MoveGroup(MoveKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** The group of a movement; null for one that is not shown. */
    public static MoveGroup of(MoveKind kind) {
        for (MoveGroup g : values()) {
            if (g.kinds.contains(kind)) {
                return g;
            }
        }
        return null;
    }

    /** Whether it adds to what there is. */
    public boolean comesIn() {
        return kinds.stream().allMatch(k -> k.from() == null);
    }

    /** Palette number: what a stock-take finds too much, above the axis, and too little, below it, share one colour. */
    int colour() {
        return this == SHORTAGE ? SURPLUS.colour() : ordinal() + 1;
    }

    /** As in keys of marks. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("stockboard.move." + code());
    }
}
