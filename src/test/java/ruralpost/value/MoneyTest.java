package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import ruralpost.text.UserException;

class MoneyTest {

    @Test
    void keepsFenExactly() {
        assertThat(Money.ofYuan(new BigDecimal("1697080.05")).fen()).isEqualTo(169_708_005L);
        assertThat(Money.ofYuan(new BigDecimal("0.10")).plus(Money.ofYuan(new BigDecimal("0.20"))).toYuan()).isEqualTo("0.30");
    }

    @Test
    void roundsOnlyWhenTold() {
        assertThatThrownBy(() -> Money.ofYuan(new BigDecimal("1.005"))).isInstanceOf(UserException.class).hasMessageContaining("value.money.fraction");
        assertThat(Money.ofYuan(new BigDecimal("1.005"), RoundingMode.HALF_UP).fen()).isEqualTo(101);
        assertThat(Money.ofYuan(new BigDecimal("-1.005"), RoundingMode.HALF_UP).fen()).isEqualTo(-101);
    }

    @Test
    void refusesWhatNoLedgerHolds() {
        for (String huge : List.of("1e300", "-1e300", "1e2147483647", "10000000000000.01")) {
            assertThatThrownBy(() -> Money.ofYuan(new BigDecimal(huge), RoundingMode.HALF_UP)).isInstanceOf(UserException.class)
                .hasMessageContaining("value.money.too.large");
        }
        Money most = new Money(Money.LIMIT);
        assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> most.times(new BigDecimal("1e30"))).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE)).isInstanceOf(UserException.class);
    }

    @Test
    void theTreesOfEightDays() {
        assertThat(Money.ofYuan(418).times(new BigDecimal(4060))).isEqualTo(Money.ofYuan(1_697_080));
        assertThat(Quantity.of(4060, Units.TREE).cost(Money.ofYuan(418))).isEqualTo(Money.ofYuan(1_697_080));
    }

    @Test
    void dollarsAtTheRateOfTheLastDayOrTheNearestBefore() {
        ExchangeRate june = new ExchangeRate(LocalDate.of(2016, 6, 30), new BigDecimal("6.6312"), "PBC");
        ExchangeRate may = new ExchangeRate(LocalDate.of(2016, 5, 31), new BigDecimal("6.4512"), "PBC");
        List<ExchangeRate> rates = List.of(june, may);
        assertThat(ExchangeRate.pick(rates, Period.of(LocalDate.of(2016, 5, 1), LocalDate.of(2016, 6, 29)))).contains(may);
        assertThat(ExchangeRate.pick(rates, LocalDate.of(2016, 6, 30))).contains(june);
        assertThat(ExchangeRate.pick(rates, LocalDate.of(2016, 5, 30))).isEmpty();
        assertThat(may.dollars(Money.ofYuan(1_697_080)).setScale(0, RoundingMode.HALF_UP)).isEqualTo("263064");
        assertThatThrownBy(() -> new ExchangeRate(may.on(), BigDecimal.ZERO, "")).isInstanceOf(UserException.class);
    }

    @Property
    void additionUndoesSubtraction(@ForAll @LongRange(min = -400_000_000_000_000L, max = 400_000_000_000_000L) long a,
                                   @ForAll @LongRange(min = -400_000_000_000_000L, max = 400_000_000_000_000L) long b) {
        Money x = new Money(a);
        Money y = new Money(b);
        assertThat(x.plus(y).minus(y)).isEqualTo(x);
        assertThat(x.plus(y)).isEqualTo(y.plus(x));
        assertThat(x.minus(y)).isEqualTo(y.minus(x).negate());
        assertThat(Money.ofYuan(x.toYuan())).isEqualTo(x);
    }
}
