package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A total of the sheet is compared with its rows also where a number among them is in words. */
class WordedTotalsTest extends CliTest {

    private String said(String title, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "日期,产品," + title;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return run("import", "sales", csv("t.csv", lines).toString(), "--lang", "en", "--dry-run").err();
    }

    @Test
    void aWrongTotalIsSaidThoughARowIsOnlyAbout() {
        assertThat(said("金额", "2021-05-01,橙子,约1.2万", "2021-05-02,橙子,2996", "合计,,15996"))
            .contains("the total 15996 in C4 is not the sum of the rows that were read, about 14996 (not all of them are exact)");
        assertThat(said("金额", "2021-05-01,橙子,约1.2万", "2021-05-02,橙子,2996", "合计,,14996")).doesNotContain("the total");
    }

    @Test
    void onlyTheTotalThatARowIsPartOfIsAbout() {
        assertThat(said("金额", "2021-05-01,橙子,约1.2万", "小计,,12000", "2021-05-02,橙子,30", "小计,,31"))
            .contains("the total 31 in C5 is not the sum of the rows that were read, 30\n").doesNotContain("about 30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"金额（万元）|1.2万元|2|3.3|3.2", "金额|(100)|200元|150|100", "销量（斤）|3公斤|4|11|10", "金额|1,200元|1|1.3千|1201"})
    void numbersWithWordsCountInTheUnitOfTheirColumn(String title, String one, String two, String wrong, String right) {
        String[] rows = {"2021-05-01,橙子,\"" + one + "\"", "2021-05-02,橙子," + two};
        assertThat(said(title, rows[0], rows[1], "合计,," + wrong)).contains("is not the sum of the rows that were read, " + right);
        assertThat(said(title, rows[0], rows[1], "合计,," + right)).doesNotContain("is not the sum");
    }

    @Test
    void aNumberThatNobodyCanReadLeavesTheTotalUnsaid() {
        assertThat(said("金额", "2021-05-01,橙子,12x", "2021-05-02,橙子,5", "合计,,17")).doesNotContain("is not the sum");
    }

    @Test
    void aWrongSumOverANumberedGroupIsSaidAndIsNoSale() {
        String[] rows = {"2018年1月农产品销售统计表,", "产品,销售额（元）", "一、肉类,42906.09", "腊肉,7043.32", "腊肠,35863.77", "二、油类,81554.55", "茶油,45586.64", "菜籽油,35967.91", "合计,124460.64"};
        Result ran = run("import", "sales", csv("t.csv", rows).toString(), "--lang", "en", "--dry-run");
        assertThat(ran.out()).contains("read 4, ");
        assertThat(ran.err()).contains("the total 42906.09 in B3 is not the sum of the rows that were read, 42907.09", "the total 124460.64 in B9 is not the sum of the rows that were read, 124461.64")
            .doesNotContain("the total 81554.55");
    }

    @Test
    void recordsOfATableAboveWithOneNumberEachAreNamed() {
        assertThat(run("import", "sales", csv("t.csv", "2018年销售统计表", "门类,金额,备注", "肉类,10,", "油类,20,", "", "日期,产品,数量（斤）", "2018-01-01,猕猴桃,133").toString(), "--lang", "en", "--dry-run").err())
            .contains("Outside the table 2 (row 3, 4)");
    }
}
