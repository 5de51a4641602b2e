package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruralpost.app.AppContext;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreBook;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockMove;
import ruralpost.item.Item;

/**
 * Centres and what they have, as of one moment.
 *
 * @param items     as entered
 * @param book      centres, money, assets
 * @param documents stock documents, the newest first
 * @param stock     all movements
 * @param expiring  movements that brought something in with the day on which it expires
 * @param counted   when each centre was counted last, by its id; those never counted are absent
 */
public record Goods(List<Item> items, CentreBook book, List<StockDocument> documents, StockBook stock, List<StockMove> expiring,
                    Map<Long, LocalDate> counted) {

    /** Nothing. */
    public static final Goods NONE = new Goods(List.of(), CentreBook.NONE, List.of(), StockBook.empty(), List.of(), Map.of());

    /** Reads everything. Not for the window's thread. */
    static Goods read(AppContext app) {
        return new Goods(app.items().items(), app.centres().book(), app.centres().stock().documents(), app.centres().balances().current(),
            app.centres().stock().expiring(), app.centres().counts().lastCounted());
    }

    /** Items by row id. */
    public Map<Long, Item> itemsById() {
        return items.stream().collect(Collectors.toMap(i -> i.stamp().id(), Function.identity()));
    }

    /** Centres by row id. */
    public Map<Long, Centre> centresById() {
        return book.centres().stream().collect(Collectors.toMap(Centre::id, Function.identity()));
    }

    /** Assets by row id. */
    public Map<Long, Asset> assetsById() {
        return book.assets().stream().collect(Collectors.toMap(a -> a.stamp().id(), Function.identity()));
    }

    /** Names of all of them by row id. */
    void name(Map<Long, String> names) {
        names.putAll(book.names());
        items.forEach(i -> names.put(i.stamp().id(), i.name()));
        documents.forEach(d -> names.put(d.stamp().id(), d.title()));
    }
}
