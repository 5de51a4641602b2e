package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.text.UserException;

/** Workbooks of Excel 97–2003 and WPS. What Apache POI writes is read by our own reader. */
class XlsReadingTest {

    @TempDir
    Path folder;

    private Path write(Consumer<HSSFWorkbook> content) {
        return TestSheets.write(folder.resolve("t.xls"), TestBiff.poi(content));
    }

    private Path write(TestBiff cells) {
        return TestSheets.write(folder.resolve("t.et"), TestBiff.sheet(new TestBiff(), cells));
    }

    @Test
    void everyKindOfCell() {
        Path path = write(book -> {
            HSSFSheet sheet = book.createSheet("一月");
            HSSFCellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            HSSFRow row = sheet.createRow(2);
            row.createCell(0).setCellValue(1.909);
            row.createCell(1).setCellValue(131);
            row.createCell(2).setCellValue("腊肉");
            HSSFRichTextString rich = new HSSFRichTextString("麻阳·兰里支局𠮷");
            HSSFFont red = book.createFont();
            red.setColor((short) 10);
            rich.applyFont(1, 3, red);
            row.createCell(3).setCellValue(rich);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue(FormulaError.DIV0);
            HSSFCell day = row.createCell(6);
            day.setCellValue(LocalDateTime.of(2021, 5, 1, 8, 30));
            day.setCellStyle(date);
            row.createCell(7).setCellValue(0.1 + 0.2);
            row.createCell(8).setCellStyle(date);
            row.createCell(9).setCellValue("  ");
            row.createCell(10).setCellValue(-102900005115168.0);
            row.createCell(11).setCellValue(1e300);
        });
        SheetRow row = TestSheets.rows(path).getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells()).extracting(Cell::address).containsExactly("A3", "B3", "C3", "D3", "E3", "F3", "G3", "H3", "K3", "L3");
        assertThat(row.cells()).extracting(Cell::shown).containsExactly("1.909", "131", "腊肉", "麻阳·兰里支局𠮷", "TRUE", "#DIV/0!",
            "2021-05-01 08:30", "0.3", "-102900005115168", "1E+300");
        assertThat(row.cells()).extracting(Cell::kind).containsExactly(CellKind.NUMBER, CellKind.NUMBER, CellKind.TEXT, CellKind.TEXT,
            CellKind.BOOLEAN, CellKind.ERROR, CellKind.DATE, CellKind.NUMBER, CellKind.NUMBER, CellKind.NUMBER);
        assertThat(row.cell(7).raw()).isEqualTo("0.30000000000000004");
        try (SheetFile file = SheetFile.open(path)) {
            assertThat(file.kind()).isEqualTo(FileKind.OLD_WORKBOOK);
            assertThat(file.charset()).isNull();
            assertThat(file.sheets()).containsExactly(new SheetInfo(0, "一月", false));
        }
    }

    @Test
    void formulasGiveTheResultThatTheFileHolds() {
        Path path = write(book -> {
            HSSFRow row = book.createSheet().createRow(0);
            row.createCell(0).setCellValue(2);
            String[] formulas = {"A1*21", "A1&\"只\"", "A1=2", "1/0", "\"\"", "SUM(A1:A1)"};
            for (int i = 0; i < formulas.length; i++) {
                row.createCell(i + 1).setCellFormula(formulas[i]);
                if (i < 5) {
                    book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(i + 1));
                }
            }
        });
        SheetRow row = TestSheets.rows(path).getFirst();
        assertThat(row.cells()).extracting(Cell::shown).containsExactly("2", "42", "2只", "TRUE", "#DIV/0!", "=…");
        assertThat(row.cells()).extracting(Cell::column).containsExactly(0, 1, 2, 3, 4, 6);
        assertThat(row.cell(6).kind()).isEqualTo(CellKind.ERROR);
    }

    @Test
    void datesCountFrom1904WhereTheWorkbookSaysSo() {
        TestBiff globals = new TestBiff().words(0x0022, 1).words(0x00E0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).words(0x00E0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0);
        TestBiff cells = new TestBiff().words(0x027E, 0, 0, 1, 42551 << 2 | 2, 42551 >> 14).words(0x027E, 0, 1, 0, 42551 << 2 | 2, 42551 >> 14);
        Path path = TestSheets.write(folder.resolve("d.xls"), TestBiff.sheet(globals, cells));
        assertThat(TestSheets.shown(path)).containsExactly(List.of("2020-07-01", "42551"));
    }

    @Test
    void packedNumbersAreExact() {
        int hundredths = 1909 << 2 | 3;
        int half = (int) (Double.doubleToRawLongBits(0.5) >>> 32);
        int minus = -7 << 2 | 2;
        Path path = write(new TestBiff().words(0x00BD, 4, 1, 0, hundredths, hundredths >> 16, 0, half, half >> 16, 0, minus, minus >> 16, 3));
        SheetRow row = TestSheets.rows(path).getFirst();
        assertThat(row.cells()).extracting(Cell::address).containsExactly("B5", "C5", "D5");
        assertThat(row.cells()).extracting(Cell::number).containsExactly(new BigDecimal("19.09"), new BigDecimal("0.5"), new BigDecimal("-7"));
    }

    @Test
    void everyDoubleComesBackBitForBit() {
        Random random = new Random(5);
        double[] numbers = new double[2000];
        Arrays.setAll(numbers, i -> switch (i % 3) {
            case 0 -> Double.longBitsToDouble(random.nextLong());
            case 1 -> Math.round(random.nextDouble() * 1e9) / 1000.0;
            default -> random.nextInt() * 1e6;
        });
        Path path = write(book -> {
            HSSFSheet sheet = book.createSheet();
            for (int i = 0; i < numbers.length; i++) {
                sheet.createRow(i).createCell(0).setCellValue(Double.isFinite(numbers[i]) ? numbers[i] : i);
            }
        });
        List<SheetRow> rows = TestSheets.rows(path);
        assertThat(rows).hasSize(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            double expected = Double.isFinite(numbers[i]) ? numbers[i] : i;
            assertThat(Double.parseDouble(rows.get(i).cell(0).raw())).as("row %d", i).isEqualTo(expected);
        }
    }

    @Test
    void textsCutBetweenTwoRecordsAreJoined() {
        List<String> texts = new ArrayList<>();
        Random random = new Random(9);
        for (int i = 0; i < 600; i++) {
            String unit = random.nextBoolean() ? "ab" : random.nextBoolean() ? "汉字" : "x汉";
            texts.add(i + unit.repeat(1 + random.nextInt(i % 50 == 0 ? 12_000 : 60)));
        }
        Path path = write(book -> {
            HSSFSheet sheet = book.createSheet();
            HSSFFont font = book.createFont();
            for (int i = 0; i < texts.size(); i++) {
                HSSFRichTextString text = new HSSFRichTextString(texts.get(i));
                for (int at = 0; i % 3 == 0 && at < Math.min(40, text.length() - 1); at++) {
                    text.applyFont(at, at + 1, (short) (at % 2 == 0 ? font.getIndex() : 0));
                }
                sheet.createRow(i).createCell(0).setCellValue(text);
            }
        });
        assertThat(TestSheets.rows(path)).extracting(r -> r.cell(0).raw()).containsExactlyElementsOf(texts);
    }

    @Test
    void hiddenSheetsAndRowsAreToldAndChartsAreNoSheets() {
        Path path = write(book -> {
            for (String name : List.of("隐", "深", "见")) {
                book.createSheet(name).createRow(0).createCell(0).setCellValue(name);
            }
            book.setSheetVisibility(0, SheetVisibility.HIDDEN);
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            book.setActiveSheet(2);
            HSSFRow row = book.getSheet("见").createRow(40);
            row.createCell(0).setCellValue(1);
            row.setZeroHeight(true);
        });
        try (SheetFile file = SheetFile.open(path)) {
            assertThat(file.sheets()).containsExactly(new SheetInfo(0, "隐", true), new SheetInfo(1, "深", true), new SheetInfo(2, "见", false));
            assertThat(TestSheets.rows(file, file.firstVisible())).extracting(SheetRow::number, SheetRow::hidden)
                .containsExactly(org.assertj.core.api.Assertions.tuple(1, false), org.assertj.core.api.Assertions.tuple(41, true));
            assertThat(TestSheets.rows(file, file.sheet("深")).getFirst().cell(0).raw()).isEqualTo("深");
        }
    }

    @Test
    void mergedCellsAreTold() {
        Path path = write(book -> {
            HSSFSheet sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("标题");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            book.createSheet("空");
        });
        try (SheetFile file = SheetFile.open(path)) {
            assertThat(file.merged(file.firstVisible())).containsExactly(new Region(1, 1, 0, 6), new Region(3, 4, 0, 0));
            assertThat(file.merged(file.sheet("空"))).isEmpty();
        }
    }

    /** Small exporting programs write the cells as they come to them, and Excel opens such sheets. */
    @Test
    void cellsInAnyOrderAreReadRowByRow() {
        TestBiff cells = new TestBiff().words(0x027E, 2, 1, 0, 4 << 2 | 2, 0).words(0x027E, 0, 1, 0, 2 << 2 | 2, 0)
            .words(0x027E, 2, 0, 0, 3 << 2 | 2, 0).words(0x027E, 0, 0, 0, 1 << 2 | 2, 0);
        assertThat(TestSheets.shown(write(cells))).containsExactly(List.of("1", "2"), List.of("3", "4"));
        Path twice = write(new TestBiff().words(0x027E, 0, 0, 0, 6, 0).words(0x027E, 0, 0, 0, 10, 0));
        assertThatThrownBy(() -> TestSheets.rows(twice)).isInstanceOf(UserException.class);
    }

    @Test
    void passwordsAndOlderVersionsAndOtherDocumentsAreSaid() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            assertThat(refusal(TestBiff.poi(book -> book.createSheet().createRow(0).createCell(0).setCellValue(1)))).contains("password");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refusal(TestBiff.ole("EncryptedPackage", new byte[5000]))).contains("password");
        assertThat(refusal(TestBiff.ole("WordDocument", new byte[5000]))).contains("document");
        assertThat(refusal(TestBiff.ole("Contents", new byte[5000]))).contains("not a spreadsheet");
        byte[] excel95 = new TestBiff().words(BiffRecords.BOF, 0x0500, 5, 0, 0).words(BiffRecords.EOF).bytes();
        assertThat(refusal(TestBiff.ole("Book", excel95))).contains("Excel 95");
        assertThat(refusal(TestBiff.ole("Workbook", "no records".getBytes(StandardCharsets.UTF_8)))).contains("damaged");
        assertThat(refusal(new byte[4096])).contains("not a spreadsheet");
    }

    @Test
    void sectorLostInACopyIsNoticed() {
        byte[] whole = TestBiff.poi(book -> {
            HSSFSheet sheet = book.createSheet();
            for (int i = 0; i < 2000; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i + 0.5);
            }
        });
        assertThat(refusal(whole)).startsWith("[");
        for (int sector = 20; sector < 60; sector++) {
            byte[] lost = whole.clone();
            Arrays.fill(lost, sector * 512, sector * 512 + 512, (byte) 0);
            assertThat(refusal(lost)).as("sector %d", sector).contains("damaged");
            assertThat(refusal(Arrays.copyOf(whole, sector * 512))).as("cut at sector %d", sector).contains("damaged");
        }
    }

    private String refusal(byte[] bytes) {
        try {
            return TestSheets.rows(TestSheets.write(folder.resolve("r.xls"), bytes)).toString();
        } catch (UserException e) {
            return TestSheets.sentence(e);
        }
    }

    @Test
    void tooManyRowsColumnsOrMergedCellsAreSaid() {
        byte[] bytes = TestBiff.poi(book -> {
            HSSFSheet sheet = book.createSheet();
            sheet.createRow(0).createCell(4).setCellValue(1);
            sheet.createRow(9).createCell(0).setCellValue(1);
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
        });
        Path path = TestSheets.write(folder.resolve("l.xls"), bytes);
        assertThat(refusal(path, 9, 100, 10)).contains("at most 9");
        assertThat(refusal(path, 100, 4, 10)).contains("at most 4");
        assertThat(refusal(path, 100, 100, 1)).contains("more than 1 merged");
        assertThat(refusal(path, 100, 100, 2)).startsWith("[");
    }

    private static String refusal(Path path, int rows, int columns, int merged) {
        try (SheetFile file = SheetFile.open(path, null, new SheetLimits(10, 1000, 10, 1000, 10, 100, 1000, rows, columns, 100, 1 << 20, merged))) {
            return TestSheets.rows(file, file.firstVisible()).toString();
        } catch (UserException e) {
            return TestSheets.sentence(e);
        }
    }
}
