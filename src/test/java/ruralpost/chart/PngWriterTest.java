package ruralpost.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

class PngWriterTest {

    @TempDir
    private Path folder;

    private BufferedImage write(ChartSpec spec, PictureSize size, Tokens tokens) throws IOException {
        Path file = folder.resolve("chart.png");
        new PngWriter().write(spec, file, size, tokens);
        return ImageIO.read(file.toFile());
    }

    @ParameterizedTest
    @CsvSource({"1600, 900, 2", "800, 450, 1", "2480, 1400, 3.125", "120, 120, 1", "121, 3001, 2"})
    void thePictureHasTheChosenSizeAndNoTransparency(int width, int height, double scale) throws IOException {
        for (ChartSpec spec : Charts.all(Lang.ZH)) {
            BufferedImage image = write(spec, new PictureSize(width, height, scale), Tokens.DARK);
            assertThat(image.getWidth()).isEqualTo(width);
            assertThat(image.getHeight()).isEqualTo(height);
            assertThat(image.getColorModel().hasAlpha()).isFalse();
            assertThat(image.getRGB(0, height - 1)).isEqualTo(Token.BG_DEFAULT.argb(Theme.DARK));
        }
    }

    @Test
    void theSuitingSizeLeavesNoRowOutAndGrowsWithThem() {
        for (Lang lang : Lang.values()) {
            for (ChartSpec spec : Charts.all(lang)) {
                Picture picture = Picture.of(spec, PictureSize.suiting(spec), Tokens.LIGHT, Fonts.system());
                assertThat(picture.chart().hidden()).as(spec.name()).isZero();
            }
        }
        assertThat(PictureSize.suiting(Charts.products(Lang.ZH, false)).height()).isGreaterThan(PictureSize.suiting(Charts.bullet(Lang.ZH, 170)).height());
    }

    @Test
    void theDensityStandsInTheFileSoThatOfficeShowsItsNaturalSize() throws IOException {
        write(Charts.trend(Lang.EN), PictureSize.ofDpi(1200, 900, 300), Tokens.LIGHT);
        byte[] bytes = Files.readAllBytes(folder.resolve("chart.png"));
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        int perMetre = (bytes[at] & 255) << 24 | (bytes[at + 1] & 255) << 16 | (bytes[at + 2] & 255) << 8 | bytes[at + 3] & 255;
        assertThat(Math.round(perMetre * 0.0254)).isEqualTo(300);
    }

    @Test
    void titleNotesAndSourceAreDrawn() throws IOException {
        ChartSpec bare = ChartSpec.of("x", "", "", Charts.channels(Lang.ZH).body(), Lang.ZH);
        int[] without = new PngWriter().pixels(bare, PictureSize.DEFAULT, Tokens.LIGHT);
        int[] with = new PngWriter().pixels(Charts.trend(Lang.ZH), PictureSize.DEFAULT, Tokens.LIGHT);
        int title = 60 * 1600;
        assertThat(inked(without, 0, title, 1600, 300)).isZero();
        assertThat(inked(with, 0, title, 1600, 300)).isPositive();
        int foot = 800 * 1600;
        assertThat(inked(without, foot, 1600 * 880, 1600, 1000)).isZero();
        assertThat(inked(with, foot, 1600 * 880, 1600, 1000)).isPositive();
    }

    /** Pixels of dark text in the left part of some lines. */
    private static long inked(int[] pixels, int from, int to, int width, int left) {
        long count = 0;
        for (int i = from; i < to; i++) {
            if (i % width < left && (pixels[i] >> 8 & 255) < 140) {
                count++;
            }
        }
        return count;
    }

    @Test
    void theTwoLanguagesAndThemesGiveFourDifferentPictures() {
        Stream<Integer> pictures = Stream.of(Lang.values()).flatMap(lang -> Stream.of(Tokens.LIGHT, Tokens.DARK)
            .map(tokens -> java.util.Arrays.hashCode(new PngWriter().pixels(Charts.share(lang), PictureSize.DEFAULT, tokens))));
        assertThat(pictures.distinct()).hasSize(4);
    }

    @Test
    void aCharacterWithoutFontIsReportedToTheUser() {
        List<String> missing = new PngWriter(new Fonts(codePoint -> Optional.empty()))
            .write(Charts.awkward(Lang.ZH), folder.resolve("a.png"), PictureSize.DEFAULT, Tokens.LIGHT);
        assertThat(missing).containsExactly("𠮷");
        assertThat(Texts.of(Lang.ZH).get(PngWriter.missingFonts(missing))).contains("𠮷", "〓");
    }

    @Test
    void anExistingPictureIsReplacedAndNothingIsLeftBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("图 表.png"), "old");
        new PngWriter().write(Charts.trend(Lang.ZH), file, PictureSize.DEFAULT, Tokens.LIGHT);
        assertThat(ImageIO.read(file.toFile())).isNotNull();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aMissingFolderIsNamed() {
        UserException problem = catchThrowableOfType(UserException.class, () -> new PngWriter()
            .write(Charts.trend(Lang.ZH), folder.resolve("none").resolve("a.png"), PictureSize.DEFAULT, Tokens.LIGHT));
        assertThat(problem.userMessage().key()).isEqualTo("chart.png.folder");
        assertThat(Texts.of(Lang.ZH).get(problem.userMessage())).contains("none");
    }

    @Test
    void aTargetThatCannotBeReplacedKeepsWhatWasThereAndLeavesNoHalfFile() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("a.png"));
        Files.writeString(taken.resolve("inside.txt"), "kept");
        UserException problem = catchThrowableOfType(UserException.class,
            () -> new PngWriter().write(Charts.trend(Lang.ZH), taken, PictureSize.DEFAULT, Tokens.LIGHT));
        assertThat(problem.userMessage().key()).isEqualTo("chart.png.denied");
        assertThat(taken.resolve("inside.txt")).hasContent("kept");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
    }

    @Test
    void fullDiskReadOnlyFolderAndHeldFileEachHaveTheirSentence() {
        Path file = folder.resolve("a.png");
        assertThat(PngWriter.problem(file, new IOException("No space left on device")).key()).isEqualTo("chart.png.full");
        assertThat(PngWriter.problem(file, new FileSystemException("a", null, "Read-only file system")).key()).isEqualTo("chart.png.denied");
        assertThat(PngWriter.problem(file, new AccessDeniedException("a")).key()).isEqualTo("chart.png.denied");
        assertThat(PngWriter.problem(file, new FileSystemException("a", null,
            "The process cannot access the file because it is being used by another process")).key()).isEqualTo("chart.png.denied");
        assertThat(PngWriter.problem(file, new IOException("odd")).key()).isEqualTo("chart.png.failed");
    }

    @ParameterizedTest
    @CsvSource({"0, 900, 1", "100, 900, 1", "20000, 900, 1", "12000, 12000, 1", "800, 600, 0", "800, 600, NaN"})
    void anUnusableSizeIsRefusedInASentence(int width, int height, double scale) {
        UserException problem = catchThrowableOfType(UserException.class, () -> new PictureSize(width, height, scale));
        assertThat(problem.userMessage().key()).isEqualTo("chart.png.size");
        assertThat(Texts.of(Lang.EN).get(problem.userMessage())).contains("12,000", width + "×" + height);
    }
}
