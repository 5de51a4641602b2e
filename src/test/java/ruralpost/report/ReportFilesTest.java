package ruralpost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.report.ReportFiles.Kind;
import ruralpost.text.Lang;
import ruralpost.text.UserException;

class ReportFilesTest {

    @TempDir
    private Path folder;

    private static List<Row> rows(Path file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void numbersInAWorkbookAreNumbersAndFormulasAreNot() throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        ReportFiles.write(SampleReports.ledger(Lang.ZH, 50), file);
        List<Row> rows = rows(file);
        Row third = rows.stream().filter(r -> r.getCell(0).getType() == CellType.NUMBER && r.getCell(0).asNumber().intValue() == 3).findFirst().orElseThrow();
        assertThat(third.getCellAsString(1)).contains("'=1+1");
        assertThat(third.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("3703.5");
        assertThat(third.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("320.05");
        assertThat(third.getCellAsNumber(6).orElseThrow()).isEqualByComparingTo("-12.3");
        assertThat(third.getCellAsNumber(7).orElseThrow()).isEqualByComparingTo("0.2345");
        assertThat(third.getCell(4).getDataFormatString()).isEqualTo("\"约\"#,##0.00");
        assertThat(third.getCellAsDate(8).orElseThrow().toLocalDate()).isEqualTo("2026-03-01");
        Row total = rows.stream().filter(r -> r.getCellAsString(1).filter("合计"::equals).isPresent()).findFirst().orElseThrow();
        assertThat(total.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("9876543");
    }

    @Test
    void aWorkbookIsReadyToPrint() throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        ReportFiles.write(SampleReports.ledger(Lang.ZH, 50), file);
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            String sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sheet).contains("orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"", "<pane ", "paperSize=\"9\"", "&amp;P", "fitToPage=\"true\"");
            String book = new String(zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(book).contains("_xlnm.Print_Titles", "$4:$5");
        }
    }

    @Test
    void figuresFieldsAndChartsStandInAWorkbookAsNumbers() throws IOException {
        Path file = folder.resolve("card.xlsx");
        ReportFiles.write(SampleReports.card(), file);
        List<BigDecimal> numbers = rows(file).stream().flatMap(Row::stream).filter(c -> c != null && c.getType() == CellType.NUMBER)
            .map(c -> c.asNumber().stripTrailingZeros()).toList();
        assertThat(numbers).contains(new BigDecimal("169.71"), new BigDecimal("4060").stripTrailingZeros(), new BigDecimal("257000").stripTrailingZeros(), new BigDecimal("45"),
            new BigDecimal("148.4"));
    }

    @Test
    void csvBeginsWithTheMarkAndKeepsBoundsAndWholeNumbers() throws IOException {
        Path file = folder.resolve("ledger.csv");
        ReportFiles.write(SampleReports.ledger(Lang.ZH, 5), file);
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFF序号,品名,单位,本期 数量,本期 金额,").contains("'=1+1,", "超6172.5,约320.05,1000,-12.3,23.45%,2026-03-01,");
    }

    @Test
    void sheetsOfOneNameAreToldApart() throws IOException {
        Report one = Report.titled("签到表：第一次/第二次[甲]", Lang.ZH).add(new Block.Paragraph("一")).build();
        Path file = folder.resolve("many.xlsx");
        ReportFiles.write(List.of(one, one), file);
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            assertThat(book.getSheets().map(s -> s.getName())).containsExactly("签到表：第一次 第二次 甲", "签到表：第一次 第二次 甲 2");
        }
    }

    @Test
    void anOlderFileStaysWhenTheNewOneCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("old.pdf"), "old");
        Report broken = Report.titled("坏", Lang.ZH).add(new Block.Picture(new byte[] {1, 2, 3}, 50, "照片")).build();
        assertThat(key(broken, file)).isEqualTo("report.picture");
        assertThat(key(broken, folder.resolve("new.xlsx"))).isEqualTo("report.picture");
        assertThat(file).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void eachProblemHasItsSentence() throws IOException {
        Report report = Report.titled("甲", Lang.ZH).build();
        assertThat(key(report, folder.resolve("none").resolve("a.pdf"))).isEqualTo("report.file.folder");
        assertThat(key(report, Files.createDirectory(folder.resolve("taken.pdf")))).isEqualTo("report.file.denied");
        assertThat(key(report, folder.resolve("a.doc"))).isEqualTo("report.file.ending");
        Path file = folder.resolve("a.pdf");
        assertThat(NewFile.problem(file, new IOException("No space left on device")).key()).isEqualTo("report.file.full");
        assertThat(NewFile.problem(file, new AccessDeniedException(file.toString())).key()).isEqualTo("report.file.denied");
        assertThat(NewFile.problem(file, new FileSystemException(file.toString(), null, "The process cannot access the file because it is being used by another process"))
            .key()).isEqualTo("report.file.denied");
    }

    private static String key(Report report, Path file) {
        return catchThrowableOfType(UserException.class, () -> ReportFiles.write(report, file)).userMessage().key();
    }

    @Test
    void aProposedNameHasNothingThatFileSystemsRefuse() {
        assertThat(ReportFiles.fileName("“919”节：签到表/第1场?*", Kind.PDF)).isEqualTo("“919”节：签到表 第1场.pdf");
        assertThat(ReportFiles.fileName("𠮷".repeat(200), Kind.XLSX)).isEqualTo("𠮷".repeat(80) + ".xlsx");
        assertThat(Kind.of(Path.of("A.PDF"))).isEqualTo(Kind.PDF);
    }

    @Test
    void aPhotographStandsInBothKindsOfFile() throws IOException {
        byte[] png = new ruralpost.chart.PngWriter().bytes(ruralpost.chart.ChartSpec.of("x", "照片", "", new ruralpost.chart.Columns(List.of()), Lang.ZH),
            new ruralpost.chart.PictureSize(400, 300, 1), ruralpost.chart.Tokens.LIGHT);
        Report report = Report.titled("甲", Lang.ZH).add(new Block.Picture(png, 60, "活动照片")).build();
        ReportFiles.write(List.of(report), folder.resolve("photo.pdf"));
        assertThat(Papers.pictures(folder.resolve("photo.pdf"))).isEqualTo(1);
        assertThat(Papers.text(folder.resolve("photo.pdf"))).contains("活动照片");
        ReportFiles.write(report, folder.resolve("photo.xlsx"));
        try (var zip = new java.util.zip.ZipFile(folder.resolve("photo.xlsx").toFile())) {
            assertThat(zip.stream().map(java.util.zip.ZipEntry::getName)).anyMatch(n -> n.startsWith("xl/media/"));
        }
    }

    @Test
    void aLongNameOfALargeFigureHasTheLinesThatItNeedsAndAChangeIsNoFormula() throws IOException {
        Path file = folder.resolve("long.xlsx");
        String name = "Provinces (autonomous regions and municipalities) that the produces came from";
        Block.Figure figure = new Block.Figure(name, ReportCell.number(31), "provinces", List.of("+671.8%"));
        ReportFiles.write(Report.titled("Festival", Lang.EN).add(new Block.Figures(List.of(figure, figure, figure, figure))).build(), file);
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            String sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            List<Double> heights = java.util.regex.Pattern.compile("<row r=\"\\d+\" ht=\"([0-9.]+)\"").matcher(sheet).results().map(m -> Double.valueOf(m.group(1))).toList();
            assertThat(heights.get(1)).as("four lines of 23 characters").isGreaterThanOrEqualTo(4 * 13);
        }
        assertThat(rows(file).stream().flatMap(Row::stream).filter(c -> c != null && c.getType() == CellType.STRING).map(c -> c.asString())).contains("+671.8%");
    }
}
