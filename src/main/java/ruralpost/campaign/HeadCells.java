package ruralpost.campaign;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.disclosure.BaseCell;
import ruralpost.disclosure.CellGroups;
import ruralpost.disclosure.Count;
import ruralpost.disclosure.SmallCells;
import ruralpost.disclosure.Unit;
import ruralpost.place.PlaceLines;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/**
 * The head-counts of all activities as they may leave the program: whatever writes a file, a copy or a picture asks here which sums are hidden.
 * The same sums are hidden in every grouping and every answer while the ledger stays as it is. Immutable, thread-safe.
 */
public final class HeadCells {

    /** Groups and age bands by what stands for them in a cell; the texts are made once, since there can be millions of cells. */
    private static final Map<String, Sort> SORTS = sorts();
    private static final Map<Sort, String> TEXTS = SORTS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final Map<String, Sex> SEXES = Arrays.stream(Sex.values()).collect(Collectors.toUnmodifiableMap(Sex::code, Function.identity()));
    private static final Map<Sex, String> CODES = SEXES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private final SmallCells cells;
    /** By id, and the ids. */
    private final Activity[] activities;
    private final long[] ids;

    private record Sort(HeadGroup group, AgeBand band) { }

    private HeadCells(int threshold, List<Activity> all, PlaceLines places, Runnable check) {
        activities = all.stream().sorted(Comparator.comparingLong(a -> a.stamp().id())).toArray(Activity[]::new);
        ids = Arrays.stream(activities).mapToLong(a -> a.stamp().id()).toArray();
        Map<String, String> names = new HashMap<>();
        cells = SmallCells.of(threshold, () -> all.stream().flatMap(a -> base(a, unit(a, places.of(a.placeId()), names))).iterator(), check);
    }

    private static Stream<BaseCell> base(Activity a, Unit unit) {
        return merged(a.heads()).stream().map(h -> new BaseCell(unit, TEXTS.get(new Sort(h.group(), h.band())), h.sex() == null ? null : CODES.get(h.sex()),
            h.group() == HeadGroup.CHILD, h.persons()));
    }

    /** Counts of the same sort together: seldom are there two. */
    private static List<HeadCount> merged(List<HeadCount> heads) {
        for (int i = 1; i < heads.size(); i++) {
            HeadCount one = heads.get(i);
            if (heads.subList(0, i).stream().anyMatch(h -> h.same(one.group(), one.band(), one.sex()))) {
                Map<Object, HeadCount> merged = new LinkedHashMap<>();
                heads.forEach(h -> merged.merge(Arrays.asList(h.group(), h.band(), h.sex()), h,
                    (x, y) -> new HeadCount(x.group(), x.band(), x.sex(), x.persons() + y.persons())));
                return List.copyOf(merged.values());
            }
        }
        return heads;
    }

    private Activity activity(BaseCell c) {
        return activities[Arrays.binarySearch(ids, c.unit().id())];
    }

    private static Map<String, Sort> sorts() {
        Map<String, Sort> sorts = new HashMap<>();
        for (HeadGroup group : HeadGroup.values()) {
            sorts.put(group.code(), new Sort(group, null));
            for (AgeBand band : AgeBand.values()) {
                sorts.put(group.code() + " " + band.code(), new Sort(group, band));
            }
        }
        return Map.copyOf(sorts);
    }

    private static HeadCount head(BaseCell c) {
        Sort sort = SORTS.get(c.sort());
        return new HeadCount(sort.group(), sort.band(), c.sex() == null ? null : SEXES.get(c.sex()), c.count());
    }

    /**
     * Decides what is hidden. Takes seconds for tens of thousands: not for the window's thread. {@link Campaigns#heads} keeps what was decided.
     *
     * @param threshold counts of children below it are small
     * @param all       every live activity, whatever is asked for
     * @param places    where they were held
     */
    public static HeadCells of(int threshold, List<Activity> all, PlaceLines places) {
        return of(threshold, all, places, () -> { });
    }

    /** The same. @param check called again and again while it decides; throws to stop */
    static HeadCells of(int threshold, List<Activity> all, PlaceLines places, Runnable check) {
        return new HeadCells(threshold, all, places, check);
    }

    /** Counts of children from 1 up to below it are small. */
    public int threshold() {
        return cells.threshold();
    }

    /** @param names one text for each name: most activities share theirs */
    private static Unit unit(Activity a, PlaceLines.Line at, Map<String, String> names) {
        List<String> groups = Arrays.asList(a.placeId() == null ? null : a.placeId().toString(), at.village() == null ? null : String.valueOf(at.village().stamp().id()),
            a.heldOn().toString().substring(0, 7), at.township(), String.valueOf(a.campaignId()), String.valueOf(a.heldOn().getYear()), at.county(), at.prefecture(),
            at.province());
        groups.replaceAll(g -> g == null ? null : names.computeIfAbsent(g, Function.identity()));
        return new Unit(a.stamp().id(), groups);
    }

    /** Sums of persons by any grouping of activities and sorts of persons. @param group null for what is left out */
    public <K> Map<K, Count> sums(BiFunction<Activity, HeadCount, K> group) {
        return cells.sums(c -> group.apply(activity(c), head(c)));
    }

    /** The same for several tables at once. @param group the finest that is asked for; null for what is left out */
    public <K> CellGroups<K> groups(BiFunction<Activity, HeadCount, K> group) {
        return cells.by(c -> group.apply(activity(c), head(c)));
    }

    /** What is hidden of the sums of groups of activities. @param group of an activity; null for what is left out */
    public <K> Hidden<K> by(Function<Activity, K> group) {
        return new Hidden<>(cells.hidden(c -> key(group, c) == null ? null : Arrays.asList(key(group, c), head(c).group())), cells.hidden(c -> key(group, c)),
            cells.hidden(c -> activity(c).personTimes() == null ? null : key(group, c)));
    }

    private <K> K key(Function<Activity, K> group, BaseCell c) {
        return group.apply(activity(c));
    }

    /** Which sums of each group must not leave the program. Numbers derived from them must not either. */
    public static final class Hidden<K> {

        private final Set<List<Object>> groups;
        private final Set<K> persons;
        private final Set<K> times;

        private Hidden(Set<List<Object>> groups, Set<K> persons, Set<K> times) {
            this.groups = groups;
            this.persons = persons;
            this.times = times;
        }

        /** Whether the children, or the persons of another group, are hidden. */
        public boolean persons(K key, HeadGroup group) {
            return groups.contains(Arrays.<Object>asList(key, group));
        }

        /** Whether all persons together are hidden. */
        public boolean persons(K key) {
            return persons.contains(key);
        }

        /** Whether the person-times are hidden: they are never fewer than the persons. */
        public boolean personTimes(K key) {
            return times.contains(key);
        }

        /** Whether any number of the group is hidden. */
        public boolean any(K key) {
            return persons(key) || personTimes(key) || Arrays.stream(HeadGroup.values()).anyMatch(g -> persons(key, g));
        }
    }
}
