package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a click on the import screen says of a column, --column says on the command line; every question that one answers names it. */
class ColumnOptionTest extends SalesListTest {

    private Result with(int code, String column, String... lines) {
        return run("import", "sales", csv("list.csv", lines).toString(), "--lang", "zh", "--column", column).ended(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amount=D", "amount=d", "金额=已履约金额（元）", "amount=已履约金额"})
    void ofSeveralAmountsTheOneMeantIsTaken(String column) {
        String[] lines = {"日期,产品,未履约金额（元）,已履约金额（元）", "2024-05-01,腊肉,100,300", "2024-05-02,腊肉,0,250"};
        assertThat(take(2, lines).err()).contains("都可能是金额").contains("--column amount=");
        with(0, column, lines);
        assertThat(sales("product")).contains("腊肉,550.00");
    }

    @Test
    void aColumnWhoseTitleNobodyKnowsHoldsTheProducts() {
        String[] lines = {"日期,摘要,贷方", "2024-05-01,售板栗,300", "2024-05-02,售蜂蜜,250"};
        assertThat(take(2, lines).err()).contains("写在某一列的，加 --column product=列");
        run("import", "sales", csv("list.csv", lines).toString(), "--lang", "zh", "--column", "product=摘要", "--column", "amount=贷方").ended(0);
        assertThat(sales("product")).contains("售板栗,300.00").contains("售蜂蜜,250.00");
    }

    @Test
    void aUnitMayBeSaidWithTheColumn() {
        String[] lines = {"日期,产品,金额（万元）,金额", "2024-05-01,腊肉,,3"};
        with(0, "amount=D:万元", lines);
        assertThat(sales("product")).contains("腊肉,30000.00");
    }

    @Test
    void aColumnIsLeftOut() {
        String[] lines = {"日期,产品,销售渠道,金额", "2024-05-01,腊肉,王小二,300"};
        with(0, "=销售渠道", lines);
        assertThat(sales("channel")).doesNotContain("王小二").contains("300.00");
    }

    @Test
    void whatIsNoTableOfSalesIsTakenWhenSomebodySaysSo() {
        String[] lines = {"2024年5月进货台账,,", "品名,数量（斤）,金额（元）", "腊肉,10,300"};
        assertThat(take(2, lines).err()).contains("进货").contains("--column amount=C");
        with(0, "amount=C", lines);
        assertThat(sales("product")).contains("腊肉,300.00");
    }

    @Test
    void theLetterOfOneTableMeansItsTitleInTheOthers() {
        Path list = csv("list.csv", "2024年10月16日赶场,,,,,,,", "姓名,品种,斤数,金额,,姓名,品种,斤数,金额", "龙大姐,白菜,80,64,,石二哥,大蒜,35,175", "麻三,萝卜,96,90,,吴四,萝卜,40,120");
        run("import", "sales", list.toString(), "--lang", "zh", "--column", "amount=D", "--column", "quantity=C", "--put", "unit=斤", "--table", "all").ended(0);
        assertThat(sales("product")).contains("大蒜,175.00,exact,17.5,").contains("白菜,64.00,exact,40,").contains("萝卜,210.00,exact,68,");
        run("undo").ended(0);
        run("import", "sales", list.toString(), "--lang", "zh", "--column", "amount=I", "--table", "2").ended(0);
        assertThat(sales("product")).contains("大蒜,175.00").doesNotContain("白菜");
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithThoseThatAre() {
        String[] lines = {"日期,产品,金额", "2024-05-01,腊肉,300"};
        assertThat(with(2, "amount=总价", lines).err()).contains("没有“总价”这一列").contains("A 日期 · B 产品 · C 金额");
        assertThat(with(2, "sum=C", lines).err()).contains("没有“sum”这个字段");
        assertThat(with(2, "amount", lines).err()).contains("--column 的写法为");
        assertThat(with(2, "amount=金额", "日期,产品,金额,金额", "2024-05-01,腊肉,300,200").err()).contains("“金额”不止一列").contains("C 金额 · D 金额");
        assertThat(sales("product")).doesNotContain("腊肉");
    }

    @Test
    void theUnitAboveHoldsForAllColumnsThatGoWithTheOneThatIsNamed() {
        Path list = csv("list.csv", "2025年10月帮扶进度,,", ",,单位：万元", "单位,落实,落实", ",832平台,线下", "县财政局,3,1.2", "县卫健局,5,3.06");
        run("import", "sales", list.toString(), "--lang", "zh", "--put", "product=农产品", "--column", "amount=B").ended(0);
        assertThat(sales("channel")).contains("832平台,80000.00").contains("线下,42600.00");
    }
}
