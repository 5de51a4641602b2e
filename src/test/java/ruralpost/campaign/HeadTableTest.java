package ruralpost.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import ruralpost.disclosure.Count;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.place.PlaceLines;
import ruralpost.value.Period;

/** Sums by any keys, with and without lines of totals, are those of adding up activity by activity; a sum is hidden in a table of many lines as it is on its own. */
class HeadTableTest {

    private static final List<String> TOWNSHIPS = Arrays.asList("433124109", "433124110", null);

    /** Activities with and without a place, person-times or any count. */
    private static CampaignBook book(Random random, int activities) {
        List<Campaign> campaigns = new ArrayList<>();
        for (long c = 1; c <= 3; c++) {
            campaigns.add(new Campaign(new Stamp(c, 1), c == 3 ? "第1次" : "第" + c + "次", null, null, 0, Period.year(2020), CampaignStatus.CLOSED, null, null, null, List.of(), null, null, null,
                null, null, List.of(), List.of()));
        }
        List<Activity> all = new ArrayList<>();
        for (int i = 0; i < activities; i++) {
            List<HeadCount> heads = new ArrayList<>();
            for (HeadCount sort : HeadCount.sorts()) {
                if (random.nextInt(6) == 0) {
                    heads.add(new HeadCount(sort.group(), sort.band(), sort.sex(), random.nextInt(12)));
                }
            }
            if (random.nextBoolean()) {
                heads.add(new HeadCount(HeadGroup.GUARDIAN, null, null, random.nextInt(5)));
            }
            all.add(new Activity(new Stamp(100 + i, 1), 1 + random.nextInt(3), "一场", LocalDate.of(2020, 1 + random.nextInt(3), 1), random.nextInt(5) == 0 ? null : 10L + random.nextInt(3),
                List.of(), random.nextInt(8) == 0 ? List.of() : heads, random.nextBoolean() ? null : 500L + random.nextInt(50), null, null));
        }
        return new CampaignBook(List.of(), campaigns, List.of(), all, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()).bound(List.of(), null);
    }

    private static PlaceLines places() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < TOWNSHIPS.size(); i++) {
            places.add(new Place(new Stamp(10 + i, 1), "村" + i, PlaceKind.VILLAGE, List.of(), null, TOWNSHIPS.get(i), null, null, null, null, null));
        }
        return new PlaceLines(places);
    }

    /** What is asked for. */
    private record Table(CampaignBook book, PlaceLines places, HeadCells cells, List<HeadKey> keys, Predicate<Activity> wanted) {

        private List<Object> key(int summed, Activity a, HeadCount h) {
            CampaignFile file = book.files().stream().filter(f -> f.campaign().stamp().id() == a.campaignId()).findFirst().orElseThrow();
            List<Object> key = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                key.add((summed >> i & 1) == 1 ? HeadTable.TOTAL : keys.get(i).value(a, h, places.of(a.placeId()), file));
            }
            return key;
        }

        private Map<List<Object>, Count> sums(int summed, BiPredicate<Activity, HeadCount> of) {
            return cells.sums((a, h) -> wanted.test(a) && of.test(a, h) ? key(summed, a, h) : null);
        }

        /** Line by line, activity by activity. */
        Set<HeadTable.Line> plain(boolean totals) {
            Set<HeadTable.Line> lines = new HashSet<>();
            for (int summed = 0; summed < (totals ? 1 << keys.size() : 1); summed++) {
                int bits = summed;
                boolean divided = IntStream.range(0, keys.size()).anyMatch(i -> keys.get(i).dividesActivities() && (bits >> i & 1) == 0);
                Map<List<Object>, Set<Activity>> members = new HashMap<>();
                book.activities().stream().filter(wanted).forEach(a -> (divided ? a.heads().stream().map(h -> key(bits, a, h)).toList() : List.of(key(bits, a, null)))
                    .forEach(k -> members.computeIfAbsent(k, x -> new LinkedHashSet<>()).add(a)));
                Map<List<Object>, Count> persons = sums(bits, (a, h) -> true);
                Map<List<Object>, Count> children = sums(bits, (a, h) -> h.group() == HeadGroup.CHILD);
                Map<List<Object>, Count> timed = sums(bits, (a, h) -> a.personTimes() != null);
                members.forEach((k, of) -> {
                    boolean stated = !divided && of.stream().anyMatch(a -> a.personTimes() != null);
                    long times = of.stream().filter(a -> a.personTimes() != null).mapToLong(Activity::personTimes).sum();
                    lines.add(new HeadTable.Line(k, of.size(), children.get(k), persons.get(k), stated ? new Count(times, timed.containsKey(k) && timed.get(k).hidden()) : null));
                });
            }
            return lines;
        }
    }

    @Property(tries = 120)
    void everyLineIsTheSumOfItsActivities(@ForAll long seed, @ForAll @IntRange(max = 25) int activities, @ForAll @IntRange(max = 4) int keys) {
        Random random = new Random(seed);
        CampaignBook book = book(random, activities);
        List<HeadKey> chosen = new ArrayList<>(EnumSet.complementOf(EnumSet.of(HeadKey.KIND)));
        Collections.shuffle(chosen, random);
        Predicate<Activity> wanted = random.nextBoolean() ? a -> true : a -> a.campaignId() != 2;
        HeadCells cells = HeadCells.of(5, book.activities(), places());
        Table table = new Table(book, places(), cells, chosen.subList(0, keys), wanted);
        for (boolean totals : new boolean[] {false, true}) {
            List<HeadTable.Line> lines = new HeadTable(book, places(), cells, wanted).lines(table.keys(), totals);
            assertThat(lines).doesNotHaveDuplicates();
            assertThat(new HashSet<>(lines)).isEqualTo(table.plain(totals));
        }
    }
}
