package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

class DateTextTest {

    private static final LocalDate NEAR = LocalDate.of(2018, 11, 26);

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-09", "2024-9-9", "2024/9/9", "2024.9.9", "20240909", "2024年9月9日", "2024年09月09日", "2024/9/9 0:00",
        "2024-09-09 00:00:00", "2024-09-09T00:00", "２０２４－０９－０９", "２０２４年９月９日", " 2024-09-09 ", "2024年9月9日 星期一", "2024年9月9日（周一）", "9 September 2024", "09-Sep-2024",
        "2024年9月9日0:00", "二〇二四年九月九日", "二○二四年九月九日", "二零二四年九月九号", "贰零贰肆年零玖月零玖日", "2024 年 9 月 9 日", "2024/09/09 00:00:00",
        "Sep 9, 2024"})
    void readsCompleteDates(String text) {
        assertThat(DateText.parse(text)).isEqualTo(Parsed.of(LocalDate.of(2024, 9, 9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-30", "09-30", "9/30", "9.30", "9月30日", "9月30号"})
    void fillsInTheYearWhileTyping(String text) {
        Parsed<LocalDate> read = DateText.parse(text, NEAR);
        assertThat(read.value()).isEqualTo("2018-09-30");
        assertThat(read.has(Note.YEAR_FILLED)).isTrue();
        assertThat(DateText.parse(text).problem().key()).isEqualTo("value.date.no.year");
    }

    @Test
    void fillsInTheMonthWhileTyping() {
        assertThat(DateText.parse("30", NEAR).value()).isEqualTo("2018-11-30");
        assertThat(DateText.parse("5日", NEAR).has(Note.MONTH_FILLED)).isTrue();
        assertThat(DateText.parse("30").problem().key()).isEqualTo("value.date.not");
    }

    @Test
    void aDayThatDoesNotExist() {
        Parsed<LocalDate> typed = DateText.parse("11-31", NEAR);
        assertThat(Texts.of(Lang.ZH).get(typed.problem())).isEqualTo("没有 11月31日");
        assertThat(Texts.of(Lang.ZH).get(typed.expected())).isEqualTo("应为日期，如 11-30");
        Parsed<LocalDate> full = DateText.parse("2018-11-31");
        assertThat(Texts.of(Lang.EN).get(full.problem())).isEqualTo("There is no 31 November");
        assertThat(Texts.of(Lang.EN).get(full.expected())).isEqualTo("Expected a date such as 2018-11-30");
        assertThat(Texts.of(Lang.ZH).get(DateText.parse("2023-02-29").problem())).isEqualTo("2023年没有 2月29日");
        assertThat(DateText.parse("31", NEAR).problem().key()).isEqualTo("value.date.no.day");
        assertThat(DateText.parse("2024-02-29").ok()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-13-01,value.date.no.month", "1024-01-01,value.date.year", "18-9-9,value.date.ambiguous", "32/9/45,value.date.short.year",
        "20/5/1,value.date.ambiguous", "5/1/2021,value.date.ambiguous", "1/5/21,value.date.ambiguous", "18年9月9日,value.date.short.year",
        "2021年2月30日,value.date.no.day", "民国110年5月1日,value.date.other.era", "上月,value.date.relative", "今年5月1日,value.date.relative",
        "yesterday,value.date.relative", "some day,value.date.not", "45544,value.date.not", "2024-09,value.date.not", "2024-09-09 25:00,value.date.not", "2024-09/09,value.date.not",
        "0000-00-00,value.date.no.month", "99999999,value.date.no.month"})
    void refusesWithWhatWasExpected(String text, String key) {
        Parsed<LocalDate> read = DateText.parse(text);
        assertThat(read.problem().key()).isEqualTo(key);
        for (Lang lang : Lang.values()) {
            assertThat(Texts.of(lang).get(read.problem()) + Texts.of(lang).get(read.expected())).doesNotContain("!value");
        }
    }

    @Test
    void theTimeOfDayIsDroppedAndNoted() {
        assertThat(DateText.parse("2024/9/9 14:30").has(Note.TIME_DROPPED)).isTrue();
        assertThat(DateText.parse("2024/9/9 0:00").notes()).isEmpty();
        assertThat(DateText.parse("9/9 14:30", NEAR).notes()).containsExactlyInAnyOrder(Note.TIME_DROPPED, Note.YEAR_FILLED);
    }

    @Test
    void aKnownYearCompletesADateAndIsNoted() {
        Year year = Year.of(2021);
        for (String text : List.of("9月9日", "九月九日", "9-9", "9/9", "9.9", "09.09")) {
            assertThat(DateText.inYear(text, year)).as(text).isEqualTo(Parsed.of(LocalDate.of(2021, 9, 9), Bound.EXACT, Set.of(Note.YEAR_FILLED)));
            assertThat(DateText.inYear(text, null).problem().key()).as(text).isEqualTo("value.date.no.year");
        }
        assertThat(DateText.inYear("二月三十日", year).problem().key()).isEqualTo("value.date.no.day");
        assertThat(DateText.inYear("9", year).problem().key()).isEqualTo("value.date.not");
        assertThat(DateText.inYear("2020-09-09", year)).isEqualTo(Parsed.of(LocalDate.of(2020, 9, 9)));
    }

    @Test
    void bothReadingsOfADateAreNamed() {
        Parsed<LocalDate> read = DateText.parse("5/1/2021");
        assertThat(Texts.of(Lang.ZH).get(read.problem())).isEqualTo("“5/1/2021”可能是 2021-01-05，也可能是 2021-05-01");
        assertThat(Texts.of(Lang.EN).get(DateText.parse("20/5/1").problem())).isEqualTo("\"20/5/1\" may be 2020-05-01 or 2001-05-20");
        for (String text : List.of("5/13/2021", "13/5/2021", "13.5.2021")) {
            assertThat(DateText.parse(text)).isEqualTo(Parsed.of(LocalDate.of(2021, 5, 13), Bound.EXACT, Set.of(Note.ORDER_FOUND)));
        }
        assertThat(DateText.parse("9/9/2024").value()).isEqualTo("2024-09-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/9/9 14:30", "2024年9月9日14:30", "2024-09-09T08:00:01", "2024-09-09 下午3:30", "2024/9/9 3:30 PM", "2024年9月9日8时", "2024年9月9日8时30分05秒",
        "20240909 091233", "202409090912", "2024年9月9日上午", "2024-9-9 晚上"})
    void everyTimeOfDayIsNoted(String text) {
        assertThat(DateText.parse(text)).isEqualTo(Parsed.of(LocalDate.of(2024, 9, 9), Bound.EXACT, Set.of(Note.TIME_DROPPED)));
    }

    @Test
    void likelySerialNumbersOnly() {
        assertThat(DateText.ofLikelySerial(new BigDecimal("44317"), false).value()).isEqualTo("2021-05-01");
        assertThat(DateText.ofLikelySerial(new BigDecimal("42855.0"), true).value()).isEqualTo("2021-05-01");
        assertThat(DateText.ofLikelySerial(new BigDecimal("44317"), false).notes()).containsExactly(Note.SERIAL_READ);
        assertThat(DateText.ofLikelySerial(new BigDecimal("44317.5"), false).notes()).containsExactlyInAnyOrder(Note.SERIAL_READ, Note.TIME_DROPPED);
        for (String no : List.of("60", "20210501", "10000", "32873", "80000", "99999", "-44317", "1e300", "1e-300", "0")) {
            assertThat(DateText.ofLikelySerial(new BigDecimal(no), false).isBlank()).as(no).isTrue();
        }
    }

    @Test
    void serialNumbersOfBothSystems() {
        assertThat(DateText.ofSerial(45544, false).value()).isEqualTo("2024-09-09");
        assertThat(DateText.ofSerial(44082, true).value()).isEqualTo("2024-09-09");
        assertThat(DateText.ofSerial(1, false).value()).isEqualTo("1900-01-01");
        assertThat(DateText.ofSerial(59, false).value()).isEqualTo("1900-02-28");
        assertThat(DateText.ofSerial(60, false).problem().key()).isEqualTo("value.date.no.leap.day");
        assertThat(DateText.ofSerial(61, false).value()).isEqualTo("1900-03-01");
        assertThat(DateText.ofSerial(45544.6, false).has(Note.TIME_DROPPED)).isTrue();
        assertThat(DateText.ofSerial(Double.NaN, false).failed()).isTrue();
        assertThat(DateText.ofSerial(1e300, false).failed()).isTrue();
        assertThat(DateText.ofSerial(-1, true).failed()).isTrue();
    }
}
