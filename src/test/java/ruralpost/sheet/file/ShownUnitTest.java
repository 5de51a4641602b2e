package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number is read with the unit that its format shows beside it, for that is what the sheet says to whoever looks at it. */
class ShownUnitTest {

    private static final List<String> FORMATS = List.of("0.0\"万元\"", "[$$-409]#,##0.00", "0.0\"斤\"", "0!.0,\"万\"", "\"￥\"#,##0.00", "0.00\"元\"", "0%");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "0.00\"万元\"|12.5万元", "0.00万|12.5万", "#,##0.00\\ \"万\"|12.5万", "[$$-409]#,##0.00|$12.5", "\"US$\"#,##0|US$12.5", "[$€-2] #,##0.00|€12.5",
        "#,##0.00\\ [$€-407]|12.5€", "0\"公斤\"|12.5公斤", "0.0\"kg\"|12.5kg", "0\"美元\"|12.5美元", "0.0\"万\";-0.0\"万\"|12.5万",
        "General|-", "#,##0.00|-", "\"¥\"#,##0.00_);\\(\"¥\"#,##0.00\\)|-", "[$￥-804]#,##0.00|-", "0.00\"元\"|-", "0!.0,\"万\"|0.00125万", "#,##0,\"千\"|0.0125千",
        "0.00,,\"百万\"|0.0000125百万", "0!.0000|0.00125万", "0\\.0,|0.00125万", "0\".\"0000\"万元\"|0.00125万元", "0.0,|0.0125千", "0,.00|0.0125千", "#,##0.00,,|0.0000125百万",
        "0.0,\"吨\"|0.0125吨", "0!.0000\"元\"|12.5 (0.00125元)", "0!.0|12.5 (1.25)", "G/通用格式\"斤\"|12.5斤", "General\"万\"|12.5万", "\"约\"0|约12.5", "0\"月\"|12.5月",
        "[>=10000]0!.0,\"万\";0|-", "[<10]0\"万\";0\"斤\"|12.5斤", "[>10]0!.0,\"万\";0|0.00125万", "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ |-",
        "[DBNum2][$-804]General\"元整\"|-", "#,##0_);(#,##0)|-", "0%|1250%", "0.00%|1250%", "0\"%\"|-", "\"第\"0\"号\"|-", "@|-", "[Red]0.00|-"})
    void whatAFormatShowsBesideANumber(String code, String shown) {
        NumberLook look = NumberLook.of(code);
        String text = look == null ? null : look.shown(new BigDecimal("12.5"), "12.5");
        assertThat(text == null ? "-" : text).isEqualTo(shown);
    }

    private static List<String> cells(Path path) {
        try (SheetFile file = SheetFile.open(path)) {
            return TestSheets.rows(file, file.firstVisible()).getFirst().cells().stream().map(c -> c.kind() + " " + c.shown()).toList();
        }
    }

    @Test
    void bothKindsOfWorkbooksAreReadSo() throws IOException {
        Path xlsx = folder.resolve("f.xlsx");
        try (OutputStream out = Files.newOutputStream(xlsx)) {
            Workbook book = new Workbook(out, "t", "1.0");
            Worksheet sheet = book.newWorksheet("s");
            for (int i = 0; i < FORMATS.size(); i++) {
                sheet.value(0, i, 12.5);
                sheet.style(0, i).format(FORMATS.get(i)).set();
            }
            book.finish();
        }
        Path xls = folder.resolve("f.xls");
        try (OutputStream out = Files.newOutputStream(xls); HSSFWorkbook book = new HSSFWorkbook()) {
            Row row = book.createSheet("s").createRow(0);
            for (int i = 0; i < FORMATS.size(); i++) {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(FORMATS.get(i)));
                row.createCell(i).setCellValue(12.5);
                row.getCell(i).setCellStyle(style);
            }
            book.write(out);
        }
        List<String> wanted = List.of("TEXT 12.5万元", "TEXT $12.5", "TEXT 12.5斤", "TEXT 0.00125万", "NUMBER 12.5", "NUMBER 12.5", "TEXT 1250%");
        assertThat(cells(xlsx)).isEqualTo(wanted);
        assertThat(cells(xls)).isEqualTo(wanted);
    }

    /** What people strike through does not count any more; it must not pass for a number that does. */
    @Test
    void numbersStruckThroughAreNoNumbers() throws IOException {
        Map<String, String> parts = TestSheets.parts("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>5</v></c><c r=\"B1\" s=\"1\"><v>12.5</v></c><c r=\"C1\" s=\"2\"><v>6</v></c></row>");
        parts.put("xl/styles.xml", "<styleSheet><fonts><font/><font><b/><strike/></font><font><strike val=\"0\"/></font></fonts><cellXfs><xf numFmtId=\"0\" fontId=\"0\"/>"
            + "<xf numFmtId=\"0\" fontId=\"1\"/><xf numFmtId=\"0\" fontId=\"2\"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>");
        assertThat(cells(TestSheets.write(folder.resolve("s.xlsx"), TestSheets.zip(parts)))).containsExactly("NUMBER 5", "TEXT ~~12.5~~", "NUMBER 6");
        Path xls = folder.resolve("s.xls");
        try (OutputStream out = Files.newOutputStream(xls); HSSFWorkbook book = new HSSFWorkbook()) {
            Row row = book.createSheet("s").createRow(0);
            for (int i = 0; i < 8; i++) {
                Font font = book.createFont();
                font.setStrikeout(i == 5);
                CellStyle style = book.createCellStyle();
                style.setFont(font);
                row.createCell(i).setCellValue(i);
                row.getCell(i).setCellStyle(style);
            }
            book.write(out);
        }
        assertThat(cells(xls)).containsExactly("NUMBER 0", "NUMBER 1", "NUMBER 2", "NUMBER 3", "NUMBER 4", "TEXT ~~5~~", "NUMBER 6", "NUMBER 7");
    }

    /** Programs that write formulas and do not compute them leave an empty value behind. */
    @Test
    void aFormulaThatWasNeverComputedIsNoBlank() throws IOException {
        Path plain = TestSheets.xlsx(folder.resolve("p.xlsx"), new Object[] {1, 2, 3});
        for (String value : List.of("<v></v>", "<v/>", "")) {
            Path path = folder.resolve("n.xlsx");
            try (ZipFile in = new ZipFile(plain.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(text.replace("<v>2</v>", "<f>A1*2</f>" + value).getBytes(StandardCharsets.UTF_8));
                }
            }
            assertThat(cells(path)).as(value).containsExactly("NUMBER 1", "ERROR =A1*2", "NUMBER 3");
        }
    }
}
