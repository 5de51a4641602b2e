package ruralpost.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.disclosure.Attack;
import ruralpost.disclosure.Count;
import ruralpost.place.PlaceLines;
import ruralpost.value.AgeBand;
import ruralpost.value.Period;
import ruralpost.value.Sex;

/** Everything that commands and files say of a ledger's head-counts, attacked at once. */
class HeadCellsTest {

    @TempDir
    private Path folder;
    private Attack attack;
    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> extra = new HashMap<>();

    /** Groupings of activities: each alone, by each place level, year, month, campaign and kind, and places with years. */
    private static final List<List<HeadKey>> TABLES = List.of(List.of(), List.of(HeadKey.PLACE), List.of(HeadKey.VILLAGE), List.of(HeadKey.TOWNSHIP), List.of(HeadKey.COUNTY),
        List.of(HeadKey.PREFECTURE), List.of(HeadKey.PROVINCE), List.of(HeadKey.YEAR), List.of(HeadKey.MONTH), List.of(HeadKey.CAMPAIGN), List.of(HeadKey.KIND),
        List.of(HeadKey.TOWNSHIP, HeadKey.YEAR), List.of(HeadKey.COUNTY, HeadKey.MONTH), List.of(HeadKey.CAMPAIGN, HeadKey.TOWNSHIP));

    private Attack attack(CampaignFixture f) {
        CampaignBook book = f.stores.book();
        PlaceLines places = new PlaceLines(f.app.places().places());
        HeadCells cells = HeadCells.of(5, book.activities(), places);
        Map<Long, CampaignFile> files = book.files().stream().collect(Collectors.toMap(x -> x.campaign().stamp().id(), x -> x));
        attack = new Attack();
        for (Activity a : book.activities()) {
            a.heads().forEach(h -> numbers.put(Arrays.asList(a.stamp().id(), h), attack.unknown(h.persons(), h.persons() == 0 ? 0 : 1)));
            if (a.personTimes() != null && a.persons() != null) {
                extra.put(a.stamp().id(), attack.unknown(a.personTimes() - a.persons(), 0));
            }
        }
        List<BiFunction<Activity, HeadCount, Object>> groups = new ArrayList<>();
        groups.add((a, h) -> a.stamp().id());
        TABLES.forEach(keys -> groups.add((a, h) -> keys.stream().map(k -> String.valueOf(k.value(a, h, places.of(a.placeId()), files.get(a.campaignId())))).toList()));
        for (BiFunction<Activity, HeadCount, Object> group : groups) {
            for (int divided = 0; divided < 6; divided++) {
                int by = divided;
                take(book, cells, (a, h) -> Arrays.asList(group.apply(a, h), by / 2 == 0 ? null : by / 2 == 1 ? h.group() : Arrays.asList(h.group(), h.band()), by % 2 == 0 ? null : h.sex()));
            }
            HeadCells.Hidden<Object> hidden = cells.by(a -> group.apply(a, null));
            book.activities().stream().filter(a -> extra.containsKey(a.stamp().id())).collect(Collectors.groupingBy(a -> group.apply(a, null))).forEach((key, of) -> attack.sum(
                of.stream().flatMap(a -> java.util.stream.Stream.concat(a.heads().stream().map(h -> numbers.get(Arrays.asList(a.stamp().id(), h))), java.util.stream.Stream.of(extra.get(a.stamp().id())))).toList(),
                hidden.personTimes(key)));
        }
        return attack;
    }

    private void take(CampaignBook book, HeadCells cells, BiFunction<Activity, HeadCount, Object> group) {
        Map<Object, Count> sums = cells.sums(group);
        Map<Object, List<Integer>> of = new HashMap<>();
        Map<Object, Long> children = new HashMap<>();
        book.activities().forEach(a -> a.heads().forEach(h -> {
            of.computeIfAbsent(group.apply(a, h), k -> new ArrayList<>()).add(numbers.get(Arrays.asList(a.stamp().id(), h)));
            children.merge(group.apply(a, h), h.group() == HeadGroup.CHILD ? h.persons() : 0, Long::sum);
        }));
        assertThat(sums.keySet()).isEqualTo(of.keySet());
        sums.forEach((key, count) -> {
            assertThat(count.hidden() || count.value() >= 5 || children.get(key) == 0).as("%s %s", key, count).isTrue();
            attack.sum(of.get(key), count.hidden());
        });
    }

    @Test
    void nothingOfTheSampleLedgerIsFoundFromAllItsTables() {
        try (CampaignFixture f = new CampaignFixture(folder, true)) {
            Attack all = attack(f);
            assertThat(all.hidden()).isPositive();
            assertThat(all.found(5)).isEmpty();
        }
    }

    @Test
    void childrenOfWhomOnlyTheAgeOrOnlyTheSexIsStatedAreHiddenAsWell() {
        try (CampaignFixture f = new CampaignFixture(folder, false)) {
            f.write(tx -> {
                Random random = new Random(11);
                long campaign = f.stores.campaigns().save(tx, CampaignFixture.campaign("暑期", Period.year(2018)));
                for (int i = 0; i < 6; i++) {
                    List<HeadCount> heads = new ArrayList<>(List.of(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, null, 1 + random.nextInt(9)),
                        new HeadCount(HeadGroup.CHILD, null, Sex.FEMALE, random.nextInt(4)), new HeadCount(HeadGroup.GUARDIAN, null, null, 3)));
                    if (i % 2 == 0) {
                        heads.add(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.FEMALE, 1 + random.nextInt(6)));
                        heads.add(new HeadCount(HeadGroup.CHILD, null, null, 1 + random.nextInt(3)));
                    }
                    f.stores.activities().save(tx, CampaignFixture.activity(campaign, LocalDate.of(2018, 1 + i / 2, 5), heads, null, null));
                }
                return null;
            });
            Attack all = attack(f);
            assertThat(all.hidden()).isPositive();
            assertThat(all.found(5)).isEmpty();
        }
    }

    @Test
    void personTimesThatWouldBoundHiddenPersonsAreHiddenToo() {
        try (CampaignFixture f = new CampaignFixture(folder, false)) {
            f.write(tx -> {
                Random random = new Random(4);
                long campaign = f.stores.campaigns().save(tx, CampaignFixture.campaign("暑期", Period.year(2018)));
                for (int i = 0; i < 7; i++) {
                    List<HeadCount> heads = List.of(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, 1 + random.nextInt(9)), new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.FEMALE, random.nextInt(4)),
                        new HeadCount(HeadGroup.STAFF, null, null, 2));
                    long persons = heads.stream().mapToLong(HeadCount::persons).sum();
                    f.stores.activities().save(tx, CampaignFixture.activity(campaign, LocalDate.of(2018, 1 + i / 2, 5), heads, i % 3 == 0 ? null : persons + random.nextInt(2), null));
                }
                return null;
            });
            Attack all = attack(f);
            assertThat(all.hidden()).isPositive();
            assertThat(all.found(5)).isEmpty();
        }
    }
}
