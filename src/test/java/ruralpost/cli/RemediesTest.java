package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an answer proposes does what the sheet says once it is followed, and what goes without it is not asked. */
class RemediesTest extends SalesListTest {

    @Test
    void theExampleFitsTheColumnThatItNames() {
        String[] list = {"2025年8月蔬菜采购明细,,", "日期,土豆（斤）,白菜（斤）", "2025-08-01,30,20", "2025-08-02,25,10"};
        assertThat(take(2, list).err()).contains("写有“采购”").contains("（如 --column quantity=B）");
        String file = csv("list.csv", list).toString();
        assertThat(run("import", "sales", file, "--column", "quantity=B", "--lang", "zh").ended(0).err()).contains("数量 42.5 公斤；产品 土豆、白菜").doesNotContain("却按");
        run("undo").ended(0);
        assertThat(run("import", "sales", file, "--column", "amount=B", "--lang", "zh").ended(0).err()).contains("“土豆（斤）”标题里的单位不是金额的单位，却按金额读，请核对");
    }

    @Test
    void whatAnotherSuppliesIsSoldThoughTheTableIsCalledAPurchase() {
        assertThat(take(0, "边城饭店2025年8月蔬菜采购明细（供货：民乐镇大河村合作社）,,", "日期,品名,金额（元）", "2025-08-01,土豆,30").err()).contains("边城饭店").contains("民乐镇大河村合作社");
        run("undo").ended(0);
        assertThat(take(2, "2025年8月蔬菜采购明细,,", "日期,品名,金额（元）", "2025-08-01,土豆,30").err()).contains("写有“采购”");
    }

    @Test
    void whatWasLeftAfterRefundsIsFoundByItsFigures() {
        assertThat(take(0, "商品,月份,销售额,退货额,结算基数", "腊肉,2025年10月,40320,2016,38304", "泡椒,2025年10月,3940.2,99.5,3840.7", "茶油,2025年10月,500,,500").err())
            .contains("金额 42,644.70 元").contains("“结算基数”读作金额").contains("未导入的列：销售额 · 退货额");
        run("undo").ended(0);
        // of one row it is not what was left, so that nobody knows
        assertThat(take(3, "商品,月份,销售额,退货额,结算基数", "腊肉,2025年10月,40320,2016,38304", "泡椒,2025年10月,3940.2,99.5,3800").err()).contains("不知金额是否已扣除");
    }

    @Test
    void theDayOfReceiptIsThatOfTheList() {
        assertThat(take(0, "2025年中秋福利送货单,签收日期：2025年9月25日,", "品名,数量（斤）,金额（元）", "腊肉,10,450").err()).contains("日期 2025-09-25");
    }

    @Test
    void exportsOfOrdersCountPieces() {
        assertThat(take(0, "邮乐订单导出,,,", "下单时间,商品名称,销量,实收款", "2025-11-28,紫薯,3,108.90").err()).contains("数量 3 件");
        run("undo").ended(0);
        String q = "\"=\"\"%s\"\"\"";
        String titles = String.join(",", q.formatted("订单号"), q.formatted("商品名称"), q.formatted("订购数量"), q.formatted("下单时间"), q.formatted("订单金额"), q.formatted("订单状态"));
        String row = String.join(",", q.formatted("31001"), q.formatted("香米"), q.formatted("2"), q.formatted("2025-10-09"), q.formatted("118.00"), q.formatted("完成"));
        assertThat(take(0, titles, row).err()).contains("数量 2 件").doesNotContain("=\"");
    }

    @Test
    void aQuantityInTheNameOfTheProductIsPointedOut() {
        assertThat(take(0, "日期,产品,金额（元）", "2025-09-25,茶叶20斤,6000", "2025-09-26,大米60袋（10kg）,3600", "2025-09-27,柑橘5斤装,50").err())
            .contains("产品名称里写着“20斤”，数量没有读出", "产品名称里写着“60袋”").doesNotContain("“5斤”");
        run("undo").ended(0);
        assertThat(take(0, "日期,产品,数量（箱）,金额（元）", "2025-09-25,柑橘10斤,3,60").err()).doesNotContain("产品名称里写着");
    }

    @Test
    void listsBelowNamesOfTheirOwnAreTablesOfTheseNames() {
        String file = csv("list.csv", "2024年5月销售,,,,,", "双龙支局,,,吉卫支局,,", "日期,品名,金额,日期,品名,金额", "5月1日,腊肉,450,5月11日,茶叶,200", "5月2日,香米,150,5月12日,腊肉,300").toString();
        assertThat(run("import", "sales", file, "--lang", "zh").ended(2).err()).contains("2 张表");
        assertThat(run("import", "sales", file, "--table", "all", "--lang", "zh").ended(0).err()).doesNotContain("没有标题的");
        assertThat(sales("seller")).contains("双龙支局,600.00").contains("吉卫支局,500.00");
    }

    @Test
    void pricesForDifferentUnitsKeepNoRowFromItsAmount() {
        assertThat(take(0, "日期,品名,单价,数量,金额", "2023-11-03,蜂蜜,80元/斤,25斤,2000", "2023-11-03,糍粑,15元/袋,60袋,900").err()).contains("金额 2,900.00 元；数量 12.5 公斤、60 袋").contains("未导入的列：单价");
        run("undo").ended(0);
        assertThat(take(0, "日期,品名,单价,数量（斤）,金额", "2023-11-03,蜂蜜,80元/斤,25,2000", "2023-11-03,竹笋,22元/斤,10,220").err()).doesNotContain("未导入的列");
    }

    @Test
    void aUnitBelowATitleIsNoProduct() {
        String file = csv("list.csv", "2023年花垣县猕猴桃产业发展情况表,,,,", "乡镇,种植面积,产量,销售量（吨）,销售额（万元）", ",（亩）,（吨）,,", "双龙镇,1000,650,620,496").toString();
        assertThat(run("import", "sales", file, "--lang", "zh").ended(2).err()).contains("没有一列对应 产品").contains("--put product=").doesNotContain("amount=");
        assertThat(run("import", "sales", file, "--put", "product=猕猴桃", "--lang", "zh").ended(0).err()).contains("金额 4,960,000.00 元；数量 620,000 公斤；产品 猕猴桃");
    }

    @Test
    void whatFillsTheProductIsNamedWhereTheSheetMaySayIt() {
        assertThat(take(2, "双龙镇2024年一季度金银花销售统计,,", "村名,数量（公斤）,金额（元）", "十八洞村,50,4500").err()).contains("--put product=金银花");
        String[] list = {"邮乐购站点2023年11月报表,,,", "项目,数量,单位,金额（元）", "土鸡蛋,450,枚,675", "柚子,320,斤,640"};
        assertThat(take(2, list).err()).contains("--column product=项目");
        assertThat(run("import", "sales", csv("list.csv", list).toString(), "--column", "product=项目", "--lang", "zh").ended(0).err()).contains("产品 土鸡蛋、柚子");
    }

    @Test
    void whenItWasSoldMayStandBelowTheTable() {
        assertThat(take(0, "品名,数量（斤）,金额（元）", "腊肉,10,450", "茶叶,5,600", "销售时间：2024年5月,,").err()).contains("表名或表格上下写着“2024年5月”").contains("日期 2024年5月");
        run("undo").ended(0);
        // a mere day there is that of a signature
        assertThat(take(2, "品名,数量（斤）,金额（元）", "腊肉,10,450", "茶叶,5,600", "2024年5月31日,,").err()).contains("没有一列对应 日期");
    }

    @Test
    void whoSignedOnWhatDayIsNoRecord() {
        assertThat(take(0, "花垣镇慰问销售,,,", "日期,品名,数量（斤）,金额", "2024-04-01,腊肉,10,450", "花垣县民政局,,,2024年4月5日").err()).contains("附注、签字 1 行（第 4 行）").contains("民政局");
    }

    @Test
    void wordsForJinAreReadAsJin() {
        assertThat(take(0, "日期,品名,斤两,单价,金额", "2024-05-03,柑橘,100,2.5,250").err()).contains("数量 50 公斤");
        run("undo").ended(0);
        assertThat(take(0, "日期,品名,总斤数,货款", "2024-05-03,柑橘,100,250").err()).contains("数量 50 公斤");
    }

    @Test
    void whatWasDeliveredByAContractIsSoldAndNotWhatItPromises() {
        String[] list = {"合同编号,日期,客户单位,产品,合同金额,已供货数量（箱）,已供货金额,未执行金额", "HY2024-01,2024-01-05,湘西州烟草公司,猕猴桃礼盒,50000,300,30000,20000"};
        assertThat(take(3, list).err()).contains("不按合同记的，这一列不导入");
        assertThat(run("import", "sales", csv("list.csv", list).toString(), "--column", "=A", "--lang", "zh").ended(0).err()).contains("金额 30,000.00 元；数量 300 箱").contains("未导入的列：合同编号 · 合同金额 · 未执行金额");
    }

    @Test
    void monthsAcrossWithoutTheirYearAskForIt() {
        String file = csv("list.csv", "填报时间：2025年11月5日,,", "产品,10月销量（斤）,10月销售额,1-10月销量（斤）,1-10月销售额", "蜂蜜,44,3960,505,45450").toString();
        assertThat(run("import", "sales", file, "--lang", "zh").ended(2).err()).contains("list.csv").contains("“10月”没有年份").contains("--year");
        assertThat(run("import", "sales", file, "--year", "2025", "--lang", "zh").ended(0).err()).contains("日期 2025年10月；金额 3,960.00 元；数量 22 公斤");
    }

    @Test
    void whatWasLeftAfterDiscountsIsTheAmount() {
        assertThat(take(0, "日期,产品,数量（件）,金额,优惠,应付", "2023-09-01,猕猴桃,10,499,50,449", "2023-09-02,腊肉,5,490,0,490").err()).contains("金额 939.00 元").contains("未导入的列：金额 · 优惠");
    }

    @Test
    void aTabOfAnotherNameIsNoReasonToRefuseATableOfSales() {
        assertThat(run("import", "sales", book(Map.of("入库", new String[] {"雅桥村合作社2023年销售台账,,,", "销售时间,产品,销售金额,结算情况", "2023年4月,春笋,13800,已结", "2023年5月,冬笋,7000,预付"})).toString(), "--lang", "zh").ended(0).err())
            .contains("金额 20,800.00 元").contains("请核对：“入库”").contains("“预付” 1 行");
        run("undo").ended(0);
        assertThat(run("import", "sales", book(Map.of("9月", new String[] {"2023年8月销售,", "产品,金额", "春笋,138"})).toString(), "--lang", "zh").ended(2).err()).contains("表格外写着“2023年8月”（工作表名“9月”）");
    }

    @Test
    void pricesOfWhichSomeNameTheirUnitKeepNoRowFromItsAmount() {
        assertThat(take(0, "日期,品名,数量,单位,单价,金额", "2023-06-01,猕猴桃干,20,袋,15元/袋,300", "2023-06-01,苗族香囊,40,个,10,400").err()).contains("金额 700.00 元").contains("未导入的列：单价");
    }

    @Test
    void vegetablesAreGoods() {
        assertThat(take(0, "月份,蔬菜,重量/斤,金额/元", "2023年9月,小白菜,86,172", "2023年10月,萝卜,210,210").err()).contains("产品 小白菜、萝卜");
        run("undo").ended(0);
        assertThat(take(0, "2023年9月销售（元）,,", "村,蔬菜,水果", "磨老村,100,200", "竹子村,50,60").err()).contains("产品 蔬菜、水果");
    }

    @Test
    void whatWasDeliveredIsSoldAndNotWhatWasOrdered() {
        assertThat(take(0, "供货日期,品名,订货,,实供,", ",,数量（斤）,金额,数量（斤）,金额", "2026-03-04,猕猴桃干,100,4500,98,4410", "2026-03-20,土鸡蛋,300,3600,280,3360").err())
            .contains("金额 7,770.00 元；数量 189 公斤").contains("未导入的列：订货 / 数量（斤） · 订货 / 金额").doesNotContain("“实供”");
    }

    @Test
    void whatAShopKeepsIsNotWhatWasSold() {
        assertThat(take(0, "结算周期：2026.08.01-2026.08.31,,,,,", "商品名称,单位,销售数量,含税销售额(元),扣点金额(元),应结金额(元)", "苗家腊肉500g,袋,312,12168,973.44,11194.56", "山茶油1L,瓶,58,6844,547.52,6296.48").err())
            .contains("金额 19,012.00 元").contains("未导入的列：扣点金额(元) · 应结金额(元)");
    }
}
