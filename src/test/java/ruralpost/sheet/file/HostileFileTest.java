package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

class HostileFileTest {

    @TempDir
    Path folder;

    /** Reading ends in a refusal whose sentence, in both languages, names the file and contains this. */
    private void refused(byte[] bytes, String said) {
        refused(TestSheets.write(folder.resolve("x.xlsx"), bytes), said);
    }

    private void refused(Path path, String said) {
        assertThatThrownBy(() -> readAll(path)).isInstanceOfSatisfying(UserException.class, e -> {
            assertThat(TestSheets.sentence(e)).contains(String.valueOf(path.getFileName())).contains(said).doesNotContain("!");
            assertThat(Texts.of(Lang.ZH).get(e.userMessage())).doesNotContain("!").containsPattern("[\\u4e00-\\u9fff]");
        });
    }

    private static int readAll(Path path) {
        int rows = 0;
        try (SheetFile file = SheetFile.open(path)) {
            for (SheetInfo sheet : file.sheets()) {
                rows += TestSheets.rows(file, sheet).size();
            }
        }
        return rows;
    }

    @Test
    void notASpreadsheet() throws IOException {
        refused(new byte[0], "empty");
        refused(folder.resolve("none.xlsx"), "no such file");
        refused(Files.createDirectory(folder.resolve("d.xlsx")), "folder");
        refused("%PDF-1.7 \n%abc".getBytes(), "PDF");
        refused("\uFEFF<html><body><p>1".getBytes(StandardCharsets.UTF_8), "web page");
        refused("<html><frameset rows=1><frame src=a.htm></frameset></html>".getBytes(StandardCharsets.UTF_16), "web page");
        refused("<table><tr><td><table><tr><td>1</table></table>".getBytes(StandardCharsets.UTF_8), "web page");
        refused("<html><!-- <table><tr><td>1</table>".getBytes(StandardCharsets.UTF_8), "damaged");
        refused("<meta charset=big5><table><tr><td>1</table>".getBytes(StandardCharsets.UTF_8), "GB18030");
        refused("MIME-Version: 1.0\nContent-Type: multipart/related".getBytes(), "web page");
        refused("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook/>".getBytes(), "no sheet");
        refused("<?xml version=\"1.0\"?><a/>".getBytes(), "XML file");
        refused("{\\rtf1\\ansi".getBytes(), "document");
        refused(TestSheets.zip(Map.of("word/document.xml", "<x/>")), "document");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, "picture");
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}, "picture");
        refused(new byte[] {'B', 'M', 54, 0, 0, 0}, "picture");
        refused(new byte[] {'R', 'a', 'r', '!', 26, 7, 0}, "archive");
        refused(new byte[] {9, 4, 6, 0, 0, 4, 16, 0, 0, 0}, "Excel 95 or earlier");
        refused(TestSheets.zip(Map.of("readme.txt", "hello")), "archive");
        refused(TestSheets.zip(Map.of("mimetype", "x", "content.xml", "<x/>")), "ods");
        refused(TestSheets.zip(Map.of("xl/workbook.bin", "x")), "xlsb");
        refused(new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, "archive");
    }

    @Test
    void randomBytesOfAnyLength() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = new byte[1 + random.nextInt(5000)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                bytes[0] = 'P';
                bytes[Math.min(1, bytes.length - 1)] = 'K';
            }
            Path path = TestSheets.write(folder.resolve("random.xlsx"), bytes);
            try {
                // a handful of bytes may pass for a text of one cell
                assertThat(readAll(path)).isLessThan(100);
                assertThat(bytes.length).isLessThan(200);
            } catch (UserException e) {
                assertThat(TestSheets.sentence(e)).startsWith("\"random.xlsx\": ");
            }
        }
    }

    @Test
    void truncatedAnywhere() {
        byte[] whole = book();
        for (int length = 4; length < whole.length; length += 37) {
            refused(Arrays.copyOf(whole, length), "damaged");
        }
    }

    private byte[] book() {
        StringBuilder rows = new StringBuilder();
        Random random = new Random(3);
        for (int r = 1; r <= 200; r++) {
            rows.append("<row r=\"").append(r).append("\"><c r=\"A").append(r).append("\"><v>").append(random.nextInt()).append("</v></c></row>");
        }
        return TestSheets.zip(TestSheets.parts(rows.toString()));
    }

    @Test
    void anyFlippedByteIsNoticedOrHarmless() {
        byte[] whole = book();
        Path good = TestSheets.write(folder.resolve("good.xlsx"), whole);
        var expected = TestSheets.shown(good);
        Random random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(TestSheets.shown(TestSheets.write(folder.resolve("broken.xlsx"), broken))).isEqualTo(expected);
            } catch (UserException e) {
                refused++;
                assertThat(TestSheets.sentence(e)).startsWith("\"broken.xlsx\": ");
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    /** Tags torn, repeated and swapped in the parts before they are packed, where no checksum tells. */
    @Test
    void mutatedXml() {
        Map<String, String> whole = TestSheets.parts("<row r=\"1\" hidden=\"0\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"0\"><f>A1</f>"
            + "<v>44013.5</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a_x000D_b</t></is></c><c r=\"D2\" t=\"b\"><v>1</v></c></row>");
        whole.put("xl/styles.xml", TestSheets.styles("yyyy\"年\"m\"月\"", "0.00"));
        whole.put("xl/sharedStrings.xml", "<sst><si><r><t>腊</t></r></si></sst>");
        String[] pieces = {"<", ">", "\"", "</", "/>", "&", "&#x0;", "&#55357;", "-1", "99999999999", "<row>", "</row>", "<c>", "<v>", "</sheetData>", "]]>",
            "<![CDATA[", "<!--", "<?x ", "\u0000", "r=\"ZZZZZ1\"", "t=\"d\"", "xmlns=\"", "%", "[", "1e5"};
        Random random = new Random(23);
        int refused = 0;
        for (int round = 0; round < 1500; round++) {
            Map<String, String> parts = new java.util.LinkedHashMap<>(whole);
            String name = parts.keySet().stream().skip(random.nextInt(parts.size())).findFirst().orElseThrow();
            StringBuilder text = new StringBuilder(parts.get(name));
            for (int i = random.nextInt(3); i >= 0; i--) {
                int at = random.nextInt(text.length());
                int to = Math.min(text.length(), at + random.nextInt(12));
                text.replace(at, to, random.nextBoolean() ? "" : pieces[random.nextInt(pieces.length)]);
            }
            parts.put(name, text.toString());
            try {
                assertThat(readAll(TestSheets.write(folder.resolve("mutated.xlsx"), TestSheets.zip(parts)))).isBetween(0, 3);
            } catch (UserException e) {
                refused++;
                assertThat(TestSheets.sentence(e)).startsWith("\"mutated.xlsx\": ");
            }
        }
        assertThat(refused).isGreaterThan(300);
    }

    @Test
    void zipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : TestSheets.parts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().endsWith("sheet1.xml")) {
                    zip.write("<worksheet><cols>".getBytes());
                    byte[] rows = "<col w='9'/>".repeat(10_000).getBytes();
                    for (int i = 0; i < 400; i++) {
                        zip.write(rows);
                    }
                } else {
                    zip.write(part.getValue().getBytes());
                }
                zip.closeEntry();
            }
        }
        assertThat(bytes.size()).isLessThan(400_000);
        refused(bytes.toByteArray(), "300 times");
    }

    @Test
    void whatWouldGrowInMemoryWithoutEnd() {
        refused(TestSheets.zip(TestSheets.parts("<row><c><v>" + " ".repeat(3 << 20) + "1</v></c></row>")), "2,048 KB");
        refused(TestSheets.zip(TestSheets.parts("<row x=\"" + "a".repeat(3 << 20) + "\"/>")), "2,048 KB");
        refused(TestSheets.zip(TestSheets.parts("<a>".repeat(100_000))), "64 levels");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            names.append("<n").append(i).append("/>");
        }
        refused(TestSheets.zip(TestSheets.parts(names.toString())), "2,000 different tags");
        refused(TestSheets.zip(TestSheets.parts("<row><c t=\"inlineStr\"><is><t>" + "汉".repeat(100_001) + "</t></is></c></row>")), "characters");
        refused(TestSheets.zip(TestSheets.parts("<row><c><v>" + "1".repeat(401) + "</v></c></row>")), "damaged");
        refused(TestSheets.zip(TestSheets.parts("<row r=\"2000001\"><c><v>1</v></c></row>")), "too many rows");
        refused(TestSheets.zip(TestSheets.parts("<row><c r=\"XFE1\"><v>1</v></c></row>")), "columns");
    }

    @Test
    void everyLimitIsNamedWhenItIsHit() {
        Path path = TestSheets.write(folder.resolve("l.xlsx"), TestSheets.zip(TestSheets.parts("<row><c><v>1</v></c></row>")));
        SheetLimits s = SheetLimits.STANDARD;
        assertThat(refusal(path, new SheetLimits(s.parts(), s.unpacked(), s.ratio(), s.token(), s.depth(), s.names(), s.sharedChars(), s.rows(),
            s.columns(), s.cellChars(), 100, s.merged()))).contains("0 MB");
        assertThat(refusal(path, new SheetLimits(s.parts(), 10, s.ratio(), s.token(), s.depth(), s.names(), s.sharedChars(), s.rows(),
            s.columns(), s.cellChars(), s.fileBytes(), s.merged()))).contains("unpacks to more than 0 MB");
        Map<String, String> many = TestSheets.parts("");
        many.computeIfPresent("xl/worksheets/sheet1.xml", (k, v) -> v.replace("</worksheet>",
            "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"A3:B3\"/></mergeCells></worksheet>"));
        SheetLimits two = new SheetLimits(s.parts(), s.unpacked(), s.ratio(), s.token(), s.depth(), s.names(), s.sharedChars(), s.rows(),
            s.columns(), s.cellChars(), s.fileBytes(), 2);
        Path merged = TestSheets.write(folder.resolve("m.xlsx"), TestSheets.zip(many));
        try (SheetFile file = SheetFile.open(merged, null, two)) {
            assertThatThrownBy(() -> file.merged(file.firstVisible())).isInstanceOfSatisfying(UserException.class,
                e -> assertThat(TestSheets.sentence(e)).contains("m.xlsx", "more than 2 merged"));
        }
    }

    private static String refusal(Path path, SheetLimits limits) {
        try (SheetFile file = SheetFile.open(path, null, limits)) {
            return "rows: " + TestSheets.rows(file, file.firstVisible());
        } catch (UserException e) {
            return TestSheets.sentence(e);
        }
    }

    @Test
    void numbersNoLedgerCanHoldStayWithinBounds() {
        Map<String, String> parts = TestSheets.parts("<row><c><v>1e999999999</v></c><c><v>1e-999999999</v></c><c><v>NaN</v></c></row>");
        assertThat(TestSheets.rows(TestSheets.write(folder.resolve("e.xlsx"), TestSheets.zip(parts))).getFirst().cells())
            .extracting(Cell::kind).containsOnly(CellKind.ERROR);
    }

    @Test
    void entitiesAndDocumentTypesAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        Map<String, String> parts = TestSheets.parts("<row><c t=\"inlineStr\"><is><t>x&e;y</t></is></c></row>");
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (k, v) -> "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + v);
        Path path = TestSheets.write(folder.resolve("xxe.xlsx"), TestSheets.zip(parts));
        try {
            assertThat(TestSheets.shown(path).toString()).doesNotContain("SECRET");
        } catch (UserException e) {
            assertThat(TestSheets.sentence(e)).doesNotContain("SECRET");
        }
    }

    @Test
    void brokenStructureIsSaid() {
        refused(TestSheets.zip(TestSheets.parts("<row r=\"3\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>")), "damaged");
        refused(TestSheets.zip(TestSheets.parts("<row><c t=\"s\"><v>5</v></c></row>")), "damaged");
        refused(TestSheets.zip(TestSheets.parts("<row><c></row>")), "damaged");
        Map<String, String> noSheet = TestSheets.parts("");
        noSheet.remove("xl/worksheets/sheet1.xml");
        refused(TestSheets.zip(noSheet), "no sheet");
        Map<String, String> many = TestSheets.parts("");
        for (int i = 0; i < 10_001; i++) {
            many.put("x" + i, "");
        }
        refused(TestSheets.zip(many), "parts");
    }
}
