package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;

class ChangeTest {

    private final Formats zh = Formats.of(Lang.ZH);

    @Test
    void againstTheSamePeriodOfLastYear() {
        assertThat(zh.change(Change.of(Money.ofYuan(3_620_000), Money.ofYuan(1_380_000)))).isEqualTo("+162.3%");
        assertThat(zh.change(Change.of(Money.ofYuan(96), Money.ofYuan(100)))).isEqualTo("\u22124.0%");
        assertThat(zh.change(Change.of(100, 100))).isEqualTo("0.0%");
    }

    @Test
    void aNegativeBaseCountsByItsSize() {
        assertThat(Change.of(Money.ofYuan(50), Money.ofYuan(-100)).value()).isEqualByComparingTo("150");
    }

    @Test
    void noBaseNoNumber() {
        assertThat(zh.change(Change.of(Money.ofYuan(5), Money.ZERO))).isEqualTo("—");
        assertThat(zh.change(Change.of(Money.ofYuan(5), null))).isEqualTo("—");
        assertThat(zh.percent(Percent.share(Money.ofYuan(5), Money.ZERO).orElse(null), 1)).isEqualTo("—");
    }

    @Test
    void ratesChangeInPercentagePoints() {
        Change change = Change.points(new Percent(new BigDecimal("18.5")), Percent.of(15));
        assertThat(zh.change(change)).isEqualTo("+3.5个百分点");
        assertThat(Formats.of(Lang.EN).change(change)).isEqualTo("+3.5 percentage points");
        assertThat(Change.points(Percent.of(3), Percent.of(0)).isPresent()).isTrue();
    }

    @Test
    void fulfilmentAboveHundredAndTheVillagesShare() {
        assertThat(Percent.fulfilment(Money.ofYuan(1_700_000), Money.ofYuan(1_000_000))).contains(Percent.of(170));
        assertThat(Percent.share(Money.ofYuan(1_697_080), Money.ofYuan(6_788_320))).contains(Percent.of(25));
        assertThat(Percent.of(18).of(Money.ofYuan(400_000))).isEqualTo(Money.ofYuan(72_000));
        assertThat(new Percent(new BigDecimal("18.0"))).isEqualTo(Percent.of(18));
    }
}
