package ruralpost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.decoder.Decoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import ruralpost.text.UserException;

class LabelSheetTest {

    @TempDir
    private Path folder;

    private static List<LabelSheet.Label> labels(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> new LabelSheet.Label("HY-2026-" + i, "HY-2026-" + i, List.of("笔记本电脑", "十八洞村儿童之家"))).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HY-2026-0001", "花垣-2026-0001", "𠮷", "https://example.org/?a=1&b=2", " a "})
    void aCodeReadsBackExactly(String text) throws ChecksumException, FormatException {
        QrCode code = QrCode.of(text);
        boolean[][] dark = new boolean[code.size()][code.size()];
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                dark[y][x] = code.dark(x, y);
            }
        }
        assertThat(new Decoder().decode(dark).getText()).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelPaperHoldsItsLabels(LabelPaper paper) throws IOException {
        for (int place = 0; place < paper.count(); place++) {
            assertThat(paper.x(place) + paper.width()).isLessThanOrEqualTo(paper.pageWidth() + 0.01);
            assertThat(paper.y(place) + paper.height()).isLessThanOrEqualTo(paper.pageHeight() + 0.01);
        }
        Path file = folder.resolve("labels.pdf");
        LabelSheet.write(labels(paper.count() + 1), paper, 1, file);
        assertThat(Papers.pages(file)).hasSize(2).satisfies(p -> assertThat(p.getFirst()).contains("HY-2026-1", "笔记本电脑"));
        assertThat(Papers.looseFonts(file)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeOfASheetIsScannedAsItsTag(LabelPaper paper) throws Exception {
        Path file = folder.resolve("labels.pdf");
        LabelSheet.write(labels(paper.count()), paper, 1, file);
        Set<String> scanned = new TreeSet<>();
        BufferedImage page = codes(file, paper);
        int step = 600;
        for (int y = 0; y < page.getHeight(); y += step / 2) {
            for (int x = 0; x < page.getWidth(); x += step / 2) {
                BufferedImage part = page.getSubimage(x, y, Math.min(step, page.getWidth() - x), Math.min(step, page.getHeight() - y));
                int[] pixels = part.getRGB(0, 0, part.getWidth(), part.getHeight(), null, 0, part.getWidth());
                try {
                    for (Result read : new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(part.getWidth(), part.getHeight(), pixels))))) {
                        scanned.add(read.getText());
                    }
                } catch (NotFoundException e) {
                    // no whole code in this part
                }
            }
        }
        assertThat(scanned).isEqualTo(labels(paper.count()).stream().map(LabelSheet.Label::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What the first page of a file draws in rectangles, the codes, as a picture. */
    private static BufferedImage codes(Path file, LabelPaper paper) throws IOException {
        double scale = 4;
        double point = 25.4 / 72;
        BufferedImage picture = new BufferedImage((int) (paper.pageWidth() / point * scale), (int) (paper.pageHeight() / point * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        g.setColor(Color.BLACK);
        try (PdfReader reader = new PdfReader(file.toString())) {
            Matcher m = Pattern.compile("([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+) re").matcher(new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1));
            while (m.find()) {
                double y = Double.parseDouble(m.group(2)) + Double.parseDouble(m.group(4));
                g.fill(new Rectangle2D.Double(Double.parseDouble(m.group(1)) * scale, picture.getHeight() - y * scale, Double.parseDouble(m.group(3)) * scale,
                    Double.parseDouble(m.group(4)) * scale));
            }
        }
        g.dispose();
        return picture;
    }

    @Test
    void aSheetUsedInPartIsUsedUp() throws IOException {
        Path file = folder.resolve("labels.pdf");
        LabelSheet.write(labels(2), LabelPaper.A4_24, 24, file);
        assertThat(Papers.pages(file)).satisfiesExactly(p -> assertThat(p).contains("HY-2026-1").doesNotContain("HY-2026-2"), p -> assertThat(p).contains("HY-2026-2"));
    }

    @Test
    void whatCannotBeALabelIsToldInASentence() {
        Path file = folder.resolve("labels.pdf");
        assertThat(catchThrowableOfType(UserException.class, () -> LabelSheet.write(labels(1), LabelPaper.A4_24, 25, file)).userMessage().key()).isEqualTo("report.labels.first");
        assertThat(catchThrowableOfType(UserException.class, () -> LabelSheet.write(List.of(), LabelPaper.A4_24, 1, file)).userMessage().key()).isEqualTo("report.labels.none");
        List<LabelSheet.Label> endless = List.of(new LabelSheet.Label("长".repeat(3000), "", List.of()));
        assertThat(catchThrowableOfType(UserException.class, () -> LabelSheet.write(endless, LabelPaper.A4_24, 1, file)).userMessage().key()).isEqualTo("report.qr.long");
        assertThat(file).doesNotExist();
    }
}
