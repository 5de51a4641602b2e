package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code query figures} on the sample ledger gives back every public figure, bounds and quoted dollars included. */
class FiguresCommandTest extends CliTest {

    private static List<List<String>> rows(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().map(r -> r.getFields()).toList();
    }

    private static String shipped() throws IOException {
        try (InputStream in = FiguresCommandTest.class.getResourceAsStream("/assets/sample/public-figures.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyFigureComesBack() throws IOException {
        data = temp.resolve("demo");
        run("demo").ended(0);
        List<List<String>> expected = rows(shipped());
        assertThat(expected).hasSize(35);
        String english = run("query", "figures", "--lang", "en").ended(0).out();
        assertThat(rows(english)).containsExactlyElementsOf(expected);
        assertThat(run("query", "figures", "--lang", "zh").ended(0).out()).isEqualTo(english);
        JsonNode json = new ObjectMapper().readTree(run("query", "figures", "--format", "json").ended(0).out());
        assertThat(json).hasSize(34);
        assertThat(json.get(2).get("value").decimalValue()).isEqualByComparingTo("1300000");
        assertThat(json.get(2).get("usd_bound").asText()).isEqualTo("about");
        assertThat(json.get(3).get("usd_quoted").isNull()).isTrue();
        assertThat(run("query", "sales", "--by", "year").ended(0).lines().size()).isGreaterThan(2);
        run("check").ended(0);
    }

    @Test
    void aLedgerWithoutFiguresGivesTheHeader() {
        assertThat(run("query", "figures").ended(0).lines()).singleElement().asString().startsWith("id,source,published");
    }
}
