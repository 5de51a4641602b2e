package ruralpost.sheet.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** Makes spreadsheets for tests and reads them back. */
public final class TestSheets {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private TestSheets() {
    }

    /** A workbook with one sheet, written by fastexcel. */
    public static Path xlsx(Path file, Consumer<Worksheet> content) {
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            content.accept(book.newWorksheet("Sheet1"));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of texts and numbers, row by row. */
    public static Path xlsx(Path file, Object[]... rows) {
        return xlsx(file, sheet -> {
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    switch (rows[r][c]) {
                        case null -> { }
                        case Number number -> sheet.value(r, c, number);
                        case java.time.LocalDate date -> {
                            sheet.value(r, c, date);
                            sheet.style(r, c).format("yyyy\\-mm\\-dd").set();
                        }
                        default -> sheet.value(r, c, rows[r][c].toString());
                    }
                }
            }
        });
    }

    /** The parts of a hand-made workbook: one sheet with this {@code <sheetData>} content; parts may be replaced. */
    public static Map<String, String> parts(String sheetData) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", "<workbook " + MAIN + "><workbookPr/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"r2\" Type=\"http://x/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet " + MAIN + "><sheetData>" + sheetData + "</sheetData></worksheet>");
        return parts;
    }

    /** Styles whose cell formats 0, 1, 2 … have these format codes. */
    public static String styles(String... codes) {
        StringBuilder formats = new StringBuilder("<styleSheet><numFmts>");
        StringBuilder cells = new StringBuilder("</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>");
        for (int i = 0; i < codes.length; i++) {
            boolean builtIn = codes[i].startsWith("#") && codes[i].substring(1).matches("\\d+");
            String id = builtIn ? codes[i].substring(1) : String.valueOf(176 + i);
            if (!builtIn) {
                String code = codes[i].replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
                formats.append("<numFmt numFmtId=\"").append(id).append("\" formatCode=\"").append(code).append("\"/>");
            }
            cells.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return formats.append(cells).append("</cellXfs></styleSheet>").toString();
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows of the first visible sheet. */
    public static List<SheetRow> rows(Path path) {
        try (SheetFile file = SheetFile.open(path)) {
            return rows(file, file.firstVisible());
        }
    }

    public static List<SheetRow> rows(SheetFile file, SheetInfo sheet) {
        List<SheetRow> all = new ArrayList<>();
        try (RowCursor rows = file.rows(sheet)) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    /** The same as shown texts. */
    public static List<List<String>> shown(Path path) {
        return rows(path).stream().map(r -> {
            List<String> texts = new ArrayList<>();
            for (int c = 0; c < r.width(); c++) {
                texts.add(r.cell(c).shown());
            }
            return texts;
        }).toList();
    }

    /** The English sentence of a refusal. */
    public static String sentence(UserException e) {
        return Texts.of(Lang.EN).get(e.userMessage());
    }
}
