package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.sheet.file.TestSheets;

/** What is written around a table and fills no field is quoted once. */
class ImportUnreadTest extends CliTest {

    private static final String SAID = "not all that stands around the table or over its columns is imported";

    private String err(String... lines) {
        return run("import", "sales", csv("m.csv", lines).toString(), "--lang", "en").ended(0).err();
    }

    @Test
    void ofTwoNamesInATitleBothAreTold() {
        String err = err("沙坝镇2024年6月农产品销售明细表（李大姐小卖部）,", "产品,金额", "橙子,12");
        assertThat(err).contains("\"沙坝镇\"").contains("\"李大姐小卖部\" in \"沙坝镇2024年6月农产品销售明细表(李大姐小卖部)\"").contains("--put seller=李大姐小卖部").containsOnlyOnce(SAID);
        assertThat(run("import", "sales", csv("n.csv", "沙坝镇2024年7月农产品销售明细表（李大姐小卖部）,", "产品,金额", "橙子,12").toString(), "--lang", "zh").ended(0).err()).contains("表名、表头、表外写着没有导入的内容");
    }

    @ParameterizedTest
    @CsvSource({"2024年6月端午节促销活动销售表,--put campaign=端午节促销", "绿源合作社供县委机关食堂2024年6月明细,--put buyer=县委机关食堂", "2024年6月抖音订单,--put channel=抖音", "凤凰县2024年6月农产品销售,凤凰县", "2024年6月订单（不含退款）,不含退款"})
    void theFieldThatIsMeantIsNamed(String title, String told) {
        assertThat(err(title + ",", "产品,金额", "橙子,12")).contains(SAID).contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年6月农产品销售统计表", "2024年6月橙子销售台账", "附件1：2024年6月销售（单位：元）", "填报人：张三  2024年6月销售"})
    void ofTheUsualTitlesNothingIsSaid(String title) {
        assertThat(err(title + ",", "产品,金额", "橙子,12")).doesNotContain(SAID);
    }

    @Test
    void whatAColumnOrAnOptionSaysIsNotLost() {
        assertThat(err("李大姐小卖部2024年6月销售,,", "产品,供货商,金额", "橙子,李大姐小卖部,12")).doesNotContain(SAID);
        assertThat(run("import", "sales", csv("n.csv", "李大姐小卖部2024年7月销售,", "产品,金额", "橙子,12").toString(), "--put", "seller=李大姐小卖部", "--lang", "en").ended(0).err())
            .doesNotContain(SAID);
    }

    @Test
    void aLineBelowTheTableIsQuoted() {
        assertThat(err("2024年6月销售,", "产品,金额", "橙子,12", "李家铺小卖部代卖,")).contains(SAID).contains("\"李家铺小卖部代卖\"");
    }

    @Test
    void soIsTheNameOfTheSheetUnlessItIsTheUsualOne() {
        Path named = csv("茶乡专场.csv", "2024年6月销售,", "产品,金额", "橙子,12");
        assertThat(run("import", "sales", named.toString(), "--lang", "en").ended(0).err()).contains(SAID).contains("\"茶乡专场\"");
        Path usual = TestSheets.xlsx(temp.resolve("m.xlsx"), new Object[][] {{"2024年7月销售"}, {"产品", "金额（元）"}, {"橙子", 12}});
        assertThat(run("import", "sales", usual.toString(), "--lang", "en").ended(0).err()).doesNotContain(SAID);
    }
}
