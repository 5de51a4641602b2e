package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.report.Papers;
import ruralpost.text.Lang;

/** Where there is no display, the program shows its screens as pictures and the papers that they write. */
class DemoScreensTest extends FxTest {

    private static final List<String> SCREENS = List.of("sales", "campaign", "campaign-board", "centre", "centre-matrix");

    @TempDir
    private Path folder;

    @Test
    void everyScreenIsWrittenInBothLanguagesAndThemesAndSettingsStay() throws IOException {
        Path ledger = folder.resolve("ledger");
        Founding.create(ledger, new Founding.Answers(433124, "张三", Lang.ZH, true));
        List<Path> written;
        try (AppContext app = AppContext.open(ledger)) {
            written = DemoScreens.write(app, folder);
            assertThat(app.settings().lang()).isEqualTo(Lang.ZH);
        }
        assertThat(written).allSatisfy(f -> assertThat(f).isNotEmptyFile()).extracting(f -> f.getFileName().toString()).contains(SCREENS.stream()
            .flatMap(s -> Stream.of("zh-light", "zh-dark", "en-light", "en-dark").map(end -> "screen-" + s + "-" + end + ".png")).toArray(String[]::new));
        BufferedImage light = ImageIO.read(folder.resolve("screen-campaign-zh-light.png").toFile());
        BufferedImage dark = ImageIO.read(folder.resolve("screen-campaign-zh-dark.png").toFile());
        assertThat(light.getWidth()).isEqualTo(1366);
        assertThat(light.getHeight()).isEqualTo(768);
        assertThat(brightness(light)).isGreaterThan(200);
        assertThat(brightness(dark)).isLessThan(80);
        assertThat(colours(light)).as("not an empty window").isGreaterThan(100);
        assertThat(Papers.text(folder.resolve("centre-card-zh.pdf"))).contains("标准", "电脑");
        assertThat(Papers.text(folder.resolve("centre-matrix-en.pdf"))).contains("Equipmentofchildren'scentres", "ET-001");
    }

    private static double brightness(BufferedImage image) {
        return Stream.iterate(0, y -> y + 16).limit(image.getHeight() / 16).flatMapToInt(y -> Stream.iterate(0, x -> x + 16).limit(image.getWidth() / 16)
            .mapToInt(x -> image.getRGB(x, y) >> 8 & 0xff)).average().orElseThrow();
    }

    private static long colours(BufferedImage image) {
        return java.util.Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).distinct().count();
    }
}
