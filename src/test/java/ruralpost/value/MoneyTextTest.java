package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

class MoneyTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        1,200元            | 1200.00
        1，200.50          | 1200.50
        １２３．４５        | 123.45
        ￥1,200            | 1200.00
        ¥ 0.05             | 0.05
        -¥12,345.60        | -12345.60
        ¥-3                | -3.00
        −624.00            | -624.00
        －624              | -624.00
        (1,200)            | -1200.00
        （1,200.00元）      | -1200.00
        +5                 | 5.00
        .5                 | 0.50
        1.2万              | 12000.00
        1.2 万元           | 12000.00
        3.5亿              | 350000000.00
        3亿5700万元        | 357000000.00
        1万2000            | 12000.00
        1.697百万          | 1697000.00
        2千万              | 20000000.00
        人民币300元整      | 300.00
        300 RMB            | 300.00
        1.697 million yuan | 1697000.00
        1.697m             | 1697000.00
        1.2bn yuan         | 1200000000.00
        320 thousand       | 320000.00
        0                  | 0.00
        零元整             | 0.00
        三亿零五千元       | 300005000.00
        三亿五千万元       | 350000000.00
        169.7万            | 1697000.00
        1.2亿              | 120000000.00
        12万3千            | 123000.00
        ￥1,200.00         | 1200.00
        RMB 1,200          | 1200.00
        CN¥1,200           | 1200.00
        （１，２００）      | -1200.00
        1,200-             | -1200.00
        1,200.50－         | -1200.50
        1 200              | 1200.00
        1 200 000.50 | 1200000.50
        1 200         | 1200.00
        '123               | 123.00
        ’-123.50           | -123.50
        5千元              | 5000.00
        2.5百万元          | 2500000.00
        三万五千元         | 35000.00
        壹万贰仟元整       | 12000.00
        人民币壹佰元零伍分 | 100.05
        叁佰元伍角贰分     | 300.52
        一百二十元五角     | 120.50
        -三百元五角        | -300.50
        贰拾元正           | 20.00
        两千元             | 2000.00
        十五万元           | 150000.00
        一万零二十元       | 10020.00
        """)
    void readsWhatPeopleWrite(String text, String yuan) {
        Parsed<Money> read = MoneyText.parse(text);
        assertThat(read.problem()).isNull();
        assertThat(read.value().toYuan()).isEqualTo(yuan);
        assertThat(read.bound()).isEqualTo(Bound.EXACT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        约1.2万        | ABOUT    | 12000
        1200元左右     | ABOUT    | 1200
        超320万元      | OVER     | 3200000
        超过￥100      | OVER     | 100
        1200余元       | OVER     | 1200
        20多万元       | OVER     | 200000
        3万多元        | OVER     | 30000
        至少500        | AT_LEAST | 500
        500元以上      | AT_LEAST | 500
        ≥500           | AT_LEAST | 500
        近30万         | UNDER    | 300000
        不足300元      | UNDER    | 300
        万余元         | OVER     | 10000
        百余万元       | OVER     | 1000000
        十余万元       | OVER     | 100000
        10余万         | OVER     | 100000
        5万多元        | OVER     | 50000
        3百多万        | OVER     | 3000000
        三百多万元     | OVER     | 3000000
        逾3万          | OVER     | 30000
        近3万          | UNDER    | 30000
        3万左右        | ABOUT    | 30000
        3万元上下      | ABOUT    | 30000
        三万元以上     | AT_LEAST | 30000
        over 3.2 million yuan | OVER | 3200000
        about 2000     | ABOUT    | 2000
        at least 7     | AT_LEAST | 7
        """)
    void readsTheBoundAndSaysSo(String text, Bound bound, long yuan) {
        Parsed<Money> read = MoneyText.parse(text);
        assertThat(read.value()).isEqualTo(Money.ofYuan(yuan));
        assertThat(read.bound()).isEqualTo(bound);
        assertThat(read.has(Note.BOUND_READ)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        一千二      | value.money.not
        abc         | value.money.not
        NaN         | value.money.not
        1.5.6       | value.money.not
        12 34       | value.money.not
        1200-1500   | value.number.range
        1200～1500  | value.number.range
        3-5万       | value.number.range
        3万-5万元   | value.number.range
        3万至5万元  | value.number.range
        3——5万元    | value.number.range
        三五万元    | value.money.not
        三万五      | value.money.not
        三百五万    | value.money.not
        一二三      | value.money.not
        万元        | value.money.not
        数万元      | value.money.not
        3亿5700     | value.money.not
        3亿5千      | value.money.not
        三亿五千元  | value.money.not
        零五元      | value.money.not
        -(5)        | value.money.not
        -5-         | value.money.not
        18%         | value.number.percent
        0,123       | value.number.commas
        1,20,000    | value.number.commas
        1.234,56    | value.number.commas
        1200,5      | value.number.commas
        1 2000      | value.money.not
        5万美元     | value.money.foreign
        US$5        | value.money.foreign
        HK$ 5       | value.money.foreign
        300港币     | value.money.foreign
        €5          | value.money.foreign
        1万2        | value.money.not
        1,200斤     | value.money.not
        12元5       | value.money.not
        --5         | value.money.not
        #DIV/0!     | value.money.not
        =A1+B1      | value.money.not
        ①②         | value.money.not
        5²          | value.money.not
        1,2345      | value.number.commas
        12,00       | value.number.commas
        1e300       | value.number.scientific
        1.2E+05     | value.number.scientific
        约超100     | value.number.two.bounds
        $100        | value.money.foreign
        100美元     | value.money.foreign
        1.234       | value.money.fraction
        99999999999999999 | value.money.too.large
        99999亿元   | OK
        999999亿元  | value.money.too.large
        """)
    void refusesInASentenceWithWhatWasExpected(String text, String key) {
        Parsed<Money> read = MoneyText.parse(text);
        if (key.equals("OK")) {
            assertThat(read.ok()).isTrue();
            return;
        }
        assertThat(read.value()).isNull();
        assertThat(read.problem().key()).isEqualTo(key);
        for (Lang lang : Lang.values()) {
            assertThat(Texts.of(lang).get(read.problem())).doesNotContain("!value").isNotBlank();
            assertThat(Texts.of(lang).get(read.expected())).doesNotContain("!value").isNotBlank();
        }
    }

    @Test
    void tenThousandCharactersAreOneShortSentence() {
        Parsed<Money> read = MoneyText.parse("9".repeat(10_000));
        assertThat(read.problem().key()).isEqualTo("value.number.too.long");
        assertThat(Texts.of(Lang.EN).get(read.problem())).hasSizeLessThan(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000", "—", "--", "－", "无", "/"})
    void nothingStatedIsNotZero(String text) {
        assertThat(MoneyText.parse(text).isBlank()).isTrue();
        assertThat(MoneyText.parse(null).isBlank()).isTrue();
    }

    @Test
    void theColumnsUnitCountsForBareNumbersOnly() {
        MoneyText wan = MoneyText.STRICT.inUnitOf(BigDecimal.valueOf(10_000));
        assertThat(wan.read("12.5").value()).isEqualTo(Money.ofYuan(125_000));
        assertThat(wan.read("12.5").has(Note.COLUMN_UNIT)).isTrue();
        assertThat(wan.read("12.5万").value()).isEqualTo(Money.ofYuan(125_000));
        assertThat(wan.read("1,200元").value()).isEqualTo(Money.ofYuan(1_200));
        assertThat(wan.ofNumber(new BigDecimal("0.00001")).value()).isEqualTo(new Money(10));
    }

    @Test
    void aUnitInTheTextWinsOverTheColumnsAndIsNoted() {
        MoneyText wan = MoneyText.STRICT.inUnitOf(BigDecimal.valueOf(10_000));
        assertThat(wan.read("1,200元").has(Note.OWN_UNIT)).isTrue();
        assertThat(wan.read("12.5万").has(Note.OWN_UNIT)).isTrue();
        assertThat(wan.read("12.5").has(Note.OWN_UNIT)).isFalse();
        assertThat(MoneyText.parse("1,200元").notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1 200,SPACES_IN_NUMBER", "1200-,MINUS_BEHIND", "三千元,CHINESE_NUMERAL", "12万3千,SCALED", "(5),BRACKETS_NEGATIVE"})
    void whatWasDoneIsNoted(String text, Note note) {
        assertThat(MoneyText.parse(text).notes()).containsExactly(note);
    }

    @Test
    void numberCellsAreCheckedTheSameWay() {
        assertThat(MoneyText.STRICT.ofNumber(new BigDecimal("1e300")).problem().key()).isEqualTo("value.money.too.large");
        assertThat(MoneyText.STRICT.ofNumber(new BigDecimal("12.345")).problem().key()).isEqualTo("value.money.fraction");
        Parsed<Money> rounded = MoneyText.STRICT.roundingToFen().ofNumber(new BigDecimal("12.345"));
        assertThat(rounded.value()).isEqualTo(new Money(1235));
        assertThat(rounded.has(Note.ROUNDED)).isTrue();
        assertThat(MoneyText.STRICT.roundingToFen().read("12.30").has(Note.ROUNDED)).isFalse();
    }
}
