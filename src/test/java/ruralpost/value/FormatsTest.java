package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

class FormatsTest {

    private final Formats zh = Formats.of(Lang.ZH);
    private final Formats en = Formats.of(Lang.EN);

    @Test
    void moneyIsExactWithARealMinus() {
        assertThat(zh.money(Money.ofYuan(new BigDecimal("12345.6")))).isEqualTo("12,345.60");
        assertThat(en.money(Money.ofYuan(-624))).isEqualTo("\u2212624.00");
        assertThat(zh.moneyWithUnit(Money.ZERO)).isEqualTo("0.00 元");
        assertThat(zh.number(new BigDecimal("-0.004"), 2)).isEqualTo("0.00");
    }

    @Test
    void oneAmountByItself() {
        assertThat(zh.scaled(Money.ofYuan(1_697_080), 1)).isEqualTo("169.7万元");
        assertThat(en.scaled(Money.ofYuan(1_697_080), 3)).isEqualTo("1.697 million yuan");
        assertThat(zh.scaled(Money.ofYuan(357_000_000), 2)).isEqualTo("3.57亿元");
        assertThat(en.scaled(Money.ofYuan(8_243_000_000L), 3)).isEqualTo("8.243 billion yuan");
        assertThat(zh.scaled(Money.ofYuan(9_999), 0)).isEqualTo("9,999 元");
        assertThat(zh.bounded(Bound.OVER, zh.scaled(Money.ofYuan(3_200_000), 1))).isEqualTo("超320.0万元");
        assertThat(en.bounded(Bound.AT_LEAST, "7")).isEqualTo("at least 7");
        assertThat(zh.amount(new Amount(Money.ofYuan(85_646), Bound.ABOUT))).isEqualTo("约85,646.00");
    }

    @Test
    void oneScaleForAWholeList() {
        Scale scale = Scale.forMoney(Lang.ZH, Money.ofYuan(-3_620_000));
        assertThat(scale.unit()).isEqualTo("万元");
        assertThat(zh.money(Money.ofYuan(75_000), scale, 1)).isEqualTo("7.5");
        assertThat(Scale.forMoney(Lang.EN, Money.ofYuan(3_620_000)).unit()).isEqualTo("million yuan");
        assertThat(Scale.forMax(Lang.EN, new BigDecimal(41_386), "orders").unit()).isEqualTo("thousand orders");
        assertThat(Scale.forMax(Lang.ZH, new BigDecimal(9_999), "单")).isEqualTo(new Scale(0, "单"));
        assertThat(Scale.forMax(Lang.ZH, new BigDecimal("2e12"), "").unit()).isEqualTo("万亿");
    }

    @Test
    void weightsTurnIntoTonnes() {
        Scale scale = Scale.forKg(Lang.ZH, new BigDecimal(285_100));
        assertThat(scale.unit()).isEqualTo("吨");
        assertThat(zh.number(scale.apply(new BigDecimal(285_100)), 1)).isEqualTo("285.1");
        assertThat(Scale.forKg(Lang.ZH, new BigDecimal(500)).unit()).isEqualTo("公斤");
        assertThat(Scale.forKg(Lang.ZH, new BigDecimal("20000000")).unit()).isEqualTo("万吨");
        assertThat(Scale.forKg(Lang.EN, new BigDecimal("2e9")).unit()).isEqualTo("million tonnes");
    }

    @Test
    void quantitiesNameTheirUnit() {
        assertThat(zh.quantity(new Quantity(1_234_500, Units.KG))).isEqualTo("1,234.5 公斤");
        assertThat(en.quantity(Quantity.of(1, Units.CARTON))).isEqualTo("1 carton");
        assertThat(en.quantity(Quantity.of(5, Units.CARTON))).isEqualTo("5 cartons");
    }

    @Test
    void datesInTablesAndDocuments() {
        LocalDate day = LocalDate.of(2024, 9, 9);
        assertThat(zh.date(day)).isEqualTo("2024-09-09");
        assertThat(zh.longDate(day)).isEqualTo("2024年9月9日");
        assertThat(en.longDate(day)).isEqualTo("9 September 2024");
        assertThat(zh.percent(Percent.of(170), 1)).isEqualTo("170.0%");
    }

    @Test
    void dollarsSayTheirRate() {
        ExchangeRate rate = new ExchangeRate(LocalDate.of(2016, 5, 31), new BigDecimal("6.4512"), "PBC");
        BigDecimal dollars = rate.dollars(Money.ofYuan(1_697_080));
        assertThat(en.dollars(dollars, 0)).isEqualTo("US$263,064");
        assertThat(zh.dollars(dollars.negate(), 2)).isEqualTo("\u2212263,064.24美元");
        assertThat(Texts.of(Lang.EN).get(rate.label())).isEqualTo("Converted at 6.4512 yuan for one US dollar of 2016-05-31 (PBC)");
    }

    @Test
    void aProblemAndItsExpectationAsOneText() {
        Parsed<Money> read = MoneyText.parse("abc");
        assertThat(Texts.of(Lang.ZH).get(read.explanation())).isEqualTo("“abc”不是金额。应为金额（元），如 1,200.50 或 1.2万");
        assertThat(Texts.of(Lang.EN).get(read.explanation())).isEqualTo("\"abc\" is not an amount of money. Expected yuan, such as 1,200.50 or 1.2 million");
    }
}
