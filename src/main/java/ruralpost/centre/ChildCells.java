package ruralpost.centre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import ruralpost.disclosure.BaseCell;
import ruralpost.disclosure.Count;
import ruralpost.disclosure.SmallCells;
import ruralpost.disclosure.Unit;
import ruralpost.place.Division;
import ruralpost.place.Divisions;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** Children served without the counts that are too small to leave the office, nor those from which they could be computed. */
public final class ChildCells {

    private final SmallCells cells;
    private final Map<BaseCell, Key> keys;

    /** What a count is of; entries of the same are counted together. @param band null where not stated @param sex null where not stated */
    public record Key(long centreId, int year, AgeBand band, Sex sex) {

        /** What an entry is of. */
        public static Key of(CentreChildren c) {
            return new Key(c.centreId(), c.year(), c.band(), c.sex());
        }
    }

    private record CentreYear(long centreId, int year) {
    }

    private ChildCells(SmallCells cells, Map<BaseCell, Key> keys) {
        this.cells = cells;
        this.keys = keys;
    }

    /** Of all head-counts of a ledger. @param threshold counts from 1 up to below it are hidden */
    public static ChildCells of(int threshold, CentreBook book) {
        Map<Long, Centre> centres = new HashMap<>();
        book.centres().forEach(c -> centres.put(c.id(), c));
        Map<Key, Long> sums = new LinkedHashMap<>();
        book.children().forEach(c -> sums.merge(Key.of(c), c.persons(), Long::sum));
        Map<CentreYear, Unit> units = new HashMap<>();
        Map<BaseCell, Key> keys = new IdentityHashMap<>();
        List<BaseCell> all = new ArrayList<>();
        sums.forEach((k, persons) -> {
            Unit unit = units.computeIfAbsent(new CentreYear(k.centreId(), k.year()), y -> new Unit(units.size(), groups(k, centres.get(k.centreId()))));
            BaseCell cell = new BaseCell(unit, k.band() == null ? "" : k.band().code(), k.sex() == null ? null : k.sex().code(), true, persons);
            keys.put(cell, k);
            all.add(cell);
        });
        return new ChildCells(SmallCells.of(threshold, all), keys);
    }

    /** What a centre in a year is summed up into, the narrowest first. */
    private static List<String> groups(Key k, Centre centre) {
        List<String> groups = new ArrayList<>();
        groups.add("centre " + k.centreId());
        groups.add(centre == null || centre.place().parentId() == null ? null : "village " + centre.place().parentId());
        groups.add("year " + k.year());
        for (Division.Level level : List.of(Division.Level.TOWNSHIP, Division.Level.COUNTY, Division.Level.PREFECTURE, Division.Level.PROVINCE)) {
            groups.add(centre == null ? null : Divisions.get().ancestor(centre.place().divisionCode(), level).map(Division::code).orElse(null));
        }
        return groups;
    }

    /** Sums by any key, the small ones hidden; a null key leaves a count out. */
    public <K> Map<K, Count> sums(Function<Key, K> by) {
        return cells.sums(cell -> by.apply(keys.get(cell)));
    }

    /** The keys whose sums must be hidden. */
    public <K> Set<K> hidden(Function<Key, K> by) {
        return cells.hidden(cell -> by.apply(keys.get(cell)));
    }
}
