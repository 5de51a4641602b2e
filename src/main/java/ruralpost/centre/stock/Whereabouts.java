package ruralpost.centre.stock;

import java.time.LocalDate;
import ruralpost.centre.AssetCondition;
import ruralpost.centre.AssetUse;

/**
 * Where a piece is, or how it went.
 *
 * @param spot  null when it is nowhere
 * @param since day of the movement that brought it there or took it away; null when no movement of it stands
 * @param last  kind of that movement; null when no movement of it stands
 */
public record Whereabouts(Spot spot, LocalDate since, MoveKind last) {

    /** No movement of it stands. */
    public static final Whereabouts NOWHERE = new Whereabouts(null, null, null);

    /** How the piece is. @param use what the clerk says of it while it is at its centre */
    public AssetCondition condition(AssetUse use) {
        if (spot != null) {
            return switch (spot.state()) {
                case SHELF -> AssetCondition.ofCode(use.code());
                case TRANSIT -> AssetCondition.IN_TRANSIT;
                case LOAN -> AssetCondition.LENT;
                case REPAIR -> AssetCondition.REPAIR;
            };
        }
        if (last == null) {
            return AssetCondition.NOWHERE;
        }
        return switch (last) {
            case SCRAPPED, REPAIR_SCRAPPED -> AssetCondition.SCRAPPED;
            case SHORTAGE, LOST, LOST_IN_TRANSIT -> AssetCondition.LOST;
            default -> AssetCondition.GONE;
        };
    }
}
