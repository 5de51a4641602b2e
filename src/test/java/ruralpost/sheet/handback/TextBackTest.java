package ruralpost.sheet.handback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetLimits;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Lang;

/** Text files handed back: every byte that was there is there, in its encoding, with its separators, quotes and line ends. */
class TextBackTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TOLD = "\"B 列：缺少文件。填写文件\"";
    private static final String TITLE = "\"" + Backs.TITLE + "\"";

    @TempDir
    Path folder;

    private String handBack(String text, Charset charset, int header, String... cells) throws IOException {
        Path original = TestSheets.write(folder.resolve("p.csv"), text.getBytes(charset));
        Path out = folder.resolve("q.csv");
        assertThat(Backs.write(original, out, header, cells).isList()).isFalse();
        byte[] bytes = Files.readAllBytes(out);
        String back = new String(bytes, charset);
        assertThat(back.getBytes(charset)).isEqualTo(bytes);
        return back;
    }

    @Test
    void quotesLineEndsAndRaggedRecordsStay() throws IOException {
        String text = "销售表\r\n产品,金额\r\n\"茶\"\"叶\"\"\", \"5\r\n元\" \n\n蜜,x\r茶,1";
        assertThat(handBack(text, StandardCharsets.UTF_8, 2, "B3", "B5")).isEqualTo("销售表\r\n产品,金额," + TITLE
            + "\r\n\"茶\"\"叶\"\"\", \"5\r\n元\" ," + TOLD + "\n\n蜜,x," + TOLD + "\r茶,1,");
    }

    @Test
    void chineseEncodingStaysAndBytesThatLookLikeSeparatorsAreNone() throws IOException {
        // the second byte of 東 is "|" in GB18030, 𠮷 has four bytes with digits
        String text = "产品|金额\n東東|1\n𠮷㐂|x\n";
        assertThat(text.getBytes(GB18030)).contains((byte) '|', org.assertj.core.api.Assertions.atIndex(11));
        assertThat(handBack(text, GB18030, 1, "B3")).isEqualTo("产品|金额|" + TITLE + "\n東東|1|\n𠮷㐂|x|" + TOLD + "\n");
    }

    @Test
    void byteOrderMarksStay() throws IOException {
        assertThat(handBack("\uFEFF产品\t金额\n茶\tx\n", StandardCharsets.UTF_8, 1, "B2"))
            .isEqualTo("\uFEFF产品\t金额\t" + TITLE + "\n茶\tx\t" + TOLD + "\n");
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(handBack("\uFEFF产品\t金额\r\n茶\tx\r\n", wide, 1, "B2"))
                .isEqualTo("\uFEFF产品\t金额\t" + TITLE + "\r\n茶\tx\t" + TOLD + "\r\n");
        }
    }

    @Test
    void orderForTheSeparatorIsNoRecord() throws IOException {
        assertThat(handBack("sep=;\n产品;金额\n茶;1,5\n", StandardCharsets.UTF_8, 1, "B2"))
            .isEqualTo("sep=;\n产品;金额;" + TITLE + "\n茶;1,5;" + TOLD + "\n");
    }

    @Test
    void emptyFieldsBehindTheLastUsedColumnAreUsed() throws IOException {
        assertThat(handBack("产品,金额,,\n茶,x,,\n蜜,1,,\n", StandardCharsets.UTF_8, 1, "B2"))
            .isEqualTo("产品,金额," + TITLE + ",\n茶,x," + TOLD + ",\n蜜,1,,\n");
    }

    @Test
    void shortRecordIsFilledUpToTheColumn() throws IOException {
        assertThat(handBack("产品,金额,备注\n茶\n", StandardCharsets.UTF_8, 1, "B2")).isEqualTo("产品,金额,备注," + TITLE + "\n茶,,," + TOLD + "\n");
    }

    @Test
    void aCharacterCutOffAtTheEndStaysAsItIs() throws IOException {
        byte[] whole = "产品,金额\n茶,x\n蜜,1茶".getBytes(StandardCharsets.UTF_8);
        Path original = TestSheets.write(folder.resolve("p.csv"), java.util.Arrays.copyOf(whole, whole.length - 1));
        Path out = folder.resolve("q.csv");
        Backs.write(original, out, 1, "B2");
        // one more field would make the record look whole
        assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).endsWith("\n"
            + new String(java.util.Arrays.copyOfRange(whole, whole.length - 8, whole.length - 1), StandardCharsets.ISO_8859_1));
    }

    @Test
    void tornRecordsStayAsTornAsTheyWere() throws IOException {
        String sound = "2021,茶,1\n".repeat(60);
        String text = "年,产品,金额\n" + sound + "2021,茶\n2021,红,茶,1\n2021,茶,";
        String told = ",\"" + Backs.TITLE + "：B 列：缺少文件。填写文件\"";
        String back = handBack(text, StandardCharsets.UTF_8, 1, "B3", "B62", "B63", "B64");
        assertThat(back).isEqualTo("年,产品,金额," + TITLE + "\n2021,茶,1,\n2021,茶,1," + TOLD + "\n" + "2021,茶,1,\n".repeat(58) + "2021,茶" + told
            + "\n2021,红,茶,1" + told + "\n2021,茶,");
        assertThat(handBack(back, StandardCharsets.UTF_8, 1, "B3", "B62", "B63", "B64")).as("a second time").isEqualTo(back);
    }

    @Test
    void recordsOfDifferentLengthGetTheSameNumberOfFields() throws IOException {
        String text = "产品,金额,备注\n" + "茶,1\n".repeat(20);
        assertThat(handBack(text, StandardCharsets.UTF_8, 1, "B5")).isEqualTo("产品,金额,备注," + TITLE + "\n" + "茶,1,,\n".repeat(3) + "茶,1,," + TOLD + "\n"
            + "茶,1,,\n".repeat(16));
    }

    @Test
    void fullWidthSeparatorsHaveSeveralBytes() throws IOException {
        String text = "产品，金额\n茶，x\n";
        Path file = TestSheets.write(folder.resolve("w.csv"), text.getBytes(GB18030));
        try (TextRecords records = new TextRecords(Files.newInputStream(file), GB18030, '，')) {
            assertThat(records.next()).isTrue();
            assertThat(records.fields()).isEqualTo(2);
            records.set(3, records.units("\"问\""));
            assertThat(new String(records.bytes(records.raw()), GB18030)).isEqualTo("产品，金额，，\"问\"");
        }
    }

    @Test
    void anEncodingWithoutChineseGetsEnglish() throws IOException {
        Path original = TestSheets.write(folder.resolve("p.csv"), "caf\u00e9,amount\nx,y\n".getBytes(StandardCharsets.ISO_8859_1));
        Path out = folder.resolve("q.csv");
        try (SheetFile file = SheetFile.open(original, StandardCharsets.ISO_8859_1, SheetLimits.STANDARD)) {
            HandBack.write(out, file, List.of(Backs.marks(file, 1, "B2")), Lang.ZH);
        }
        assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).isEqualTo("caf\u00e9,amount,\"Import problems (correct and import again)\"\n"
            + "x,y,\"Column B: File is missing. Fill in File\"\n");
    }

    @Test
    void handedBackASecondTimeTheColumnIsWrittenOver() throws IOException {
        String once = handBack("产品,金额\n茶,x\n蜜,y\n", StandardCharsets.UTF_8, 1, "B2", "B3");
        assertThat(handBack(once.replace("茶,x", "茶,1"), StandardCharsets.UTF_8, 1, "B3"))
            .isEqualTo("产品,金额," + TITLE + "\n茶,1,\n蜜,y," + TOLD + "\n");
    }
}
