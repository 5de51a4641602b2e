package ruralpost.campaign;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ruralpost.disclosure.CellGroups;
import ruralpost.disclosure.Count;
import ruralpost.place.PlaceLines;

/** Head-counts of activities grouped by any keys, with what of them is hidden. */
public final class HeadTable {

    /** Stands in place of a value on lines that sum up all of its values. */
    public static final String TOTAL = "*";

    private static final Comparator<List<Object>> ORDER = (a, b) -> {
        int by = 0;
        for (int i = 0; i < a.size() && by == 0; i++) {
            by = compare(a.get(i), b.get(i));
        }
        return by;
    };

    private final CampaignBook book;
    private final PlaceLines places;
    private final HeadCells cells;
    private final Predicate<Activity> wanted;
    private final Map<Long, CampaignFile> files = new HashMap<>();

    /**
     * One group. A count is null where it is not stated.
     *
     * @param keys        values in the order of the keys: a name, a {@link HeadGroup}, {@link AgeBand} or {@link Sex}, {@link #TOTAL}; null where not stated
     * @param activities  how many
     * @param children    children among the persons
     * @param persons     all persons of the group
     * @param personTimes attendances; null when a key divides the persons of an activity
     */
    public record Line(List<Object> keys, int activities, Count children, Count persons, Count personTimes) {
    }

    /** The finest group of a count, and whether it belongs to the sums of children, and to those of activities of which person-times are stated. */
    private record Part(List<Object> key, boolean children, boolean timed) {
    }

    /** What activities have in common that stand in the same groups. @param key as a whole @param parts of their counts */
    private record Alike(List<Object> key, Set<List<Object>> parts) {
    }

    /** How many these are, and their person-times; null when none are stated. */
    private static final class Held {

        private int activities;
        private Long times;

        private void add(Activity a) {
            activities++;
            times = a.personTimes() == null ? times : Long.valueOf(times == null ? a.personTimes() : times + a.personTimes());
        }
    }

    /** Of all activities. @param book everything @param places where activities are held @param cells made of the same book */
    public HeadTable(CampaignBook book, PlaceLines places, HeadCells cells) {
        this(book, places, cells, a -> true);
    }

    /** Of some activities; what is hidden still follows from all of them. @param wanted which */
    public HeadTable(CampaignBook book, PlaceLines places, HeadCells cells, Predicate<Activity> wanted) {
        this.book = book;
        this.wanted = wanted;
        this.places = places;
        this.cells = cells;
        book.files().forEach(f -> files.put(f.campaign().stamp().id(), f));
    }

    /** The groups in the order of their keys. @param totals whether lines come after them that sum up the values of one key, two … and all */
    public List<Line> lines(List<HeadKey> keys, boolean totals) {
        CellGroups<Part> parts = cells.groups((a, h) -> wanted.test(a) ? new Part(key(keys, a, h), h.group() == HeadGroup.CHILD, a.personTimes() != null) : null);
        Map<Alike, Held> alike = new LinkedHashMap<>();
        book.activities().stream().filter(wanted).forEach(a -> alike.computeIfAbsent(new Alike(key(keys, a, null), a.heads().stream().map(h -> key(keys, a, h)).collect(Collectors.toSet())),
            k -> new Held()).add(a));
        Map<List<Object>, Line> lines = new TreeMap<>(ORDER);
        for (int summed = 0; summed < (totals ? 1 << keys.size() : 1); summed++) {
            int bits = summed;
            boolean divided = IntStream.range(0, keys.size()).anyMatch(i -> keys.get(i).dividesActivities() && (bits >> i & 1) == 0);
            group(parts, alike, bits, divided).forEach(lines::put);
        }
        return List.copyOf(lines.values());
    }

    /** @param summed the bits of the keys that are summed up @param divided whether a key that is not divides the persons of an activity */
    private static Map<List<Object>, Line> group(CellGroups<Part> parts, Map<Alike, Held> alike, int summed, boolean divided) {
        Map<List<Object>, Integer> activities = new HashMap<>();
        Map<List<Object>, Long> times = new HashMap<>();
        alike.forEach((of, held) -> {
            Stream<List<Object>> own = divided ? of.parts().stream() : Stream.of(of.key());
            own.map(k -> summed(k, summed)).distinct().forEach(k -> activities.merge(k, held.activities, Integer::sum));
            if (!divided && held.times != null) {
                times.merge(summed(of.key(), summed), held.times, Long::sum);
            }
        });
        Map<List<Object>, Count> persons = parts.sums(p -> summed(p.key(), summed));
        Map<List<Object>, Count> children = parts.sums(p -> p.children() ? summed(p.key(), summed) : null);
        Map<List<Object>, Count> counted = times.isEmpty() ? Map.of() : parts.sums(p -> p.timed() ? summed(p.key(), summed) : null);
        Map<List<Object>, Line> lines = new HashMap<>();
        activities.forEach((k, n) -> lines.put(k, new Line(k, n, children.get(k), persons.get(k),
            times.containsKey(k) ? new Count(times.get(k), counted.containsKey(k) && counted.get(k).hidden()) : null)));
        return lines;
    }

    /** @param h null for the activity as a whole: keys that divide it are then null */
    private List<Object> key(List<HeadKey> keys, Activity a, HeadCount h) {
        Object[] key = new Object[keys.size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = h == null && keys.get(i).dividesActivities() ? null : keys.get(i).value(a, h, places.of(a.placeId()), files.get(a.campaignId()));
        }
        return Arrays.asList(key);
    }

    private static List<Object> summed(List<Object> key, int bits) {
        Object[] summed = key.toArray();
        for (int i = 0; i < summed.length; i++) {
            summed[i] = (bits >> i & 1) == 1 ? TOTAL : summed[i];
        }
        return Arrays.asList(summed);
    }

    /** Names in the order of the characters, codes in theirs; then what is not stated, and totals last. */
    private static int compare(Object a, Object b) {
        int by = Integer.compare(rank(a), rank(b));
        if (by != 0 || a == null || a.equals(b)) {
            return by;
        }
        return a instanceof Enum<?> x && b instanceof Enum<?> y ? Integer.compare(x.ordinal(), y.ordinal()) : a.toString().compareTo(b.toString());
    }

    private static int rank(Object value) {
        return value == null ? 1 : value == TOTAL ? 2 : 0;
    }
}
