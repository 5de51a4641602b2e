package ruralpost.sheet.handback;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;

/** Writes an xls or et workbook again. It is held in memory as a whole, so only small ones are; macros and all else are kept. */
final class OldWorkbookBack {

    /** Size of the largest file that is, in bytes; it takes about ten times that in memory. */
    static final long LARGEST = 20L << 20;
    /** The first styles of the format are for rows and columns; this one is for cells. */
    private static final int DEFAULT_STYLE = 15;
    private static final int COLUMNS = 256;
    private static final int WIDTH = 60 * 256;
    /** Of the 4,030 that the format allows, a few are left for the user. */
    private static final int MOST_STYLES = 4_000;

    /** The palette has few colours, and users take them for marks of their own; the pattern makes ours known again. */
    private static final FillPatternType MARK = FillPatternType.FINE_DOTS;

    private final MarkTexts texts;
    private final Map<Short, HSSFCellStyle> styles = new HashMap<>();
    private final Map<Short, HSSFCellStyle> cleared = new HashMap<>();
    private HSSFWorkbook book;
    private short colour;

    OldWorkbookBack(MarkTexts texts) {
        this.texts = texts;
    }

    /** @throws RuntimeException when the workbook holds something that cannot be read or written faithfully */
    void write(Path source, Path out, List<MarkedSheet> sheets) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(source.toFile(), true); HSSFWorkbook opened = new HSSFWorkbook(files, true)) {
            book = opened;
            colour = book.getCustomPalette().findSimilarColor(0xFF, 0xDF, 0x9E).getIndex();
            for (MarkedSheet marks : sheets) {
                HSSFSheet sheet = book.getSheet(marks.sheet().name());
                if (sheet == null) {
                    throw new IllegalStateException(marks.sheet().name());
                }
                look(sheet, marks);
                if (marks.column() >= COLUMNS) {
                    throw new WorkbookBack.Full();
                }
                mark(sheet, marks);
            }
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
                book.write(stream);
            }
        }
    }

    private static void look(HSSFSheet sheet, MarkedSheet marks) {
        for (Row row : sheet) {
            List<ruralpost.sheet.file.Cell> cells = new ArrayList<>();
            for (Cell cell : row) {
                String text = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
                if (cell.getCellType() != CellType.BLANK && !(cell.getCellType() == CellType.STRING && text.isBlank())) {
                    CellKind kind = cell.getCellType() == CellType.STRING ? CellKind.TEXT : CellKind.NUMBER;
                    cells.add(new ruralpost.sheet.file.Cell(row.getRowNum() + 1, cell.getColumnIndex(), kind, text, null));
                }
            }
            marks.look(new SheetRow(row.getRowNum() + 1, false, cells));
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.getLastColumn() < COLUMNS - 1) {
                marks.lookAtMerged(merged.getFirstRow() + 1, merged.getLastRow() + 1, merged.getLastColumn());
            }
        }
    }

    private void mark(HSSFSheet sheet, MarkedSheet marks) {
        int column = marks.column();
        if (!marks.isReused()) {
            sheet.setColumnWidth(column, WIDTH);
            sheet.setColumnHidden(column, false);
        }
        for (Row any : sheet) {
            HSSFRow row = (HSSFRow) any;
            int number = row.getRowNum() + 1;
            String text = marks.text(number, texts);
            BitSet wrong = marks.wrongColumns(number);
            if (marks.isReused()) {
                clear(row, marks.isCleared(number) ? column : -1, wrong);
            }
            if (text != null) {
                wrong.stream().filter(i -> i < COLUMNS).forEach(i -> fill(cell(row, i, sheet)));
                HSSFCell told = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
                HSSFCell before = column == 0 || !marks.isHeader(number) ? null : row.getCell(column - 1);
                told.setCellValue(text);
                if (before == null) {
                    told.setCellStyle(book.getCellStyleAt(DEFAULT_STYLE));
                    fill(told);
                } else {
                    told.setCellStyle(before.getCellStyle());
                }
            }
        }
    }

    private static HSSFCell cell(HSSFRow row, int column, HSSFSheet sheet) {
        HSSFCell cell = row.getCell(column);
        if (cell == null) {
            cell = row.createCell(column);
            HSSFCellStyle style = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(column);
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
        return cell;
    }

    /** Takes away what an earlier handing back left, except in cells that are still wrong. */
    private void clear(HSSFRow row, int column, BitSet wrong) {
        for (Cell any : row) {
            HSSFCell cell = (HSSFCell) any;
            if (cell.getColumnIndex() == column) {
                cell.setBlank();
            }
            if (isMarked(cell.getCellStyle()) && !wrong.get(cell.getColumnIndex())) {
                restyle(cell, cleared, FillPatternType.NO_FILL);
            }
        }
    }

    private boolean isMarked(HSSFCellStyle style) {
        return style.getFillPattern() == MARK && style.getFillForegroundColor() == colour;
    }

    private void fill(HSSFCell cell) {
        if (!isMarked(cell.getCellStyle())) {
            restyle(cell, styles, MARK);
        }
    }

    private void restyle(HSSFCell cell, Map<Short, HSSFCellStyle> known, FillPatternType pattern) {
        HSSFCellStyle old = cell.getCellStyle();
        HSSFCellStyle style = known.get(old.getIndex());
        if (style == null) {
            if (book.getNumCellStyles() >= MOST_STYLES) {
                return;
            }
            style = book.createCellStyle();
            style.cloneStyleFrom(old);
            style.setFillPattern(pattern);
            if (pattern == MARK) {
                style.setFillForegroundColor(colour);
                style.setFillBackgroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            }
            known.put(old.getIndex(), style);
        }
        cell.setCellStyle(style);
    }
}
