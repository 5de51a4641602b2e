package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that look like sales and may be none, days whose year may be another, names in usual words: returned, asked or told, never booked without a word. */
class NotAsItSeemsTest extends SalesListTest {

    @ParameterizedTest
    @CsvSource({"是否退货,否,是", "类型,销售,退货", "退货,,退"})
    void aMarkedReturnWithPositiveNumbersIsReturned(String title, String sale, String back) {
        String[] lines = {"日期,客户,产品,数量（斤）,金额（元）," + title, "2024-09-01,县一中,土豆,100,300," + (sale == null ? "" : sale), "2024-09-02,县一中,土豆,102,302," + back};
        assertThat(take(3, lines).err()).contains("标为退货，数量和金额却不是负数");
        assertThat(sales("product")).contains("土豆,300.00");
        lines[2] = "2024-09-02,县一中,土豆,-102,-302," + back;
        take(0, lines);
        assertThat(sales("product")).contains("土豆,-2.00");
    }

    @Test
    void kindsOfDocumentsSayWhatIsASaleAndWhatAReturn() {
        String[] lines = {"日期,单据类型,产品,金额（元）", "2024-09-01,送货,豆腐,600", "2024-09-02,退货,豆腐,-75", "2024-09-03,退货,豆腐,80", "2024-09-04,入库,豆腐,500"};
        assertThat(take(3, lines).err()).contains("第 4 行 B 列（出入库类型），“退货”：标为退货").contains("第 5 行 B 列（出入库类型），“入库”");
        assertThat(sales("product")).contains("豆腐,525.00");
        run("undo").ended(0);
        take(0, "日期,销售类型,产品,金额（元）", "2024-09-01,批发,大米,2750", "2024-09-02,批发退货,大米,-275", "2024-09-03,零售,大米,648");
        assertThat(sales("product")).contains("大米,3123.00");
    }

    @ParameterizedTest
    @CsvSource({"票据状态,退货", "票据,退货", "票据,作废", "单据状态,草稿", "业务类型,内部领用"})
    void aWordBesideARowThatSaysItIsNoSaleIsHeard(String title, String word) {
        take(3, "日期," + title + ",产品,数量（盒）,金额（元）", "2024-04-02,销售,茶叶,20,3600", "2024-04-12," + word + ",茶叶,2,360", "2024-04-20,销售,茶叶,6,1080");
        assertThat(sales("product")).contains("茶叶,4680.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"退：蜂蜜", "退货 蜂蜜", "蜂蜜（退）", "蜂蜜(退货)"})
    void aReturnNamesTheGoodsAlone(String product) {
        assertThat(take(3, "日期,产品,数量（斤）,金额（元）", "2024-09-01,蜂蜜,20,1100", "2024-09-02," + product + ",-1,-55").err()).contains("产品一格写着“" + product + "”").contains("产品写“蜂蜜”");
        assertThat(sales("product")).contains("蜂蜜,1100.00").doesNotContain("退");
    }

    @ParameterizedTest
    @ValueSource(strings = {"李四（取消）", "王五（已退款）", "县医院退回", "上月结转", "定金（党校，未提货）", "样品", "冲9月3日", "内部领用"})
    void whatStandsInThePlaceOfABuyerIsHeard(String buyer) {
        assertThat(take(3, "日期,客户,产品,金额（元）", "2024-09-01,退役军人事务局,猕猴桃,68", "2024-09-02," + buyer + ",猕猴桃,136").err()).contains("买方一格写着“" + buyer + "”");
        assertThat(sales("buyer")).contains("退役军人事务局,68.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上月结转", "县一中退回", "退县一中", "本月购进", "赠送敬老院", "承前页"})
    void anAccountBookSaysBesideARowWhatItIs(String words) {
        assertThat(take(3, "日期,摘要,产品,数量（公斤）,金额（元）", "2024-09-03,销县一中,大米,200,1040", "2024-09-08," + words + ",大米,100,520").err()).contains("“摘要”一列写着“" + words + "”").contains("“销县一中” 1 行");
        assertThat(sales("product")).contains("大米,1040.00");
    }

    @Test
    void aStateThatNobodyKnowsIsTold() {
        Result result = take(0, "订单号,日期,产品,金额（元）,订单状态", "T1,2024-09-01,腊肉,58,交易成功", "T2,2024-09-01,腊肉,60,未成团", "T3,2024-09-01,腊肉,61,已签收（少1件）", "T4,2024-09-01,腊肉,62,未成团");
        assertThat(result.err()).contains("不认识的订单状态，按已成交计，请核对：“未成团” 2 行、“已签收（少1件）” 1 行");
        assertThat(take(0, "订单号,日期,产品,金额（元）,订单状态", "U1,2024-10-01,腊肉,58,已完成", "U2,2024-10-01,腊肉,60,待收货", "U3,2024-10-01,腊肉,61,已签收，无售后", "U4,2024-10-01,腊肉,61,卖家已发货").err())
            .doesNotContain("不认识的订单状态");
    }

    @ParameterizedTest
    @ValueSource(strings = {"送的，不收钱", "对账时扣200", "实收550", "客户没来拿", "少2斤", "没付钱", "录错了", "9月的货", "改为5件", "客户拒收", "已经退钱", "录重了", "退一半", "按9斤结", "实重9斤"})
    void aRemarkThatDeniesTheAmountIsPointedOut(String remark) {
        assertThat(take(0, "日期,产品,金额（元）,备注", "2024-10-01,腊肉,600," + remark).err()).contains("可能说明金额不应全数计入");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023—2024年年货节团购登记", "2023-2024年度年货节团购登记"})
    void ofATitleWithTwoYearsNobodyKnowsWhichIsThatOfADay(String title) {
        assertThat(take(3, title + ",,", "日期,产品,金额（元）", "1.8,腊肉,2000", "12.30,腊肉,1500").err()).contains("“12.30”没有年份");
        take(0, "2023-2024年年货节（2023年12月20日—2024年2月10日）,,", "日期,产品,金额（元）", "12.30,腊肉,1500", "1.8,腊肉,2000");
        assertThat(sales("day")).contains("2023-12-30").contains("2024-01-08");
    }

    @Test
    void daysOfDecemberBesideJanuaryMayBeOfTheYearBefore() {
        assertThat(take(0, "2024年年货节销售登记,,", "日期,产品,金额（元）", "1.20,腊肉,2000", "12.22,腊肉,3000").err()).contains("读作 2024-12-22，而表里另有一、二月的记录");
        run("undo").ended(0);
        assertThat(take(0, "2024年销售登记,,", "日期,产品,金额（元）", "1.20,腊肉,2000", "6.3,腊肉,100", "12.22,腊肉,3000").err()).doesNotContain("一、二月的记录");
    }

    @Test
    void theSecondTableOfAMonthIsFound() {
        String[] lines = {"某农业公司2024年10月销售报表,,,", "一、线上（抖音小店）,,,", "产品,订单数,销量（斤）,销售额（元）", "猕猴桃,420,2100,16800", "小计,420,2100,16800", ",,,", "二、线下（门店批发）,,,",
            "产品,客户,销量（斤）,销售额（元）", "腊肉,张家界客商,300,12600", "小计,,300,12600", "总计,,,29400"};
        Path list = csv("list.csv", lines);
        assertThat(run("import", "sales", list.toString(), "--lang", "zh").ended(2).err()).contains("有 2 张表").contains("--table all");
        Result all = run("import", "sales", list.toString(), "--lang", "zh", "--table", "all").ended(0);
        assertThat(all.err()).as("the total of both tables").doesNotContain("不符");
        assertThat(sales("product,buyer")).contains("腊肉,张家界客商,12600.00").contains("猕猴桃,,16800.00");
    }

    @Test
    void eachBlockOfABuyerIsATable() {
        String titles = "日期,产品,数量（箱）,金额（元）";
        Path list = csv("list.csv", "金梅合作社2024年10月供货,,,", "客户：吉首步步高,,,", titles, "10月3日,猕猴桃,50,2500", "小计,,50,2500", "客户：怀化佳惠,,,", titles, "10月5日,猕猴桃,40,2000", "小计,,40,2000");
        assertThat(run("import", "sales", list.toString(), "--lang", "zh").ended(2).err()).contains("有 2 张表");
        run("import", "sales", list.toString(), "--lang", "zh", "--table", "all").ended(0);
        assertThat(sales("buyer")).contains("吉首步步高,2500.00").contains("怀化佳惠,2000.00");
    }

    @Test
    void theDayBelowAFestivalIsTheDayOfSale() {
        assertThat(take(0, "县总工会2024年中秋慰问品采购清单,,", "采购日期：2024年9月12日,,", "品名,数量（盒）,金额（元）", "月饼,86,5160").err()).contains("“2024年9月12日”，每行的日期都填“2024年9月12日”").contains("--put buyer=县总工会");
        assertThat(sales("day")).contains("2024-09-12");
    }

    @Test
    void linesAboveUnknownTitlesAreNoTitles() {
        Path list = csv("list.csv", "2024年9月销售完成情况表,,,", "填报单位：花垣县分公司,,,金额单位：万元", "名目,本月,,", ",本期,上年同期,同比±%", "水果,7.85,6.2,26.61", "肉类,2.52,2.8,-10");
        run("import", "sales", list.toString(), "--lang", "zh", "--put", "product=农品").ended(0);
        assertThat(sales("product")).contains("农品,103700.00");
    }

    @ParameterizedTest
    @CsvSource({"花垣县电商公司,seller", "花垣县电子商务有限公司,seller", "花垣邮政直播间,channel", "十八洞村主题邮局,seller", "双龙镇十八洞村苗汉子果业专业合作社,seller", "花垣县教育和体育局工会,buyer"})
    void aNameOfUsualWordsIsOfferedWhole(String name, String field) {
        assertThat(take(0, name + "2024年10月销售明细,,", "产品,数量（斤）,金额（元）", "腊肉,10,300").err()).contains("--put " + field + "=" + name);
    }

    @Test
    void theUnitThatAProductIsNamedWithCountsIt() {
        Path list = csv("list.csv", "日期,产品,数量,金额（元）", "2024-10-01,糍粑（斤）,22,176");
        assertThat(run("import", "sales", list.toString(), "--lang", "zh").ended(0).err()).contains("数量没写单位，按产品名称读作斤");
        assertThat(sales("product")).contains("糍粑（斤）,176.00,exact,11,");
        run("undo").ended(0);
        assertThat(run("import", "sales", list.toString(), "--lang", "zh", "--put", "unit=件").ended(0).err()).contains("按产品名称读作斤", "数量 11 公斤");
        run("undo").ended(0);
        assertThat(take(0, "日期,产品,数量（件）,金额（元）", "2024-10-01,糍粑（斤）,22,176").err()).contains("产品名称里写着“斤”，单位却是“件”");
    }

    @Test
    void whatIsPutForAFieldThatAColumnFillsIsTold() {
        Path list = csv("list.csv", "日期,村,产品,金额（元）", "2024-10-01,十八洞村,腊肉,300");
        assertThat(run("import", "sales", list.toString(), "--lang", "zh", "--put", "seller=双龙镇").ended(0).err()).contains("由“村”一列填写，--put 只填其中的空白格").contains("--column =B");
        assertThat(sales("seller")).contains("十八洞村");
    }

    @ParameterizedTest
    @ValueSource(strings = {"已取消 县法院", "县法院(未成交)", "已退 县法院", "县法院【作废】", "取消订单", "测试", "内部调拨", "本单位自用"})
    void aBuyerThatWasCancelledIsHeardHoweverItIsPut(String buyer) {
        assertThat(take(3, "日期,客户,产品,金额（元）", "2024-09-01,县一中,猕猴桃,68", "2024-09-02," + buyer + ",猕猴桃,136").err()).contains("买方一格写着“" + buyer + "”");
        assertThat(sales("product")).contains("猕猴桃,68.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"已解除", "未开始", "终止", "没卖成", "对方毁约", "少付了2元", "其中200元为8月款", "已并入上月上报", "约数", "改签9月8日"})
    void aRemarkThatTheSaleDidNotHappenAsWrittenIsPointedOut(String remark) {
        assertThat(take(0, "日期,产品,金额（元）,备注", "2024-10-01,腊肉,600," + remark).err()).contains("可能说明金额不应全数计入");
    }

    @ParameterizedTest
    @CsvSource({"枚,1", "箱,1", "论只,1", "瓶装,1", "公斤,0", "好吃,0"})
    void aRemarkThatIsAUnitIsPointedOutWhereItIsAnother(String remark, int times) {
        boolean told = take(0, "日期,产品,数量（公斤）,金额（元）,备注", "2024-10-01,鸡蛋,100,150," + remark).err().contains("说的单位可能与这一列的不同");
        assertThat(told).isEqualTo(times == 1);
    }

    @ParameterizedTest
    @CsvSource({"鸡蛋/枚,枚", "糍粑-箱,箱", "蜂蜜 瓶,瓶", "大米(袋/25kg),袋"})
    void aUnitBehindTheNameOfAProductIsCompared(String product, String unit) {
        assertThat(take(0, "日期,产品,数量（斤）,金额（元）", "2024-10-01," + product + ",60,90").err()).contains("产品名称里写着“" + unit + "”，单位却是“斤”");
        run("undo").ended(0);
        assertThat(take(0, "日期,产品,数量（斤）,金额（元）", "2024-10-01,腊肉-五花,60,90", "2024-10-01,茶油 5L,2,90").err()).doesNotContain("产品名称里写着");
    }

    @ParameterizedTest
    @ValueSource(strings = {"退腊肉", "退货-腊肉", "赠腊肉", "样品腊肉", "蜂蜜（赠送）", "损耗腊肉", "筐押金", "腊肉加工费", "代收款"})
    void whatIsNoSaleOfGoodsComesBackByItsName(String product) {
        take(3, "日期,产品,数量（斤）,金额（元）", "2024-10-01,腊肉,10,500", "2024-10-02," + product + ",5,50");
        assertThat(sales("product")).contains("腊肉,500.00").doesNotContain("50.00,exact,2.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（破损退货）", "县一中退货", "县一中（退）"})
    void aReturnWhoseBuyerIsNoNameIsPointedOut(String buyer) {
        assertThat(take(0, "日期,客户,产品,数量（斤）,金额（元）", "2024-10-01,县一中,腊肉,10,500", "2024-10-02," + buyer + ",腊肉,-1,-50").err()).contains("买方一格写着“" + buyer + "”，退货已记");
    }

    @Test
    void aUnitInTheNameOfWhatIsReadAsMoneyIsPointedOut() {
        assertThat(take(0, "谷坡村茶叶合作社历年销售,,", "单位：元,,", "产品,2019年,2020年", "茶叶（公斤）,1200,1450", "大米（元）,36000,46000").err()).contains("产品名称里写着“公斤”，这一行的数却按金额读").doesNotContain("写着“元”");
    }

    @Test
    void amountsOfWhichSomeAreInTenThousandsComeBack() {
        assertThat(take(3, "2023年9月,,,,", "产品,数量,单位,金额,金额单位", "猕猴桃,100,斤,4,万元", "大米,50,袋,3500,元").err()).contains("“金额单位”一列写着“万元”").contains("金额 3,500.00 元");
    }

    @Test
    void whatAnInspectionSaysIsListed() {
        assertThat(take(0, "日期,品名,金额,验收", "2023-09-01,大米,1500,合格", "2023-09-05,猪肉,1300,不合格").err()).contains("“验收”里有").contains("“不合格” 1 行");
    }

    @ParameterizedTest
    @CsvSource({"优惠20元后实付", "尚欠", "已付货款", "上期欠款", "代扣佣金5%", "优惠减免"})
    void whatWasPaidOfAllIsNoKindOfGoods(String name) {
        assertThat(take(3, "2025年8月结算单,,", "品名,数量(斤),金额", "大米,100,300", "玉米,50,150", "合计,150,450", name + ",,430").err()).contains("“" + name + "”不是产品").contains("金额 450.00 元");
    }

    @ParameterizedTest
    @CsvSource({"2025年8月送货单（全单9折）,全单9折", "2025年8月送货单   备注：按金额的95%结算,按金额的95%结算", "2025年8月绿源合作社送货单（全单9折）,全单9折", "2025年8月   单位：件（10斤装）,10斤装"})
    void clausesByWhichFiguresAreOthersThanTheySayAreQuoted(String title, String clause) {
        assertThat(take(0, title + ",,", "品名,数量（件）,金额（元）", "大米,100,300", "玉米,50,150").err()).contains("表名、表头、表外写着").contains(clause);
    }

    @Test
    void whatAPieceHoldsBesideTheUnitOfATitleIsQuoted() {
        assertThat(take(0, "2025年8月,,", "品名,数量（单位：件，每件20斤）,金额", "脐橙,10,1500").err()).contains("列名括号里的话没有读").contains("每件20斤");
    }

    @Test
    void ofSeveralUnitsAboveNoneIsGuessed() {
        assertThat(take(3, "2020年销售情况,,,单位：箱、公斤、元", "产品,包装数,销售数量,销售额", "脐橙,120,3600,7200").err()).contains("“3600”没有单位");
        // areas and households are no units of goods
        assertThat(take(0, "2020年猕猴桃情况,,,单位：亩、吨、万元", "产品,种植面积,销售量,销售收入", "猕猴桃,1000,620,496").err()).contains("数量 620,000 公斤");
    }

    @Test
    void plansAndFormerYearsInAColumnOfKindsComeBack() {
        assertThat(take(3, "2021年销售（元）,,,", "产品,指标,一季度,二季度", "腊肉,计划,100,200", "腊肉,实际,90,210", "腊肉,上年,80,190").err()).contains("“指标”一列写着“计划”，是对照的数").contains("“上年”").contains("金额 300.00 元");
    }

    @Test
    void pricesForAnotherUnitThanTheQuantityAreSaidNotToBeKept() {
        assertThat(take(0, "日期,产品,数量（箱）,单价（元/斤）,金额", "2021-10-05,脐橙,100,3.2,6400").err()).contains("单价与数量的单位不同，单价没有保存，1 行");
    }
}
