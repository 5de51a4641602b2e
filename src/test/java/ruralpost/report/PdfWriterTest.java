package ruralpost.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import ruralpost.text.Lang;
import ruralpost.value.Bound;

class PdfWriterTest {

    @TempDir
    private Path folder;

    @Test
    void aLongLedgerLiesAcrossAndRepeatsItsHeadOnEveryPage() throws IOException {
        Path file = folder.resolve("ledger.pdf");
        ReportFiles.write(SampleReports.ledger(Lang.ZH, 120), file);
        List<String> pages = Papers.pages(file);
        assertThat(pages).hasSizeGreaterThan(5);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("2026年农产品销售台账", "序号", "去年同期", "单位：公斤、万元", "第" + (i + 1) + "页共" + pages.size() + "页");
        }
        assertThat(pages.getFirst()).contains("约320.05", "超6,172.5", "−12.30", "23.5%", "2026-03-01");
        assertThat(pages.getLast()).contains("9,876,543", "约38,406.00", "单位负责人：", "张三");
        try (PdfReader reader = new PdfReader(file.toString())) {
            assertThat(reader.getPageSizeWithRotation(1).getWidth()).isBetween(841f, 843f);
        }
    }

    @Test
    void everyFontIsEmbeddedWithTheCharactersUsedOnly() throws IOException {
        Path file = folder.resolve("ledger.pdf");
        ReportFiles.write(SampleReports.ledger(Lang.ZH, 3), file);
        assertThat(Papers.looseFonts(file)).isEmpty();
        assertThat(Files.size(file)).isLessThan(600_000);
    }

    @Test
    void aChartIsLinesAndTextsNotAPicture() throws IOException {
        Path file = folder.resolve("card.pdf");
        ReportFiles.write(SampleReports.card(), file);
        assertThat(Papers.text(file)).contains("各镇参加人数", "148.4", "第8天", "活动经过", "超4,060", "约257,000", "XX-2026-0001");
        assertThat(Papers.pictures(file)).isZero();
        assertThat(Papers.looseFonts(file)).isEmpty();
    }

    @Test
    void aCharacterThatNoFontHasBecomesGetaAndIsTold() throws IOException {
        Report report = Report.titled("𠮷㐂", Lang.ZH).add(new Block.Paragraph("𠮷镇㐂村")).build();
        Path file = folder.resolve("rare.pdf");
        List<String> missing;
        try (OutputStream out = Files.newOutputStream(file)) {
            missing = PdfWriter.write(List.of(report), out, new PdfFonts(new SystemFonts(List.of(folder))));
        }
        assertThat(missing).contains("𠮷");
        assertThat(Papers.text(file)).contains("〓镇").doesNotContain("𠮷");
    }

    @Test
    void severalPapersCountTheirOwnPages() throws IOException {
        Report one = Report.titled("甲", Lang.ZH).add(new Block.Paragraph("一")).build();
        Report two = Report.titled("B", Lang.EN).layout(Report.Layout.LANDSCAPE).add(new Block.Paragraph("two")).build();
        Path file = folder.resolve("two.pdf");
        ReportFiles.write(List.of(one, two), file);
        assertThat(Papers.pages(file)).satisfiesExactly(p -> assertThat(p).contains("甲", "第1页共1页"), p -> assertThat(p).contains("two", "Page1of1"));
    }

    @Test
    void lineBreaksLeaveNumbersWithTheirUnitsAndPunctuationWithItsWord() {
        String text = "共筹款169.7万元，超过（目标）";
        assertThat(breaks(text)).contains(text.indexOf("共"), text.indexOf("元，") + 1).doesNotContain(text.indexOf("7万"), text.indexOf("元"), text.indexOf("（"),
            text.indexOf("标"));
        assertThat(breaks("over 3.2 million")).containsExactly(4, 8);
        assertThat(breaks("2026-03-01")).isEmpty();
    }

    private static List<Integer> breaks(String text) {
        char[] chars = text.toCharArray();
        return java.util.stream.IntStream.range(0, chars.length - 1).filter(i -> LineBreaks.CHINESE.isSplitCharacter(0, i, chars.length, chars, null)).boxed().toList();
    }

    @Test
    void aCellOfManyCharactersGoesOnOnTheNextPage() throws IOException {
        Report report = Report.titled("长", Lang.ZH).add(new Block.Table(List.of(Column.text("故事", 40), Column.number("数", 8)),
            List.of(ReportRow.of(ReportCell.text("留守儿童关爱活动".repeat(2500)), ReportCell.number(7, Bound.AT_LEAST))))).build();
        Path file = folder.resolve("long.pdf");
        ReportFiles.write(report, file);
        assertThat(Papers.pages(file)).hasSizeGreaterThan(5);
        assertThat(Papers.text(file).chars().filter(c -> c == '留').count()).isEqualTo(2500);
    }
}
