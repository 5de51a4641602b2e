package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.text.UserException;

/**
 * Spoiled spreadsheets: whatever stands in a file, reading ends in rows or in a sentence, with as many cells and as much memory as
 * the file is worth. Rounds and random numbers are fixed. A longer run, with other random numbers, by command:
 *
 * <pre>mvn test -Dtest=FuzzTest -Druralpost.fuzz.rounds=100000 -Druralpost.fuzz.seed=7</pre>
 *
 * A round that fails names its seed; {@code -Druralpost.fuzz.rounds=1} with that seed repeats it.
 */
class FuzzTest {

    private static final int ROUNDS = Integer.getInteger("ruralpost.fuzz.rounds", 500);
    private static final long SEED = Long.getLong("ruralpost.fuzz.seed", 1L);
    /** What one round may allocate: twice what a sound file of this size takes with its buffers and texts, and not a file's claims. */
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_CELLS = 100_000;
    private static final int[] EXTREMES = {0, 1, -1, 2, 0x7FFFFFFF, 0x80000000, 0xFFFF, 0x8000, 0xFE, 0x01000000, 8224, 8225, 65_535};

    @TempDir
    Path folder;

    private int refused;

    private interface Spoiler {
        byte[] spoil(Random random);
    }

    private void fuzz(String name, Spoiler spoiler) throws IOException {
        int read = 0;
        Path file = folder.resolve(name);
        for (int round = 0; round < ROUNDS; round++) {
            long seed = SEED + round;
            Files.write(file, spoiler.spoil(new Random(seed)));
            try {
                long before = allocated();
                int cells = readAll(file);
                assertThat(cells).as("cells, seed %d", seed).isLessThan(MOST_CELLS);
                assertThat(allocated() - before).as("bytes allocated, seed %d", seed).isLessThan(MOST_BYTES);
                read++;
            } catch (UserException e) {
                refused++;
                assertThat(TestSheets.sentence(e)).as("seed %d", seed).startsWith("\"" + name + "\": ").doesNotContain("!");
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        // with other random numbers a single changed bit may refuse every packed file
        assertThat(SEED == 1 ? read : 1).as("rounds that were read").isPositive();
        assertThat(refused).as("rounds that were refused").isPositive();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static int readAll(Path path) {
        int cells = 0;
        try (SheetFile file = SheetFile.open(path)) {
            for (SheetInfo sheet : file.sheets()) {
                int last = 0;
                assertThat(file.merged(sheet)).hasSizeLessThan(MOST_CELLS);
                try (RowCursor rows = file.rows(sheet)) {
                    for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                        assertThat(row.number()).isGreaterThan(last);
                        last = row.number();
                        cells += row.cells().size();
                    }
                    assertThat(rows.done()).isEqualTo(rows.total());
                }
            }
        }
        return cells;
    }

    /** Bytes flipped, overwritten, cut out, doubled, or the end cut off. */
    private static byte[] spoilBytes(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
            switch (random.nextInt(6)) {
                case 0, 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> random.ints(length).forEach(v -> bytes[at + Math.abs(v % length)] = (byte) v);
                case 3 -> Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0xFF : 0));
                case 4 -> System.arraycopy(whole, random.nextInt(whole.length - length + 1), bytes, at, length);
                default -> {
                    return Arrays.copyOf(bytes, at + 1);
                }
            }
        }
        return bytes;
    }

    private static Map<String, String> workbook() {
        StringBuilder rows = new StringBuilder();
        for (int r = 1; r <= 60; r++) {
            rows.append("<row r=\"").append(r).append("\"><c r=\"A").append(r).append("\" t=\"s\"><v>").append(r % 3).append("</v></c><c r=\"B").append(r)
                .append("\" s=\"1\"><f>A1</f><v>").append(44_000 + r).append("</v></c></row>");
        }
        Map<String, String> parts = TestSheets.parts(rows.toString());
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (k, v) -> v.replace("</worksheet>",
            "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>"));
        parts.put("xl/styles.xml", TestSheets.styles("0.00", "yyyy\"年\"m\"月\""));
        parts.put("xl/sharedStrings.xml", "<sst><si><t>腊肉</t></si><si><r><t>蜂</t></r><r><t>蜜</t></r></si><si><t/></si></sst>");
        return parts;
    }

    @Test
    void bytesOfAnXlsx() throws IOException {
        byte[] whole = TestSheets.zip(workbook());
        fuzz("z.xlsx", random -> spoilBytes(whole, random));
    }

    /** Whole stretches of one part put into another, many times over, where no checksum tells; single tags: {@link HostileFileTest}. */
    @Test
    void xmlOfAnXlsx() throws IOException {
        Map<String, String> whole = workbook();
        List<String> names = new ArrayList<>(whole.keySet());
        fuzz("x.xlsx", random -> {
            Map<String, String> parts = new LinkedHashMap<>(whole);
            for (int i = random.nextInt(2); i >= 0; i--) {
                String from = parts.get(names.get(random.nextInt(names.size())));
                String name = names.get(random.nextInt(names.size()));
                int at = random.nextInt(from.length());
                String piece = from.substring(at, Math.min(from.length(), at + random.nextInt(200)));
                StringBuilder to = new StringBuilder(parts.get(name));
                int place = random.nextInt(to.length());
                to.replace(place, Math.min(to.length(), place + random.nextInt(100)), piece.repeat(random.nextInt(4) == 0 ? random.nextInt(500) : 1));
                parts.put(name, to.toString());
            }
            if (random.nextInt(4) == 0) {
                parts.remove(names.get(random.nextInt(names.size())));
            }
            return TestSheets.zip(parts);
        });
    }

    private static byte[] oldWorkbook() {
        return TestBiff.poi(book -> {
            HSSFSheet sheet = book.createSheet("一月");
            HSSFCellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            for (int r = 0; r < 80; r++) {
                HSSFRow row = sheet.createRow(r);
                row.createCell(0).setCellValue("产品" + r + "x".repeat(r * 5));
                row.createCell(1).setCellValue(44_000 + r);
                row.getCell(1).setCellStyle(date);
                row.createCell(2).setCellValue(r / 7.0);
                row.createCell(3).setCellFormula("B1&\"只\"");
                row.createCell(4).setCellValue(r % 2 == 0);
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
            book.createSheet("二月").createRow(4).createCell(7).setCellValue("末");
        });
    }

    @Test
    void bytesOfAnXls() throws IOException {
        byte[] whole = oldWorkbook();
        fuzz("b.xls", random -> spoilBytes(whole, random));
    }

    /** The numbers that an old workbook is held together by: sector tables, directory, places and lengths of records, counts of texts. */
    @Test
    void structureOfAnXls() throws IOException {
        byte[] whole = oldWorkbook();
        List<Integer> places = new ArrayList<>();
        for (int at = 24; at < 512; at += 4) {
            places.add(at);
        }
        ByteBuffer head = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        for (int sector : new int[] {head.getInt(76), head.getInt(48)}) {
            for (int at = 0; at < 512; at += 4) {
                places.add((sector + 1) * 512 + at);
            }
        }
        int[] records = records(whole);
        fuzz("s.xls", random -> {
            ByteBuffer bytes = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = random.nextInt(3); i >= 0; i--) {
                int value = random.nextInt(3) == 0 ? random.nextInt(100) : EXTREMES[random.nextInt(EXTREMES.length)];
                if (random.nextInt(3) == 0) {
                    bytes.putInt(places.get(random.nextInt(places.size())), value);
                } else {
                    int record = records[random.nextInt(records.length)];
                    bytes.putShort(Math.min(bytes.capacity() - 2, record + random.nextInt(8) * 2), (short) value);
                }
            }
            return bytes.array();
        });
    }

    /** Where the records begin, as far as the stream lies in one piece. */
    private static int[] records(byte[] whole) {
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> found = new ArrayList<>();
        int at = 512;
        while (at < whole.length && (bytes.getShort(at) & 0xFFFF) != BiffRecords.BOF) {
            at += 512;
        }
        for (; at + 4 < whole.length && bytes.getShort(at) != 0; at += 4 + (bytes.getShort(at + 2) & 0xFFFF)) {
            found.add(at);
        }
        assertThat(found).hasSizeGreaterThan(100);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    @Test
    void bytesOfText() throws IOException {
        StringBuilder text = new StringBuilder("日期,产品,\"数量\n(斤)\"\r\n");
        for (int i = 0; i < 60; i++) {
            text.append("2021-05-").append(10 + i % 20).append(",\"腊\"\"肉\"\"").append(i).append("\",").append(i * 1.5).append(i % 7 == 0 ? "\r\n" : "\n");
        }
        String[] pieces = {"\"", "\"\"", ",", "\r", "\n", "\t", ";", "，", "\uFEFF", "sep=;\n", ",".repeat(20_000), "\"\n".repeat(3000), "=", "\u0000", "\u001A"};
        Charset[] charsets = {StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16};
        fuzz("t.csv", random -> {
            StringBuilder spoiled = new StringBuilder(text);
            for (int i = random.nextInt(4); i > 0; i--) {
                int at = random.nextInt(4) == 0 ? 0 : random.nextInt(spoiled.length());
                spoiled.replace(at, Math.min(spoiled.length(), at + random.nextInt(5)), pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = spoiled.toString().getBytes(charsets[random.nextInt(charsets.length)]);
            return random.nextInt(3) == 0 ? spoilBytes(bytes, random) : bytes;
        });
    }

    @Test
    void textOfAPage() throws IOException {
        StringBuilder page = new StringBuilder("<html><head><meta charset=utf-8><style>td{color:red}</style></head><body><h3>日报</h3><table><tr><th colspan=2>产品<th rowspan=2>数量</tr>");
        for (int i = 0; i < 60; i++) {
            page.append("<tr><td>腊&nbsp;肉").append(i).append("</td><td style='display:none'>x</td><td><b>").append(i * 1.5).append("</b><br>斤</td></tr>");
        }
        page.append("</table></body></html>");
        String[] pieces = {"<", ">", "\"", "'", "<!--", "-->", "<script>", "</script>", "<table>", "</table>", "<td colspan=16384>", "<td rowspan=99999999>", "<td colspan=-3>", "&#x110000;",
            "&#", "<td ".repeat(500), "<td colspan=99>".repeat(300), "a=b ".repeat(2000), "<tr>".repeat(3000), "</", "\u0000"};
        fuzz("p.xls", random -> {
            StringBuilder spoiled = new StringBuilder(page);
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = 6 + random.nextInt(spoiled.length() - 6);
                spoiled.replace(at, Math.min(spoiled.length(), at + random.nextInt(9)), pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = spoiled.toString().getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("GB18030"));
            return random.nextInt(4) == 0 ? spoilBytes(bytes, random) : bytes;
        });
    }

    @Test
    void textOfAnXmlWorkbook() throws IOException {
        StringBuilder book = new StringBuilder("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
            + "<Styles><Style ss:ID=\"d\"><NumberFormat ss:Format=\"0.0&quot;万&quot;\"/></Style></Styles><Worksheet ss:Name=\"一\"><Table>");
        for (int i = 0; i < 60; i++) {
            book.append("<Row ss:Index=\"").append(i * 2 + 1).append("\"><Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">腊肉</Data></Cell><Cell ss:StyleID=\"d\"><Data ss:Type=\"Number\">")
                .append(i * 1.5).append("</Data></Cell></Row>");
        }
        book.append("</Table></Worksheet></Workbook>");
        String[] pieces = {"<", ">", "\"", "&", "&#0;", "<!--", "ss:Index=\"", "99999999999", "-1", "<Row>", "</Row>", "<Cell>", "<Data>".repeat(100), "9".repeat(3000), "<a b=\"c\">".repeat(90), "</Worksheet>"};
        fuzz("m.xls", random -> {
            StringBuilder spoiled = new StringBuilder(book);
            for (int i = random.nextInt(3); i >= 0; i--) {
                int at = 160 + random.nextInt(spoiled.length() - 160);
                spoiled.replace(at, Math.min(spoiled.length(), at + random.nextInt(9)), pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = spoiled.toString().getBytes(StandardCharsets.UTF_8);
            return random.nextInt(4) == 0 ? spoilBytes(bytes, random) : bytes;
        });
    }
}
