package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sheet says plainly in its own way is read and not asked about: signatures, names over groups, months of tabs, units below ten days. */
class PlainlySaidTest extends SalesListTest {

    @ParameterizedTest
    @ValueSource(strings = {"校长：龙建国,,会计：石秀,管理员：吴英", "村支书（签字）：施金通,,邮政收购员：,", "送货人：,收货人：,,", "合作社（盖章）：,,邮政经办人：吴志军,2025年9月30日"})
    void aRowOfSignaturesIsNoRecord(String signed) {
        assertThat(take(0, "日期,品名,数量（斤）,金额（元）", "2024-09-03,大米,200,560", "合计,,,560", signed).err()).contains("附注、签字 1 行（第 4 行）").doesNotContain("没有导入的内容");
    }

    @Test
    void buyersOverGroupsAreThoseOfTheRowsBelow() {
        assertThat(take(0, "2024年9月送货登记,,", "产品,数量（斤）,金额（元）", "客户：怀化佳惠,,", "猕猴桃,20,600", "客户：步步高,,", "猕猴桃,30,900", "客户：,,").err())
            .contains("分组行的名称填入下方各行的买方").contains("附注、签字 1 行（第 7 行）");
        assertThat(sales("buyer")).contains("怀化佳惠,600.00").contains("步步高,900.00");
    }

    @Test
    void aBuyerBelowTheFirstRowsIsNotPutOverTheOthers() {
        assertThat(take(0, "日期,产品,金额（元）", "2024-09-01,猕猴桃,600", "客户：步步高,,", "2024-09-02,猕猴桃,900").err()).contains("没有导入的内容").contains("步步高");
    }

    @Test
    void theYearAloneMakesTimesOfDaysOnTheTabsOfMonths() {
        String[] lines = {"日期,产品,金额（元）", "5日,大米,560"};
        Map<String, String[]> sheets = new LinkedHashMap<>();
        sheets.put("1月", lines);
        sheets.put("2月", lines);
        Path file = book(sheets);
        assertThat(run("import", "sales", file.toString(), "--lang", "zh").ended(3).err()).contains("“5日”没有写明是哪年哪月").contains("--year 2024");
        run("import", "sales", file.toString(), "--lang", "zh", "--sheet", "*", "--year", "2024").ended(0);
        assertThat(sales("day")).contains("2024-01-05,560.00").contains("2024-02-05,560.00");
    }

    @Test
    void aYearOfTwoDigitsBeforeAMonthIsTold() {
        assertThat(take(0, "24年6月农产品销售统计,,", "产品,数量（斤）,金额（元）", "大米,20,600").err()).contains("每行的日期都填“2024年6月”");
        assertThat(sales("month")).contains("2024-06");
    }

    @Test
    void unitsBelowTenDaysSayWhatIsCounted() {
        take(0, "2024年9月各旬销售情况,,,,", "产品,上旬,上旬,中旬,中旬", ",斤,元,斤,元", "猕猴桃,200,1600,100,800", "腊肉,20,800,10,400");
        assertThat(sales("day,product")).contains("2024-09-10,猕猴桃,1600.00,exact,100,").contains("2024-09-20,腊肉,400.00,exact,5,");
    }

    @ParameterizedTest
    @CsvSource({"姓名", "部门"})
    void whoOrderedBesideTheGoodsHidesThemNot(String title) {
        assertThat(take(0, "职工认购登记表 2024年9月,,,", title + ",猕猴桃（斤）,腊肉（斤）,合计金额（元）", "龙先兰,2,3,264", "石拔专,1,3,206").err()).contains("未导入的列：" + title);
        assertThat(sales("product")).contains("猕猴桃,,,1.5,").contains("腊肉,,,3,");
    }

    @Test
    void amountsInFenAndWhatWasReceivedAreRead() {
        take(0, "订单号,下单时间,商品名称,商品数量,订单实付金额(分),状态", "T1,2024-09-01 10:02,湘西腊肉500g,2,11600,已完成");
        assertThat(sales("product")).contains("湘西腊肉500g,116.00");
        run("undo").ended(0);
        assertThat(take(0, "日期,产品,送货数（斤）,实收数（斤）,金额（元）", "2024-09-03,大米,205,200,560").err()).contains("未导入的列：送货数（斤）");
        assertThat(sales("product")).contains("大米,560.00,exact,100,");
    }

    @Test
    void whatWasLeftAfterRefundsIsTheAmountWhereTheRefundsStandBesideIt() {
        String[] lines = {"订单编号,下单时间,商品名称,商品数量,成交金额,退款金额,净成交金额", "T1,2024-09-01,腊肉,2,116.00,0,116.00", "T2,2024-09-01,猕猴桃,3,180.00,60.00,120.00"};
        assertThat(take(0, lines).err()).contains("未导入的列：成交金额");
        assertThat(sales("product")).contains("猕猴桃,120.00").contains("腊肉,116.00");
        run("undo").ended(0);
        lines[2] = lines[2].replace("120.00", "110.00");
        assertThat(take(2, lines).err()).contains("不能确定");
    }

    @ParameterizedTest
    @CsvSource({"合计数量（斤）,50", "本月销售(公斤),100", "数量合计（公斤）,100"})
    void theOnlyColumnOfQuantitiesIsReadByItsUnit(String title, String kg) {
        assertThat(take(0, "2024年9月,,", "产品," + title + ",合计金额（元）", "猕猴桃,100,600").err()).contains("“" + title + "”读作数量");
        assertThat(sales("product")).contains("猕猴桃,600.00,exact," + kg + ",");
    }

    @Test
    void aDiscountIsNoProduct() {
        assertThat(take(3, "日期,产品,数量（斤）,金额（元）", "2024-09-01,猕猴桃,50,600", "2024-09-01,优惠,,-20").err()).contains("“优惠”不是产品");
        assertThat(sales("product")).contains("猕猴桃,600.00").doesNotContain("优惠");
    }

    @Test
    void wordsOverGroupsThatAreNotThereAreSaidToBeMissing() {
        Path list = csv("list.csv", "日期,产品,金额（元）", "2024-09-01,猕猴桃,600");
        assertThat(run("import", "sales", list.toString(), "--lang", "zh", "--put", "buyer=@group").ended(0).err()).contains("没有分组行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"本月合计", "小计", "9月小计"})
    void theRowsOfACustomerGoOnBelowASumOfHis(String sum) {
        take(0, "日期,产品,数量（箱）,金额（元）", "客户：怀化佳惠,,,", "2024-09-01,黄桃,30,2160", sum + ",,30,2160", "2024-10-02,黄桃,40,2880", "客户：步步高,,,", "2024-09-03,黄桃,1,72", "合计,,71,5112");
        assertThat(sales("buyer")).contains("怀化佳惠,5040.00").contains("步步高,72.00");
    }

    @Test
    void theLinesAboveSayWhatSalesAre() {
        run("import", "sales", csv("list.csv", "供销社2024年购销年报,,,,", ",,,,金额单位：万元", "企业,上半年,上半年,下半年,下半年", ",购进,销售,购进,销售", "惠农公司,35,41.2,60,72.5").toString(), "--lang", "zh", "--put", "product=农资").ended(0);
        assertThat(sales("day")).contains("2024-06-30,412000.00").contains("2024-12-31,725000.00");
    }

    @Test
    void theRefundsBesideWhatWasLeftSayNothingAgainstARow() {
        take(0, "日期,产品,GMV（元）,退款金额（元）,实际成交额（元）", "2024-09-01,腊肉,116,0,116", "2024-09-02,猕猴桃,180,60,120");
        assertThat(sales("product")).contains("猕猴桃,120.00").contains("腊肉,116.00");
    }

    @Test
    void aUnitPutForAllRowsLeavesThoseAloneWhoseNameSaysOne() {
        Path list = csv("list.csv", "日期,产品,数量,金额（元）", "2024-05-01,米豆腐（碗）,20,100", "2024-05-01,腊肉（斤）,5,200", "2024-05-01,竹编,2,100");
        assertThat(run("import", "sales", list.toString(), "--put", "unit=件", "--lang", "zh").ended(0).err()).contains("数量 2.5 公斤、20 碗、2 件").contains("第 3 行，数量：数量没写单位，按产品名称读作斤");
    }
}
