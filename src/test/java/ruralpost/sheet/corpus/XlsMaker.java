package ruralpost.sheet.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes the old binary workbooks, which WPS calls et. */
final class XlsMaker {

    private final HSSFWorkbook book = new HSSFWorkbook();
    private final Map<String, HSSFCellStyle> styles = new HashMap<>();

    private XlsMaker() {
    }

    static Path write(Path file, MessySheet content) {
        XlsMaker maker = new XlsMaker();
        try (HSSFWorkbook book = maker.book; OutputStream out = Files.newOutputStream(file)) {
            for (Grid grid : content.sheets) {
                maker.fill(book.createSheet(grid.name), grid);
                if (grid.hidden) {
                    book.setSheetHidden(book.getSheetIndex(grid.name), true);
                }
            }
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(HSSFSheet sheet, Grid grid) {
        for (int r = 0; r < grid.rows.size(); r++) {
            Object[] cells = grid.rows.get(r);
            HSSFRow row = cells.length == 0 ? null : sheet.createRow(r);
            for (int c = 0; c < cells.length; c++) {
                if (cells[c] != null) {
                    put(row.createCell(c), cells[c]);
                }
            }
            if (row != null && grid.hiddenRows.contains(r + 1)) {
                row.setZeroHeight(true);
            }
        }
        for (String merge : grid.merges) {
            int[] area = Grid.area(merge);
            sheet.addMergedRegion(new CellRangeAddress(area[0], area[2], area[1], area[3]));
        }
    }

    private void put(HSSFCell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> put(cell, new Dated(date, Dated.ISO));
            case Dated dated -> {
                cell.setCellValue(dated.date());
                cell.setCellStyle(style(dated.format()));
            }
            case Shown shown -> {
                cell.setCellValue(shown.number().doubleValue());
                cell.setCellStyle(style(shown.format()));
            }
            case Formula formula -> {
                cell.setCellFormula(formula.text());
                if (formula.failed()) {
                    cell.setCellErrorValue(FormulaError.forString(formula.result().toString()));
                } else if (formula.result() instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(formula.result().toString());
                }
            }
            default -> cell.setCellValue(value.toString());
        }
    }

    private HSSFCellStyle style(String format) {
        return styles.computeIfAbsent(format, f -> {
            HSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(f));
            return style;
        });
    }
}
