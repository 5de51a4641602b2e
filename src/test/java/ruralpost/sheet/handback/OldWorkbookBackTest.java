package ruralpost.sheet.handback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.text.Lang;

class OldWorkbookBackTest {

    @TempDir
    Path folder;

    private Path office() throws IOException {
        Path file = folder.resolve("old.xls");
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet hidden = book.createSheet("参数");
            hidden.createRow(0).createCell(0).setCellValue("勿动");
            HSSFSheet sheet = book.createSheet("五月");
            book.setSheetHidden(0, true);
            book.setActiveSheet(1);
            sheet.createRow(0).createCell(0).setCellValue("某县农产品销售表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            HSSFCellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
            HSSFCellStyle red = book.createCellStyle();
            red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            red.setFillForegroundColor(IndexedColors.RED.getIndex());
            for (int r = 1; r < 6; r++) {
                Row row = sheet.createRow(r);
                row.createCell(0).setCellValue(r == 1 ? "产品" : "茶" + r);
                Cell number = row.createCell(1);
                number.setCellValue(44000.25 + r);
                number.setCellStyle(date);
                row.createCell(2).setCellFormula("B" + (r + 1) + "*2");
                row.getCell(2).setCellStyle(red);
            }
            sheet.setColumnWidth(1, 31 * 256);
            book.write(out);
        }
        return file;
    }

    private Path handBack(Path from, String to, String... cells) throws IOException {
        Map<Integer, List<CellMark>> rows = new TreeMap<>();
        for (String cell : cells) {
            rows.put(Integer.parseInt(cell.substring(1)), List.of(Backs.missing(cell.substring(0, 1))));
        }
        SheetMarks marks = SheetMarks.of(new SheetInfo(1, "五月", false), 2, rows);
        Path out = folder.resolve(to);
        new OldWorkbookBack(new MarkTexts(Lang.ZH)).write(from, out, MarkedSheet.of(List.of(marks)));
        return out;
    }

    static HSSFWorkbook open(Path path) throws IOException {
        try (FileInputStream in = new FileInputStream(path.toFile())) {
            return new HSSFWorkbook(in);
        }
    }

    static Map<String, String> cells(Path path, int except) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (HSSFWorkbook book = open(path)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getColumnIndex() != except && cell.getCellType() != CellType.BLANK) {
                    String value = cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : cell.toString();
                    all.put(sheet.getSheetName() + cell.getAddress(), cell.getCellType() + value + cell.getCellStyle().getDataFormatString());
                }
            })));
        }
        return all;
    }

    @Test
    void cellsFormatsWidthsMergedCellsAndHiddenSheetsStay() throws IOException {
        Path original = office();
        Path out = handBack(original, "back.xls", "B4", "C5");
        assertThat(cells(out, 3)).isEqualTo(cells(original, 3)).hasSize(17);
        try (HSSFWorkbook book = open(out)) {
            HSSFSheet sheet = book.getSheet("五月");
            assertThat(book.isSheetHidden(0)).isTrue();
            assertThat(sheet.getMergedRegions()).containsExactly(new CellRangeAddress(0, 0, 0, 2));
            assertThat(sheet.getColumnWidth(1)).isEqualTo(31 * 256);
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo(Backs.TITLE);
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("B 列：缺少文件。填写文件");
            assertThat(sheet.getRow(2).getCell(3)).isNull();
            HSSFCell marked = sheet.getRow(3).getCell(1);
            assertThat(marked.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.FINE_DOTS);
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(sheet.getRow(5).getCell(2).getCellStyle().getFillForegroundColor()).isEqualTo(IndexedColors.RED.getIndex());
        }
    }

    @Test
    void handedBackASecondTimeTheColumnIsWrittenOverAndOldMarksGo() throws IOException {
        Path out = handBack(handBack(office(), "1.xls", "B4", "B5"), "2.xls", "B5");
        try (HSSFWorkbook book = open(out)) {
            HSSFSheet sheet = book.getSheet("五月");
            assertThat(sheet.getRow(3).getCell(3).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(sheet.getRow(3).getCell(1).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(sheet.getRow(4).getCell(1).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.FINE_DOTS);
            assertThat(sheet.getRow(4).getCell(3).getStringCellValue()).startsWith("B 列");
            assertThat(sheet.getRow(1).getCell(4)).isNull();
        }
    }
}
