package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all questions have in common: their forms, and that answers which tell counts of people stand in the history. */
class QueryFormsTest extends CliTest {

    private static final List<String> COUNTING = List.of("campaigns", "activities", "centres", "children", "counts");

    @ParameterizedTest
    @ValueSource(strings = {"sales", "figures", "campaigns", "campaign-sales", "activities", "stock", "movements", "centres", "children", "grants", "purchases", "assets", "counts"})
    void everyQuestionIsAnsweredInBothFormsOnTheScreenOrInAFile(String query) throws IOException {
        String screen = run("query", query).ended(0).out();
        assertThat(screen).matches("(?s)[a-z_]+(,[a-z_]+)*\r\n.*");
        Path csv = temp.resolve("answer.csv");
        assertThat(run("query", query, "--out", csv.toString()).ended(0).out()).isEmpty();
        assertThat(Files.readString(csv, StandardCharsets.UTF_8)).isEqualTo("\uFEFF" + screen);

        Path json = temp.resolve("answer.json");
        run("query", query, "--format", "json", "--out", json.toString()).ended(0);
        assertThat(new ObjectMapper().readTree(json.toFile()).size()).isEqualTo((int) screen.lines().count() - 1);
        assertThat(temp).isDirectoryNotContaining("glob:**.part");

        assertThat(run("query", query, "--format", "xml").ended(2).err()).contains("--format", "xml", "csv, json");
        assertThat(run("history").ended(0).lines()).filteredOn(l -> l.contains("query " + query)).hasSize(COUNTING.contains(query) ? 3 : 0);
    }
}
