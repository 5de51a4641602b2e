package ruralpost.centre.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.stock.Whereabouts;
import ruralpost.item.Item;
import ruralpost.report.LabelSheet.Label;

/** Labels of assets: the code is the tag exactly, below it what it is and where it stands. */
public final class AssetLabels {

    private AssetLabels() {
    }

    /** In the order of their tags. @param at where each is; may lack some */
    public static List<Label> of(List<Asset> assets, Map<Long, Whereabouts> at, Map<Long, Item> items, Map<Long, Centre> centres) {
        return assets.stream().sorted(Comparator.comparing(Asset::tag)).map(a -> {
            Whereabouts there = at.getOrDefault(a.stamp().id(), Whereabouts.NOWHERE);
            String centre = there.spot() == null ? null : centres.get(there.spot().centreId()).name();
            return new Label(a.tag(), a.tag(), Stream.of(items.get(a.itemId()).name(), a.model(), centre).filter(s -> s != null && !s.isBlank()).toList());
        }).toList();
    }
}
