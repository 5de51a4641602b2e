package ruralpost.sheet.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ruralpost.sheet.file.TestSheets;

/** Writes workbooks: by the writer library, or part by part where it lacks formula results and the 1904 calendar. */
final class XlsxMaker {

    private XlsxMaker() {
    }

    static Path write(Path file, MessySheet content) {
        if (content.from1904 || content.sheets.stream().anyMatch(Grid::hasFormulas)) {
            return TestSheets.write(file, TestSheets.zip(parts(content)));
        }
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            for (Grid grid : content.sheets) {
                Worksheet sheet = book.newWorksheet(grid.name);
                if (grid.hidden) {
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                }
                fill(sheet, grid);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Worksheet sheet, Grid grid) {
        for (int r = 0; r < grid.rows.size(); r++) {
            Object[] cells = grid.rows.get(r);
            for (int c = 0; c < cells.length; c++) {
                switch (cells[c]) {
                    case null -> { }
                    case Number number -> sheet.value(r, c, number);
                    case LocalDate date -> date(sheet, r, c, new Dated(date, Dated.ISO));
                    case Dated dated -> date(sheet, r, c, dated);
                    case Shown shown -> {
                        sheet.value(r, c, shown.number());
                        sheet.style(r, c).format(shown.format()).set();
                    }
                    // a cell that has a look but no content, as office programs leave behind
                    case String s when s.isEmpty() -> sheet.style(r, c).bold().set();
                    default -> sheet.value(r, c, cells[c].toString());
                }
            }
        }
        for (String merge : grid.merges) {
            int[] area = Grid.area(merge);
            sheet.range(area[0], area[1], area[2], area[3]).merge();
        }
        grid.hiddenRows.forEach(row -> sheet.hideRow(row - 1));
    }

    private static void date(Worksheet sheet, int row, int column, Dated dated) {
        sheet.value(row, column, dated.date());
        sheet.style(row, column).format(dated.format()).set();
    }

    private static Map<String, String> parts(MessySheet content) {
        if (content.sheets.size() > 1) {
            throw new IllegalStateException(content.id + ": only one sheet by hand");
        }
        Grid grid = content.sheets.getFirst();
        List<String> formats = new ArrayList<>(List.of("#0", Dated.ISO));
        StringBuilder data = new StringBuilder();
        for (int r = 0; r < grid.rows.size(); r++) {
            Object[] cells = grid.rows.get(r);
            if (cells.length > 0) {
                data.append("<row r=\"").append(r + 1).append(grid.hiddenRows.contains(r + 1) ? "\" hidden=\"1\">" : "\">");
                for (int c = 0; c < cells.length; c++) {
                    String place = " r=\"" + (char) ('A' + c) + (r + 1) + "\"";
                    data.append(cell(place, cells[c], formats, content.from1904));
                }
                data.append("</row>");
            }
        }
        Map<String, String> parts = TestSheets.parts("@");
        String merges = grid.merges.isEmpty() ? "" : "<mergeCells>" + String.join("",
            grid.merges.stream().map(m -> "<mergeCell ref=\"" + m + "\"/>").toList()) + "</mergeCells>";
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, xml) -> xml.replace("@</sheetData>", data + "</sheetData>" + merges));
        parts.computeIfPresent("xl/workbook.xml", (name, xml) -> xml.replace("name=\"S\"", "name=\"" + grid.name + "\"")
            .replace("<workbookPr/>", content.from1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>"));
        parts.put("xl/styles.xml", TestSheets.styles(formats.toArray(String[]::new)));
        return parts;
    }

    private static String cell(String place, Object value, List<String> formats, boolean from1904) {
        return switch (value) {
            case null -> "";
            case Number n -> "<c" + place + "><v>" + n + "</v></c>";
            case LocalDate date -> cell(place, new Dated(date, Dated.ISO), formats, from1904);
            case Dated dated -> {
                if (!formats.contains(dated.format())) {
                    formats.add(dated.format());
                }
                LocalDate start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
                yield "<c" + place + " s=\"" + formats.indexOf(dated.format()) + "\"><v>" + ChronoUnit.DAYS.between(start, dated.date()) + "</v></c>";
            }
            case Shown shown -> {
                if (!formats.contains(shown.format())) {
                    formats.add(shown.format());
                }
                yield "<c" + place + " s=\"" + formats.indexOf(shown.format()) + "\"><v>" + shown.number().toPlainString() + "</v></c>";
            }
            case Formula f -> "<c" + place + (f.failed() ? " t=\"e\"" : f.result() instanceof String ? " t=\"str\"" : "") + "><f>" + escaped(f.text())
                + "</f><v>" + escaped(f.result().toString()) + "</v></c>";
            default -> "<c" + place + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(value.toString()) + "</t></is></c>";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
