package ruralpost.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TsvTest {

    @Test
    void whatIsWrittenReadsBack() {
        String parts = "ab\t\n\"'=-1,甲 ";
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            List<List<String>> rows = IntStream.range(0, 1 + random.nextInt(4)).mapToObj(r -> IntStream.range(0, 1 + random.nextInt(4)).mapToObj(c ->
                random.ints(random.nextInt(5), 0, parts.length()).mapToObj(i -> String.valueOf(parts.charAt(i))).reduce("", String::concat)).toList()).toList();
            List<List<String>> expected = rows.stream().map(row -> row.stream().map(TsvTest::plain).toList()).toList();
            assertThat(Tsv.parse(Tsv.write(rows))).as(rows.toString()).isEqualTo(expected);
        }
    }

    @Test
    void aBlockOfASpreadsheetIsRead() {
        assertThat(Tsv.parse("日期\t备注\r\n2018-11-26\t\"第一行\n第\"\"二\"\"行\"\r\n\t\r\n"))
            .containsExactly(List.of("日期", "备注"), List.of("2018-11-26", "第一行\n第\"二\"行"), List.of("", ""));
        assertThat(Tsv.parse("a\nb")).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void aTextThatLooksLikeAFormulaIsDisarmedAndANumberIsNot() {
        assertThat(Tsv.write(List.of(List.of("=1+1", "-624.00", "@x")))).isEqualTo("'=1+1\t-624.00\t'@x\r\n");
    }

    /** An apostrophe before a sign cannot be told from one that was put there for safety. */
    private static String plain(String text) {
        return text.matches("(?s)'[=+\\-@].*") ? text.substring(1) : text;
    }
}
