package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside, between and above the titles of ordinary lists says who, when and in which unit, and is neither lost nor passed over. */
class BesideTheTitlesTest extends SalesListTest {

    private Result with(int code, Path list, String... options) {
        String[] all = new String[options.length + 5];
        System.arraycopy(new String[] {"import", "sales", list.toString(), "--lang", "zh"}, 0, all, 0, 5);
        System.arraycopy(options, 0, all, 5, options.length);
        return run(all).ended(code);
    }

    @ParameterizedTest
    @CsvSource({"客户,民族小学,buyer", "收货单位,民族中学食堂,buyer", "销售单位,惠农合作社,seller", "渠道,抖音,channel", "乡镇,双龙镇,seller"})
    void aLabelAndANameInTwoCellsAreALine(String label, String name, String field) {
        assertThat(take(0, "2024年10月送货单,,", label + "," + name + ",", "商品,数量（斤）,金额（元）", "猕猴桃,300,1800").err()).contains("表名或表格上下写着“" + name + "”");
        assertThat(sales(field)).contains(name + ",1800.00");
    }

    @Test
    void severalSuchLinesDoNotHideTheTitles() {
        take(0, "送货单,,", "收货单位,民族中学食堂,", "日期,2024-09-19,", "商品,数量（斤）,金额（元）", "猕猴桃,300,1800");
        assertThat(sales("day,buyer")).contains("2024-09-19,民族中学食堂,1800.00");
    }

    @Test
    void twoTitlesOfATwoColumnTableAreNoSuchLine() {
        take(0, "2024年10月,", "产品,金额（元）", "猕猴桃,1800", "腊肉,900");
        assertThat(sales("product")).contains("猕猴桃,1800.00").contains("腊肉,900.00");
    }

    @Test
    void titlesInAnotherUnitBeginAnotherTable() {
        Path list = csv("list.csv", "2024年10月销售,,", "产品,数量（斤）,金额（元）", "猕猴桃,300,2100", "产品,数量（箱）,金额（万元）", "脐橙,30,0.21");
        assertThat(with(2, list).err()).contains("有 2 张表");
        with(0, list, "--table", "all");
        assertThat(sales("product")).contains("脐橙,2100.00,exact,,").contains("猕猴桃,2100.00,exact,150,");
    }

    @Test
    void aColumnOfUnitsSaysInWhatTheAmountsAre() {
        take(0, "2024年10月,,", "产品,计量单位,销售额", "猕猴桃,万元,52.3", "腊肉,万元,18.2");
        assertThat(sales("product")).contains("猕猴桃,523000.00").contains("腊肉,182000.00");
        run("undo").ended(0);
        assertThat(take(3, "2024年10月,,", "产品,单位,销售额", "猕猴桃,万元,52.3", "腊肉,元,1820").err()).contains("“万元”是金额的单位，各行不同");
        assertThat(sales("product")).contains("腊肉,1820.00").doesNotContain("52.30");
    }

    @Test
    void aSecondColumnOfUnitsMayBeThatOfTheAmounts() {
        take(0, "2024年9月,,,,", "产品,销量,计量单位,销售额,金额单位", "大米,1.2,吨,0.62,万元", "鸡蛋,3000,枚,0.24,万元");
        assertThat(sales("product")).contains("大米,6200.00,exact,1200,").contains("鸡蛋,2400.00");
    }

    @Test
    void aUnitThatIsNotOfMoneyMakesAFigureNoAmount() {
        Path list = csv("list.csv", "2024年9月,,,", "产品,单位,本月完成,累计完成", "辣椒,斤,5200,9000", "西瓜,斤,18000,21000");
        assertThat(with(3, list, "--column", "amount=本月完成").err()).contains("这个单位不是钱").contains("--column quantity=");
        with(0, list, "--column", "quantity=本月完成");
        assertThat(sales("product")).contains("辣椒,,,2600,").contains("西瓜,,,9000,");
        run("undo").ended(0);
        take(0, "日期,产品,单位,单价,金额", "2024-09-01,大米,斤,3,2600");
        assertThat(sales("product")).as("beside a price it is that of the price").contains("大米,2600.00");
    }

    @Test
    void whatAPackHoldsIsNoPartOfItsUnit() {
        assertThat(take(0, "日期,品名,单位,数量,金额", "2024-09-01,大米,袋(50斤),20,2600", "2024-09-02,土豆,公斤,150,390").err()).contains("“袋(50斤)”：读作 袋");
        assertThat(sales("product")).contains("大米,2600.00,exact,,").contains("土豆,390.00,exact,150,");
    }

    @Test
    void refundsBesideNetAmountsAreTakenOffAlready() {
        take(0, "2024年9月,,,", "商品,支付金额,退款金额,净销售额", "腊肉,19864.50,528.00,19336.50");
        assertThat(sales("product")).contains("腊肉,19336.50");
    }

    @Test
    void theDayAloneIsThatOfTheMonthAbove() {
        take(0, "2024年10月份出货明细,,", "日,品名,金额", "3号,椪柑,1650", "8号,椪柑,2520");
        assertThat(sales("day")).contains("2024-10-03").contains("2024-10-08");
    }

    @Test
    void sumsOverGroupsAreKnownByTheirFigures() {
        Result result = take(0, "2024年9月,,", "产品,数量（斤）,金额（元）", "水果,1500,8500", "猕猴桃,1000,6000", "黄桃,500,2500", "蔬菜,300,600", "白菜,200,300", "萝卜,100,300");
        assertThat(result.err()).contains("第 3、6 行是下面各行之和");
        assertThat(sales("product")).contains("黄桃,2500.00").doesNotContain("水果");
        run("undo").ended(0);
        take(0, "2024年9月,,", "产品,数量（斤）,金额（元）", "水果,1500,8500", "猕猴桃,1000,6000", "黄桃,500,2500", "蔬菜,300,600");
        assertThat(sales("product")).as("one group may be chance").contains("水果,8500.00");
        run("undo").ended(0);
        take(0, "2024年9月,,", "产品,数量（斤）,金额（元）", "蜂蜜,30,900", "猕猴桃,20,120", "黄桃,10,60", "腊肉,7,300", "白菜,4,6", "萝卜,3,4");
        assertThat(sales("product")).as("weights alone that add up are chance").contains("蜂蜜,900.00").contains("腊肉,300.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"报损", "调拨", "捐赠", "寄件", "自留"})
    void whatLeftTheStoreAndWasNotSoldIsReturned(String kind) {
        assertThat(take(3, "日期,产品,去向,数量（袋）,金额（元）", "2024-09-20,大米,卖,3,135", "2024-09-25,大米," + kind + ",3,135").err()).contains("“去向”一列写着“" + kind + "”").contains("“卖” 1 行");
        assertThat(sales("product")).contains("大米,135.00");
    }

    @Test
    void theYearAloneMakesATimeOfTheMonthAbove() {
        Path list = csv("list.csv", "双龙镇农产品销售统计（2月）,", "产品,金额（元）", "蜂蜜,3600");
        assertThat(with(2, list).err()).contains("--year 2024");
        assertThat(with(0, list, "--year", "2025").err()).contains("每行的日期都填“2025年2月”");
        assertThat(sales("month")).contains("2025-02");
        run("undo").ended(0);
        assertThat(with(0, list, "--put", "period=2025年1月").err()).contains("写着“2月”，填的不在其内");
    }

    @ParameterizedTest
    @CsvSource({"2024年1-3季度,2024-09", "2024年一至三季度,2024-09", "2024年三、四季度,2024-12", "2024年一、二季度,2024-06", "2024年一、二、三季度,2024-09"})
    void severalQuartersAreTheirMonths(String title, String month) {
        take(0, title + "销售统计,", "产品,金额（元）", "蜂蜜,3600");
        assertThat(sales("month")).contains(month + ",3600.00");
    }

    @Test
    void quartersThatAreNotOneAfterTheOtherAreAskedAbout() {
        assertThat(take(2, "2024年一、三季度销售统计,", "产品,金额（元）", "蜂蜜,3600").err()).contains("没有一列对应 日期");
    }

    @Test
    void tablesSideBySideTakeTheNameOverEach() {
        Path list = csv("list.csv", "2024年10月销售对照,,,,,,", "花垣支局,,,,边城支局,,", "产品,数量（斤）,金额（元）,,产品,数量（斤）,金额（元）", "猕猴桃,300,2100,,米酒,100,1500", "腊肉,50,2250,,茶油,30,2400");
        with(0, list, "--table", "all");
        assertThat(sales("seller")).contains("花垣支局,4350.00").contains("边城支局,3900.00");
    }

    @Test
    void theLineAboveSaysTheUnitOfAColumnThatIsChosen() {
        Path list = csv("list.csv", "2024年6月完成情况,,", "金额单位：万元,,", "支局,年度计划,6月完成", "边城支局,100,11.2", "龙潭支局,50,5.6");
        with(0, list, "--put", "product=农产品", "--column", "amount=6月完成");
        assertThat(sales("seller")).contains("边城支局,112000.00").contains("龙潭支局,56000.00");
    }

    @Test
    void theSumOfARowThatIsChosenTakesThePlaceOfWhatStandsAcross() {
        Path list = csv("list.csv", "2024年第二季度销售,,,,,,", "产品,4月,,5月,,二季度合计,", ",数量（斤）,金额（元）,数量（斤）,金额（元）,数量（斤）,金额（元）", "腊肉,240,4000,170,3000,410,7000");
        with(0, list, "--column", "amount=G", "--put", "period=2024年第二季度");
        assertThat(sales("product")).contains("腊肉,7000.00").doesNotContain("14000");
        assertThat(sales("month")).contains("2024-06,7000.00");
    }

    @Test
    void theFigureOfARowIsLeftWhenWhatStandsAcrossIsChosen() {
        Path list = csv("list.csv", "2024年10月第2周,,,,", "产品,7日,8日,9日,金额", "白菜,10,20,30,120", "萝卜,5,5,5,30");
        Result result = with(0, list, "--column", "quantity=B", "--put", "unit=斤");
        assertThat(result.err()).contains("是整行的数");
        assertThat(sales("product")).contains("白菜,,,30,").doesNotContain("360.00");
    }

    @Test
    void ofColumnsAcrossTheOneThatIsNamedIsMeant() {
        Path list = csv("list.csv", "销售对比（元）,,", "产品,2023年,2024年", "腊肉,300,400");
        with(0, list, "--column", "amount=C");
        assertThat(sales("product")).contains("腊肉,400.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（金额：万元）", "销售额：万元", "单位/万元", "万元、公斤"})
    void aUnitAboveTheTitlesNeedsNoWordForUnit(String line) {
        take(0, "2024年9月,", line + ",", "产品,销售额", "猕猴桃,60");
        assertThat(sales("product")).contains("猕猴桃,600000.00");
    }

    @Test
    void ordersMayBeCountedInTensOfThousands() {
        take(0, "2024年9月,,", "单位：万元、万单,,", "产品,销售额,订单", "猕猴桃,60,2", "腊肉,9,0.5");
        assertThat(sales("product")).contains("猕猴桃,600000.00,exact,,20000,").contains("腊肉,90000.00,exact,,5000,");
    }

    @Test
    void daysOfTheMonthAboveAreNoMonthAndDay() {
        take(0, "2024年11月出货,,", "日期,品名,金额", "3日,椪柑,1650", "11-20日,椪柑,2520");
        assertThat(sales("day")).contains("2024-11-03").contains("2024-11-20");
        run("undo").ended(0);
        take(3, "2024年9月出货,,", "日期,品名,金额", "3日,椪柑,1650", "9-12日,椪柑,2520", "9-35日,椪柑,2520");
        assertThat(sales("day")).contains("2024-09-12,2520.00").doesNotContain("5040.00");
    }

    @Test
    void aFigureOfAnotherTimeIsNotBookedInThatOfTheOther() {
        assertThat(take(0, "2024年9月统计,,", "产品,9月销售额（元）,1-9月订单数", "腊肉,900,10").err()).contains("是另一段时间的数，没有导入");
        assertThat(sales("product")).contains("腊肉,900.00,exact,,,1");
        run("undo").ended(0);
        take(2, "2024年9月统计,,", "产品,1-9月销售额（元）,9月订单", "腊肉,900,10");
    }

    @Test
    void whoBuysIsNamedEvenWhereItIsTheOwnOffice() {
        take(0, "TO：花垣县邮政分公司,,", "日期：2024-09-19,,", "品名,数量（斤）,金额（元）", "辣椒,100,300");
        assertThat(sales("buyer")).contains("花垣县邮政分公司,300.00");
        assertThat(take(0, "花垣县邮政分公司采购辣椒送货单 2024-09-20,,", "品名,数量（斤）,金额（元）", "辣椒,100,300").err()).contains("“花垣县邮政分公司”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年10月直播台账", "双龙镇2024年10月直播情况", "2024年10月直播间销售登记"})
    void sellingLiveIsAWayOfSelling(String title) {
        assertThat(take(0, title + ",", "产品,金额（元）", "蜂蜜,3600").err()).contains("--put channel=直播");
    }

    @ParameterizedTest
    @CsvSource({"2024年6月粮油配送,县一中食堂,buyer=县一中食堂", "端午销售,茶洞支局,seller=茶洞支局", "茶洞支局,2024年6月,seller=茶洞支局", "县人民医院食堂,端午配送单,buyer=县人民医院食堂"})
    void aNameBesideTheNameOfTheTableIsNoTitle(String left, String right, String put) {
        assertThat(take(0, left + ",,," + right, "日期,产品,数量（斤）,金额（元）", "2024-06-05,大米,500,1300", "2024-06-06,面粉,200,420").err()).contains("--put " + put);
    }

    @Test
    void whoReportsInACellOfItsOwnIsNoTitle() {
        assertThat(take(0, "2024年6月粮油配送,,,,", "填报单位,花垣支局,,填报人,龙某", "日期,产品,数量（斤）,金额（元）,", "2024-06-05,大米,500,1300,").err()).contains("--put seller=花垣支局");
        run("undo").ended(0);
        assertThat(take(0, "单位名称,吉卫支局,,", "2024年6月粮油配送,,,", "日期,产品,数量（斤）,金额（元）", "2024-06-05,大米,500,1300").err()).contains("--put seller=吉卫支局");
    }

    @Test
    void aRunningTotalAboveTheTitlesIsNotThatOfTheMonth() {
        assertThat(take(2, "2024年6月销售,,,", "品种情况,,累计,", "产品,规格,数量（斤）,金额（元）", "大米,特级,500,1300").err()).contains("没有一列对应 日期");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：吨、元/吨、万元", "单位：吨/万元", "单位：人民币（万元）", "人民币万元", "金额 万元", "单位：吨和万元", "单位：吨（数量）、万元（金额）", "数量单位为吨，销售额单位为万元", "万元", "（单位）万元", "RMB：万元", "单位=万元"})
    void theUnitOfTheMoneyIsReadHoweverItIsPut(String line) {
        take(0, "2025年10月销售统计,,", '"' + line + "\",,", "产品,销售量（吨）,销售额", "猕猴桃,12.5,10");
        assertThat(sales("product")).contains("猕猴桃,100000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位（万元）", "（金额：万元）", "万元", "注：金额以万元计", "备注：以上金额均为万元", "注：销售量单位为吨，销售额单位为万元"})
    void theUnitBelowTheTableIsRead(String line) {
        take(0, "2025年10月销售统计,,", "产品,销售量（吨）,销售额", "猕猴桃,12.5,10", "合计,12.5,10", '"' + line + "\",,");
        assertThat(sales("product")).contains("猕猴桃,100000.00");
    }

    @Test
    void theUnitBelowHoldsForAColumnThatIsChosen() {
        with(0, csv("list.csv", "全县农产品销售简表,,", "2024年1月,,", "品类,去年同期,今年", "粮油,12.3,15.6", "合计,12.3,15.6", "注：单位万元,,"), "--column", "amount=今年");
        assertThat(sales("product")).contains("粮油,156000.00");
    }

    @Test
    void aUnitInARecordIsThatOfTheRecordAlone() {
        take(0, "2025年10月销售统计,,,", "产品,数量,单位,金额（元）", "猕猴桃,12.5,斤,10", "腊肉,3,公斤,90");
        assertThat(sales("product")).contains("猕猴桃,10.00,exact,6.25,").contains("腊肉,90.00,exact,3,");
        run("undo").ended(0);
        take(0, "2025年10月销售统计,,", "产品,金额,备注", "猕猴桃,600,金额按万元", "腊肉,90,");
        assertThat(sales("product")).contains("腊肉,90.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10月销售 万元", "10月（万元）"})
    void aUnitInTheNameOfTheFileIsReadOrTold(String name) {
        Path list = csv(name + ".csv", "日期,产品,金额", "2025-10-08,腊肉,0.48");
        Result result = with(0, list);
        assertThat(sales("product").contains("腊肉,4800.00") || result.err().contains("万元")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"惠农网", "盒马", "供销e家", "邮政电商"})
    void platformsOfUsualWordsAreTold(String platform) {
        assertThat(take(0, platform + "2025年10月销售表,", "产品,金额（元）", "腊肉,480").err()).contains("--put channel=" + platform);
    }

    @ParameterizedTest
    @ValueSource(strings = {"退货：腊肉10斤480元", "腊肉退10斤", "其中腊肉2斤退货"})
    void aLineBelowThatTellsOfAReturnIsQuoted(String line) {
        assertThat(take(0, "日期,产品,数量（斤）,金额（元）", "2025-10-08,腊肉,100,4800", "2025-10-09,香肠,10,500", line + ",,,").err()).contains("请核对：“" + line + "”");
    }

    @ParameterizedTest
    @CsvSource({"线上,线下,channel", "石栏镇合作社,雅酉镇合作社,seller", "县一中食堂,县二中食堂,buyer"})
    void blocksUnderNamesOfTheirOwnAreTheirs(String one, String other, String field) {
        take(0, "2025年销售,,,", one + ",,,", "日期,产品,数量（斤）,金额（元）", "2025-10-08,腊肉,100,4800", other + ",,,", "日期,产品,数量（斤）,金额（元）", "2025-10-09,茶油,30,1800");
        assertThat(sales(field)).contains(one + ",4800.00").contains(other + ",1800.00");
    }

    @ParameterizedTest
    @CsvSource({"2025年9月1-15日,2025-09-15", "2025年10月13日（周一）—19日（周日）,2025-10-19", "2025年10月1日起至31日止,2025-10-31", "2025年前10个月,2025-10-31", "'2025年7、8、9月',2025-09-30", "2025年9月和10月,2025-10-31"})
    void timesInOtherFormsAreReadWhole(String title, String day) {
        take(0, '"' + title + "销售\",", "产品,金额（元）", "腊肉,480");
        assertThat(sales("day")).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年9月末累计销售", "2025年9月、2024年9月对比", "2025年9月、11月销售", "2025年10月销售情况（累计数）", "2025年11月5日打印 账期：10月"})
    void timesOfWhichAPartIsMissingAreAskedAbout(String title) {
        assertThat(take(2, title + ",", "产品,金额（元）", "腊肉,480").err()).contains("没有一列对应 日期");
    }

    @Test
    void theNumberOfASlipBesideItsNameHidesNotWhoBought() {
        take(0, "销售单,,,No.0012345", "客户：花垣县民政局,,2024年11月5日,", "品名,规格,数量,金额（元）", "腊肉,500g,20袋,900");
        assertThat(sales("day,buyer")).contains("2024-11-05,花垣县民政局,900.00");
    }

    @ParameterizedTest
    @CsvSource({"'2023、2024年双十一销售对比（11月1日-11日）',2023-11-11", "2023年、2024年5月销售对比,2023-05-31", "2024年5月与2023年5月销售对比,2023-05-31", "5月销售同比（2023-2024年）,2023-05-31"})
    void yearsAcrossHoldThePartThatATitleOfBothYearsNames(String title, String day) {
        take(0, '"' + title + "\",,", "商品,2023年,2024年", ",销售额（元）,销售额（元）", "猕猴桃,42140,59040");
        assertThat(sales("day")).contains(day + ",42140.00");
    }
}
