package ruralpost.sheet.handback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Lang;
import ruralpost.text.UserException;

/** Files as nobody would write them on purpose: nothing in them is changed, and what cannot be read ends in a sentence. */
class HandBackPropertyTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String SHEET = "<worksheet xmlns=\"urn:m\"><dimension ref=\"A1:B3\"/><cols><col min=\"1\" max=\"9\"/></cols><sheetData>"
        + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>产品</v></c></row><!-- x --><row r=\"2\" s=\"1\"><c r=\"A2\" s=\"1\"><f>1+1</f><v>2</v></c><c><v>3</v></c></row>"
        + "<row><c t=\"inlineStr\"><is><t>a&amp;b</t></is></c></row></sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells></worksheet>";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(',', ';', '"', '\n', '\r', ' ', '\t', 'a', '1', '茶', '東', '\uD842').ofMaxLength(60)
            .map(s -> s.replace("\uD842", "𠮷"));
    }

    @Property(tries = 500)
    void recordsPutTogetherAgainAreTheFile(@ForAll("texts") String text) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16LE)) {
            byte[] bytes = text.getBytes(charset);
            java.io.ByteArrayOutputStream again = new java.io.ByteArrayOutputStream();
            try (TextRecords records = new TextRecords(new ByteArrayInputStream(bytes), charset, ',')) {
                again.write(records.bytes(records.mark()));
                while (records.next()) {
                    again.write(records.bytes(records.raw()));
                    again.write(records.bytes(records.lineEnd()));
                }
            }
            assertThat(again.toByteArray()).isEqualTo(bytes);
        }
    }

    @Property(tries = 300)
    void anyTextThatCanBeReadIsHandedBackWithAllItsFields(@ForAll("texts") String text) throws IOException {
        Path folder = Files.createTempDirectory("handback");
        try {
            Path original = TestSheets.write(folder.resolve("p.csv"), ("产品,金额\n" + text).getBytes(GB18030));
            // among semicolons and tabs the added comma can make another separator the likelier one; then it is a list
            assertSentenceOrFile(original, folder.resolve("q.csv"), !text.contains(";") && !text.contains("\t"));
        } finally {
            clear(folder);
        }
    }

    @Property(tries = 400)
    void aDamagedSheetIsHandedBackUnchangedOrRefused(@ForAll int place, @ForAll char letter, @ForAll boolean cut) throws IOException {
        int at = Math.floorMod(place, SHEET.length());
        String damaged = SHEET.substring(0, at) + (char) (' ' + letter % 95) + SHEET.substring(cut ? Math.min(SHEET.length(), at + 3) : at + 1);
        Path folder = Files.createTempDirectory("handback");
        try {
            Path original = Backs.workbook(folder.resolve("p.xlsx"), "",
                Map.of("xl/worksheets/sheet1.xml", damaged, "xl/styles.xml", TestSheets.styles("General", "0.00")));
            assertSentenceOrFile(original, folder.resolve("q.xlsx"), false);
        } finally {
            clear(folder);
        }
    }

    private static void assertSentenceOrFile(Path original, Path out, boolean always) {
        try (SheetFile file = SheetFile.open(original)) {
            List<List<String>> before = TestSheets.shown(original);
            SheetMarks marks = new SheetMarks(file.sheets().getFirst(), Set.of(1), Map.of(), row -> row > 1);
            HandedBack back = HandBack.write(out, file, List.of(marks), Lang.ZH);
            assertThat(back.isList() && always).isFalse();
            assertThat(TestSheets.shown(back.file())).hasSizeGreaterThanOrEqualTo(back.isList() ? 2 : before.size());
        } catch (UserException e) {
            assertThat(TestSheets.sentence(e)).isNotBlank().doesNotContain("!");
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
