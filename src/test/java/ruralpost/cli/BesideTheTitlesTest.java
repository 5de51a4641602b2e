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
        assertThat(take(0, "2024年10月送货单,,", label + "," + name + ",", "商品,数量（斤）,金额（元）", "猕猴桃,300,1800").err()).contains("表名或表上方写着“" + name + "”");
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
}
