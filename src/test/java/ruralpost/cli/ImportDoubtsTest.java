package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and names that leave open whether these are the sales wanted are pointed out or asked about. */
class ImportDoubtsTest extends CliTest {

    private String err(String... lines) {
        return run("import", "sales", csv("m.csv", lines).toString(), "--lang", "en").ended(0).err();
    }

    @ParameterizedTest
    @CsvSource({"金额（元，已扣佣金）,'元，已扣佣金'", "金额（已扣佣金）,已扣佣金", "销售额(不含税),不含税"})
    void wordsInTheBracketOfATitleAreQuoted(String title, String words) {
        assertThat(err("2024年6月销售,", "产品," + title, "橙子,12")).contains("Words in brackets of titles are not read").contains("\"" + words + "\" in \"" + title + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"金额（元）", "金额（万元）", "金额（必填）", "金额（2024年6月）", "金额（元、保留两位小数）", "销售额（金额）", "价税合计（含税）"})
    void unitsPeriodsAndOtherNamesOfTheFieldAreUnderstood(String title) {
        assertThat(err("2024年6月销售,", "产品," + title, "橙子,12")).doesNotContain("Words in brackets");
    }

    @Test
    void namesThatDifferOnlyByBlanksAreSaidToBeOne() {
        assertThat(err("2024年6月销售,", "产品,金额", "红 心猕猴桃,12", "红心猕猴桃,13", "红 心猕猴桃,14")).containsOnlyOnce("\"红 心猕猴桃\" and \"红心猕猴桃\"");
        assertThat(run("import", "sales", csv("n.csv", "2024年7月销售,", "产品,金额", "红心 猕猴桃,12").toString(), "--lang", "en").ended(0).err()).contains("taken for one");
        assertThat(run("import", "sales", csv("o.csv", "2024年8月销售,", "产品,金额", "红 心猕猴桃 ,12").toString(), "--lang", "en").ended(0).err()).doesNotContain("taken for one");
    }

    @Test
    void listsOfExpensesAreAskedAbout() {
        String spent = csv("m.csv", "2024年6月,,", "品名,数量（件）,金额", "运费,1,300", "水电费,1,400", "工资,1,160", "纸箱,2,10").toString();
        assertThat(run("import", "sales", spent, "--lang", "en").ended(2).err()).contains("\"运费\"").contains("may not be the table wanted");
        String mixed = csv("s.csv", "2024年6月,,", "品名,数量（件）,金额", "橙子,1,300", "腊肉,1,400", "运费,1,160").toString();
        assertThat(run("import", "sales", mixed, "--lang", "en").ended(3).err()).doesNotContain("may not be").contains("\"运费\" is no product");
    }

    @Test
    void goodsForOnesOwnBranchesMayBeNoSales() {
        assertThat(err("2024年6月,,,", "品名,提货单位,数量（斤）,金额", "橙子,双龙支局,3,300")).contains("\"提货单位\"").contains("moved, not sold");
        assertThat(err("2024年8月,,,", "品名,收货单位,数量（斤）,金额", "橙子,县一小,3,300")).doesNotContain("moved, not sold");
    }

    @ParameterizedTest
    @ValueSource(strings = {"领用单位", "调入单位"})
    void whatWasIssuedToThemIsAskedAbout(String title) {
        String moved = csv("n.csv", "2024年7月,,,", "品名," + title + ",数量（斤）,金额", "橙子,双龙支局,3,300").toString();
        assertThat(run("import", "sales", moved, "--lang", "en").ended(2).err()).contains("\"" + title + "\"").contains("may not be the table wanted");
    }
}
