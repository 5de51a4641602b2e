package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums in places where no word says that they are sums: beside columns across, below lists of offices, in the last row. None is booked twice without a word. */
class RowFiguresTest extends SalesListTest {

    @Test
    void theAmountOfARowIsNotBookedForEachProductAcross() {
        Result result = take(0, "2024年9月销售登记,,,", "日期,猕猴桃（斤）,腊肉（斤）,金额（元）", "2024-09-01,20,5,400", "2024-09-02,10,2,180");
        assertThat(result.err()).contains("D 列（金额（元））：是整行的数");
        assertThat(sales("product")).contains("猕猴桃,,,15,").contains("腊肉,,,3.5,").doesNotContain("400.00").doesNotContain("580.00");
    }

    @Test
    void theOrdersOfARowAreNotBookedForEachChannelAcross() {
        take(0, "2024年9月销售（元）,,,", "产品,抖音,邮乐网,订单数", "腊肉,300,200,12");
        assertThat(sales("channel")).contains("邮乐网,200.00,exact,,,1").doesNotContain("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全州", "全公司", "团队"})
    void theSumBelowAListOfOfficesIsATotalThoughTheirColumnIsNotRead(String all) {
        Result result = take(0, "2024年9月员工认购,,", "部门,产品,金额（元）", "综合部,猕猴桃,708", "寄递部,猕猴桃,1770", "渠道部,猕猴桃,1062", all + ",猕猴桃,3540");
        assertThat(result.err()).contains("合计行 1 行（第 6 行）").contains("等于其他各行之和的行");
        assertThat(sales("product")).contains("猕猴桃,3540.00");
    }

    @Test
    void aLastRowThatEqualsAllOthersIsPointedOut() {
        assertThat(take(0, "日期,产品,数量（斤）,金额（元）", "2024-09-01,猕猴桃,20,200", "2024-09-02,猕猴桃,10,100", "2024-09-05,猕猴桃,12,120", "2024-09-30,猕猴桃,42,420").err())
            .contains("第 5 行 C 列（数量），“42”：这一行等于其余各行之和，可能是合计");
        run("undo").ended(0);
        assertThat(take(0, "日期,产品,数量（斤）,金额（元）", "2024-09-01,猕猴桃,20,200", "2024-09-02,猕猴桃,10,100", "2024-09-05,猕猴桃,12,120", "2024-09-30,猕猴桃,42,400").err()).doesNotContain("可能是合计");
    }

    @Test
    void theAmountOfAnOrderBesideEachOfItsProductsIsPointedOut() {
        String[] lines = {"日期,订单号,产品,实付金额（元）", "2024-09-01,A001,猕猴桃,520", "2024-09-01,A001,腊肉,520", "2024-09-01,A001,蜂蜜,520", "2024-09-02,A002,猕猴桃,180"};
        assertThat(take(0, lines).err()).contains("同一单号的几行金额都是 520.00").contains("共 2 处");
        run("undo").ended(0);
        lines[3] = "2024-09-01,A001,蜂蜜,80";
        assertThat(take(0, lines).err()).as("amounts of their own, two of them equal by chance").doesNotContain("同一单号");
    }

    @Test
    void aRowThatSaysTheSameAsOneBeforeIsTakenAndPointedOut() {
        String[] lines = {"日期,客户,产品,金额（元）", "2024-10-05,县一中,大米,320", "2024-10-06,县一中,大米,160", "2024-10-05,县一中,大米,320"};
        assertThat(take(0, lines).err()).contains("第 4 行 C 列（产品），“大米”：这一行与前面的一行完全相同，两行都计入");
        assertThat(sales("product")).contains("大米,800.00");
        run("undo").ended(0);
        lines[3] = "2024-10-05,县二中,大米,320";
        assertThat(take(0, lines).err()).doesNotContain("完全相同");
    }

    @Test
    void aBuyerWrittenOnceIsThatOfTheRowsBelowOrIsAskedFor() {
        String[] lines = {"客户,日期,产品,金额（元）", "县一中,2024-09-01,白菜,200", ",2024-09-03,萝卜,100", "县二中,2024-09-02,白菜,60", ",2024-09-05,白菜,60"};
        assertThat(take(0, lines).err()).contains("A 列（买方）：标题相同；空白格取上面一行的值");
        assertThat(sales("buyer")).contains("县一中,300.00").contains("县二中,120.00");
        run("undo").ended(0);
        lines[4] = "县二中,2024-09-05,白菜,60";
        assertThat(take(0, lines).err()).contains("没有写买方");
    }

    @Test
    void theColumnOfSumsIsComparedWithWhatStandsAcross() {
        assertThat(take(0, "2024年8月各渠道销售额（元）,,,", "产品,邮乐网,抖音直播,合计", "猕猴桃,3200,8420,21620", "蜂蜜,560,1230,1790").err())
            .contains("第 3 行 D 列（合计），“21620”：这一行各列读入之和是 11620，与合计列的 21620 不符").contains("共 1 处");
    }

    @Test
    void cellsOfNothingAcrossAreCounted() {
        assertThat(take(0, "2024年8月各渠道销售额（元）,,", "产品,邮乐网,抖音直播", "猕猴桃,3200,0", "蜂蜜,0,0").err()).contains("横排各列中写 0 的没有记录，共 3 格");
    }

    @Test
    void productsAcrossMayBeCountedInDifferentUnits() {
        take(0, "2024年12月销售情况,,,,", "乡镇,猕猴桃,,蜂蜜,", ",数量（斤）,金额（元）,数量（瓶）,金额（元）", "双龙镇,3000,21000,80,5440");
        assertThat(sales("product")).contains("猕猴桃,21000.00,exact,1500,").contains("蜂蜜,5440.00,exact,,");
    }

    @Test
    void postOfficesAcrossAreWhereItWasSold() {
        String[] lines = {"2024年11月腊肉日报（元）,,,", "日期,民乐支局,边城邮政所,城关营业部", "11月2日,320,450,1260", "11月3日,0,休息,980"};
        Result result = run("import", "sales", csv("list.csv", lines).toString(), "--lang", "zh", "--put", "product=腊肉").ended(3);
        assertThat(result.err()).contains("“休息”不是金额");
        assertThat(sales("seller")).contains("民乐支局,320.00").contains("边城邮政所,450.00").contains("城关营业部,2240.00").doesNotContain("休息");
    }
}
