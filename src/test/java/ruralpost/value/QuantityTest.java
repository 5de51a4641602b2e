package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruralpost.text.UserException;

class QuantityTest {

    @Test
    void weightsConvertExactly() {
        assertThat(Quantity.of(5000, Units.JIN).toKg().orElseThrow()).isEqualByComparingTo("2500");
        assertThat(new Quantity(1, Units.JIN).toGrams().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(Quantity.of(new BigDecimal("1.5"), Units.TONNE).in(Units.JIN)).contains(Quantity.of(3000, Units.JIN));
        assertThat(Quantity.of(3, Units.JIN).plus(Quantity.of(1, Units.KG))).contains(Quantity.of(5, Units.JIN));
        assertThat(Quantity.of(15, Units.ofCode("mu")).in(Units.ofCode("ha"))).contains(Quantity.of(1, Units.ofCode("ha")));
    }

    @Test
    void countsDoNotConvert() {
        assertThat(Quantity.of(5, Units.CARTON).in(Units.KG)).isEmpty();
        assertThat(Quantity.of(5, Units.CARTON).in(Units.PARCEL)).isEmpty();
        assertThat(Quantity.of(5, Units.CARTON).toKg()).isEmpty();
        assertThat(Quantity.of(5, Units.CARTON).plus(Quantity.of(2, Units.CARTON))).contains(Quantity.of(7, Units.CARTON));
    }

    @Test
    void refusesWhatCannotBeKept() {
        assertThatThrownBy(() -> Quantity.of(new BigDecimal("1.0005"), Units.KG)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> Quantity.of(new BigDecimal("1e300"), Units.KG)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> Quantity.of(new BigDecimal("900000000000"), Units.TONNE).in(Units.GRAM)).isInstanceOf(UserException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5,000斤      | jin    | 5000
        5千克        | kg     | 5
        1.2万公斤    | kg     | 12000
        60 KG        | kg     | 60
        ８公斤       | kg     | 8
        −8公斤       | kg     | -8
        120 cartons  | carton | 120
        3百只        | head   | 300
        500㎡        | m2     | 500
        2块          | block  | 2
        3双          | pair   | 3
        """)
    void readsNumberAndUnit(String text, String unit, BigDecimal number) {
        Quantity read = QuantityText.parse(text).orThrow();
        assertThat(read.unit().code()).isEqualTo(unit);
        assertThat(read.number()).isEqualByComparingTo(number);
    }

    @Test
    void aBareNumberTakesTheExpectedUnitAndAnotherUnitIsNoted() {
        assertThat(QuantityText.parse("5,000", Units.JIN).value()).isEqualTo(Quantity.of(5000, Units.JIN));
        assertThat(QuantityText.parse("20公斤", Units.JIN)).satisfies(p -> {
            assertThat(p.value()).isEqualTo(Quantity.of(20, Units.KG));
            assertThat(p.has(Note.OWN_UNIT)).isTrue();
        });
        assertThat(QuantityText.parse("20").problem().key()).isEqualTo("value.quantity.no.unit");
        assertThat(QuantityText.parse("20 parsecs").problem().key()).isEqualTo("value.unit.unknown");
        assertThat(QuantityText.parse("some", Units.KG).problem().key()).isEqualTo("value.quantity.not");
        assertThat(QuantityText.parse("12 34", Units.KG).problem().key()).isEqualTo("value.quantity.not");
        assertThat(QuantityText.parse("2018-09-01", Units.KG).problem().key()).isEqualTo("value.quantity.not");
        assertThat(QuantityText.parse("约20多", Units.KG).problem().key()).isEqualTo("value.number.two.bounds");
        assertThat(QuantityText.parse("20余公斤").bound()).isEqualTo(Bound.OVER);
        assertThat(QuantityText.parse("1.0005", Units.KG).problem().key()).isEqualTo("value.quantity.fraction");
        assertThat(new QuantityText(Units.KG, true).ofNumber(new BigDecimal("5.6049999999999995")).value()).isEqualTo(new Quantity(5605, Units.KG));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.2万斤       | 12000 | jin
        300市斤       | 300   | jin
        12.5KG        | 12.5  | kg
        3吨           | 3     | t
        2担           | 2     | dan
        两担          | 2     | dan
        二十两        | 20    | liang
        两两          | 2     | liang
        三百斤        | 300   | jin
        三千克        | 3     | kg
        三千斤        | 3000  | jin
        120斤(60公斤) | 120   | jin
        120斤（合60千克） | 120 | jin
        1 200 公斤    | 1200  | kg
        20箱          | 20    | carton
        """)
    void readsWhatPeopleWrite(String text, String number, String unit) {
        Parsed<Quantity> read = QuantityText.parse(text);
        assertThat(read.problem()).isNull();
        assertThat(read.value().number()).isEqualByComparingTo(number);
        assertThat(read.value().unit().code()).isEqualTo(unit);
        assertThat(read.bound()).isEqualTo(Bound.EXACT);
    }

    @ParameterizedTest
    @CsvSource({"5斤装×20箱", "5斤装*20箱", "1公斤2两", "120斤(61公斤)", "20箱(100斤)", "2箱=40斤", "120斤(约60公斤)"})
    void moreThanOneQuantityIsNotOursToDecide(String text) {
        assertThat(QuantityText.parse(text, Units.JIN).problem().key()).isEqualTo("value.quantity.two");
    }

    @Test
    void bareNumbersOfAColumnInTenThousandJin() {
        QuantityText wan = new QuantityText(Units.JIN, false).inScaleOf(new BigDecimal(10_000));
        assertThat(wan.read("１.5").value()).isEqualTo(Quantity.of(15_000, Units.JIN));
        assertThat(wan.ofNumber(new BigDecimal("1.5")).value()).isEqualTo(Quantity.of(15_000, Units.JIN));
        assertThat(wan.read("1.5万").value()).isEqualTo(Quantity.of(15_000, Units.JIN));
        assertThat(wan.read("7斤").value()).isEqualTo(Quantity.of(7, Units.JIN));
        assertThat(wan.read("7斤").has(Note.OWN_UNIT)).isTrue();
        assertThat(wan.ofNumber(new BigDecimal("1e300")).problem().key()).isEqualTo("value.quantity.too.large");
    }

    @Test
    void unitsAreFoundByAnyNameAndUnknownOnesRefusedWithExamples() {
        assertThat(Units.find("千克")).contains(Units.KG);
        assertThat(Units.find(" Kg ")).contains(Units.KG);
        assertThat(Units.find("市斤")).contains(Units.JIN);
        assertThat(Units.find("名")).contains(Units.ofCode("person"));
        assertThat(Units.read("光年").problem().key()).isEqualTo("value.unit.unknown");
        assertThat(Units.read(" ").isBlank()).isTrue();
    }

    @Test
    void everyUnitIsReachableByCodeAndByBothNames() {
        Set<String> codes = new HashSet<>();
        for (Unit unit : Units.all()) {
            assertThat(codes.add(unit.code())).as(unit.code()).isTrue();
            assertThat(Units.find(unit.code())).contains(unit);
            assertThat(Units.find(unit.zh())).contains(unit);
            assertThat(Units.find(unit.plural())).contains(unit);
        }
    }

    @Test
    void everyUnitOfThePublicFiguresIsKnown() {
        for (String code : ("campaign child yuan mall county item percent person province centre document unit indicator tree day visit").split(" ")) {
            assertThat(Units.ofCode(code).code()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,200 | 1200 |
        1.2万 | 12000 |
        −6    | -6 |
        12.0  | 12 |
        超4060棵 | 4060 |
        12.5  |  | value.integer.fraction
        twelve |  | value.integer.not
        12斤  |  | value.integer.not
        1e300 |  | value.number.scientific
        9999999999999999999 |  | value.integer.range
        """)
    void wholeNumbers(String text, Long number, String problem) {
        Parsed<Long> read = IntegerText.ANY.allowing("棵", "单").read(text);
        assertThat(read.value()).isEqualTo(number);
        assertThat(read.problem() == null ? null : read.problem().key()).isEqualTo(problem);
    }

    @Test
    void wholeNumbersWithinLimits() {
        IntegerText orders = IntegerText.ANY.between(0, 100);
        assertThat(orders.read("100").value()).isEqualTo(100);
        assertThat(orders.read("101").problem().key()).isEqualTo("value.integer.range");
        assertThat(orders.ofNumber(new BigDecimal("1e300")).problem().key()).isEqualTo("value.integer.range");
    }

    @Test
    void percentagesAreNeverFractions() {
        assertThat(PercentText.parse("18 %").value()).isEqualTo(Percent.of(18));
        assertThat(PercentText.parse("１８％").value()).isEqualTo(Percent.of(18));
        assertThat(PercentText.parse("0.18").value()).isEqualTo(new Percent(new BigDecimal("0.18")));
        assertThat(PercentText.parse("超60%").bound()).isEqualTo(Bound.OVER);
        assertThat(PercentText.parse("18元").problem().key()).isEqualTo("value.percent.not");
    }
}
