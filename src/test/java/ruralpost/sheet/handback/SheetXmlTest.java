package ruralpost.sheet.handback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.sheet.file.TestSheets;

/** The XML of sheets as different programs write it: only the marks are put in, every other letter stays. */
class SheetXmlTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEAD = "<row r=\"1\" spans=\"1:2\"><c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>产品</t></is></c>"
        + "<c r=\"B1\" s=\"1\" t=\"inlineStr\"><is><t>金额</t></is></c></row>";

    @TempDir
    Path folder;

    private Path handBack(String sheetXml, int header, String... cells) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put(SHEET, sheetXml);
        more.put("xl/styles.xml", TestSheets.styles("General", "0.00", "yyyy-mm-dd"));
        Path original = Backs.workbook(folder.resolve("a.xlsx"), "", more);
        Path out = folder.resolve("b.xlsx");
        HandedBack back = Backs.write(original, out, header, cells);
        assertThat(back.isList()).isFalse();
        return out;
    }

    private static String told(String cell, int style, String text) {
        return "<c r=\"" + cell + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    private static String worksheet(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
            + "  xmlns:x14ac=\"urn:x\" >" + content + "</worksheet>";
    }

    @Test
    void onlyTheMarkedCellsChangeTheirStyleAndTheColumnIsPutIn() {
        String rest = "<sheetProtection sheet=\"1\"/><mergeCells count=\"1\"><mergeCell ref=\"A9:B9\"/></mergeCells><!-- a > b -->"
            + "<conditionalFormatting sqref=\"A1:B9\"/><x14ac:any xmlns:x14ac='urn:x'><![CDATA[<row>]]></x14ac:any>";
        String before = "<sheetPr codeName=\"S\"/><dimension ref=\"A1:B4\"/><cols><col min=\"2\" max=\"16384\" width=\"9\" style=\"2\"/></cols>";
        String shared = "<c r=\"B2\" s=\"1\"><f t=\"shared\" ref=\"B2:B3\" si=\"0\">1+1</f><v>2</v></c>";
        String data = HEAD + "<row r=\"2\" x14ac:dyDescent=\"0.2\"><c r=\"A2\" t=\"inlineStr\"><is><t>茶</t></is></c>" + shared + "</row>"
            + "\n<row r=\"3\"><c r=\"B3\" s=\"1\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row><row r=\"4\" s=\"1\" customFormat=\"1\"/>";
        Path out = handBack(worksheet(before + "<sheetData>" + data + "</sheetData>" + rest), 1, "A3", "B2");
        assertThat(Backs.part(out, SHEET)).isEqualTo(worksheet("<sheetPr codeName=\"S\"/><dimension ref=\"A1:C4\"/><cols>"
            + "<col min=\"2\" max=\"2\" width=\"9\" style=\"2\"/><col min=\"3\" max=\"3\" width=\"60\" customWidth=\"1\"/>"
            + "<col min=\"4\" max=\"16384\" width=\"9\" style=\"2\"/></cols><sheetData>"
            + HEAD.replace("1:2", "1:3").replace("</row>", told("C1", 1, Backs.TITLE) + "</row>")
            + "<row r=\"2\" x14ac:dyDescent=\"0.2\"><c r=\"A2\" t=\"inlineStr\"><is><t>茶</t></is></c>" + shared.replace("s=\"1\"", "s=\"3\"")
            + told("C2", 4, "B 列：缺少文件。填写文件") + "</row>"
            + "\n<row r=\"3\"><c r=\"A3\" s=\"4\"/><c r=\"B3\" s=\"1\"><f t=\"shared\" si=\"0\"/><v>2</v></c>"
            + told("C3", 4, "A 列：缺少文件。填写文件") + "</row><row r=\"4\" s=\"1\" customFormat=\"1\"/></sheetData>" + rest));
        assertThat(Backs.parts(out).get("xl/workbook.xml")).isEqualTo(Backs.parts(folder.resolve("a.xlsx")).get("xl/workbook.xml"));
    }

    @Test
    void addedStylesDifferFromTheCellsOwnByTheFillAlone() {
        Path out = handBack(worksheet("<sheetData>" + HEAD + "<row r=\"2\"><c r=\"A2\" s=\"2\"><v>44000</v></c></row></sheetData>"), 1, "A2");
        String styles = Backs.part(out, "xl/styles.xml");
        assertThat(styles).contains("<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + MarkStyles.FILL + "\"/><bgColor indexed=\"64\"/></patternFill></fill></fills><cellStyleXfs>");
        assertThat(styles).endsWith("<xf numFmtId=\"178\"/>"
            + "<xf applyFill=\"1\" fillId=\"2\" numFmtId=\"178\"/><xf applyFill=\"1\" fillId=\"2\" numFmtId=\"176\"/></cellXfs></styleSheet>");
        assertThat(TestSheets.rows(out).get(1).cell(0).shown()).isEqualTo("2020-06-18");
    }

    @Test
    void countedFillsAndFormatsStayCounted() {
        String styles = "<x:styleSheet xmlns:x=\"urn:m\"><x:fills count=\"2\"><x:fill/><x:fill><x:patternFill/></x:fill></x:fills>"
            + "<x:cellXfs count=\"1\"><x:xf fillId=\"1\" fontId='0'><x:alignment wrapText=\"1\"/></x:xf></x:cellXfs>"
            + "<x:dxfs><x:dxf><x:fill/></x:dxf></x:dxfs></x:styleSheet>";
        Path original = Backs.workbook(folder.resolve("a.xlsx"), HEAD.replace(" s=\"1\"", "") + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>",
            Map.of("xl/styles.xml", styles));
        Path out = folder.resolve("b.xlsx");
        Backs.write(original, out, 1, "A2");
        assertThat(Backs.part(out, "xl/styles.xml")).isEqualTo(styles.replace("<x:fills count=\"2\">", "<x:fills count=\"3\">")
            .replace("</x:fills>", "<x:fill><x:patternFill patternType=\"solid\"><x:fgColor rgb=\"" + MarkStyles.FILL
                + "\"/><x:bgColor indexed=\"64\"/></x:patternFill></x:fill></x:fills>").replace("cellXfs count=\"1\"", "cellXfs count=\"2\"")
            .replace("</x:cellXfs>", "<x:xf applyFill=\"1\" fillId=\"2\" fontId='0'><x:alignment wrapText=\"1\"/></x:xf></x:cellXfs>"));
        assertThat(Backs.part(out, SHEET)).contains("<c s=\"1\" r=\"A2\"><v>1</v></c>");
    }

    @Test
    void rowsAndCellsWithoutAddressesArePlacedByTheirOrder() {
        String data = "<row><c t=\"inlineStr\"><is><t>产品</t></is></c><c t=\"inlineStr\"><is><t>金额</t></is></c></row>"
            + "<row><c t=\"inlineStr\"><is><t>茶</t></is></c><c/></row><row/>";
        Path out = handBack(worksheet("<sheetData>" + data + "</sheetData>"), 1, "B2");
        assertThat(Backs.part(out, SHEET)).contains("<c s=\"3\"/>" + told("C2", 3, "B 列：缺少文件。填写文件") + "</row><row/>");
        assertThat(Backs.told(out, 2)).containsEntry(1, Backs.TITLE).hasSize(2);
    }

    @Test
    void prefixesOfTheFileAreUsedForWhatIsAdded() {
        String xml = "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>"
            + "<x:row r=\"1\"><x:c r=\"A1\" t=\"str\"><x:v>产品</x:v></x:c></x:row><x:row r='2'><x:c r='A2'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        Path out = handBack(xml, 1, "2");
        assertThat(Backs.part(out, SHEET)).contains("<x:cols><x:col min=\"2\" max=\"2\" width=\"60\" customWidth=\"1\"/></x:cols><x:sheetData>")
            .contains("<x:row r='2'><x:c r='A2'><x:v>7</x:v></x:c><x:c r=\"B2\" s=\"3\" t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">缺少文件。填写文件"
                + "</x:t></x:is></x:c></x:row>");
        assertThat(Backs.told(out, 1)).hasSize(2);
    }

    @Test
    void cellsThatAreFormattedButEmptyAreFilledInPlaceAndOthersBehindStay() {
        String data = HEAD + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\" s=\"2\"/><c r=\"D2\" s=\"1\"/></row>";
        Path out = handBack(worksheet("<sheetData>" + data + "</sheetData>"), 1, "B2");
        assertThat(Backs.part(out, SHEET)).contains("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"3\"/>"
            + told("C2", 3, "B 列：缺少文件。填写文件") + "<c r=\"D2\" s=\"1\"/></row>");
    }

    @Test
    void theColumnIsNotPutUnderMergedCells() {
        String xml = worksheet("<sheetData>" + HEAD + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData><mergeCells>"
            + "<mergeCell ref=\"B1:D1\"/><mergeCell ref=\"A7:J7\"/></mergeCells>");
        assertThat(Backs.told(handBack(xml, 1, "2"), 4)).hasSize(2);
    }

    @Test
    void sheetInUtf16IsWrittenInUtf16() throws Exception {
        String xml = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"urn:m\"><sheetData>" + HEAD
            + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData></worksheet>";
        Map<String, String> parts = TestSheets.parts("");
        parts.remove(SHEET);
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new java.util.zip.ZipEntry(SHEET));
            zip.write(xml.getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        }
        Path original = TestSheets.write(folder.resolve("u.xlsx"), bytes.toByteArray());
        Path out = folder.resolve("v.xlsx");
        Backs.write(original, out, 1, "2");
        byte[] part = Backs.parts(out).get(SHEET).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(new String(part, java.nio.charset.StandardCharsets.UTF_16LE)).startsWith(xml.substring(0, 40)).contains(Backs.TITLE);
    }

    @Test
    void textsThatXmlOrExcelWouldMisreadAreWrittenSafely() {
        assertThat(XmlTag.escape("a<b>&\u0001_x000D_\uD800𠮷", false)).isEqualTo("a&lt;b&gt;&amp;_x005F_x000D_𠮷");
        assertThat(XmlTag.escape("好", true)).isEqualTo("&#22909;");
    }
}
