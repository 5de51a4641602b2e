package ruralpost.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ruralpost.place.AssetTable;
import ruralpost.sales.BuyerKind;
import ruralpost.value.Bound;
import ruralpost.value.Units;

class SampleSalesTest {

    private static final List<AssetTable.Row> SALES = AssetTable.read("/assets/sample/sales.csv");

    private static Set<String> keys(String resource, String column) {
        return AssetTable.read(resource).stream().map(r -> r.text(column)).collect(Collectors.toSet());
    }

    private static BigDecimal sum(String product, String from, String to) {
        return SALES.stream().filter(r -> r.text("product").equals(product) && r.text("amount") != null)
            .filter(r -> !r.day("day_to").isBefore(LocalDate.parse(from)) && !r.day("day_to").isAfter(LocalDate.parse(to)))
            .map(r -> r.number("amount")).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void theShippedFilesAreWhatTheGeneratorMakes() throws IOException {
        for (Map.Entry<String, String> file : new SampleSalesGenerator().files().entrySet()) {
            try (InputStream in = AssetTable.class.getResourceAsStream("/assets/sample/" + file.getKey())) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).as(file.getKey()).isEqualTo(file.getValue());
            }
        }
    }

    @Test
    void everyRowIsMarkedAsSample() {
        assertThat(SALES).hasSize(1998).allSatisfy(r -> assertThat(r.text("remark")).startsWith("示例"));
        for (String file : List.of("contracts", "plans", "local-totals", "donations")) {
            assertThat(AssetTable.read("/assets/sample/" + file + ".csv")).as(file).isNotEmpty()
                .allSatisfy(r -> assertThat(r.text("remark")).startsWith("示例"));
        }
    }

    @Test
    void everyRowNamesThingsThatAreShippedWithIt() {
        Set<String> products = keys("/assets/sample/products.csv", "key");
        Set<String> channels = keys("/assets/base/channels.csv", "code");
        Set<String> places = keys("/assets/sample/places.csv", "key");
        Set<String> contracts = keys("/assets/sample/contracts.csv", "number");
        for (AssetTable.Row r : SALES) {
            assertThat(products).contains(r.text("product"));
            assertThat(channels).contains(r.text("channel"));
            assertThat(places).contains(r.text("place"));
            assertThat(BuyerKind.ofCode(r.text("buyer_kind"))).isNotNull();
            assertThat(Bound.ofCode(r.text("bound"))).isPresent();
            if (r.text("contract") != null) {
                assertThat(contracts).contains(r.text("contract"));
            }
        }
        assertThat(SALES).extracting(r -> r.text("document_number")).doesNotHaveDuplicates();
    }

    @Test
    void amountsAreQuantityTimesPriceAndRefundsAreNegative() {
        for (AssetTable.Row r : SALES) {
            if (r.text("unit_price") != null) {
                Units.ofCode(r.text("unit"));
                assertThat(r.number("quantity").multiply(r.number("unit_price"))).isEqualByComparingTo(r.number("amount"));
            }
            assertThat(r.text("amount") == null && r.text("quantity") == null).isFalse();
            boolean refund = "yes".equals(r.text("refund"));
            assertThat(r.number("orders").signum()).as(r.toString()).isEqualTo(refund ? -1 : 1);
            assertThat(r.number(r.text("amount") == null ? "quantity" : "amount").signum()).isEqualTo(refund ? -1 : 1);
            assertThat(r.day("day_from")).isBeforeOrEqualTo(r.day("day_to"));
        }
        assertThat(SALES).anySatisfy(r -> assertThat(r.text("refund")).isEqualTo("yes"));
        assertThat(SALES).anySatisfy(r -> assertThat(r.text("bound")).isEqualTo("about"));
        assertThat(SALES).anySatisfy(r -> assertThat(r.text("amount")).isNull());
    }

    @Test
    void kiwifruitSellsInAutumnAndMoreInTheSecondYear() {
        assertThat(sum("kiwifruit", "2018-01-01", "2018-11-30")).isBetween(new BigDecimal("3619990"), new BigDecimal("3620010"));
        assertThat(sum("kiwifruit", "2017-01-01", "2017-11-30")).isBetween(new BigDecimal("1379000"), new BigDecimal("1381000"));
        assertThat(sum("kiwifruit", "2018-09-01", "2018-09-30")).isGreaterThan(sum("kiwifruit", "2018-01-01", "2018-08-31").multiply(BigDecimal.TEN));
        for (String product : keys("/assets/sample/products.csv", "key")) {
            assertThat(sum(product, "2018-01-01", "2018-11-30")).as(product).isGreaterThan(sum(product, "2017-01-01", "2017-11-30"));
        }
    }
}
