package ruralpost.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.disclosure.Attack;
import ruralpost.disclosure.Count;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.place.PlaceLines;
import ruralpost.text.Lang;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** The children served by centres in every table that can be asked for, all of them attacked together by linear programming. */
class ServedCellsTest {

    /** Two townships of one county and one of another. */
    private static final List<String> TOWNSHIPS = List.of("433124100", "433124101", "433125100");

    /** Centres in villages of three townships, counted in some of three years by band and sex; some bands and sexes are not stated, many counts are tiny. */
    private record County(CentreBook book, PlaceLines places) {

        static County invented(Random random, int centres) {
            List<Place> places = new ArrayList<>();
            for (int v = 1; v <= 5; v++) {
                places.add(place(v, "village " + v, PlaceKind.VILLAGE, TOWNSHIPS.get((v - 1) / 2), null));
            }
            List<Centre> all = new ArrayList<>();
            List<CentreChildren> children = new ArrayList<>();
            for (int i = 0; i < centres; i++) {
                int village = 1 + random.nextInt(5);
                Place place = random.nextInt(6) == 0 ? place(100 + i, "centre " + i, PlaceKind.CENTRE, TOWNSHIPS.get(random.nextInt(3)), null)
                    : place(100 + i, "centre " + i, PlaceKind.CENTRE, null, (long) village);
                places.add(place);
                CentreKind kind = random.nextBoolean() ? CentreKind.CHILDRENS_HOME : CentreKind.ACTIVITY_CENTRE;
                all.add(new Centre(new Stamp(500 + i, 1), place, kind, null, null, null, null, null, null, Map.of(), null));
                for (int year = 2014; year <= 2016; year++) {
                    if (random.nextInt(3) > 0) {
                        count(children, random, 500 + i, year);
                    }
                }
            }
            return new County(new CentreBook(all, children, List.of(), List.of(), List.of(), List.of()), new PlaceLines(places));
        }

        private static void count(List<CentreChildren> children, Random random, long centre, int year) {
            int most = random.nextInt(3) == 0 ? 30 : 8;
            for (AgeBand band : Arrays.asList(AgeBand.FROM_6, AgeBand.FROM_12, null)) {
                for (Sex sex : Arrays.asList(Sex.MALE, Sex.FEMALE, null)) {
                    if (band == null || sex == null ? random.nextInt(8) == 0 : random.nextInt(4) > 0) {
                        children.add(new CentreChildren(new Stamp(1000 + children.size(), 1), centre, year, band, sex, random.nextInt(most)));
                    }
                }
            }
        }

        private static Place place(long id, String name, PlaceKind kind, String division, Long parent) {
            return new Place(new Stamp(id, 1), name, kind, List.of(), null, division, null, parent, null, null, null);
        }
    }

    /** Every table that can be asked for: places of any level, or kinds, or the newest year of each centre; with and without years, bands and sexes. */
    private static List<Function<CentreChildren, Object>> tables(CentreBook book, PlaceLines places) {
        Map<Long, Centre> centres = book.centres().stream().collect(Collectors.toMap(Centre::id, Function.identity()));
        Map<Long, Integer> newest = new HashMap<>();
        book.children().forEach(c -> newest.merge(c.centreId(), c.year(), Math::max));
        Function<CentreChildren, PlaceLines.Line> at = c -> places.of(centres.get(c.centreId()).place().stamp().id());
        Map<String, Function<CentreChildren, Object>> wheres = new LinkedHashMap<>();
        wheres.put("centre", CentreChildren::centreId);
        wheres.put("village", c -> at.apply(c).village() == null ? "" : at.apply(c).village().name());
        wheres.put("township", c -> String.valueOf(at.apply(c).township()));
        wheres.put("county", c -> String.valueOf(at.apply(c).county()));
        wheres.put("kind", c -> centres.get(c.centreId()).kind());
        wheres.put("township and kind", c -> at.apply(c).township() + " " + centres.get(c.centreId()).kind());
        wheres.put("all", c -> "");
        List<Function<CentreChildren, Object>> tables = new ArrayList<>();
        wheres.forEach((name, where) -> {
            for (int years = 0; years < 3; years++) {
                for (int divided = 0; divided < 4; divided++) {
                    int y = years;
                    int d = divided;
                    tables.add(c -> y == 2 && newest.get(c.centreId()) != c.year() ? null : Arrays.asList(name, where.apply(c), y == 1 ? c.year() : y,
                        d % 2 == 0 ? "" : c.band(), d / 2 == 0 ? "" : c.sex()));
                }
            }
        });
        return tables;
    }

    /** Puts all tables to the attacker; fails at once where a small count is shown. */
    private static Attack attack(int threshold, CentreBook book, PlaceLines places) {
        ServedCells cells = ServedCells.of(threshold, book, places);
        Attack attack = new Attack();
        Map<CentreChildren, Integer> numbers = new HashMap<>();
        book.children().forEach(c -> numbers.put(c, attack.unknown(c.persons(), c.persons() == 0 ? 0 : 1)));
        for (Function<CentreChildren, Object> table : tables(book, places)) {
            Map<Object, Count> sums = cells.sums(table);
            Map<Object, List<CentreChildren>> of = book.children().stream().filter(c -> table.apply(c) != null).collect(Collectors.groupingBy(table));
            assertThat(sums.keySet()).isEqualTo(of.keySet());
            Set<Object> hidden = cells.hidden(table);
            of.forEach((key, members) -> {
                Count sum = sums.get(key);
                assertThat(sum.value()).isEqualTo(members.stream().mapToLong(CentreChildren::persons).sum());
                assertThat(sum.hidden()).isEqualTo(hidden.contains(key));
                assertThat(sum.hidden() || sum.value() == 0 || sum.value() >= threshold).as("%s %s", key, sum).isTrue();
                attack.sum(members.stream().map(numbers::get).toList(), sum.hidden());
            });
        }
        return attack;
    }

    @Property(tries = 40)
    void noHiddenCountOfAnyTableIsKnownToLessThanTheThreshold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int centres, @ForAll @IntRange(min = 2, max = 6) int threshold) {
        County county = County.invented(new Random(seed), centres);
        assertThat(attack(threshold, county.book(), county.places()).found(threshold)).isEmpty();
    }

    @Test
    void nothingOfTheSampleLedgerIsFoundFromAllItsTables(@TempDir Path folder) {
        Founding.create(folder, new Founding.Answers(433124, "张三", Lang.ZH, true));
        try (AppContext app = AppContext.open(folder)) {
            CentreBook book = app.centres().book();
            assertThat(book.children()).anyMatch(c -> c.persons() < 5);
            assertThat(book.centres()).anyMatch(c -> c.openOn(LocalDate.of(2018, 1, 1)));
            Attack all = attack(5, book, new PlaceLines(app.places().places()));
            assertThat(all.hidden()).isPositive();
            assertThat(all.found(5)).isEmpty();
        }
    }

    @Test
    void hidingOnlySmallCountsWouldBeFoundOut() {
        County county = County.invented(new Random(3), 6);
        Attack attack = new Attack();
        Map<CentreChildren, Integer> numbers = new HashMap<>();
        county.book().children().forEach(c -> numbers.put(c, attack.unknown(c.persons(), c.persons() == 0 ? 0 : 1)));
        for (Function<CentreChildren, Object> table : tables(county.book(), county.places())) {
            county.book().children().stream().filter(c -> table.apply(c) != null).collect(Collectors.groupingBy(table)).values().forEach(members -> {
                long sum = members.stream().mapToLong(CentreChildren::persons).sum();
                attack.sum(members.stream().map(numbers::get).toList(), sum > 0 && sum < 5);
            });
        }
        assertThat(attack.found(5)).isNotEmpty();
    }
}
