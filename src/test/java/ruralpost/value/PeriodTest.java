package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruralpost.text.Lang;
import ruralpost.text.UserException;

class PeriodTest {

    private static Period of(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void factories() {
        assertThat(Period.month(2024, 2)).isEqualTo(of("2024-02-01", "2024-02-29"));
        assertThat(Period.quarter(2024, 3)).isEqualTo(of("2024-07-01", "2024-09-30"));
        assertThat(Period.halfYear(2024, 2)).isEqualTo(of("2024-07-01", "2024-12-31"));
        assertThat(Period.year(2024).days()).isEqualTo(366);
        assertThatThrownBy(() -> of("2024-02-02", "2024-02-01")).isInstanceOf(UserException.class);
    }

    @Test
    void lastYearsSamePeriodHandlesLeapDays() {
        assertThat(Period.month(2025, 2).previousYear()).isEqualTo(Period.month(2024, 2));
        assertThat(Period.month(2024, 2).previousYear()).isEqualTo(Period.month(2023, 2));
        assertThat(of("2024-02-29", "2024-02-29").previousYear()).isEqualTo(of("2023-02-28", "2023-02-28"));
        assertThat(of("2025-02-10", "2025-02-28").previousYear()).isEqualTo(of("2024-02-10", "2024-02-28"));
        assertThat(Period.year(2024).previousYear()).isEqualTo(Period.year(2023));
    }

    @Test
    void toDateIsComparedWithToDate() {
        LocalDate today = LocalDate.of(2018, 11, 30);
        assertThat(Period.year(2018).upTo(today)).contains(of("2018-01-01", "2018-11-30"));
        assertThat(Period.year(2018).previousYearUpTo(today)).contains(of("2017-01-01", "2017-11-30"));
        assertThat(Period.year(2017).upTo(today)).contains(Period.year(2017));
        assertThat(Period.year(2019).upTo(today)).isEmpty();
    }

    @Test
    void thePeriodBefore() {
        assertThat(Period.month(2024, 3).previous()).isEqualTo(Period.month(2024, 2));
        assertThat(Period.quarter(2024, 1).previous()).isEqualTo(Period.quarter(2023, 4));
        assertThat(of("2024-03-05", "2024-03-11").previous()).isEqualTo(of("2024-02-27", "2024-03-04"));
    }

    @Test
    void aRecordCountsOnItsLastDay() {
        Period year = Period.year(2018);
        Period reachesBack = of("2017-12-08", "2018-01-07");
        assertThat(year.counts(reachesBack)).isTrue();
        assertThat(year.reachesBackBefore(reachesBack)).isTrue();
        assertThat(year.counts(of("2018-12-08", "2019-12-07"))).isFalse();
        assertThat(year.overlaps(of("2018-12-08", "2019-12-07"))).isTrue();
        assertThat(year.intersect(of("2018-12-08", "2019-12-07"))).contains(of("2018-12-08", "2018-12-31"));
        assertThat(year.intersect(Period.year(2019))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2018-09-01 | 2018-09-30 | 2018年9月                 | September 2018
        2018-07-01 | 2018-09-30 | 2018年第3季度             | Q3 2018
        2018-01-01 | 2018-06-30 | 2018年上半年              | First half of 2018
        2018-01-01 | 2018-12-31 | 2018年                    | 2018
        2018-09-19 | 2018-09-19 | 2018-09-19                | 2018-09-19
        2018-12-08 | 2019-12-07 | 2018-12-08 ～ 2019-12-07  | 2018-12-08 – 2019-12-07
        2018-02-01 | 2018-04-30 | 2018-02-01 ～ 2018-04-30  | 2018-02-01 – 2018-04-30
        2018-01-01 | 2019-12-31 | 2018-01-01 ～ 2019-12-31  | 2018-01-01 – 2019-12-31
        """)
    void labels(String from, String to, String zh, String en) {
        assertThat(of(from, to).label(Lang.ZH)).isEqualTo(zh);
        assertThat(of(from, to).label(Lang.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2018-09-19               | 2018-09-19 | 2018-09-19
        2018-09                  | 2018-09-01 | 2018-09-30
        2018年9月份              | 2018-09-01 | 2018-09-30
        201809                   | 2018-09-01 | 2018-09-30
        ２０２１年５月            | 2021-05-01 | 2021-05-31
        2024Q3                   | 2024-07-01 | 2024-09-30
        2024-Q3                  | 2024-07-01 | 2024-09-30
        2024年第3季度            | 2024-07-01 | 2024-09-30
        2024年三季度             | 2024-07-01 | 2024-09-30
        2018                     | 2018-01-01 | 2018-12-31
        2018年                   | 2018-01-01 | 2018-12-31
        2018年度                 | 2018-01-01 | 2018-12-31
        2018上半年               | 2018-01-01 | 2018-06-30
        2018H2                   | 2018-07-01 | 2018-12-31
        2018-09-01 ～ 2018-09-30 | 2018-09-01 | 2018-09-30
        2018-09-01~09-30         | 2018-09-01 | 2018-09-30
        2018年9月1日至30日       | 2018-09-01 | 2018-09-30
        2018年9月至12月          | 2018-09-01 | 2018-12-31
        2018.9.1-2018.9.30       | 2018-09-01 | 2018-09-30
        2018.9.1-9.30            | 2018-09-01 | 2018-09-30
        2009 to 2015-07          | 2009-01-01 | 2015-07-31
        2009-2015                | 2009-01-01 | 2015-12-31
        2009—2015年              | 2009-01-01 | 2015-12-31
        2018-09-01 - 2018-09-30  | 2018-09-01 | 2018-09-30
        2018-09-01/2018-09-30    | 2018-09-01 | 2018-09-30
        2018-09-01-2018-09-30    | 2018-09-01 | 2018-09-30
        2018年1-9月              | 2018-01-01 | 2018-09-30
        2018年前三季度           | 2018-01-01 | 2018-09-30
        2018Q1-Q3                | 2018-01-01 | 2018-09-30
        2018年一季度至三季度     | 2018-01-01 | 2018-09-30
        2018年2月下旬            | 2018-02-21 | 2018-02-28
        2018年9月上旬            | 2018-09-01 | 2018-09-10
        """)
    void readsPeriods(String text, String from, String to) {
        Parsed<Period> read = PeriodText.parse(text);
        assertThat(read.problem()).isNull();
        assertThat(read.value()).isEqualTo(of(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2018-09-30 ～ 2018-09-01 | value.period.reversed
        2019至2018               | value.period.reversed
        2018-13                  | value.date.no.month
        2018-11-31 ～ 2018-12-31 | value.date.no.day
        2018-11-01 ～ 2018-11-31 | value.date.no.day
        soon                     | value.period.not
        9月                      | value.period.not
        2018-09-01 ～            | value.period.not
        2024Q5                   | value.period.not
        1000                     | value.date.year
        20245                    | value.period.not
        2018-09-01至今           | value.period.not
        三季度                   | value.period.not
        1-9月                    | value.period.not
        2018年13月上旬           | value.date.no.month
        """)
    void refusesPeriods(String text, String key) {
        assertThat(PeriodText.parse(text).problem().key()).isEqualTo(key);
    }

    @Test
    void fillsInTheYearWhileTyping() {
        LocalDate near = LocalDate.of(2018, 11, 26);
        assertThat(PeriodText.parse("9月", near).value()).isEqualTo(Period.month(2018, 9));
        assertThat(PeriodText.parse("1-9月", near).value()).isEqualTo(of("2018-01-01", "2018-09-30"));
        assertThat(PeriodText.parse("三季度", near).value()).isEqualTo(Period.quarter(2018, 3));
        assertThat(PeriodText.parse("9月1日至9月30日", near)).satisfies(p -> {
            assertThat(p.value()).isEqualTo(of("2018-09-01", "2018-09-30"));
            assertThat(p.has(Note.YEAR_FILLED)).isTrue();
        });
    }
}
