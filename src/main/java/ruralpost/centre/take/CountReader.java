package ruralpost.centre.take;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.Centres;
import ruralpost.centre.ItemStandard;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.Whereabouts;
import ruralpost.item.Item;
import ruralpost.item.ItemStore;

/** Puts what was counted beside what the books say. Made for one question; reads everything that does not change with a count only once. */
final class CountReader {

    private static final Comparator<CountRow> ORDER = Comparator.comparing((CountRow r) -> r.asset() != null).thenComparing(r -> r.item().name())
        .thenComparing(r -> r.asset() == null ? "" : r.asset().tag());
    /** A piece that went so is lost, and found when it is there. */
    private static final Set<MoveKind> LOST = Set.of(MoveKind.SHORTAGE, MoveKind.LOST, MoveKind.LOST_FROM_STOCK, MoveKind.LOST_IN_TRANSIT);

    private final Map<Long, Item> items = new HashMap<>();
    private final Map<Long, Centre> centres = new HashMap<>();
    private final Map<Long, Asset> assets = new HashMap<>();
    private final List<ItemStandard> standards;
    private final StockBook book;

    CountReader(Centres stores, ItemStore itemStore) {
        itemStore.items().forEach(i -> items.put(i.stamp().id(), i));
        stores.centres().centres().forEach(c -> centres.put(c.id(), c));
        stores.assets().assets().forEach(a -> assets.put(a.stamp().id(), a));
        standards = stores.centres().standards();
        book = stores.balances().current();
    }

    Map<Long, Item> items() {
        return items;
    }

    Map<Long, Centre> centres() {
        return centres;
    }

    Map<Long, Asset> assets() {
        return assets;
    }

    /** The state of a stock-take from its centres. */
    TakeState state(StockTake take, List<TakeCentre> all) {
        return state(take, all, book);
    }

    static TakeState state(StockTake take, List<TakeCentre> all, StockBook book) {
        if (take.stored() == TakeState.POSTED && take.documentId() != null && book.takenBack(take.documentId())) {
            return TakeState.REVERSED;
        }
        return take.stored() != TakeState.OPEN ? take.stored() : all.stream().anyMatch(c -> c.state() == CountState.COUNTING) ? TakeState.OPEN
            : all.stream().anyMatch(c -> c.state() == CountState.RECOUNT) ? TakeState.RECOUNT : TakeState.COUNTED;
    }

    /** @param found pieces that were found at other centres of the stock-take */
    Count count(StockTake take, TakeState state, TakeCentre at, List<TakeLine> lines, Set<Long> found) {
        Centre centre = centres.get(at.centreId());
        // what was posted of this count is no part of what it was compared with
        List<BookMove> moves = book.movesAt(at.centreId()).stream().filter(m -> !Long.valueOf(m.documentId()).equals(take.documentId())).toList();
        boolean frozen = take.stored() != TakeState.OPEN;
        boolean blind = !frozen && at.state() == CountState.COUNTING;
        BookAt first = BookAt.of(moves, at.centreId(), at.counted());
        BookAt second = at.recounted() == null ? first : BookAt.of(moves, at.centreId(), at.recounted());
        BookAt now = BookAt.of(moves, at.centreId(), Moment.END);
        Map<TakeLine.Key, TakeLine> byKey = new LinkedHashMap<>();
        lines.forEach(l -> byKey.put(l.key(), l));
        Set<TakeLine.Key> expected = expected(first, centre);
        expected.forEach(k -> byKey.computeIfAbsent(k, key -> TakeLine.of(at.id(), key)));
        List<CountRow> rows = new ArrayList<>();
        for (TakeLine line : byKey.values()) {
            Item item = items.get(line.itemId());
            Asset asset = line.assetId() == null ? null : assets.get(line.assetId());
            if (item == null || line.assetId() != null && asset == null) {
                // taken back with all its movements since
                continue;
            }
            BookAt then = line.recounted() == null ? first : second;
            Whereabouts elsewhere = asset == null || line.booked() != null || then.of(line.key()) == 1 || now.of(line.key()) == 1 ? null : elsewhere(line.assetId());
            rows.add(new CountRow(item, asset, line, expected.contains(line.key()), blind || elsewhere != null ? null
                : Long.valueOf(frozen ? approved(line, then) : booked(line, then, now, found)), elsewhere));
        }
        rows.sort(ORDER);
        List<BookMove> after = moves.stream().filter(m -> !at.counted().covers(m)).toList();
        return new Count(take, state, at, centre, List.copyOf(rows), after);
    }

    private Set<TakeLine.Key> expected(BookAt there, Centre centre) {
        Set<TakeLine.Key> keys = new LinkedHashSet<>(there.keys(items));
        if (centre != null) {
            standards.stream().filter(s -> s.kind() == centre.kind() && items.containsKey(s.itemId()) && !items.get(s.itemId()).isAsset())
                .forEach(s -> keys.add(new TakeLine.Key(s.itemId(), null)));
        }
        return keys;
    }

    /** What the books say of a line. A piece that left or came after the counting, or was found at another centre, is no difference. */
    private static long booked(TakeLine line, BookAt then, BookAt now, Set<Long> found) {
        if (line.assetId() == null) {
            return then.of(line.key());
        }
        boolean missing = line.result() != null && line.result() == 0;
        boolean here = now.assets().containsKey(line.assetId());
        return missing ? here && then.of(line.key()) == 1 && !found.contains(line.assetId()) ? 1 : 0 : here ? 1 : then.of(line.key());
    }

    /** What the books said when it was approved: only of what differs it was put down. */
    private static long approved(TakeLine line, BookAt then) {
        return line.booked() != null ? line.booked() : line.result() != null ? line.result() : then.of(line.key());
    }

    /** Where the books have a piece that is not here; null for one that they have nowhere because it was lost or never came. */
    private Whereabouts elsewhere(long assetId) {
        Whereabouts at = book.whereabouts(assetId, Moment.END.day());
        return at.spot() == null && (at.last() == null || LOST.contains(at.last())) ? null : at;
    }
}
