package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.text.UserException;

/** The quick reader of sheets gives cell for cell what the XML reader gives, and leaves to that what it does not understand. */
class QuickRowsTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://x/main\" xmlns:x14ac=\"http://x/ac\">"
        + "<dimension ref=\"A1:C9\"/><cols><col min=\"1\" max=\"3\" width=\"9\"/></cols>";
    /** As Excel and WPS, openpyxl, LibreOffice and fastexcel write rows. */
    private static final List<String> USUAL = List.of(
        "<row r=\"1\" spans=\"1:3\" ht=\"14.25\" x14ac:dyDescent=\"0.2\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>45000.5</v></c>"
            + "<c r=\"C1\" s=\"1\"><v>45001</v></c></row><row r=\"3\" hidden=\"1\"><c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"AB3\" t=\"e\"><v>#N/A</v></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"n\"><v>-12</v></c><c r=\"B2\" s=\"1\" /><c r=\"C2\"><f>A2*2</f><v>-24</v></c><c r=\"D2\" t=\"str\"><f>A2</f><v /></c>"
            + "<c r=\"E2\" t=\"inlineStr\"><is><t>土 &amp; 蜂蜜 &lt;1&gt;</t></is></c></row>",
        "<row r=\"1\" customFormat=\"false\" ht=\"12.8\" hidden=\"false\" customHeight=\"false\" outlineLevel=\"0\" collapsed=\"false\"><c r=\"A1\" s=\"0\" t=\"str\">"
            + "<f aca=\"false\">CONCATENATE(\"a\",\"b\")</f><v>ab_x0041_é</v></c><c r=\"B1\" t=\"n\"><v>1.5E-2</v></c></row>",
        "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>2</v></c><c r=\"B7\"><f t=\"shared\" ref=\"B7:B8\" si=\"0\">A7&gt;1</f><v>0.30000000000000004</v></c>"
            + "<c r=\"C7\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> 百合\n</t></is></c></row>\n<row r=\"8\"><c r=\"B8\"><f t=\"shared\" si=\"0\"/><v>7</v></c></row>");
    private static final List<String> ODDITIES = List.of("<", ">", "&", "&#65;", "&amp;", "<!-- x -->", "<![CDATA[1]]>", " ", "\"", "'", "=", "/", "\r\n", "\t", "\n",
        "\u00A0", "\u3000", "😀", "\uFFFE", "\u0000", "]]>", "</c>", "</row>", "</sheetData>", "<v/>", "<v>3</v>", "<is><t>a</t></is>", "<is><t/></is>",
        "<is><r><t>b</t></r></is>", "<c/>", "<c r=\"ZZ1\"/>", "<c r=\"A99999\"><v>1</v></c>", "<row>", "<row r=\"2000001\">", " t=\"b\"", " t=\"d\"", " t=\"s\"",
        " r=\"B2\"", " s=\"1\"", " s=\"x\"", " hidden=\"true\"", " x14ac:dyDescent=\"1\"", " y:z=\"1\"", " xml:space=\"preserve\"", "<f>1+1</f>", "<f/>", "é", "蜜",
        "1e400", "+5", "5.", ".5", "--1", "0x1", "1 2", "<?pi x?>", "<x:row xmlns:x=\"u\"/>", "<extLst><ext uri=\"a\"/></extLst>");

    @TempDir
    Path folder;
    private int quickly;

    /** What a reader gave: its rows, and the refusal that ended them, if any. */
    private record Outcome(List<SheetRow> rows, String refused) {
    }

    private interface Next {
        SheetRow row() throws IOException;
    }

    private static Outcome all(Next next) {
        List<SheetRow> rows = new ArrayList<>();
        try {
            for (SheetRow row = next.row(); row != null; row = next.row()) {
                rows.add(row);
            }
            return new Outcome(rows, null);
        } catch (IOException e) {
            return new Outcome(rows, TestSheets.sentence(SheetFile.asSentence(e)));
        } catch (UserException e) {
            return new Outcome(rows, TestSheets.sentence(e));
        }
    }

    private static Map<String, String> parts(String sheet) {
        Map<String, String> parts = TestSheets.parts("");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        parts.put("xl/_rels/workbook.xml.rels", parts.get("xl/_rels/workbook.xml.rels").replace("</Relationships>",
            "<Relationship Id=\"r3\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"));
        parts.put("xl/styles.xml", TestSheets.styles("0.00", "yyyy-mm-dd"));
        parts.put("xl/sharedStrings.xml", "<sst><si><t>腊肉</t></si><si><t/></si><si><r><t>蜂</t></r><r><t>蜜</t></r></si></sst>");
        return parts;
    }

    private static String sheet(String rows, String tail) {
        return HEAD + "<sheetData>" + rows + "</sheetData>" + tail + "</worksheet>";
    }

    private void bothAgree(Path file, int sheet, String what) throws IOException {
        XlsxOutline outline;
        try (XlsxZip zip = new XlsxZip(file, SheetLimits.STANDARD)) {
            outline = XlsxOutline.read(zip);
            SharedTexts texts = SharedTexts.read(zip, outline.strings(), SheetLimits.STANDARD);
            XlsxCells cells = new XlsxCells(texts, DateFormats.read(zip, outline.styles()), outline.date1904());
            Outcome expected;
            try (XlsxRows rows = new XlsxRows(zip.open(outline.parts().get(sheet)), cells, SheetLimits.STANDARD)) {
                expected = all(rows::next);
            } catch (IOException e) {
                expected = new Outcome(List.of(), TestSheets.sentence(SheetFile.asSentence(e)));
            }
            Outcome found;
            try (XlsxCursor cursor = new XlsxCursor(new XlsxZip(file, SheetLimits.STANDARD), outline, new KeptTexts(), sheet, SheetLimits.STANDARD)) {
                found = all(cursor::next);
            }
            assertThat(found.refused()).as(what).isEqualTo(expected.refused());
            if (expected.refused() == null) {
                assertThat(found.rows()).as(what).isEqualTo(expected.rows());
            }
            QuickRows quick = new QuickRows(zip.open(outline.parts().get(sheet)), cells, texts, SheetLimits.STANDARD);
            all(quick::next);
            quickly += quick.isOdd() ? 0 : 1;
        }
    }

    @Test
    void usualSheetsAreReadQuicklyAndAlikeHoweverTheBytesCome() throws IOException {
        for (String rows : USUAL) {
            String whole = sheet(rows, "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>");
            Path file = TestSheets.write(folder.resolve("usual.xlsx"), TestSheets.zip(parts(whole)));
            int before = quickly;
            bothAgree(file, 0, rows);
            assertThat(quickly).as("read quickly: %s", rows).isEqualTo(before + 1);
            SharedTexts texts = new SharedTexts();
            for (String text : List.of("腊肉", "", "蜂蜜")) {
                texts.add(text, SheetLimits.STANDARD);
            }
            XlsxCells cells = new XlsxCells(texts, DateFormats.of(new int[] {0, 14}, Map.of(), new BitSet()), false);
            List<SheetRow> expected = all(new XlsxRows(new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)), cells, SheetLimits.STANDARD)::next).rows();
            for (int most = 1; most < 60; most++) {
                QuickRows quick = new QuickRows(trickle(whole, most), cells, texts, SheetLimits.STANDARD);
                assertThat(all(quick::next)).as("%d bytes at a time", most).isEqualTo(new Outcome(expected, null));
                assertThat(quick.isOdd()).isFalse();
            }
        }
    }

    private static InputStream trickle(String text, int most) {
        return new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, most));
            }
        };
    }

    @Test
    void aCellLongerThanTheWindowIsReadOrRefusedAlike() throws IOException {
        for (int length : new int[] {60_000, 99_999, 100_001, 1_100_000}) {
            String rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "蜜".repeat(length) + "</t></is></c></row>";
            Path file = TestSheets.write(folder.resolve("long.xlsx"), TestSheets.zip(parts(sheet(rows + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>", ""))));
            bothAgree(file, 0, length + " characters");
        }
    }

    @Test
    void whateverIsPutIntoASheetBothReadersAgree() throws IOException {
        Random random = new Random(20261126);
        int rounds = 3000;
        for (int i = 0; i < rounds; i++) {
            StringBuilder text = new StringBuilder(sheet(USUAL.get(random.nextInt(USUAL.size())), "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"));
            for (int n = random.nextInt(3); n >= 0; n--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(random.nextBoolean() ? 2 : 30)));
                    case 1 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
                    default -> text.insert(at, ODDITIES.get(random.nextInt(ODDITIES.size())));
                }
            }
            Path file = TestSheets.write(folder.resolve("odd.xlsx"), TestSheets.zip(parts(text.toString())));
            bothAgree(file, 0, text.toString());
        }
        assertThat(quickly).as("rounds that were read quickly").isBetween(rounds / 20, rounds * 19 / 20);
    }

    @Test
    void aSheetWrittenByAnotherProgramIsReadQuickly() throws IOException {
        bothAgree(TestSheets.xlsx(folder.resolve("fastexcel.xlsx"), new Object[] {"日期", "产品 & <品名>", 1.25},
            new Object[] {java.time.LocalDate.of(2021, 5, 2), null, -3}, new Object[] {"😀", "　", 1e20}), 0, "fastexcel");
        assertThat(quickly).isEqualTo(1);
    }
}
