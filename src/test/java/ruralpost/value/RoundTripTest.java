package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
            "e", "Q3", "￥", "２").list().ofMaxSize(10).map(parts -> String.join("", parts));
    }

    private static void assertSentence(Parsed<?> read) {
        for (Lang lang : Lang.values()) {
            ruralpost.text.Texts texts = ruralpost.text.Texts.of(lang);
            assertThat(texts.has(read.problem().key())).as(read.problem().key()).isTrue();
            assertThat(texts.has(read.expected().key())).as(read.expected().key()).isTrue();
        }
    }
}
