package ruralpost.centre.stock;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Gaps;
import ruralpost.centre.ItemStandard;
import ruralpost.item.Item;

/** What centres have of items at the end of a day, against the standards of their kinds. Never changes. */
public final class Equipment {

    /** How what a centre has compares with its standard. */
    public enum Level {
        /** At or above it. */
        MET,
        /** Short by up to a third. */
        SHORT,
        /** Short by more. */
        LOW,
        /** There is none. */
        NONE
    }

    private static final int PART = 3;

    private final LocalDate day;
    private final List<Centre> centres;
    private final List<Item> items;
    private final Map<Long, Integer> centreAt = new HashMap<>();
    private final Map<Long, Integer> itemAt = new HashMap<>();
    private final Map<CentreKind, long[]> standards = new EnumMap<>(CentreKind.class);
    private final Map<CentreKind, List<Item>> wanted = new EnumMap<>(CentreKind.class);
    private final StockBook book;
    private final Gaps gaps;
    private final int[] itemsShort;
    private final long[] piecesShort;

    /** @param day the end of which counts */
    public Equipment(StockBook book, List<Centre> centres, List<Item> items, List<ItemStandard> standards, LocalDate day) {
        this.day = day;
        this.book = book;
        this.centres = List.copyOf(centres);
        this.items = List.copyOf(items);
        for (int i = 0; i < this.centres.size(); i++) {
            centreAt.put(this.centres.get(i).id(), i);
        }
        for (int i = 0; i < this.items.size(); i++) {
            itemAt.put(this.items.get(i).stamp().id(), i);
        }
        for (ItemStandard s : standards) {
            Integer at = itemAt.get(s.itemId());
            if (at != null) {
                this.standards.computeIfAbsent(s.kind(), k -> new long[this.items.size()])[at] = s.count();
            }
        }
        this.standards.forEach((kind, counts) -> wanted.put(kind, IntStream.range(0, counts.length).filter(i -> counts[i] > 0).mapToObj(this.items::get).toList()));
        gaps = Gaps.of(this.centres, this.items.stream().map(i -> i.stamp().id()).toList(), standards, book, day);
        itemsShort = new int[this.centres.size()];
        piecesShort = new long[this.centres.size()];
        for (int c = 0; c < itemsShort.length; c++) {
            for (int i = 0; i < this.items.size(); i++) {
                long missing = gaps.missing(c, i);
                itemsShort[c] += missing > 0 ? 1 : 0;
                piecesShort[c] += missing;
            }
        }
    }

    /** The end of this day counts. */
    public LocalDate day() {
        return day;
    }

    /** The centres asked about, in their order. */
    public List<Centre> centres() {
        return centres;
    }

    /** The items asked about, in their order. */
    public List<Item> items() {
        return items;
    }

    /** What a centre has of an item in all states but on its way. */
    public long have(Centre centre, Item item) {
        Integer c = centreAt.get(centre.id());
        Integer i = itemAt.get(item.stamp().id());
        return c == null || i == null ? 0 : gaps.owned(c, i);
    }

    /** Whether any of an item has ever been at a centre, or on its way there, by that day. */
    public boolean everHad(Centre centre, Item item) {
        return have(centre, item) > 0 || book.moves(centre.id(), item.stamp().id()).stream().anyMatch(m -> !m.on().isAfter(day));
    }

    /** What centres of a kind should have of an item; 0 where there is no standard. */
    public long standard(CentreKind kind, Item item) {
        long[] counts = standards.get(kind);
        Integer at = itemAt.get(item.stamp().id());
        return counts == null || at == null ? 0 : counts[at];
    }

    /** How many a centre lacks of an item; 0 where it has enough or there is no standard. */
    public long gap(Centre centre, Item item) {
        return Math.max(0, standard(centre.kind(), item) - have(centre, item));
    }

    /** How a centre stands with an item; null where there is no standard. */
    public Level level(Centre centre, Item item) {
        long wanted = standard(centre.kind(), item);
        if (wanted == 0) {
            return null;
        }
        long have = have(centre, item);
        if (have >= wanted) {
            return Level.MET;
        }
        return have == 0 ? Level.NONE : (wanted - have) * PART <= wanted ? Level.SHORT : Level.LOW;
    }

    /** The items that have a standard for a kind of centre, in their order. */
    public List<Item> wanted(CentreKind kind) {
        return wanted.getOrDefault(kind, List.of());
    }

    /** The items that have a standard for any of these kinds of centre, in their order. */
    public List<Item> wanted(Set<CentreKind> kinds) {
        return items.stream().filter(i -> kinds.stream().anyMatch(k -> standard(k, i) > 0)).toList();
    }

    /** How many items a centre lacks some of. */
    public int itemsShort(Centre centre) {
        Integer c = centreAt.get(centre.id());
        return c == null ? 0 : itemsShort[c];
    }

    /** How many pieces a centre lacks in all. */
    public long piecesShort(Centre centre) {
        Integer c = centreAt.get(centre.id());
        return c == null ? 0 : piecesShort[c];
    }

    /** Whether there is a standard for a centre and it has all of it. */
    public boolean atStandard(Centre centre) {
        return standards.containsKey(centre.kind()) && itemsShort(centre) == 0;
    }
}
