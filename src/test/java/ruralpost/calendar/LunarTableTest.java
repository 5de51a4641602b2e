package ruralpost.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;

/** The shipped lunar festivals agree with the astronomical new moons, whichever year. */
class LunarTableTest {

    /** Day of its lunar month on which a festival falls. */
    private static final Map<String, Integer> DAY_OF_MONTH = Map.of(Occasion.SPRING_FESTIVAL, 1, "lantern-festival", 15, "dragon-boat-festival", 5,
        "mid-autumn-festival", 15, "double-ninth-festival", 9);
    /** The earliest and latest days on which a festival can fall: one lunar month apart, so that the month cannot be another. */
    private static final Map<String, List<MonthDay>> RANGE = Map.of(
        Occasion.SPRING_FESTIVAL, List.of(MonthDay.of(Month.JANUARY, 21), MonthDay.of(Month.FEBRUARY, 20)),
        "lantern-festival", List.of(MonthDay.of(Month.FEBRUARY, 4), MonthDay.of(Month.MARCH, 6)),
        "dragon-boat-festival", List.of(MonthDay.of(Month.MAY, 27), MonthDay.of(Month.JUNE, 26)),
        "mid-autumn-festival", List.of(MonthDay.of(Month.SEPTEMBER, 7), MonthDay.of(Month.OCTOBER, 8)),
        "double-ninth-festival", List.of(MonthDay.of(Month.SEPTEMBER, 30), MonthDay.of(Month.NOVEMBER, 1)));

    @Test
    void everyYearHasEveryFestivalOnItsDayOfTheLunarMonth() {
        List<Occasion> all = LunarTable.festivals();
        assertThat(all).extracting(Occasion::edition).containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(2016, 2030).boxed().flatMap(y -> LunarTable.SERIES.stream().map(s -> y)).toList());
        assertThat(all).allSatisfy(o -> {
            LocalDate day = o.period().from();
            assertThat(o.period().isDay()).isTrue();
            assertThat(day.getYear()).isEqualTo(o.edition());
            LocalDate newMoon = day.minusDays(DAY_OF_MONTH.get(o.series()) - 1L);
            assertThat(NewMoon.near(newMoon)).as(o.toString()).isEqualTo(newMoon);
            assertThat(MonthDay.from(day)).as(o.toString()).isBetween(RANGE.get(o.series()).getFirst(), RANGE.get(o.series()).getLast());
        });
    }

    @Test
    void theDaysThatLibrariesGetWrongAreRight() {
        Map<Integer, LocalDate> newYears = LunarTable.festivals().stream().filter(o -> o.series().equals(Occasion.SPRING_FESTIVAL))
            .collect(Collectors.toMap(Occasion::edition, o -> o.period().from()));
        assertThat(newYears).containsEntry(2018, LocalDate.of(2018, 2, 16)).containsEntry(2027, LocalDate.of(2027, 2, 6))
            .containsEntry(2030, LocalDate.of(2030, 2, 3));
    }

    @Test
    void shippedRowsHaveIdsOfTheirOwnAndNamesInBothLanguages() {
        Map<Long, Occasion> byId = LunarTable.festivals().stream().collect(Collectors.toMap(o -> o.stamp().id(), Function.identity()));
        assertThat(byId).hasSize(75);
        assertThat(byId.keySet()).allMatch(id -> id >= 2000 && id < 10_000);
        Occasion first = byId.get(2180L);
        assertThat(first.label(Lang.ZH)).isEqualTo("春节");
        assertThat(first.label(Lang.EN)).isEqualTo("Spring Festival");
    }
}
