package ruralpost.centre.take;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.item.Item;

/** What rows of count sheets may mean, read once for an import. */
final class CountKnown {

    private final Map<String, TakeCentre> sheets = new HashMap<>();
    private final Map<Long, StockTake> takes = new HashMap<>();
    private final Map<Long, Centre> centres = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<Long, Item> items = new HashMap<>();
    private final Map<Long, Map<TakeLine.Key, TakeLine>> lines = new HashMap<>();
    private final Map<Long, Map<Long, TakeCentre>> found = new HashMap<>();
    private final TakeStore store;

    CountKnown(Takes all) {
        store = all.store();
        store.centres().forEach(c -> sheets.put(c.sheet().toUpperCase(Locale.ROOT), c));
        store.takes().forEach(t -> takes.put(t.id(), t));
        all.centres().centres().centres().forEach(c -> centres.put(c.id(), c));
        all.centres().assets().assets().forEach(a -> assets.put(a.tag(), a));
        all.items().items().forEach(i -> items.put(i.stamp().id(), i));
    }

    TakeCentre sheet(String number) {
        return sheets.get(number.strip().toUpperCase(Locale.ROOT));
    }

    StockTake take(TakeCentre sheet) {
        return takes.get(sheet.takeId());
    }

    Centre centre(TakeCentre sheet) {
        return centres.get(sheet.centreId());
    }

    Optional<Asset> tagged(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(assets.get(code.strip()));
    }

    Item item(long id) {
        return items.get(id);
    }

    /** The item called so; null for none. */
    Item called(String text) {
        return text == null ? null : items.values().stream().filter(i -> i.isCalled(text)).findFirst().orElse(null);
    }

    /** What was counted so far; null when nothing was. */
    TakeLine line(CountDraft.Line line) {
        return lines.computeIfAbsent(line.sheet(), id -> {
            Map<TakeLine.Key, TakeLine> known = new HashMap<>();
            List<TakeLine> stored = store.lines(null, id);
            stored.forEach(l -> known.put(l.key(), l));
            return known;
        }).get(line.key());
    }

    /** Where else in the same stock-take a piece was found; null for nowhere. */
    TakeCentre foundAt(TakeCentre sheet, long assetId) {
        TakeCentre at = found.computeIfAbsent(sheet.takeId(), id -> {
            Map<Long, TakeCentre> byId = new HashMap<>();
            store.centres(null, id).forEach(c -> byId.put(c.id(), c));
            Map<Long, TakeCentre> where = new HashMap<>();
            store.linesOfTake(null, id).stream().filter(l -> l.assetId() != null && l.result() != null && l.result() > 0)
                .forEach(l -> where.put(l.assetId(), byId.get(l.parentId())));
            return where;
        }).get(assetId);
        return at == null || at.id() == sheet.id() ? null : at;
    }
}
