package ruralpost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Period;

class ForecasterTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2018, 6, 30);
    private static final Period YEAR = Period.year(2018);

    private final Map<LocalDate, BigDecimal> days = new HashMap<>();

    private void on(int year, int month, int day, long value) {
        days.merge(LocalDate.of(year, month, day), BigDecimal.valueOf(value), BigDecimal::add);
    }

    private Forecast forecast(LocalDate asOf, LocalDate... ends) {
        return new Forecaster(YEAR, asOf, new DayValues(days)).at(List.of(ends));
    }

    private static String step(Forecast.Step s) {
        return s.day() + " " + s.low() + " " + s.likely() + " " + s.high();
    }

    /** Of the year's 1000 so much falls into the first half, the rest is even between September and December. */
    private void year(int year, long firstHalf) {
        on(year, 1, 1, firstHalf);
        on(year, 9, 15, (1000 - firstHalf) / 2);
        on(year, 12, 15, (1000 - firstHalf) / 2);
    }

    @Test
    void theSameDaysOfEarlierYearsAreScaledToWhatWasReached() {
        year(2015, 500);
        year(2016, 250);
        year(2017, 400);
        on(2018, 3, 1, 100);
        Forecast f = forecast(JUNE_30, LocalDate.of(2018, 5, 31), LocalDate.of(2018, 9, 30));
        assertThat(f.method()).isEqualTo(Forecast.Method.EARLIER_YEARS);
        assertThat(f.steps()).extracting(ForecasterTest::step).containsExactly("2018-09-30 150.00 175.00 250.00", "2018-12-31 200.00 250.00 400.00");
        assertThat(Texts.of(Lang.ZH).get(f.how())).isEqualTo("按往年同期的进度推算：2015、2016、2017 年，取中位数，上下限为各年中的最低和最高");
        assertThat(Texts.of(Lang.EN).get(f.how())).contains("2015, 2016, 2017").doesNotContain("、");
    }

    @Test
    void oneYearGivesNoBandAndAYearThatHadBarelyBegunIsLeftOut() {
        year(2016, 10);
        year(2017, 400);
        on(2018, 3, 1, 100);
        Forecast f = forecast(JUNE_30);
        assertThat(step(f.end().orElseThrow())).isEqualTo("2018-12-31 250.00 250.00 250.00");
        assertThat(Texts.of(Lang.EN).get(f.how())).contains("2017").contains("no band");
    }

    @Test
    void withoutAnEarlierYearTheLastFourWeeksGoOn() {
        for (int d = 3; d <= 30; d++) {
            on(2018, 6, d, d < 10 ? 2 : d < 17 ? 4 : d < 24 ? 6 : 8);
        }
        Forecast f = forecast(JUNE_30);
        assertThat(f.method()).isEqualTo(Forecast.Method.LAST_DAYS);
        assertThat(step(f.end().orElseThrow())).as("184 days at 2, 5 and 8").isEqualTo("2018-12-31 508.00 1060.00 1612.00");
        assertThat(Texts.of(Lang.ZH).get(f.how())).contains("最近 28 天");
    }

    @Test
    void beforeThePlanBeginsItsDaysAloneCount() {
        for (int d = 1; d <= 14; d++) {
            days.put(LocalDate.of(2017, 12, d + 10), BigDecimal.ONE);
        }
        Forecast f = new Forecaster(Period.month(2018, 1), LocalDate.of(2017, 12, 24), new DayValues(days)).at(List.of());
        assertThat(step(f.end().orElseThrow())).isEqualTo("2018-01-31 31.00 31.00 31.00");
    }

    @Test
    void whatCannotBeForecastSaysWhy() {
        on(2018, 6, 28, 5);
        assertThat(forecast(JUNE_30).steps()).isEmpty();
        assertThat(Texts.of(Lang.EN).get(forecast(JUNE_30).how())).contains("7 days");
        assertThat(Texts.of(Lang.EN).get(forecast(LocalDate.of(2019, 2, 1)).how())).contains("over");
    }
}
