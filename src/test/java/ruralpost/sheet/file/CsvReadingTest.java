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
}
