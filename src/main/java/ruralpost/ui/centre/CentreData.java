package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.centre.Asset;
import ruralpost.centre.AssetCondition;
import ruralpost.centre.AssetView;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.Townships;
import ruralpost.centre.stock.Equipment;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.Whereabouts;
import ruralpost.item.Item;
import ruralpost.ui.register.Goods;
import ruralpost.ui.register.RegisterData;

/**
 * The centres with what the screens of this tab show, as of one moment.
 *
 * @param records   all records that they name
 * @param today     the day on which it was read
 * @param equipment what there is today against the standards
 * @param lines     the centres, by division and number
 * @param items     by row id
 * @param documents stock documents by row id
 * @param spots     where assets are after all movements, by row id
 */
record CentreData(RegisterData records, LocalDate today, Equipment equipment, List<CentreLine> lines, Map<Long, Item> items, Map<Long, StockDocument> documents,
                  Map<Long, Whereabouts> spots) {

    static final CentreData NONE = of(RegisterData.none(), LocalDate.EPOCH);

    /** Reads everything. Not for the window's thread. */
    static CentreData read(AppContext app, LocalDate today) {
        return of(RegisterData.read(app), today);
    }

    static CentreData of(RegisterData records, LocalDate today) {
        Goods goods = records.goods();
        Equipment equipment = new Equipment(goods.stock(), goods.book().centres(), goods.items(), goods.book().standards(), today);
        Map<Long, Integer> years = new HashMap<>();
        goods.book().children().forEach(c -> years.merge(c.centreId(), c.year(), Math::max));
        Map<Long, Long> served = new HashMap<>();
        for (CentreChildren c : goods.book().children()) {
            if (c.year() == years.get(c.centreId())) {
                served.merge(c.centreId(), c.persons(), Long::sum);
            }
        }
        Townships townships = Townships.of(goods.book().centres(), records.lists().places());
        List<CentreLine> lines = new ArrayList<>();
        for (Centre c : goods.book().centres()) {
            lines.add(CentreLine.of(c, townships.name(c.id()), equipment, goods.counted().get(c.id()), years.getOrDefault(c.id(), 0), served.getOrDefault(c.id(), 0L)));
        }
        lines.sort(CentreOrder.LINES);
        Map<Long, StockDocument> documents = new HashMap<>();
        goods.documents().forEach(d -> documents.put(d.stamp().id(), d));
        return new CentreData(records, today, equipment, List.copyOf(lines), goods.itemsById(), documents, goods.stock().whereabouts(LocalDate.MAX));
    }

    Goods goods() {
        return records.goods();
    }

    StockBook stock() {
        return records.goods().stock();
    }

    /** What there is at the end of a day against the standards. */
    Equipment equipment(LocalDate day) {
        return day.equals(equipment.day()) ? equipment : new Equipment(stock(), goods().book().centres(), goods().items(), goods().book().standards(), day);
    }

    /** The line of a centre; null when it is not there. */
    CentreLine line(long id) {
        return lines.stream().filter(l -> l.id() == id).findFirst().orElse(null);
    }

    /** The children served of a centre, the newest year first. */
    List<CentreChildren> children(long centreId) {
        return goods().book().children().stream().filter(c -> c.centreId() == centreId).toList();
    }

    /** The assets that are at a centre, lent or repaired by it, or on their way to it at the end of a day, by tag. */
    List<Asset> assets(long centreId, LocalDate day) {
        Map<Long, Whereabouts> at = day.isBefore(today) ? stock().whereabouts(day) : spots;
        return goods().book().assets().stream().filter(a -> isAt(at.get(a.stamp().id()), centreId)).sorted(java.util.Comparator.comparing(Asset::tag)).toList();
    }

    private static boolean isAt(Whereabouts at, long centreId) {
        return at != null && at.spot() != null && at.spot().centreId() == centreId;
    }

    /** Where an asset is at the end of a day. */
    Whereabouts spot(Asset asset, LocalDate day) {
        return day.isBefore(today) ? stock().whereabouts(asset.stamp().id(), day) : spots.getOrDefault(asset.stamp().id(), Whereabouts.NOWHERE);
    }

    /** How an asset is at the end of a day. */
    AssetCondition condition(Asset asset, LocalDate day) {
        return new AssetView(asset, spot(asset, day)).condition();
    }
}
