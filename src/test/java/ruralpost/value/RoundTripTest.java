package ruralpost.value;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import ruralpost.text.Lang;

/** What the program writes it reads back: parse(format(x)) = x, in both languages. */
class RoundTripTest {

    @Property
    void money(@ForAll @LongRange(min = -Money.LIMIT, max = Money.LIMIT) long fen, @ForAll Lang lang, @ForAll Bound bound) {
        Formats formats = Formats.of(lang);
        Money money = new Money(fen);
        assertThat(MoneyText.parse(formats.money(money)).value()).isEqualTo(money);
        assertThat(MoneyText.parse(formats.moneyWithUnit(money)).value()).isEqualTo(money);
        Parsed<Money> bounded = MoneyText.parse(formats.amount(new Amount(money, bound)));
        assertThat(bounded.value()).isEqualTo(money);
        assertThat(bounded.bound()).isEqualTo(bound);
    }

    @Property
    void scaledMoneyWithAllItsDecimals(@ForAll @LongRange(min = -Money.LIMIT, max = Money.LIMIT) long fen, @ForAll Lang lang) {
        Money money = new Money(fen);
        assertThat(MoneyText.parse(Formats.of(lang).scaled(money, 14)).value()).isEqualTo(money);
    }

    @Property
    void quantity(@ForAll @LongRange(min = -Quantity.LIMIT, max = Quantity.LIMIT) long thousandths, @ForAll("units") Unit unit, @ForAll Lang lang) {
        Quantity quantity = new Quantity(thousandths, unit);
        assertThat(QuantityText.parse(Formats.of(lang).quantity(quantity)).value()).isEqualTo(quantity);
        assertThat(QuantityText.parse(Formats.of(lang).quantityNumber(quantity), unit).value()).isEqualTo(quantity);
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(Units.all());
    }

    @Property
    void date(@ForAll("days") LocalDate day, @ForAll Lang lang) {
        Formats formats = Formats.of(lang);
        assertThat(DateText.parse(formats.date(day))).isEqualTo(Parsed.of(day));
        assertThat(DateText.parse(formats.longDate(day))).isEqualTo(Parsed.of(day));
    }

    @Property
    void period(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 800) int more, @ForAll Lang lang) {
        Period period = new Period(from, from.plusDays(more));
        assertThat(PeriodText.parse(period.label(lang)).value()).isEqualTo(period);
        assertThat(PeriodText.parse(period.toString()).value()).isEqualTo(period);
    }

    /** All the ways in which offices write a range. */
    @Property
    void rangeWithAnyDash(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 800) int more,
                          @ForAll("dashes") String dash, @ForAll("datePatterns") String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern);
        Period period = new Period(from, from.plusDays(more));
        assertThat(PeriodText.parse(period.from().format(format) + dash + period.to().format(format))).isEqualTo(Parsed.of(period));
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("～", "~", "〜", "—", "——", "–", "至", "到", " 至 ", " - ", " ～ ", "－－", "―");
    }

    @Provide
    Arbitrary<String> datePatterns() {
        return Arbitraries.of("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日", "yyyy 年 MM 月 dd 日");
    }

    /** Leaving out the year is completed by the known one, and only by it. */
    @Property
    void dayOfAKnownYear(@ForAll("days") LocalDate day, @ForAll("monthDays") String pattern) {
        String text = day.format(DateTimeFormatter.ofPattern(pattern));
        assertThat(DateText.inYear(text, Year.from(day))).isEqualTo(Parsed.of(day, Bound.EXACT, Set.of(Note.YEAR_FILLED)));
        assertThat(PeriodText.inYear(text, Year.from(day)).value()).isEqualTo(Period.day(day));
        assertThat(DateText.parse(text).failed()).isTrue();
    }

    @Provide
    Arbitrary<String> monthDays() {
        return Arbitraries.of("M月d日", "MM月dd日", "M-d", "M/d", "M.d");
    }

    @Property
    void serialNumber(@ForAll("days") LocalDate day, @ForAll boolean from1904) {
        long serial = ChronoUnit.DAYS.between(from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30), day);
        Parsed<LocalDate> read = DateText.ofLikelySerial(BigDecimal.valueOf(serial), from1904);
        assertThat(read.isBlank()).isEqualTo(day.getYear() < 1990 || day.getYear() > 2100);
        assertThat(read.value()).isIn(null, day);
    }

    @Property
    void calendarPeriod(@ForAll @IntRange(min = 1900, max = 2100) int year, @ForAll @IntRange(min = 1, max = 12) int n, @ForAll Lang lang) {
        for (Period period : new Period[] {Period.year(year), Period.month(year, n), Period.quarter(year, (n + 2) / 3), Period.halfYear(year, (n + 5) / 6)}) {
            assertThat(PeriodText.parse(period.label(lang)).value()).isEqualTo(period);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 72_000).map(d -> LocalDate.of(1901, 1, 1).plusDays(d));
    }

    @Property
    void percent(@ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long thousandths, @ForAll Lang lang) {
        Percent percent = new Percent(BigDecimal.valueOf(thousandths, 3));
        assertThat(PercentText.parse(Formats.of(lang).percent(percent)).value()).isEqualTo(percent);
    }

    /** A text of digits, signs and separators is the very number that it says, or a problem; never another number. */
    @Property(tries = 3000)
    void digitsNeverChangeTheirValue(@ForAll("digits") String text, @ForAll @IntRange(max = 4) int zeros) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(zeros);
        // 3500.- is a whole amount, as on cheques; 3500- is what books of other programs write for -3500
        boolean whole = text.endsWith(".-");
        boolean behind = !whole && text.endsWith("-");
        String plain = (behind ? "-" + text.substring(0, text.length() - 1) : whole ? text.substring(0, text.length() - 1) : text).replaceFirst("^\\+", "");
        boolean number = plain.matches("-?(\\d+|[1-9]\\d{0,2}(,\\d{3})+|(?=\\.))(\\.\\d+|(?<=\\d)\\.)?");
        BigDecimal expected = number ? new BigDecimal(plain.replace(",", "")) : null;
        Parsed<Money> money = MoneyText.STRICT.inUnitOf(unit).read(text);
        Parsed<Quantity> quantity = new QuantityText(Units.KG, false).inScaleOf(unit).read(text);
        assertThat(money.ok() ? money.value().toYuan() : null).isIn(null, expected == null ? null : expected.multiply(unit).setScale(2, HALF_UP));
        if (number && expected.multiply(unit).stripTrailingZeros().scale() <= 2) {
            assertThat(money.value().toYuan()).isEqualByComparingTo(expected.multiply(unit));
        } else {
            assertThat(money.ok()).isFalse();
        }
        if (quantity.ok()) {
            assertThat(quantity.value().number()).isEqualByComparingTo(expected.multiply(unit));
        }
    }

    @Provide
    Arbitrary<String> digits() {
        Arbitrary<String> loose = Arbitraries.strings().withChars("0123456789,.").ofMinLength(1).ofMaxLength(9);
        Arbitrary<String> real = Arbitraries.bigDecimals().between(new BigDecimal(-99_999_999), new BigDecimal(99_999_999)).ofScale(2)
            .map(d -> new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(d));
        Arbitrary<String> signed = Arbitraries.oneOf(loose, real.map(r -> r.replace("-", "")));
        return Combinators.combine(Arbitraries.of("", "-", "+"), signed, Arbitraries.of("", "", "-")).as((a, b, c) -> a + b + (a.isEmpty() ? c : ""));
    }

    /** Whatever is typed, a reader answers with exactly one of value, problem and blank, and a problem says what was expected. */
    @Property
    void anyTextGetsAnAnswer(@ForAll @StringLength(max = 40) String text) {
        for (Parsed<?> read : new Parsed<?>[] {MoneyText.parse(text), QuantityText.parse(text), IntegerText.parse(text), DateText.parse(text),
            PeriodText.parse(text, LocalDate.of(2018, 9, 9)), PercentText.parse(text), Units.read(text)}) {
            assertThat(read.ok() ^ read.failed() ^ read.isBlank()).isTrue();
            if (read.failed()) {
                assertSentence(read);
            }
        }
    }

    @Property
    void textThatLooksAlmostRightGetsAnAnswerToo(@ForAll("almost") String text) {
        anyTextGetsAnAnswer(text);
    }

    @Provide
    Arbitrary<String> almost() {
        return Arbitraries.of("1", "23", "0", ",", ".", "-", "/", "年", "月", "日", "万", "亿", "千", "元", "公斤", "约", "超", "余", "多", "(", ")", "~", "至", " ",
            "e", "Q3", "￥", "２", "三", "十", "两", "零", "〇", "累计", "斤装×", "%", "'", "旬", "季度", "上").list().ofMaxSize(10).map(parts -> String.join("", parts));
    }

    private static void assertSentence(Parsed<?> read) {
        for (Lang lang : Lang.values()) {
            ruralpost.text.Texts texts = ruralpost.text.Texts.of(lang);
            assertThat(texts.has(read.problem().key())).as(read.problem().key()).isTrue();
            assertThat(texts.has(read.expected().key())).as(read.expected().key()).isTrue();
        }
    }
}
