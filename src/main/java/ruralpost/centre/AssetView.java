package ruralpost.centre;

import ruralpost.centre.stock.Whereabouts;

/**
 * An asset with where it is.
 *
 * @param asset what is registered
 * @param at    where it is, or how it went
 */
public record AssetView(Asset asset, Whereabouts at) {

    /** How it is: what its movements tell, and at its centre what the clerk says. */
    public AssetCondition condition() {
        if (at.last() == null) {
            return AssetCondition.NOWHERE;
        }
        if (at.spot() != null) {
            return switch (at.spot().state()) {
                case TRANSIT -> AssetCondition.IN_TRANSIT;
                case LOAN -> AssetCondition.LENT;
                case REPAIR -> AssetCondition.REPAIR;
                case SHELF -> AssetCondition.valueOf(asset.use().name());
            };
        }
        return switch (at.last()) {
            case SCRAPPED, REPAIR_SCRAPPED -> AssetCondition.SCRAPPED;
            case LOST, LOST_FROM_STOCK, LOST_IN_TRANSIT, SHORTAGE -> AssetCondition.LOST;
            default -> AssetCondition.GONE;
        };
    }
}
