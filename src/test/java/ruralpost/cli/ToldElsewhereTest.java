package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a list on another sheet, in its file's name, in a remark, or by its rows together: followed, asked or pointed out. */
class ToldElsewhereTest extends SalesListTest {

    private static final String ODD = "可能是它们的小计";

    /** A workbook whose second sheet holds these lines. */
    private Path beside(String title, String... lines) {
        Map<String, String[]> sheets = new LinkedHashMap<>();
        sheets.put("明细", new String[] {"日期,产品,数量（斤）," + title, "2024-09-03,猕猴桃,120,1.2", "2024-09-05,腊肉,30,2.4"});
        sheets.put("填表说明", lines);
        return book(sheets);
    }

    private String errors(Path file) {
        return run("import", "sales", file.toString(), "--lang", "zh").ended(0).err();
    }

    @ParameterizedTest
    @ValueSource(strings = {"金额单位：万元", "2.金额单位为万元，数量单位为斤。", "金额一律按万元填写", "单位:万元"})
    void aUnitThatAnotherSheetDeclaresIsPointedOut(String line) {
        assertThat(errors(beside("金额", "1.本表由各支局填报", line))).contains("工作表“填表说明”写着“" + line + "”，这一列却按元读");
    }

    @Test
    void aUnitOfWeightIsPointedOutAndOneThatAgreesIsNot() {
        assertThat(errors(beside("金额（元）", "数量单位：公斤"))).contains("这一列却按斤读");
        run("undo").ended(0);
        assertThat(errors(beside("金额（万元）", "金额单位：万元", "数量单位：斤", "填报单位：花垣县邮政分公司"))).doesNotContain("填表说明”写着");
    }

    @ParameterizedTest
    @ValueSource(strings = {"此行单位为元", "按桶计", "单位：公斤", "数量为公斤"})
    void aRemarkThatNamesAnotherUnitIsPointedOut(String remark) {
        assertThat(take(0, "日期,产品,数量（斤）,金额（万元）,备注", "2024-09-01,蜂蜜,20,0.06," + remark).err()).contains("备注“" + remark + "”说的单位可能与这一列的不同");
    }

    @Test
    void anOrdinaryRemarkIsNone() {
        assertThat(take(0, "日期,产品,数量（斤）,金额（元）,备注", "2024-09-01,蜂蜜,20,600,机关单位食堂", "2024-09-02,蜂蜜,20,600,按时送到").err()).doesNotContain("请核对");
    }

    @ParameterizedTest
    @CsvSource({"县审计局9月对账,县审计局", "县一中送货单9月,县一中", "给县人民医院的清单,县人民医院", "农商银行9月,农商银行"})
    void aBuyerInTheNameOfTheFileIsTold(String name, String buyer) {
        Path list = csv(name + ".csv", "日期,产品,数量（斤）,金额（元）", "2024-09-01,蜂蜜,20,600");
        assertThat(run("import", "sales", list.toString(), "--lang", "zh").ended(0).err()).contains(buyer + "”的，加 --put buyer=" + buyer);
    }

    @Test
    void whoSoldIsToldAndWhoSignedIsNot() {
        assertThat(take(0, "2024年9月销售登记,,,", "店长：龙秀英,,,", "产品,数量（斤）,金额（元）", "蜂蜜,20,600").err()).contains("没有导入的内容").contains("店长");
        run("undo").ended(0);
        assertThat(take(0, "2024年9月销售登记,,,", "制表人：龙秀英,,,", "产品,数量（斤）,金额（元）", "蜂蜜,20,600", "店长：石建军,,").err()).doesNotContain("没有导入的内容");
    }

    @ParameterizedTest
    @CsvSource({"2024年9月10、11、12日展销,2024-09-12", "2024年9月销售统计（8.26-9.25）,2024-09-25", "2024年9月10日、11日、12日展销,2024-09-12", "2024年9月10和11日展销,2024-09-11"})
    void daysOfATitleThatFollowOneAnotherAreOneTime(String title, String day) {
        take(0, title + ",", "产品,金额（元）", "蜂蜜,600");
        assertThat(sales("day")).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年9月1日起销售统计", "2024年9月2、12、22日赶集销售", "2024年9月以来销售统计", "2024年8月26日起9月销售"})
    void aTimeWithoutAnEndAndDaysApartAreAskedAbout(String title) {
        assertThat(take(2, title + ",", "产品,金额（元）", "蜂蜜,600").err()).contains("没有一列对应 日期");
    }

    @ParameterizedTest
    @ValueSource(strings = {"退货", "10月退货", "预订"})
    void aSheetOfReturnsBesideThatOfSalesIsNamed(String name) {
        String[] lines = {"日期,产品,数量（斤）,金额（元）", "2024-09-03,猕猴桃,120,960"};
        Map<String, String[]> sheets = new LinkedHashMap<>();
        sheets.put("销售", lines);
        sheets.put(name, lines);
        assertThat(errors(book(sheets))).contains("没有读：" + name);
    }

    @Test
    void daysThatGoBackBelowAMonthMayBeOfTheNext() {
        assertThat(take(0, "2024年9月销售登记,,", "日期,产品,金额（元）", "28号,大米,600", "30号,大米,610", "2号,大米,630", "3号,大米,660").err()).contains("读作 2024-09-02，而上一行的日子在月底");
        run("undo").ended(0);
        assertThat(take(0, "2024年9月销售登记,,", "日期,产品,金额（元）", "28号,大米,600", "2号,大米,610", "30号,大米,630", "3号,大米,660").err()).doesNotContain("月底");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-〃-", "—〃—", "〃"})
    void aDittoBetweenDashesRepeatsTheCellAbove(String ditto) {
        take(0, "日期,产品,数量（斤）,金额（元）", "2024-09-01,猕猴桃,20,600", ditto + "," + ditto + ",21,630");
        assertThat(sales("day,product")).contains("2024-09-01,猕猴桃,1230.00");
    }

    @Test
    void anAmountOfTheFirstLineOfAnOrderMayBeThatOfAll() {
        String[] lines = {"订单编号,日期,产品,数量（件）,订单金额（元）", "T1,2024-09-01,猕猴桃,2,600", "T1,2024-09-01,大米,3,", "T2,2024-09-03,大米,1,66"};
        assertThat(take(0, lines).err()).contains("没有金额，同一单号的上一行写着金额");
        run("undo").ended(0);
        lines[2] = "T3,2024-09-01,大米,3,";
        assertThat(take(0, lines).err()).doesNotContain("同一单号");
    }

    @Test
    void aRowThatEqualsThoseBesideItMayBeTheirSum() {
        assertThat(take(0, "月份,产品,渠道,金额（元）", "2024年9月,腊肉,抖音,600", "2024年9月,腊肉,快手,400", "2024年9月,腊肉,线上,1000", "2024年9月,腊肉,批发,300").err()).contains("“线上”：这一行等于相邻 2 行之和，" + ODD);
        run("undo").ended(0);
        assertThat(take(0, "月份,产品,数量（斤）,金额（元）", "2024年9月,年货,35,1155", "2024年9月,腊肉,20,800", "2024年9月,腊肠,15,355", "2024年9月,大米,100,300").err()).contains("“年货”：这一行等于相邻 2 行之和，" + ODD);
    }

    @Test
    void roundAmountsThatHappenToAddUpAreNoSum() {
        assertThat(take(0, "月份,产品,金额（元）", "2024年9月,腊肉,600", "2024年9月,腊肠,400", "2024年9月,茶叶,1000", "2024年9月,大米,350").err()).doesNotContain(ODD);
        run("undo").ended(0);
        // each on a day of its own, as they were sold
        assertThat(take(0, "日期,产品,数量（斤）,金额（元）", "2024-09-01,腊肉,20,800", "2024-09-02,腊肠,15,355", "2024-09-03,年货,35,1155", "2024-09-03,大米,100,300").err()).doesNotContain(ODD);
    }

    @Test
    void theOrdersOfAShopCountPiecesWhereNothingSaysTheUnit() {
        String[] lines = {"订单编号,下单时间,商品名称,商品数量,实付金额,订单状态", "T1,2024-09-01 10:02,湘西腊肉500g,2,116.00,交易成功", "T2,2024-09-01 10:03,猕猴桃5斤装,3,180.00,交易成功"};
        assertThat(take(0, lines).err()).contains("D 列（商品数量）").contains("网店订单没有写单位，按件计");
        run("undo").ended(0);
        run("import", "sales", csv("list.csv", lines).toString(), "--lang", "zh", "--put", "unit=斤").ended(0);
        assertThat(sales("product")).contains("湘西腊肉500g,116.00,exact,1,");
        run("undo").ended(0);
        // a list by hand, and weights
        assertThat(take(3, "单号,日期,产品,数量,金额", "1,2024-09-01,腊肉,2,116.00").err()).contains("“2”没有单位");
        lines[1] = lines[1].replace(",2,", ",2.5,");
        assertThat(take(3, lines).err()).contains("“2.5”没有单位");
    }

    @Test
    void theUnitMayStandInThePack() {
        assertThat(take(0, "日期,产品,规格,数量,金额（元）", "2024-09-01,腊肉,500g/袋,2,116.00", "2024-09-02,猕猴桃,5斤/箱,3,180.00").err()).contains("“500g/袋”：读作 袋");
        run("undo").ended(0);
        assertThat(take(3, "日期,产品,规格,数量,金额（元）", "2024-09-01,腊肉,500g/袋,2,116.00", "2024-09-02,猕猴桃,特级,3,180.00").err()).contains("“2”没有单位");
        take(0, "日期,产品,规格,数量（斤）,金额（元）", "2024-09-02,猕猴桃,5斤/箱,3,180.00");
        assertThat(sales("product")).contains("猕猴桃,180.00,exact,1.5,");
    }

    @Test
    void namesOnACoverAreTold() {
        Map<String, String[]> sheets = new LinkedHashMap<>();
        sheets.put("说明", new String[] {"邮乐网8月订单", "客户：县一中", "填表人：张三"});
        sheets.put("明细", new String[] {"日期,产品,数量（斤）,金额（元）", "2024-09-03,猕猴桃,120,960"});
        assertThat(errors(book(sheets))).contains("邮乐网8月订单").contains("--put channel=邮乐网").contains("县一中").doesNotContain("张三");
    }

    @Test
    void aRowThatEqualsOneOfAnotherSheetIsTold() {
        Map<String, String[]> sheets = new LinkedHashMap<>();
        sheets.put("吉首店", new String[] {"日期,产品,数量（斤）,金额（元）", "2024-09-03,黄桃,10,50", "2024-09-04,黄桃,20,100"});
        sheets.put("花垣店", new String[] {"日期,产品,数量（斤）,金额（元）", "2024-09-03,黄桃,10,50", "2024-09-09,黄桃,7,35"});
        String told = run("import", "sales", book(sheets).toString(), "--lang", "zh", "--sheet", "*").ended(0).err();
        assertThat(told).contains("“花垣店”有 1 行与台账或前面的表里的记录完全相同").contains("“吉首店”；各行都是").contains("“花垣店”；各行都是");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.辣椒单位为公斤", "辣椒数量按公斤计", "备注：辣椒单位为公斤"})
    void aUnitOfOneProductIsQuotedAndNotThatOfAll(String line) {
        assertThat(take(0, "2024年9月外销清单,,", "产品,数量（斤）,金额（元）", "糯米,600,3000", "辣椒,420,1680", line + ",,").err()).contains(line.replaceFirst("^3\\.", ""));
        assertThat(sales("product")).contains("糯米,3000.00,exact,300,").contains("辣椒,1680.00,exact,210,");
        run("undo").ended(0);
        assertThat(take(3, "2024年9月外销清单,,", "产品,数量,金额（元）", "糯米,600,3000", line + ",,").err()).contains("“600”没有单位");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年4月送货", "4月"})
    void daysBelowAnotherMonthAreNotThoseOfTheFirst(String line) {
        assertThat(take(0, "2025年3月送货,,", "日期,产品,金额（元）", "1日,大米,600", "5日,大米,610", line + ",,", "6日,大米,630").err()).contains("读作 2025-03-06，而上方的一行写着另一个月");
        run("undo").ended(0);
        assertThat(take(0, "2025年3月送货,,", "日期,产品,金额（元）", "1日,大米,600", "3月下旬,,", "26日,大米,630").err()).doesNotContain("另一个月");
    }

    @Test
    void rowsOfAnotherMonthThanTheTabAreTold() {
        Map<String, String[]> sheets = new LinkedHashMap<>();
        sheets.put("4月", new String[] {"日期,产品,金额（元）", "2025-03-03,大米,600", "2025-04-03,大米,610"});
        assertThat(errors(book(sheets))).contains("读作 2025-03-03，工作表名却是“4月”").doesNotContain("2025-04-03，");
    }

    @Test
    void whoBoughtUpTheGoodsIsTheBuyer() {
        take(0, "日期,收购单位,产品,金额（元）,销售方式", "2025-03-03,县农品公司,大米,600,现销");
        assertThat(sales("buyer")).contains("县农品公司,600.00");
    }

    @Test
    void remarksAreQuotedAsLongAsTheyAreFew() {
        String[] lines = {"日期,产品,金额（元）,备注", "2024-09-01,大米,600,怪怪的", "2024-09-02,大米,610,"};
        assertThat(take(0, lines).err()).contains("“备注”里写着“怪怪的” 1 行，已随记录保存");
        run("undo").ended(0);
        StringBuilder many = new StringBuilder("日期,产品,金额（元）,备注");
        for (int i = 0; i < 12; i++) {
            many.append("\n2024-09-").append(10 + i).append(",大米,").append(600 + i).append(",第").append((char) ('A' + i)).append("柜");
        }
        assertThat(take(0, many.toString()).err()).doesNotContain("里写着");
    }

    @Test
    void aTitleThatSaysMoreOfATimeThanIsTakenIsQuotedWhole() {
        assertThat(take(0, "2024年9月销售（补8月）,", "产品,金额（元）", "大米,600").err()).contains("写着“2024年9月销售(补8月)”，每行的日期都填“2024年9月”，请核对");
        run("undo").ended(0);
        assertThat(take(0, "2024年9月销售统计,", "产品,金额（元）", "大米,600").err()).contains("写着“2024年9月”，每行的日期都填“2024年9月”；");
    }

    @ParameterizedTest
    @CsvSource({"收货单位,buyer", "客户,buyer", "供货单位,seller"})
    void theOwnOfficeBehindALabelBelowTheTableIsTold(String label, String field) {
        String line = label + "：花垣县邮政分公司";
        assertThat(take(0, "日期,产品,金额（元）", "2024-09-01,大米,600", line + "（章）,,").err()).contains("没有导入的内容").contains("都是“花垣县邮政分公司”的，加 --put " + field + "=花垣县邮政分公司");
        run("undo").ended(0);
        assertThat(take(0, "日期,产品,金额（元）", "2024-09-01,大米,600", "填报单位：花垣县邮政分公司（章）,,").err()).doesNotContain("没有导入的内容");
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报：凤凰县邮政分公司", "制表：永顺县邮政分公司", "报送：泸溪县邮政分公司（盖章）", "填报：凤凰县分公司"})
    void theOfficeOfAnotherCountyThatMadeTheListIsTold(String line) {
        assertThat(take(0, "2024年9月销售月报,,", line + ",,", "产品,数量（斤）,金额（元）", "大米,20,600").err()).contains("没有导入的内容").contains(line.substring(3, 5));
        run("undo").ended(0);
        assertThat(take(0, "2024年9月销售月报,,", "填报：花垣县邮政分公司,,", "产品,数量（斤）,金额（元）", "大米,20,600", "制表：龙秀英,审核：张主任,").err()).doesNotContain("没有导入的内容");
    }
}
