package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code chart}: a picture of the asked size, language, theme and sales. */
class ChartCommandTest extends CliTest {

    private Path file;

    @BeforeEach
    void importSample() {
        run("import", "sales", sample().toString()).ended(0);
        file = temp.resolve("chart.png");
    }

    private byte[] chart(String name, String... more) throws IOException {
        String[] args = new String[4 + more.length];
        java.util.List.of("chart", name, "--out", file.toString()).toArray(args);
        System.arraycopy(more, 0, args, 4, more.length);
        assertThat(run(args).ended(0).out()).contains("chart.png");
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trend", "products", "channels", "sellers", "townships", "villages", "buyers", "price", "months", "stack", "contracts", "plan", "plans"})
    void everyChartOfTheDashboard(String name) throws IOException {
        byte[] png = chart(name, "--width", "800", "--height", "450", "--scale", "1");
        assertThat(ByteBuffer.wrap(png, 16, 8).getInt()).isEqualTo(800);
        assertThat(ByteBuffer.wrap(png, 20, 4).getInt()).isEqualTo(450);
    }

    @Test
    void languageThemeMeasureStepAndFilterChangeThePicture() throws IOException {
        byte[] plain = chart("trend");
        assertThat(chart("trend")).as("the same again").isEqualTo(plain);
        assertThat(chart("trend", "--lang", "zh")).isNotEqualTo(plain);
        assertThat(chart("trend", "--theme", "dark")).isNotEqualTo(plain);
        assertThat(chart("trend", "--measure", "orders")).isNotEqualTo(plain);
        assertThat(chart("trend", "--by", "quarter")).isNotEqualTo(plain);
        assertThat(chart("trend", "--cumulative")).isNotEqualTo(plain);
        assertThat(chart("trend", "--product", "腊肉")).isNotEqualTo(plain);
        assertThat(chart("trend", "--from", "2021-05-15", "--to", "2021-06-15")).isNotEqualTo(plain);
        assertThat(chart("trend", "--from", "2021-05-15")).isNotEqualTo(plain);
        assertThat(chart("trend", "--to", "2021-05-15")).isNotEqualTo(plain);
    }

    @Test
    void whatCannotBeDrawnIsSaid() {
        assertThat(run("chart", "cake", "--out", file.toString()).ended(2).err()).contains("cake").contains("trend");
        assertThat(run("chart", "trend").ended(2).err()).contains("--out");
        assertThat(run("chart", "trend", "--out", "chart.jpg").ended(2).err()).contains("chart.jpg");
        assertThat(run("chart", "trend", "--out", file.toString(), "--width", "99999999999").ended(2).err()).isNotBlank();
        assertThat(run("chart", "trend", "--out", file.toString(), "--scale", "-1").ended(2).err()).contains("--scale");
        assertThat(run("chart", "trend", "--out", file.toString(), "--theme", "pink").ended(2).err()).contains("pink");
        assertThat(run("chart", "trend", "--out", file.toString(), "--measure", "weight").ended(2).err()).contains("quantity");
        assertThat(run("chart", "trend", "--out", temp.resolve("no/such.png").toString()).ended(2).err()).contains("no");
        assertThat(file).doesNotExist();
    }
}
