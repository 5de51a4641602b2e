package ruralpost.centre.take;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.Spot;
import ruralpost.item.Item;

/**
 * What the books say is on a centre's shelf at a moment.
 *
 * @param quantities by item kept by quantity; those of which there is nothing are absent
 * @param assets     pieces by their item
 */
record BookAt(Map<Long, Long> quantities, Map<Long, Long> assets) {

    /** Of the movements at a centre. */
    static BookAt of(List<BookMove> movesAt, long centreId, Moment moment) {
        Spot shelf = Spot.shelf(centreId);
        Map<Long, Long> quantities = new HashMap<>();
        Map<Long, Long> pieces = new HashMap<>();
        Map<Long, Long> items = new HashMap<>();
        for (BookMove m : movesAt) {
            long change = moment.covers(m) ? m.changeOf(shelf) : 0;
            if (change != 0 && m.assetId() == null) {
                quantities.merge(m.itemId(), change, Long::sum);
            } else if (change != 0) {
                pieces.merge(m.assetId(), change, Long::sum);
                items.put(m.assetId(), m.itemId());
            }
        }
        quantities.values().removeIf(n -> n == 0);
        Set<Long> gone = new HashSet<>();
        pieces.forEach((asset, n) -> {
            if (n <= 0) {
                gone.add(asset);
            }
        });
        items.keySet().removeAll(gone);
        return new BookAt(quantities, items);
    }

    /** How many of a line's item, or 1 or 0 of its piece. */
    long of(TakeLine.Key key) {
        return key.assetId() == null ? quantities.getOrDefault(key.itemId(), 0L) : assets.containsKey(key.assetId()) ? 1 : 0;
    }

    /** All there is, as lines. @param items those that exist */
    List<TakeLine.Key> keys(Map<Long, Item> items) {
        List<TakeLine.Key> keys = new java.util.ArrayList<>();
        quantities.keySet().stream().filter(items::containsKey).forEach(i -> keys.add(new TakeLine.Key(i, null)));
        assets.forEach((asset, item) -> keys.add(new TakeLine.Key(item, asset)));
        return keys;
    }
}
