package ruralpost.centre;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.centre.stock.StockBook;

/**
 * What centres own beside what they should have, on a day. Owned is what is on the shelf, lent or under repair. Immutable.
 */
public final class Gaps {

    private final List<Long> centres;
    private final List<Long> items;
    private final long[][] owned;
    private final long[][] standards;

    private Gaps(List<Long> centres, List<Long> items, long[][] owned, long[][] standards) {
        this.centres = centres;
        this.items = items;
        this.owned = owned;
        this.standards = standards;
    }

    /** Of these centres (rows) and items (columns), in their order. */
    public static Gaps of(List<Centre> centres, List<Long> itemIds, List<ItemStandard> standards, StockBook book, LocalDate day) {
        Map<CentreKind, Map<Long, Long>> should = new EnumMap<>(CentreKind.class);
        standards.forEach(s -> should.computeIfAbsent(s.kind(), k -> new HashMap<>()).put(s.itemId(), s.count()));
        List<Long> ids = centres.stream().map(Centre::id).toList();
        Map<CentreKind, long[]> rows = new EnumMap<>(CentreKind.class);
        for (CentreKind kind : CentreKind.values()) {
            Map<Long, Long> of = should.getOrDefault(kind, Map.of());
            rows.put(kind, itemIds.stream().mapToLong(i -> of.getOrDefault(i, 0L)).toArray());
        }
        return new Gaps(ids, List.copyOf(itemIds), book.ownedMatrix(ids, itemIds, day), centres.stream().map(c -> rows.get(c.kind())).toArray(long[][]::new));
    }

    /** Ids of the rows. */
    public List<Long> centres() {
        return centres;
    }

    /** Ids of the columns. */
    public List<Long> items() {
        return items;
    }

    /** What a centre owns. */
    public long owned(int centre, int item) {
        return owned[centre][item];
    }

    /** What it should have; 0 where nothing is said. */
    public long standard(int centre, int item) {
        return standards[centre][item];
    }

    /** What it lacks; 0 when it has enough. */
    public long missing(int centre, int item) {
        return Math.max(0, standards[centre][item] - owned[centre][item]);
    }

    /** Whether it has everything that it should have. */
    public boolean complete(int centre) {
        for (int i = 0; i < items.size(); i++) {
            if (missing(centre, i) > 0) {
                return false;
            }
        }
        return true;
    }
}
