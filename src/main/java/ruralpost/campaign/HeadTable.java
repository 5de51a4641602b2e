package ruralpost.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
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
        Map<List<Object>, Line> lines = new TreeMap<>(ORDER);
        for (int summed = 0; summed < (totals ? 1 << keys.size() : 1); summed++) {
            group(keys, summed).forEach(lines::put);
        }
        return List.copyOf(lines.values());
    }

    /** @param summed the bits of the keys that are summed up */
    private Map<List<Object>, Line> group(List<HeadKey> keys, int summed) {
        boolean divided = false;
        for (int i = 0; i < keys.size(); i++) {
            divided |= keys.get(i).dividesActivities() && (summed >> i & 1) == 0;
        }
        Map<List<Object>, Integer> activities = new HashMap<>();
        Map<List<Object>, Long> times = new HashMap<>();
        for (Activity a : book.activities().stream().filter(wanted).toList()) {
            if (divided) {
                a.heads().stream().map(h -> key(keys, summed, a, h)).distinct().forEach(k -> activities.merge(k, 1, Integer::sum));
            } else {
                List<Object> key = key(keys, summed, a, null);
                activities.merge(key, 1, Integer::sum);
                if (a.personTimes() != null) {
                    times.merge(key, a.personTimes(), Long::sum);
                }
            }
        }
        Map<List<Object>, Count> persons = cells.sums((a, h) -> key(keys, summed, a, h));
        Map<List<Object>, Count> children = cells.sums((a, h) -> h.group() == HeadGroup.CHILD ? key(keys, summed, a, h) : null);
        Map<List<Object>, Count> counted = cells.sums((a, h) -> a.personTimes() == null ? null : key(keys, summed, a, h));
        Map<List<Object>, Line> lines = new HashMap<>();
        activities.forEach((k, n) -> lines.put(k, new Line(k, n, children.get(k), persons.get(k),
            times.containsKey(k) ? new Count(times.get(k), counted.containsKey(k) && counted.get(k).hidden()) : null)));
        return lines;
    }

    private List<Object> key(List<HeadKey> keys, int summed, Activity a, HeadCount h) {
        if (!wanted.test(a)) {
            return null;
        }
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            key.add((summed >> i & 1) == 1 ? TOTAL : keys.get(i).value(a, h, places.of(a.placeId()), files.get(a.campaignId())));
        }
        return key;
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
