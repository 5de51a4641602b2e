package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums that no word marks, among the rows or across the columns, are found by their figures and never booked beside their parts. */
class SumsAmongRecordsTest extends SalesListTest {

    private static final String[] TOWNS = {"2024年5月各站销售额（元）,,,", "站点,茶叶,春笋,腊肉", "双龙镇,5200,2300,100", "十八洞村,3000,1500,60", "双龙村,2200,800,40", "吉卫镇,1800,950,0",
        "老寨村,1000,600,0", "夜郎坪村,800,350,0"};

    @Test
    void townsAboveTheirVillagesAreSumsAlsoWhereProductsStandAcross() {
        assertThat(take(0, TOWNS).err()).contains("第 3、6 行是下面各行之和，按合计行处理");
        assertThat(sales("product")).contains("茶叶,7000.00").contains("春笋,3250.00").contains("腊肉,100.00");
    }

    @Test
    void theWholeCountyAsTheLastRowIsASumToo() {
        String[] lines = java.util.Arrays.copyOf(TOWNS, TOWNS.length + 1);
        lines[TOWNS.length] = "全县,7000,3250,100";
        assertThat(take(0, lines).err()).contains("第 3、6、9 行是下面各行之和");
        assertThat(sales("product")).contains("茶叶,7000.00").contains("春笋,3250.00").contains("腊肉,100.00");
        run("undo").ended(0);
        assertThat(take(0, "2024年5月茶叶销售额（元）,,", "站点,产品,金额", "双龙镇,茶叶,5200", "十八洞村,茶叶,3000", "双龙村,茶叶,2200", "吉卫镇,茶叶,1800", "老寨村,茶叶,1000", "夜郎坪村,茶叶,800", "全县,茶叶,7000").err())
            .contains("第 3、6、9 行是下面各行之和");
        assertThat(sales("product")).contains("茶叶,7000.00");
    }

    @Test
    void kindsAboveTheirGoodsInTheMonthsOfAYearAreSums() {
        take(0, "2024年一季度（元）,,,", "品类,1月,2月,3月", "水果,5000,3000,2000", "猕猴桃,3000,1800,1200", "椪柑,2000,1200,800", "肉类,9000,4000,1000", "腊肉,7000,3000,800", "腊肠,2000,1000,200");
        assertThat(sales("month")).contains("2024-01,14000.00").contains("2024-02,7000.00").contains("2024-03,3000.00");
    }

    @ParameterizedTest
    @CsvSource({"全县,花垣支局,茶洞支局,吉卫支局", "花垣支局,茶洞支局,吉卫支局,全县"})
    void aColumnOfTheWholeCountyIsOneOfSums(String a, String b, String c, String d) {
        boolean first = a.equals("全县");
        assertThat(take(0, "2024年一季度各支局销售（元）,,,,", "产品," + String.join(",", a, b, c, d), first ? "茶叶,900,600,200,100" : "茶叶,600,200,100,900", first ? "腊肉,500,300,150,50" : "腊肉,300,150,50,500").err())
            .contains("（全县）：每行都等于旁边几列之和");
        assertThat(sales("product")).contains("茶叶,900.00").contains("腊肉,500.00");
    }

    @Test
    void kindsAcrossBeforeTheirGoodsAreColumnsOfSums() {
        assertThat(take(0, "2024年一季度销售（元）,,,,,,", "产品,线上,邮乐网,邮三湘,线下,食堂采购,工会采购", "茶叶,900,600,300,2000,1500,500", "腊肉,500,300,200,800,500,300").err()).contains("未导入的列：线上 · 线下");
        assertThat(sales("product")).contains("茶叶,2900.00").contains("腊肉,1300.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"猕猴桃,100,200,300", "猕猴桃,100,210,300"})
    void threeColumnsOfTwoRowsMayAddUpByChance(String row) {
        take(0, "2024年9月销售额（元）,,,", "产品,抖音,快手,窗口", row, "腊肉,10,20,30");
        assertThat(sales("channel")).contains("窗口,330.00");
    }

    @Test
    void rowsBelowTheSamePeriodOfTheYearBeforeAreNoneOfThisMonth() {
        assertThat(take(0, "2023年9月农产品销售表,,", "产品,数量（斤）,金额（元）", "本月,,", "猕猴桃,100,400", "大米,50,150", "小计,150,550", "去年同期,,", "猕猴桃,90,360", "大米,40,120", "小计,130,480").err())
            .contains("金额 550.00 元").contains("对照行 4 行（第 7, 8, 9, 10 行）").contains("“去年同期”");
        run("undo").ended(0);
        // other goods below a word without figures are no comparison, which is told
        assertThat(take(0, "2023年9月农产品销售表,,", "产品,数量（斤）,金额（元）", "猕猴桃,100,400", "上年同期,,", "大米,50,150").err()).contains("金额 550.00 元").contains("“上年同期”");
    }

    @Test
    void whatFollowsOneOfTheirPartsMayBeAFurtherOne() {
        assertThat(take(0, "2023年9月农产品销售表,", "产品,金额（元）", "农产品,12000", "其中：茶油,3000", "大米,4000", "猕猴桃,5000", "手工艺品,800").err())
            .contains("第 3 行 A 列（产品），“农产品”：这一行等于相邻 3 行之和").contains("“大米”：上面几行是“农产品”的“其中”项");
        run("undo").ended(0);
        assertThat(take(0, "2023年9月农产品销售表,", "产品,金额（元）", "猕猴桃,400", "其中：线上,100", "大米,900", "其中：线上,150").err()).doesNotContain("“其中”项").doesNotContain("相邻");
    }
}
