package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReadingTest {

    @TempDir
    Path folder;

    private List<SheetRow> read(Map<String, String> parts) {
        return TestSheets.rows(TestSheets.write(folder.resolve("t.xlsx"), TestSheets.zip(parts)));
    }

    private SheetRow row(String cells, String... styles) {
        Map<String, String> parts = TestSheets.parts("<row r=\"1\">" + cells + "</row>");
        parts.put("xl/styles.xml", TestSheets.styles(styles));
        return read(parts).getFirst();
    }

    private static String cell(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    @Test
    void numbersKeepTheirDecimalTextAndLoseOnlyBinaryNoise() {
        SheetRow row = row(cell("1.909") + cell("0.30000000000000004") + cell("1.9089999999999998") + cell("1E-3") + cell("102900005115168")
            + cell("12345678901234567") + cell("131.0") + cell("-0") + cell("1E+300")
            + cell("0.505000000000001") + cell("1234567.8910000001") + cell("0.333333333333333") + cell("123456789.120000012")
            + cell("-2.8999999999999986") + cell("0.000123456789012345"));
        assertThat(row.cells()).extracting(Cell::kind).containsOnly(CellKind.NUMBER);
        assertThat(row.cell(0).number()).isEqualTo(new BigDecimal("1.909"));
        assertThat(row.cell(0).raw()).isEqualTo("1.909");
        assertThat(row.cells()).extracting(Cell::shown).containsExactly("1.909", "0.3", "1.909", "0.001", "102900005115168",
            "12345678901234567", "131", "0", "1E+300", "0.505", "1234567.891", "0.333333333333333", "123456789.12", "-2.9",
            "0.000123456789012345");
        assertThat(row.cell(1).raw()).isEqualTo("0.30000000000000004");
    }

    @Test
    void datesByNumberFormat() {
        String[] styles = {"General", "#14", "yyyy\\-mm\\-dd", "yyyy\"年\"m\"月\"d\"日\";@", "[$-804]aaaa\\ m\"月\"", "h:mm:ss",
            "[Red]0.00\"day\"", "#31", "0.00_d", "[h]:mm", "#22", "mmm\\-yy", "#,##0.00;[Red]-#,##0.00"};
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < styles.length; i++) {
            cells.append("<c s=\"").append(i).append("\"><v>44013.5</v></c>");
        }
        SheetRow row = row(cells.toString(), styles);
        List<Integer> dates = row.cells().stream().filter(c -> c.kind() == CellKind.DATE).map(Cell::column).toList();
        assertThat(dates).containsExactly(1, 2, 3, 4, 7, 10, 11);
        assertThat(row.cell(1).date()).isEqualTo(LocalDateTime.of(2020, 7, 1, 12, 0));
        assertThat(row.cell(1).shown()).isEqualTo("2020-07-01 12:00");
        assertThat(row.cell(0).number()).isEqualByComparingTo("44013.5");
    }

    @Test
    void bothDateSystems() {
        assertThat(SerialDate.of(1, false)).isEqualTo(LocalDateTime.of(1900, 1, 1, 0, 0));
        assertThat(SerialDate.of(59, false)).isEqualTo(LocalDateTime.of(1900, 2, 28, 0, 0));
        assertThat(SerialDate.of(60, false)).isNull();
        assertThat(SerialDate.of(61, false)).isEqualTo(LocalDateTime.of(1900, 3, 1, 0, 0));
        assertThat(SerialDate.of(2_958_465, false)).isEqualTo(LocalDateTime.of(9999, 12, 31, 0, 0));
        assertThat(SerialDate.of(2_958_466, false)).isNull();
        assertThat(SerialDate.of(0.5, false)).isNull();
        assertThat(SerialDate.of(Double.NaN, false)).isNull();
        assertThat(SerialDate.of(0, true)).isEqualTo(LocalDateTime.of(1904, 1, 1, 0, 0));

        Map<String, String> parts = TestSheets.parts("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>42551</v></c></row>");
        parts.put("xl/styles.xml", TestSheets.styles("#14"));
        parts.replace("xl/workbook.xml", parts.get("xl/workbook.xml").replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
        assertThat(read(parts).getFirst().cell(0).shown()).isEqualTo("2020-07-01");
    }

    @Test
    void everyKindOfCell() {
        Map<String, String> parts = TestSheets.parts("<row r=\"2\" hidden=\"1\"><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"inlineStr\"><is>"
            + "<r><t>腊</t></r><r><t>肉</t></r></is></c><c r=\"D2\" t=\"b\"><v>1</v></c><c r=\"E2\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>"
            + "<c r=\"F2\" t=\"str\"><f>A1</f><v>文 &amp; 字</v></c><c r=\"G2\"><f>SUM(A1:A9)</f></c><c r=\"H2\" s=\"3\"/>"
            + "<c r=\"AA2\" t=\"d\"><v>2021-05-01T00:00:00</v></c></row><row r=\"5\"/><row r=\"9\"><c r=\"A9\"><f>1+1</f><v>2</v></c></row>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>none</t></si><si><t xml:space=\"preserve\">一</t><rPh sb=\"0\" eb=\"1\"><t>yi</t></rPh>"
            + "<r><t>_x0041_二</t></r></si></sst>");
        List<SheetRow> rows = read(parts);
        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 9);
        SheetRow row = rows.getFirst();
        assertThat(row.hidden()).isTrue();
        assertThat(row.cells()).extracting(Cell::address).containsExactly("B2", "C2", "D2", "E2", "F2", "G2", "AA2");
        assertThat(row.cells()).extracting(Cell::shown)
            .containsExactly("一A二", "腊肉", "TRUE", "#DIV/0!", "文 & 字", "=SUM(A1:A9)", "2021-05-01");
        assertThat(row.cells()).extracting(Cell::kind).containsExactly(CellKind.TEXT, CellKind.TEXT, CellKind.BOOLEAN, CellKind.ERROR,
            CellKind.TEXT, CellKind.ERROR, CellKind.DATE);
        assertThat(rows.get(1).cell(0).number()).isEqualTo("2");
    }

    @Test
    void rowsAndCellsWithoutAddressesFollowEachOther() {
        List<SheetRow> rows = read(TestSheets.parts("<row><c><v>1</v></c><c><v>2</v></c></row><row><c r=\"C2\"><v>3</v></c><c><v>4</v></c></row>"));
        assertThat(rows.get(1).cells()).extracting(Cell::address).containsExactly("C2", "D2");
    }

    @Test
    void hiddenSheetsAreNamedAndNotTheFirst() {
        Map<String, String> parts = TestSheets.parts("<row r=\"1\"><c><v>1</v></c></row>");
        parts.replace("xl/workbook.xml", parts.get("xl/workbook.xml").replace("<sheets>",
            "<sheets><sheet name=\"预设\" sheetId=\"7\" state=\"hidden\" r:id=\"r9\"/>"));
        parts.replace("xl/_rels/workbook.xml.rels", parts.get("xl/_rels/workbook.xml.rels").replace("<Relationships>",
            "<Relationships><Relationship Id=\"r9\" Type=\"http://x/worksheet\" Target=\"/xl/worksheets/hidden.xml\"/>"));
        parts.put("xl/worksheets/hidden.xml", "<worksheet><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>");
        Path path = TestSheets.write(folder.resolve("h.xlsx"), TestSheets.zip(parts));
        try (SheetFile file = SheetFile.open(path)) {
            assertThat(file.sheets()).containsExactly(new SheetInfo(0, "预设", true), new SheetInfo(1, "S", false));
            assertThat(file.firstVisible().name()).isEqualTo("S");
            assertThat(TestSheets.rows(file, file.sheet("预设")).getFirst().cell(0).raw()).isEqualTo("9");
            assertThat(file.sheet(" s ").index()).isEqualTo(1);
        }
    }

    @Test
    void whatAnotherWriterWritesReadsBack() {
        Path path = TestSheets.xlsx(folder.resolve("f.xlsx"), new Object[] {"日期", "单品", "销量(千克)"},
            new Object[] {java.time.LocalDate.of(2020, 7, 1), "㐂𠮷 <&> \"'", 1.909}, new Object[] {null, "汉".repeat(10_000), -3});
        assertThat(TestSheets.shown(path)).containsExactly(List.of("日期", "单品", "销量(千克)"),
            List.of("2020-07-01", "㐂𠮷 <&> \"'", "1.909"), List.of("", "汉".repeat(10_000), "-3"));
    }

    @Test
    void mergedCellsAreToldWithoutReadingTheRowsInFrontOfThem() {
        StringBuilder rows = new StringBuilder();
        for (int r = 1; r <= 9000; r++) {
            rows.append("<row r=\"").append(r).append("\"><c t=\"inlineStr\"><is><t>/sheetData&gt; ").append(r).append("</t></is></c></row>");
        }
        Map<String, String> parts = TestSheets.parts(rows.toString());
        String merged = "<mergeCells count=\"3\"><mergeCell ref=\"B3:B8999\"/><mergeCell ref=\"$A$1:C2\"/><mergeCell ref=\"D1\"/></mergeCells>";
        String sheet = parts.get("xl/worksheets/sheet1.xml").replace("</worksheet>", merged + "</worksheet>");
        List<Region> expected = List.of(new Region(1, 2, 0, 2), new Region(1, 1, 3, 3), new Region(3, 8999, 1, 1));
        // the same with a prefix, as some libraries write, and with a declaration that fills the buffer up to the tag
        String prefixed = sheet.replaceAll("<(/?)(worksheet|sheetData|row|c|is|t|mergeCells|mergeCell)\\b", "<$1x:$2").replace("xmlns=", "xmlns:x=");
        for (String xml : List.of(sheet, prefixed, "<!--" + " ".repeat(65_300) + "-->" + sheet, sheet.replace("<sheetData>", "<sheetData >"))) {
            parts.put("xl/worksheets/sheet1.xml", xml);
            Path path = TestSheets.write(folder.resolve("m.xlsx"), TestSheets.zip(parts));
            try (SheetFile file = SheetFile.open(path)) {
                assertThat(file.merged(file.firstVisible())).isEqualTo(expected).isSameAs(file.merged(file.firstVisible()));
                assertThat(TestSheets.rows(file, file.firstVisible())).hasSize(9000);
            }
        }
        parts.put("xl/worksheets/sheet1.xml", sheet.replace("<sheetData>", "<sheetData/><!--").replace("</sheetData>", "-->"));
        try (SheetFile file = SheetFile.open(TestSheets.write(folder.resolve("m.xlsx"), TestSheets.zip(parts)))) {
            assertThat(file.merged(file.firstVisible())).isEqualTo(expected);
        }
    }

    @Test
    void macrosAndLinksOfAnXlsmAreLeftAlone() {
        Map<String, String> parts = TestSheets.parts("<row r=\"1\"><c><f>[1]S!A1</f><v>5</v></c></row>");
        parts.put("[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" "
            + "ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>");
        parts.put("xl/vbaProject.bin", "\u00D0\u00CF Sub Auto_Open()");
        parts.put("xl/externalLinks/externalLink1.xml", "<externalLink");
        parts.computeIfPresent("xl/_rels/workbook.xml.rels", (k, v) -> v.replace("</Relationships>",
            "<Relationship Id=\"r8\" Type=\"http://x/vbaProject\" Target=\"vbaProject.bin\"/><Relationship Id=\"r9\" Type=\"http://x/externalLink\" "
            + "Target=\"http://127.0.0.1:9/x.xlsx\" TargetMode=\"External\"/></Relationships>"));
        Path path = TestSheets.write(folder.resolve("宏.xlsm"), TestSheets.zip(parts));
        assertThat(TestSheets.shown(path)).containsExactly(List.of("5"));
        try (SheetFile file = SheetFile.open(path)) {
            assertThat(file.kind()).isEqualTo(FileKind.WORKBOOK);
        }
    }

    @Test
    void columnLetters() {
        assertThat(List.of(0, 25, 26, 701, 702, 16_383)).extracting(ColumnLetters::of).containsExactly("A", "Z", "AA", "ZZ", "AAA", "XFD");
        for (int i = 0; i < 16_384; i++) {
            assertThat(ColumnLetters.index(ColumnLetters.of(i) + "17")).isEqualTo(i);
        }
        assertThat(ColumnLetters.index("17")).isEqualTo(-1);
        assertThat(ColumnLetters.index("ABCD1")).isEqualTo(-1);
    }

    @Test
    void whatIsStruckThroughOrSetHighIsNoPartOfTheNumberBeforeIt() {
        String[] runs = {"<r><rPr><strike/></rPr><t>100</t></r><r><t>80</t></r>", "<r><t>100</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>",
            "<r><rPr><strike val=\"0\"/></rPr><t>1</t></r><r><t>00</t></r>", "<r><t>m</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r>"};
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < runs.length; i++) {
            row.append("<c r=\"").append((char) ('A' + i)).append("1\" t=\"inlineStr\"><is>").append(runs[i]).append("</is></c>");
        }
        Path path = TestSheets.write(folder.resolve("r.xlsx"), TestSheets.zip(TestSheets.parts(row + "</row>")));
        assertThat(TestSheets.shown(path)).containsExactly(List.of("~~100~~80", "100^1", "100", "m2"));
    }
}
