package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ruralpost.centre.Asset;
import ruralpost.centre.AssetCondition;
import ruralpost.centre.AssetView;
import ruralpost.centre.stock.Whereabouts;

/**
 * An asset and where it is.
 *
 * @param asset    what is registered of it
 * @param centreId the centre that has it; of a new one where it is to be; null when it is nowhere
 * @param at       where its movements say it is; {@link Whereabouts#NOWHERE} for a new one
 */
public record KeptAsset(Asset asset, Long centreId, Whereabouts at) {

    /** All assets with where they are now. */
    static List<KeptAsset> all(Goods goods) {
        Map<Long, Whereabouts> spots = goods.stock().whereabouts(LocalDate.MAX);
        return goods.book().assets().stream().map(a -> of(a, spots.getOrDefault(a.stamp().id(), Whereabouts.NOWHERE))).toList();
    }

    /** An asset that is there. */
    public static KeptAsset of(Asset asset, Whereabouts at) {
        return new KeptAsset(asset, at.spot() == null ? null : at.spot().centreId(), at);
    }

    /** How it is. */
    public AssetCondition condition() {
        return new AssetView(asset, at).condition();
    }
}
