package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.text.UserException;

class CsvReadingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    private Path csv(String text) {
        return TestSheets.write(folder.resolve("t.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private List<List<String>> read(String text) {
        return TestSheets.shown(csv(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEnd(String end) {
        assertThat(read("a,b" + end + "1,2" + end + "3,4")).containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void quotesKeepSeparatorsQuotesAndLineBreaks() {
        assertThat(read("name,note\n\"Zhang, San\",\"said \"\"yes\"\" \nand left\"\n")).containsExactly(
            List.of("name", "note"), List.of("Zhang, San", "said \"yes\" \nand left"));
        assertThat(read("a,b\n\"x\r\ny\",2").get(1)).containsExactly("x\r\ny", "2");
        assertThat(read("k,v\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [102.0, 0.5]}\"\n").get(1))
            .containsExactly("1", "{\"type\": \"Point\", \"at\": [102.0, 0.5]}");
        assertThat(read("a,b\n \"x, y\" ,2").get(1)).containsExactly("x, y", "2");
    }

    @Test
    void emptyFieldsAreEmptyCellsAndBlankLinesKeepTheRowNumbers() {
        List<SheetRow> rows = TestSheets.rows(csv("a,b,c\n\n1,\"\",3\n,,\n  ,\u3000,\n7,8,9\n"));
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3, 6);
        assertThat(rows.get(1).cell(1).kind()).isEqualTo(CellKind.EMPTY);
        assertThat(rows.get(1).cell(2).address()).isEqualTo("C3");
        assertThat(rows.get(1).cell(99).raw()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'", "'|'"})
    void separatorIsFound(String separator) {
        String text = String.join("\n", "日期" + separator + "产品" + separator + "备注",
            "2021-05-01" + separator + "腊肉" + separator + "\"1,5; 2|3\"", "2021-05-02" + separator + "蜂蜜" + separator + "甲, 乙");
        assertThat(read(separator.equals(",") ? text.replace("甲, 乙", "甲") : text)).allMatch(r -> r.size() == 3);
    }

    @Test
    void oneColumnAndTheOrderToExcelAreRead() {
        assertThat(read("产品\n腊肉\n蜂蜜")).containsExactly(List.of("产品"), List.of("腊肉"), List.of("蜂蜜"));
        List<SheetRow> rows = TestSheets.rows(csv("sep=;\na;b,c\n1;2,5\n"));
        assertThat(rows.getFirst().number()).isEqualTo(1);
        assertThat(rows.get(1).cell(1).raw()).isEqualTo("2,5");
    }

    @Test
    void gb18030HoldsEveryCharacter() throws IOException {
        String text = "产品,备注\n㐂𠮷腊肉,麻阳·兰里支局\n";
        Path file = TestSheets.write(folder.resolve("gb.csv"), text.getBytes(GB18030));
        assertThat(TestSheets.shown(file).get(1)).containsExactly("㐂𠮷腊肉", "麻阳·兰里支局");
        try (SheetFile opened = SheetFile.open(file)) {
            assertThat(opened.charset()).isEqualTo(GB18030);
            assertThat(opened.kind()).isEqualTo(FileKind.TEXT);
            assertThat(opened.sheets()).containsExactly(new SheetInfo(0, "gb", false));
        }
    }

    @Test
    void byteOrderMarksAreNoPartOfTheFirstTitle() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path file = TestSheets.write(folder.resolve("bom.csv"), "\uFEFF日期,𠮷\n1,2\n".getBytes(charset));
            assertThat(TestSheets.shown(file)).as(charset.name()).containsExactly(List.of("日期", "𠮷"), List.of("1", "2"));
        }
    }

    @Test
    void encodingCanBeChosen() {
        Path file = TestSheets.write(folder.resolve("l.csv"), "caf\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));
        try (SheetFile opened = SheetFile.open(file, StandardCharsets.ISO_8859_1, SheetLimits.STANDARD)) {
            assertThat(TestSheets.rows(opened, opened.firstVisible()).getFirst().cell(0).raw()).isEqualTo("caf\u00e9");
        }
    }

    @Test
    void lastCharacterCutOffIsForgivenButBytesOfNoEncodingAreNot() throws IOException {
        byte[] whole = "产品,数量\n腊肉,5\n蜂蜜".getBytes(StandardCharsets.UTF_8);
        Path cut = TestSheets.write(folder.resolve("cut.csv"), java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThat(TestSheets.shown(cut)).hasSize(3).element(1).isEqualTo(List.of("腊肉", "5"));
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("a,b\n".getBytes(StandardCharsets.UTF_8));
        mixed.write(new byte[] {(byte) 0x81, (byte) 0xFF, ',', '1', '\n', (byte) 0xFF, (byte) 0xFF});
        assertThatThrownBy(() -> TestSheets.rows(TestSheets.write(folder.resolve("mixed.csv"), mixed.toByteArray())))
            .isInstanceOfSatisfying(UserException.class, e -> assertThat(TestSheets.sentence(e)).contains("mixed.csv", "GB18030"));
    }

    @Test
    void quoteNeverClosedIsSaidWithItsRowInsteadOfSwallowingTheRest() {
        StringBuilder text = new StringBuilder("a,b\n1,2\n3,\"open\n");
        for (int i = 0; i < 50; i++) {
            text.append(i).append(",x\n");
        }
        assertThatThrownBy(() -> read(text.toString()))
            .isInstanceOfSatisfying(UserException.class, e -> assertThat(TestSheets.sentence(e)).contains("row 3", "quotation mark"));
    }

    @Test
    void tenThousandCharactersAreReadAHundredThousandAndOneAreNot() {
        String line = "汉".repeat(10_000);
        assertThat(read("a,b\n1," + line).get(1).get(1)).isEqualTo(line);
        assertThatThrownBy(() -> read("a,b\n1," + "x".repeat(100_001))).isInstanceOf(UserException.class);
    }

    /** The eleven cases that trip readers of text files. */
    @Test
    void awkwardFiles() {
        assertThat(read("first,last,address\nJohn,Doe,\"120 any st.\"\n")).element(1).isEqualTo(List.of("John", "Doe", "120 any st."));
        assertThat(read("first,address\nJohn,\"120, any st.\"\n")).element(1).isEqualTo(List.of("John", "120, any st."));
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(read("a,b,c" + end + "1,\"\",\"\"" + end + "2,3,4" + end)).containsExactly(List.of("a", "b", "c"), List.of("1"),
                List.of("2", "3", "4"));
            assertThat(read("a,b,c" + end + "1,2,3" + end + "\"Once upon " + end + "a time\",5,6" + end + "7,8,9")).containsExactly(
                List.of("a", "b", "c"), List.of("1", "2", "3"), List.of("Once upon " + end + "a time", "5", "6"), List.of("7", "8", "9"));
        }
        assertThat(read("a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n")).element(1).isEqualTo(List.of("1", "ha \"ha\" ha"));
        assertThat(read("a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n")).element(1).isEqualTo(List.of("1", "ha \n\"ha\" \nha"));
        assertThat(read("a,b,c\n1,2,3\n4,5,\u02a4\n")).element(2).isEqualTo(List.of("4", "5", "\u02a4"));
    }

    @Test
    void mixedLineEndsTrailingSeparatorsAndLooseQuotes() {
        assertThat(read("a,b,\r\n1,2,\n3,4,\r5,6,\r\r\n")).containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"), List.of("5", "6"));
        assertThat(read("a,b\n\"张三\"(经理),5\n6'3\"\" tall,x\n")).containsExactly(List.of("a", "b"), List.of("张三(经理)", "5"),
            List.of("6'3\"\" tall", "x"));
        assertThat(read("sep=\t\r\na\tb\r\n1\t2,5")).containsExactly(List.of("a", "b"), List.of("1", "2,5"));
        assertThat(read("sep=\"\na\n")).hasSize(2);
        assertThat(read("sep=\r\na\n")).hasSize(2);
    }

    @Test
    void fullWidthCommasSeparateWhereNothingElseDoes() {
        assertThat(read("日期，产品，数量\n2021-05-01，腊肉，5\n2021-05-02，蜂蜜，1,200\n")).element(2).isEqualTo(List.of("2021-05-02", "蜂蜜", "1,200"));
        assertThat(read("日期,备注\n2021-05-01,好，很好，再来\n2021-05-02,好，很好，再来\n")).allMatch(r -> r.size() == 2);
    }

    @Test
    void unicodeTextOfExcelIsRead() {
        Path file = TestSheets.write(folder.resolve("u.txt"), "\uFEFF日期\t产品\r\n2021-05-01\t\"𠮷\t肉\"\r\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(TestSheets.shown(file)).containsExactly(List.of("日期", "产品"), List.of("2021-05-01", "𠮷\t肉"));
        Path zero = TestSheets.write(folder.resolve("z.txt"), "\uFEFFa\tb\0c".getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> TestSheets.rows(zero)).isInstanceOf(UserException.class);
    }

    private String lines(int count) {
        StringBuilder text = new StringBuilder("日期,产品,数量\n");
        for (int i = 1; i <= count; i++) {
            text.append("2021-05-01,腊肉,").append(i).append('\n');
        }
        return text.toString();
    }

    private List<String> faults(String text) {
        return TestSheets.rows(csv(text)).stream().filter(r -> r.fault() != null)
            .map(r -> r.number() + " " + ruralpost.text.Texts.of(ruralpost.text.Lang.EN).get(r.fault())).toList();
    }

    @Test
    void rowsTornByADamagedCopyAreMarkedNotReadIntoWrongColumns() {
        assertThat(faults(lines(60) + "腊肉,5\n2021-05-02,2021-05-03,蜂蜜,7\n" + "2021-05-04,蜂蜜,8\n")).containsExactly(
            "62 The row has 2 fields, the other rows have 3", "63 The row has 4 fields, the other rows have 3");
        assertThat(faults("销售表\n" + lines(20) + "合计,,20\n2021-05-01,腊肉,5,,\n制表人：张三\n")).isEmpty();
        assertThat(faults("a,b,c\n" + "1,2,\n".repeat(60) + "1,2\n".repeat(3))).as("Excel leaves out separators at the end").isEmpty();
        assertThat(faults(lines(4) + "腊肉,5\n")).as("too few rows to tell").isEmpty();
    }

    @Test
    void rowInWhichTheFileEndsIsMarkedAndHalfANumberIsNoNumber() {
        for (String end : List.of("2021-05-02,蜂", "2021-05-02,", "2021-0", "2021-05-02,蜂蜜,\"1")) {
            assertThat(faults(lines(20) + end)).as(end).containsExactly("22 The file ends in the middle of this row");
            SheetRow last = TestSheets.rows(csv(lines(20) + end)).getLast();
            assertThat(last.cells().getLast().kind()).isEqualTo(CellKind.ERROR);
        }
        assertThat(faults(lines(20) + "2021-05-02,蜂蜜,12")).isEmpty();
    }

    @Test
    void zerosAtTheEndAreSaidWithTheirPlace() {
        Path file = TestSheets.write(folder.resolve("cut.csv"), java.util.Arrays.copyOf("a,b\n1,2\n3,4\n5,6\n7,8\n".getBytes(), 512));
        assertThatThrownBy(() -> TestSheets.rows(file)).isInstanceOfSatisfying(UserException.class,
            e -> assertThat(TestSheets.sentence(e)).contains("cut.csv", "from byte 21 on"));
    }

    @Test
    void tooManyRowsOrColumnsAreSaid() {
        SheetLimits small = new SheetLimits(10, 1000, 10, 1000, 10, 100, 1000, 3, 4, 100, 1000, 10);
        for (String text : List.of("a\nb\nc\nd\n", "a,b,c,d,e\n")) {
            try (SheetFile file = SheetFile.open(csv(text), null, small)) {
                assertThatThrownBy(() -> TestSheets.rows(file, file.firstVisible())).isInstanceOf(UserException.class);
            }
        }
    }

    @Test
    void binaryIsNoText() {
        for (byte[] bytes : List.of("a,b\n1,\0\n".getBytes(), new byte[] {1, 2, 3, 4, 5, 6, 7, 'a', 'b'})) {
            assertThatThrownBy(() -> SheetFile.open(TestSheets.write(folder.resolve("b.csv"), bytes)))
                .isInstanceOfSatisfying(UserException.class, e -> assertThat(TestSheets.sentence(e)).contains("not a spreadsheet"));
        }
    }

    @Test
    void aTextOfBig5IsNotReadAsOneOfGb18030() {
        Path big5 = TestSheets.write(folder.resolve("b.csv"), "日期,產品,數量\r\n2021-05-01,臘肉,12\r\n2021-05-02,茶油,3\r\n".getBytes(Charset.forName("Big5")));
        assertThatThrownBy(() -> SheetFile.open(big5)).isInstanceOf(UserException.class)
            .satisfies(e -> assertThat(TestSheets.sentence((UserException) e)).contains("GB18030"));
    }

    @Test
    void utf16NeedsNoMarkWhereOnlyOneOrderMakesAText() {
        String text = "日期,产品,金额\r\n2021-05-01,黑茶,100\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path path = TestSheets.write(folder.resolve("w.csv"), text.getBytes(charset));
            assertThat(TestSheets.shown(path)).containsExactly(List.of("日期", "产品", "金额"), List.of("2021-05-01", "黑茶", "100"));
        }
    }
}
