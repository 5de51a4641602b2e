package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinaryNoiseTest {

    @ParameterizedTest
    @CsvSource({"0.30000000000000004,0.3", "5.6049999999999995,5.605", "12.340000000000002,12.34", "99999999.99000001,99999999.99",
        "100000000000.000015,100000000000", "1234567.890125,1234567.890125", "0.1234567890123,0.1234567890123", "100000000000001,100000000000001"})
    void isTakenAway(String inFile, String meant) {
        assertThat(BinaryNoise.removed(new BigDecimal(inFile))).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"1000000000000.05", "1000000000000.01", "2000000000000.99", "1000000000.00001", "-1000000000000.05"})
    void isNotWhatALargeNumberEndsWith(String inFile) {
        assertThat(BinaryNoise.removed(new BigDecimal(inFile))).isEqualTo(new BigDecimal(inFile));
    }

    @Property
    void everyAmountUpToTenTrillionYuanSurvivesACell(@ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long fen) {
        BigDecimal yuan = BigDecimal.valueOf(fen, 2);
        assertThat(BinaryNoise.removed(new BigDecimal(Double.toString(yuan.doubleValue())))).isEqualByComparingTo(yuan);
    }

    @Property
    void sumsOfCellsAreWhatAClerkWouldSay(@ForAll @LongRange(min = 0, max = 1_000_000) long a, @ForAll @LongRange(min = 0, max = 1_000_000) long b) {
        BigDecimal sum = new BigDecimal(Double.toString(a / 1000.0 + b / 1000.0));
        assertThat(BinaryNoise.removed(sum)).isEqualByComparingTo(BigDecimal.valueOf(a + b, 3));
    }
}
