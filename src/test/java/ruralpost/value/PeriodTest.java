package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
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
        2018年9月中旬            | 2018-09-11 | 2018-09-20
        二〇一八年九月一日       | 2018-09-01 | 2018-09-01
        二○一八年九月            | 2018-09-01 | 2018-09-30
        二零一八年               | 2018-01-01 | 2018-12-31
        二〇一八年十二月三十一日 | 2018-12-31 | 2018-12-31
        二〇一八年一至五月       | 2018-01-01 | 2018-05-31
        二〇一八年第三季度       | 2018-07-01 | 2018-09-30
        20180901                 | 2018-09-01 | 2018-09-01
        2018/9/1 0:00            | 2018-09-01 | 2018-09-01
        2018.9.1                 | 2018-09-01 | 2018-09-01
        2018-9                   | 2018-09-01 | 2018-09-30
        2018.09                  | 2018-09-01 | 2018-09-30
        2018年一季度             | 2018-01-01 | 2018-03-31
        2018年第1-2季度          | 2018-01-01 | 2018-06-30
        2018年1－5月             | 2018-01-01 | 2018-05-31
        2018年1月——5月           | 2018-01-01 | 2018-05-31
        2018-12-08～2019-12-07   | 2018-12-08 | 2019-12-07
        2018-12-08—2019-12-07    | 2018-12-08 | 2019-12-07
        2018-12-08到2019-12-07   | 2018-12-08 | 2019-12-07
        2018-12-08--2019-12-07   | 2018-12-08 | 2019-12-07
        2018.12.8—2019.12.7      | 2018-12-08 | 2019-12-07
        20181208-20191207        | 2018-12-08 | 2019-12-07
        自2018年12月8日起至2019年12月7日止 | 2018-12-08 | 2019-12-07
        2018年5月1日—7日         | 2018-05-01 | 2018-05-07
        2018年全年               | 2018-01-01 | 2018-12-31
        2018年元月               | 2018-01-01 | 2018-01-31
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
        9月                      | value.period.no.year
        五月份                   | value.period.no.year
        Q1                       | value.period.no.year
        上半年                   | value.period.no.year
        全年                     | value.period.no.year
        5月上旬                  | value.period.no.year
        1—5月累计                | value.period.no.year
        2021年5月累计            | value.period.cumulative
        2021.1-5                 | value.period.not
        2021年-5月               | value.period.not
        2021年1月-5              | value.period.not
        5/1/2021                 | value.date.ambiguous
        20/5/1                   | value.date.ambiguous
        民国110年                | value.date.other.era
        上月                     | value.date.relative
        去年同期                 | value.date.relative
        2021年2月30日            | value.date.no.day
        2021-05-01～2021-02-30   | value.date.no.day
        2018-09-01 ～            | value.period.not
        2024Q5                   | value.period.not
        1000                     | value.date.year
        20245                    | value.period.not
        2018-09-01至今           | value.date.relative
        三季度                   | value.period.no.year
        1-9月                    | value.period.no.year
        2018年13月上旬           | value.date.no.month
        """)
    void refusesPeriods(String text, String key) {
        assertThat(PeriodText.parse(text).problem().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5月            | 2021-05-01 | 2021-05-31
        五月份         | 2021-05-01 | 2021-05-31
        5月1日         | 2021-05-01 | 2021-05-01
        5.1-5.7        | 2021-05-01 | 2021-05-07
        5月1日至7日    | 2021-05-01 | 2021-05-07
        1-5月          | 2021-01-01 | 2021-05-31
        1季度          | 2021-01-01 | 2021-03-31
        第二季度       | 2021-04-01 | 2021-06-30
        Q1             | 2021-01-01 | 2021-03-31
        上半年         | 2021-01-01 | 2021-06-30
        下半年         | 2021-07-01 | 2021-12-31
        全年           | 2021-01-01 | 2021-12-31
        前三季度       | 2021-01-01 | 2021-09-30
        5月下旬        | 2021-05-21 | 2021-05-31
        """)
    void aKnownYearCompletesAPeriodAndIsNoted(String text, String from, String to) {
        assertThat(PeriodText.inYear(text, Year.of(2021))).isEqualTo(Parsed.of(of(from, to), Bound.EXACT, Set.of(Note.YEAR_FILLED)));
        assertThat(PeriodText.parse(text).problem().key()).endsWith(".no.year");
    }

    @Test
    void runningTotalsArePeriodsAndNoted() {
        assertThat(PeriodText.parse("2021年1-5月累计")).isEqualTo(Parsed.of(of("2021-01-01", "2021-05-31"), Bound.EXACT, Set.of(Note.CUMULATIVE)));
        assertThat(PeriodText.inYear("1—5月累计", Year.of(2021)).notes()).containsExactlyInAnyOrder(Note.CUMULATIVE, Note.YEAR_FILLED);
        assertThat(PeriodText.parse("2021-05-01 14:30").has(Note.TIME_DROPPED)).isTrue();
        assertThat(PeriodText.parse("2021-05-01～2021-05-02 14:30").has(Note.TIME_DROPPED)).isTrue();
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
