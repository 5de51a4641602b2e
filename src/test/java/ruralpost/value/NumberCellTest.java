package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberCellTest {

    @ParameterizedTest
    @CsvSource({"0.30000000000000004,0.3", "5.6049999999999995,5.605", "0.505000000000001,0.505", "1697080,1697080", "12.340000000000002,12.34",
        "100000000000001,100000000000001", "1234567.890125,1234567.890125", "0.1234567890123,0.1234567890123", "1000000000.00001,1000000000.00001"})
    void isWhatWasMeant(String inFile, String meant) {
        assertThat(NumberCell.read(new BigDecimal(inFile)).value()).isEqualTo(meant);
        assertThat(NumberCell.read(Double.parseDouble(inFile)).value()).isEqualTo(meant);
    }

    @Test
    void hugeAndImpossibleNumbersEndAsProblems() {
        assertThat(MoneyText.STRICT.ofNumber(NumberCell.read(1e300).value()).problem().key()).isEqualTo("value.money.too.large");
        assertThat(NumberCell.read(Double.NaN).failed()).isTrue();
        assertThat(NumberCell.read(Double.NEGATIVE_INFINITY).failed()).isTrue();
        assertThat(NumberCell.read((BigDecimal) null).isBlank()).isTrue();
    }

    @Property
    void everyAmountUpToTenTrillionSurvivesACell(@ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long fen) {
        Money money = new Money(fen);
        assertThat(MoneyText.STRICT.ofNumber(NumberCell.read(money.toYuan().doubleValue()).value()).value()).isEqualTo(money);
    }

    @Property
    void sumsOfCellsAreWhatAClerkWouldSay(@ForAll @LongRange(min = 0, max = 1_000_000) long a, @ForAll @LongRange(min = 0, max = 1_000_000) long b) {
        double sum = a / 1000.0 + b / 1000.0;
        assertThat(new QuantityText(Units.KG, false).ofNumber(NumberCell.read(sum).value()).value()).isEqualTo(new Quantity(a + b, Units.KG));
    }
}
