package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns as ordinary lists of deliveries, stations and townships have them: what is booked is what the row says, or it is asked. */
class EverydayColumnsTest extends SalesListTest {

    @ParameterizedTest
    @ValueSource(strings = {"发货日", "出库日", "配送日期", "发货日,签收日", "到货日期,发货日期"})
    void theDayOfEachRowCountsMoreThanTheYearOfTheTitle(String days) {
        boolean two = days.contains(",");
        boolean later = days.startsWith("到货");
        take(0, "2024年农产品销售台账,,", days + ",产品,金额（元）", later ? "2024-03-12,2024-03-09,腊肉,250" : two ? "2024-03-09,2024-03-12,腊肉,250" : "2024-03-09,腊肉,250");
        assertThat(sales("day")).contains("2024-03-09").doesNotContain("2024-12-31").doesNotContain("2024-03-12");
    }

    @Test
    void daysWithoutAYearAreDaysBelowATitleOfDaysOnly() {
        take(0, "2024年3月销售台账,,", "发货日,产品,金额（元）", "3.3,腊肉,250", "3.15,橙子,60");
        assertThat(sales("day")).contains("2024-03-03").contains("2024-03-15");
        run("undo").ended(0);
        take(0, "2024年3月销售台账,,,", "生产日期,规格,产品,金额（元）", "3.3,3.5,腊肉,250", "3.15,2.5,橙子,60");
        assertThat(sales("day")).contains("2024-03-31").doesNotContain("2024-03-03");
    }

    @ParameterizedTest
    @CsvSource({"6月销售额（万元）, 2024-06-30", "1-6月销售额（万元）, 2024-06-30", "上半年销售额（万元）, 2024-06-30", "2024年5月销售额（万元）, 2024-05-31", "销售额（万元）, 2024-12-31"})
    void theMonthsInTheTitleOfTheFiguresAreTheirTime(String title, String last) {
        take(0, "花垣县2024年农产品销售统计表,", "产品," + title, "椪柑,12.5");
        assertThat(sales("day")).contains(last).contains("125000.00");
    }

    @Test
    void monthsThatDifferFromTheTitleOrHaveNoYearAreAsked() {
        assertThat(take(2, "花垣县2024年5月农产品销售统计表,", "产品,6月销售额（万元）", "椪柑,12.5").err()).contains("没有一列对应 日期");
        assertThat(take(2, "花垣县农产品销售统计表,", "产品,1-6月销售额（万元）", "椪柑,12.5").err()).contains("标题写有“1-6月”，但没有写是哪一年").contains("--put period=");
    }

    @Test
    void theDayOnWhichASheetWasMadeIsNotTakenButSaid() {
        assertThat(take(2, "填报单位：边城镇,填报日期：2024年10月8日", "产品,金额（元）", "椪柑,12.5").err()).contains("表上方只有填报日期“2024年10月8日”").contains("--put period=");
        assertThat(take(2, "填报日期：,2024年10月8日", "产品,金额（元）", "椪柑,12.5").err()).contains("表上方只有填报日期“2024年10月8日”");
        assertThat(take(2, "花垣县销售表,", "产品,金额（元）", "椪柑,12.5").err()).contains("没有一列对应 日期，表中的标题");
    }

    @Test
    void monthsAcrossWithoutAWordOfWhatTheyHoldAreAskedAbout() {
        assertThat(take(2, "2024年销售情况表,,", "产品,1月,2月", "椪柑,200,1600", "腊肉,30,15").err()).contains("B 1月 · C 2月 各列是金额还是数量、用什么单位，表中没有写");
    }

    @ParameterizedTest
    @ValueSource(strings = {"成交件数", "销售件数", "件数", "售出件数"})
    void parcelsAreTheUnitOfTheirNumber(String title) {
        take(0, "日期,产品," + title + ",金额（元）", "2024-06-03,腊肉,12,600");
        assertThat(run("query", "sales", "--list", "--lang", "zh").out() + sales("product")).contains("600.00");
    }

    @Test
    void howManyJinAreTold() {
        take(0, "哪天卖的,啥东西,卖了几斤,多少钱,卖给谁", "2024-03-05,腊肉,20,900,张三");
        assertThat(sales("day,product,buyer")).contains("2024-03-05,腊肉,张三,900.00,exact,10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"件数,净重,单价（元/公斤）,金额（元）/20,400,2.4,960", "件数,净重（公斤）,单价（元/公斤）,金额（元）/20,400,2.4,960", "件数,净重（公斤）,单价（元/公斤）/20,400,2.4", "件数,重量,单价（元/公斤）/20,400,2.4"})
    void theWeightForWhichThePriceIsCountsMoreThanTheParcels(String sheet) {
        String[] lines = {sheet.substring(0, sheet.lastIndexOf('/')), sheet.substring(sheet.lastIndexOf('/') + 1)};
        assertThat(take(0, "日期,产品," + lines[0], "2024-11-03,椪柑," + lines[1]).err()).contains("未导入的列：件数");
        assertThat(sales("product")).contains("椪柑,960.00,exact,400");
    }

    @Test
    void parcelsWithAPriceOfTheirOwnStay() {
        take(0, "日期,产品,件数,净重（公斤）,单价（元/件）", "2024-11-03,椪柑,20,400,48");
        assertThat(sales("product")).contains("椪柑,960.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"网点", "服务站"})
    void aStationBesideItsTownshipIsWhereItWasSold(String title) {
        Result result = take(0, "日期,乡镇," + title + ",产品,金额（元）", "2024-09-03,边城镇,隘门站,大米,560", "2024-09-05,龙潭镇,金溶站,腊肉,1200");
        assertThat(result.err()).contains("未导入的列：乡镇");
        assertThat(sales("seller")).contains("隘门站").contains("金溶站");
        run("undo").ended(0);
        take(0, "日期,乡镇," + title + ",产品,金额（元）", "2024-09-03,边城镇,隘门站,大米,560", "2024-09-05,龙潭镇,,腊肉,1200");
        assertThat(sales("seller")).as("rows without a station keep their township").contains("边城镇").contains("龙潭镇");
    }

    @Test
    void organisationsAreThoseThatBuyOrSellByWhatTheyAre() {
        assertThat(take(0, "日期,单位名称,产品,金额（元）", "2024-09-03,县公安局,大米,560", "2024-09-05,县人民医院,腊肉,1200").err()).contains("“单位名称”读作买方");
        assertThat(sales("buyer")).contains("县公安局").contains("县人民医院");
        run("undo").ended(0);
        take(0, "日期,单位名称,产品,金额（元）", "2024-09-03,边城供销社,大米,560", "2024-09-05,龙潭支局,腊肉,1200");
        assertThat(sales("seller,buyer")).contains("边城供销社,,").contains("龙潭支局,,");
        run("undo").ended(0);
        assertThat(take(0, "日期,单位名称,产品,金额（元）", "2024-09-03,边城镇人民政府,大米,560", "2024-09-05,县公安局,腊肉,1200").err()).contains("未导入的列：单位名称");
    }

    @Test
    void anOrderThatWaitsToBeReceivedWasSent() {
        String head = "订单号,商品名称,订购数量（件）,下单时间,订单金额,结算金额,应付金额,订单状态";
        Result result = take(0, head, "301112223334,花垣猕猴桃,2,2024-10-03 10:21:33,99.80,94.81,94.80,等待确认收货", "301112223335,湘西腊肉,1,2024-10-04 11:21:33,68.00,64.60,63.00,待收货");
        assertThat(result.err()).doesNotContain("尚未发货").contains("“订单金额”读作金额").contains("未导入的列：结算金额 · 应付金额");
        assertThat(take(0, head, "301112223336,湘西腊肉,1,2024-10-05 11:21:33,68.00,64.60,63.00,等待出库").err()).contains("尚未发货");
    }

    @Test
    void aShortYearIsThatOfTheOtherDates() {
        take(0, "日期,产品,金额（元）", "2024.1.3,橙子,160", "2024.1.9,腊肉,250", "24.1.25,苞谷酒,240");
        assertThat(sales("day,product")).contains("2024-01-25,苞谷酒");
        assertThat(take(3, "日期,产品,金额（元）", "2024.2.3,橙子,160", "2025.1.9,腊肉,250", "2024.2.5,腊肉,20", "24.1.25,苞谷酒,240").err()).as("years that differ").contains("可能是 2024-01-25，也可能是 2025-01-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "0"})
    void aChannelThroughWhichNothingWasSoldLeavesTheOthersTheirs(String nothing) {
        take(0, "2018年1月农产品销售额统计表,,,", "单位：元,,,", "产品,邮乐网,邮乐小店,合计", "腊肉,7042.32," + nothing + ",7042.32");
        assertThat(sales("product,channel")).contains("腊肉,邮乐网,7042.32");
    }

    @Test
    void titlesThatStandTwiceOverAListInTwoHalvesHideNeitherHalf() {
        String titles = "日期,产品,数量（斤）,是否退货";
        String[] lines = {"农产品销售台账,,,,,,,", titles + ",,,,", titles + "," + titles, "2018-01-01,猕猴桃,133,,2018-01-15,辣椒酱,-4,是", "2018-01-08,金秋梨,78,,2018-01-22,蜂蜜,227,"};
        assertThat(take(2, lines).err()).contains("有 2 张表");
        run("import", "sales", csv("list.csv", lines).toString(), "--table", "all", "--lang", "zh").ended(0);
        assertThat(sales("product,day")).contains("猕猴桃,2018-01-01").contains("金秋梨,2018-01-08").contains("辣椒酱,2018-01-15").contains("蜂蜜,2018-01-22");
    }

    @Test
    void amountsThatMightBeDaysAreNoTitlesBelowTitles() {
        assertThat(take(2, "2018年1月农产品销售额统计表,,", "单位：万元,,", "项目,邮乐网,邮乐小店", "腊肉,2.13,1.11", "茶油,1.94,1.36").err()).contains("表中的标题：项目 · 邮乐网 · 邮乐小店");
    }

    @Test
    void aSummaryBesideAListInTwoHalvesHidesNeitherHalf() {
        String[] lines = {"日期,产品,销售额（元）,日期,产品,销售额（元）,,渠道,销售额", "2018-01-01,猕猴桃,7042.32,2018-01-15,辣椒酱,26245.05,,邮乐网,12345", "2018-01-03,金秋梨,35863.77,2018-01-17,蜂蜜,32016.28,,抖音直播,6789",
            "2018-01-05,辣椒酱,33940.03,2018-01-19,老坛酸菜,30092.54,,合计,19134", "2018-01-08,蜂蜜,39711.26,2018-01-22,金秋梨,20473.82,,,"};
        assertThat(take(2, lines).err()).contains("有 2 张表");
        Result all = run("import", "sales", csv("list.csv", lines).toString(), "--table", "all", "--lang", "zh").ended(0);
        assertThat(all.err()).contains("未导入的列：渠道 · 销售额");
        assertThat(sales("day")).contains("2018-01-08,39711.26").contains("2018-01-22,20473.82").doesNotContain("12345");
    }

    @Test
    void aTableBesideThatIsNotReadIsNamed() {
        Result result = take(0, "日期,产品,金额（元）,,产品,金额（元）,经手人", "2018-01-01,猕猴桃,133,,辣椒酱,4,张三", "2018-01-08,金秋梨,78,,蜂蜜,227,李四");
        assertThat(result.err()).contains("未导入的列：产品 · 金额（元） · 经手人");
    }

    @Test
    void signaturesBelowTheTableAreNoRows() {
        String file = csv("signed.csv", "序号,产品,数量（斤）,金额（元）,日期", "1,茶叶,2,120,2024-05-01", "送货人：石大姐,,收货人：,,", "填表人：王芳,,审核：李强,日期：2024年6月3日,").toString();
        assertThat(run("import", "sales", file, "--dry-run", "--lang", "zh").ended(0).err()).contains("附注、签字 2 行");
    }

    @Test
    void aWeightWithoutUnitTakesThatOfThePriceWhereItsAmountProvesIt() {
        String file = csv("weighed.csv", "日期,品种,毛重,皮重,净重,单价（元/公斤）,金额", "2024-08-12,猕猴桃,5280,2100,3180,6.4,20352").toString();
        assertThat(run("import", "sales", file, "--lang", "zh").ended(0).err()).contains("按单价的单位读作公斤");
        assertThat(run("query", "sales", "--by", "product").ended(0).out()).contains("3180");
        file = csv("again.csv", "日期,品种,净重,单价（元/公斤）,金额", "2024-08-12,猕猴桃,3180,6.4,10176").toString();
        assertThat(run("import", "sales", file, "--dry-run", "--lang", "zh").ended(3).err()).contains("没有单位");
    }

    @Test
    void everydayTitlesAreUnderstood() {
        String file = csv("everyday.csv", "卖了啥,卖给谁,多少斤,一斤多少钱,一共多少钱,哪天卖的", "腊肉,镇上饭店,30,42,1260,2024年3月5号").toString();
        run("import", "sales", file, "--lang", "zh").ended(0);
        assertThat(run("query", "sales", "--by", "day,product,buyer").ended(0).out()).contains("2024-03-05,腊肉,镇上饭店,1260.00,exact,15");
    }

    @Test
    void signsThatDisagreeAreAsked() {
        String file = csv("signs.csv", "日期,产品,数量（斤）,金额（元）", "2024-05-01,茶叶,2,120", "2024-05-02,茶叶,2,（120）", "2024-05-03,茶叶,-2,120", "2024-05-04,茶叶,-2,-120").toString();
        assertThat(run("import", "sales", file, "--dry-run", "--lang", "zh").ended(3).err()).contains("第 3 行 D 列（金额），“（120）”：数量和金额一正一负").contains("第 4 行 D 列（金额），“120”：数量和金额一正一负")
            .doesNotContain("第 5 行 D");
    }

    @Test
    void ofSeveralWeightsTheOneThatMakesTheAmountIsTaken() {
        String file = csv("boxes.csv", "日期,产品,箱数,净重（公斤）,单价（元/公斤）,货款", "2024-09-02,猕猴桃,50,500,7.5,3750", "2024-09-05,猕猴桃,80,400,8,3200").toString();
        assertThat(run("import", "sales", file, "--lang", "zh").ended(0).err()).contains("“净重（公斤）”读作数量");
        assertThat(run("query", "sales", "--by", "product").ended(0).out()).contains(",900,");
    }

    @Test
    void datesThatAllBeginWithOneShortYearAreNotAmbiguous() {
        String file = csv("short.csv", "日期,产品,数量（斤）,金额（元）", "24.1.5,茶叶,2,120", "24.1.13,茶叶,2,120", "24.1.25,茶叶,2,120").toString();
        run("import", "sales", file, "--lang", "zh").ended(0);
        assertThat(run("query", "sales", "--by", "day").ended(0).out()).contains("2024-01-05").contains("2024-01-13").contains("2024-01-25");
        file = csv("again.csv", "日期,产品,数量（斤）,金额（元）", "5.1.24,茶叶,2,120", "5.1.23,茶叶,2,120").toString();
        assertThat(run("import", "sales", file, "--dry-run", "--lang", "zh").ended(3).err()).contains("可能是");
    }

    @Test
    void aUnitForTheWholeTableLeavesColumnsThatNameOneAlone() {
        String file = csv("unit.csv", "日期,产品,数量（斤）,金额（元）", "2024-05-01,茶叶,20,1200").toString();
        run("import", "sales", file, "--lang", "zh", "--put", "unit=件").ended(0);
        assertThat(run("query", "sales", "--by", "product").ended(0).out()).contains("茶叶,1200.00,exact,10,");
    }

    @Test
    void monthsOfAWinterTakeTheYearThatTheTitleGivesEach() {
        String file = csv("winter.csv", "2023年12月—2024年2月线上销售统计,,", "月份,产品,销售额", "12月,腊肉,45000", "1月,腊肉,68000").toString();
        run("import", "sales", file, "--lang", "zh").ended(0);
        assertThat(run("query", "sales", "--by", "month").ended(0).out()).contains("2023-12,45000.00").contains("2024-01,68000.00");
    }

    @Test
    void partsThatAreSetInBelowOfWhichAreNoSalesWhereNoColumnNamesAProduct() {
        String file = csv("form.csv", "农产品网络零售情况,,", "2024年9月,,计量单位：千元", "指标名称,代码,本月", "农产品网络零售额,01,1280.5", "其中：水果,02,640.2", "      茶叶,03,210.3", "      其他,04,430").toString();
        run("import", "sales", file, "--lang", "zh", "--put", "product=农产品").ended(0);
        assertThat(run("query", "sales").ended(0).out()).contains("1280500.00");
    }

    @Test
    void aRowThatLacksTheNameWhichNearlyAllHaveIsPointedOut() {
        String[] lines = {"日期,客户,产品,金额", "2024-05-01,县一小,大米,100", "2024-05-02,县二小,大米,200", "2024-05-02,,菜油,50", "2024-05-03,县三中,大米,300"};
        assertThat(take(0, lines).err()).contains("第 4 行").contains("没有写买方，别的行大多写了");
        run("undo").ended(0);
        lines[1] = "2024-05-01,,大米,100";
        assertThat(take(0, lines).err()).doesNotContain("没有写买方");
    }

    @Test
    void pricesThatNameTheirUnitAreForThatUnit() {
        take(0, "日期,产品,数量（公斤）,单价", "2024-05-01,大米,100,3.5元/斤", "2024-05-02,菜油,50,12元/斤");
        assertThat(sales("product")).contains("大米,700.00").contains("菜油,1200.00");
        run("undo").ended(0);
        // prices for different units say nothing of the column, and the amounts stand beside them
        assertThat(take(0, "日期,产品,数量（公斤）,单价,金额", "2024-05-01,大米,100,3.5元/斤,700", "2024-05-02,菜油,50,120元/桶,1200").err()).contains("未导入的列：单价");
        run("undo").ended(0);
        assertThat(take(3, "日期,产品,数量（公斤）,单价", "2024-05-01,大米,100,3.5元/斤", "2024-05-02,菜油,50,120元/桶").err()).contains("元/斤");
    }

    @ParameterizedTest
    @CsvSource({"数量（单）, ''", "销量（笔）, ''", "数量, 单"})
    void whatIsCountedInOrdersIsTheNumberOfOrders(String title, String unit) {
        take(0, "日期,产品,单位," + title + ",金额", "2024-05-01,大米," + unit + ",58,700");
        assertThat(sales("product")).contains("大米,700.00,exact,,58,1");
    }

    @Test
    void aChannelInTheNameOfAWorkbookIsTold() {
        Object[][] rows = {{"日期", "产品", "订单实付应结", "结算金额"}, {"2024-05-01", "大米", 150, 700}};
        assertThat(run("import", "sales", xlsx("抖店结算账单.xlsx", rows).toString(), "--lang", "zh").ended(0).err()).contains("抖店").contains("--put channel=");
        assertThat(sales("product")).contains("大米,700.00,exact,,,1");
        run("undo").ended(0);
        assertThat(run("import", "sales", xlsx("老李给的表.xlsx", rows).toString(), "--lang", "zh").ended(0).err()).doesNotContain("表名、表头、表外写着");
    }
}
