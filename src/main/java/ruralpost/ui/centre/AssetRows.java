package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.List;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.text.Message;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/** Assets as rows behind a number; each opens in its register. */
final class AssetRows {

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;

    AssetRows(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
    }

    /** Those of a centre at the end of a day. */
    OpenedRows of(Centre centre, List<Asset> assets, LocalDate day) {
        return of(Message.of("inventory.opened.assets", centre.name(), formats.date(day)), assets, day);
    }

    /** Any assets. @param title what they are */
    OpenedRows of(Message title, List<Asset> assets, LocalDate day) {
        List<List<String>> rows = assets.stream().map(a -> List.of(a.tag(), data.records().name(a.itemId()) + (a.model() == null ? "" : "  " + a.model()),
            texts.now(data.condition(a, day).label()), place(a, day), a.value() == null ? "" : formats.money(a.value()))).toList();
        Money value = Money.sum(assets.stream().map(Asset::value).filter(v -> v != null).toList());
        return new OpenedRows(title, List.of(texts.now("inventory.table.tag"), texts.now("inventory.table.item"), texts.now("inventory.table.condition"),
            texts.now("inventory.table.centre"), texts.now("inventory.table.value")), rows, List.of(texts.now("inventory.total"), "", "", "", formats.money(value)),
            texts.now("inventory.opened.assets.formula", assets.size()), true, i -> links.record("asset", assets.get(i).stamp().id()));
    }

    private String place(Asset a, LocalDate day) {
        var spot = data.spot(a, day).spot();
        String name = spot == null ? null : data.records().name(spot.centreId());
        return name == null ? "" : name;
    }
}
