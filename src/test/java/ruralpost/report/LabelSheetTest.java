package ruralpost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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
