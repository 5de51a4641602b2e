package ruralpost.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;

class TicksTest {

    @Property
    void atMostFiveTicksInSimpleStepsThatCoverEveryValueAndZero(@ForAll @DoubleRange(min = -1e12, max = 1e12) double a,
                                                              @ForAll @DoubleRange(min = -1e12, max = 1e12) double b) {
        double min = Math.min(a, b);
        double max = Math.max(a, b);
        Ticks ticks = Ticks.of(min, max);
        double slack = ticks.step() * 1e-6;
        assertThat(ticks.values()).hasSizeBetween(1, 5).contains(0.0);
        assertThat(ticks.low()).isLessThanOrEqualTo(min + slack);
        assertThat(ticks.high()).isGreaterThanOrEqualTo(max - slack);
        double mantissa = ticks.step() / Math.pow(10, Math.floor(Math.log10(ticks.step()) + 1e-9));
        assertThat(java.util.List.of(1.0, 2.0, 2.5, 5.0, 10.0)).anySatisfy(step -> assertThat(mantissa).isCloseTo(step, org.assertj.core.data.Offset.offset(1e-6)));
    }

    @Test
    void theAxisOfTheFestivalYear() {
        assertThat(Ticks.of(7, 362).values()).containsExactly(0.0, 100.0, 200.0, 300.0, 400.0);
    }

    @Test
    void nothingButZerosHasOneTick() {
        assertThat(Ticks.of(0, 0).values()).containsExactly(0.0);
    }

    @Test
    void chineseScalesByWanAndYiEnglishByWords() {
        Ticks ticks = Ticks.of(-1_200_000, 3_200_000);
        assertThat(ticks.label(-2_000_000, ticks.scale(Lang.ZH))).isEqualTo("\u2212200");
        assertThat(ticks.scale(Lang.ZH).word()).isEqualTo("万");
        assertThat(ticks.scale(Lang.EN).word()).isEqualTo("million");
        assertThat(AxisScale.of(2e9, Lang.ZH).word()).isEqualTo("亿");
        assertThat(AxisScale.of(99_999, Lang.ZH).word()).isEmpty();
    }
}
