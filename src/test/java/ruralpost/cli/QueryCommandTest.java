package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code query sales}: what scripts read stays as it is. */
class QueryCommandTest extends CliTest {

    private static final String HEADER = "product,month,amount,bound,quantity_kg,orders,records";

    private void importSample() {
        run("import", "sales", sample().toString()).ended(0);
    }

    @Test
    void sumsByProductAndMonth() {
        importSample();
        assertThat(run("query", "sales", "--by", "product,month").ended(0).out()).isEqualTo(HEADER + "\r\n"
            + "猕猴桃,2021-05,150.50,exact,12.5,4,2\r\n"
            + "腊肉,2021-06,180.00,about,2,1,2\r\n");
    }

    @Test
    void theAnswerIsTheSameInBothLanguages() {
        importSample();
        assertThat(run("query", "sales", "--by", "channel,day", "--lang", "zh").out()).isEqualTo(run("query", "sales", "--by", "channel,day", "--lang", "en").out());
    }

    @Test
    void emptyCellsMeanNotStated() {
        importSample();
        assertThat(run("query", "sales", "--by", "channel").ended(0).out()).isEqualTo("channel,amount,bound,quantity_kg,orders,records\r\n"
            + ",100.00,about,1,,1\r\n邮三湘,30.00,exact,2.5,1,1\r\n邮乐网,200.50,exact,11,4,2\r\n");
    }

    @Test
    void withoutKeysThereIsOneSum() {
        importSample();
        assertThat(run("query", "sales").ended(0).out()).isEqualTo("amount,bound,quantity_kg,orders,records\r\n330.50,about,14.5,5,4\r\n");
    }

    @Test
    void anEmptyLedgerGivesTheHeaderOnly() {
        assertThat(run("query", "sales", "--by", "product,month").ended(0).out()).isEqualTo(HEADER + "\r\n");
        assertThat(run("query", "sales", "--by", "product", "--format", "json").ended(0).out()).isEqualTo("[]\n");
    }

    @ParameterizedTest
    @CsvSource({"day,2021-05-31", "week,2021-W22", "month,2021-05", "quarter,2021-Q2", "year,2021"})
    void stretchesOfTime(String key, String expected) {
        importSample();
        assertThat(run("query", "sales", "--by", key, "--channel", "邮三湘").ended(0).lines().get(1)).startsWith(expected + ",30.00,exact");
    }

    @Test
    void filtersByNamesAndDays() {
        importSample();
        assertThat(run("query", "sales", "--product", "腊肉").ended(0).lines().get(1)).isEqualTo("180.00,about,2,1,2");
        assertThat(run("query", "sales", "--product", "腊肉", "--product", "猕猴桃").ended(0).lines().get(1)).endsWith(",4");
        assertThat(run("query", "sales", "--channel", "").ended(0).lines().get(1)).isEqualTo("100.00,about,1,,1");
        assertThat(run("query", "sales", "--from", "2021-05-31", "--to", "2021年6月1日").ended(0).lines().get(1)).isEqualTo("110.00,exact,3.5,2,2");
        assertThat(run("query", "sales", "--to", "2021-04-30").ended(0).lines()).hasSize(1);
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        importSample();
        assertThat(run("query", "sales", "--by", "colour").ended(2).err()).contains("colour").contains("product, channel");
        assertThat(run("query", "sales", "--by", "month,month").ended(2).err()).contains("twice");
        assertThat(run("query", "sales", "--product", "猕").ended(2).err()).contains("猕猴桃");
        assertThat(run("query", "sales", "--from", "2021-02-30").ended(2).err()).contains("--from").contains("2021-02-28");
        assertThat(run("query", "sales", "--from", "2021-06-01", "--to", "2021-05-01").ended(2).err()).contains("2021-06-01");
        assertThat(run("query", "sales", "--buyer-kind", "king").ended(2).err()).contains("trade_union");
        assertThat(run("query", "sales", "--format", "xml").ended(2).err()).contains("csv, json");
    }

    @Test
    void jsonHoldsNumbersAndNulls() throws IOException {
        importSample();
        JsonNode rows = new ObjectMapper().readTree(run("query", "sales", "--by", "channel", "--format", "json").ended(0).out());
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).get("channel").isNull()).isTrue();
        assertThat(rows.get(0).get("orders").isNull()).isTrue();
        assertThat(rows.get(2).get("amount").decimalValue()).isEqualByComparingTo("200.5");
        assertThat(rows.get(2).get("records").isIntegralNumber()).isTrue();
    }

    @Test
    void namesThatLookLikeFormulasAreMadeHarmlessInCsvAndNumbersStayNumbers() {
        run("import", "sales", csv("f.csv", "日期,产品,金额", "2021-01-01,\"=HYPERLINK(\"\"x\"\",1)\",5", "2021-01-02,\"甲,乙\",-3").toString()).ended(0);
        assertThat(run("query", "sales", "--by", "product").ended(0).out())
            .contains("\"'=HYPERLINK(\"\"x\"\",1)\",5.00,exact").contains("\"甲,乙\",-3.00,exact");
    }

    @Test
    void aFileBeginsWithAMarkSoThatExcelReadsIt() throws IOException {
        importSample();
        Path out = temp.resolve("out.csv");
        assertThat(run("query", "sales", "--by", "product,month", "--out", out.toString()).ended(0).out()).isEmpty();
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).startsWith("\uFEFF" + HEADER + "\r\n");
        Path json = temp.resolve("out.json");
        run("query", "sales", "--format", "json", "--out", json.toString()).ended(0);
        assertThat(Files.readString(json)).startsWith("[\n{");
        assertThat(run("query", "sales", "--out", temp.resolve("no/such/out.csv").toString()).ended(2).err()).contains("out.csv");
    }
}
