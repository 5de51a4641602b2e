package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.csv;
import static ruralpost.sheet.corpus.MessySheet.xls;
import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.util.List;

/** Habits by which a number would get a wrong meaning without anybody noticing. */
final class HabitSheets {

    private HabitSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("rows-numbered-under-a-word-for-documents")
                .row("编号", "日期", "产品", "金额（元）")
                .row(1, "2021-06-01", "腊肉", 100)
                .row(2, "2021-06-02", "腊肉", 250)
                .row("合计", null, null, 350)
                .header(1).maps("B=period C=product D=amount")
                .reads(2, "2021-06-01 | 腊肉 | - | - | 100.00").reads(3, "2021-06-02 | 腊肉 | - | - | 250.00"),
            xlsx("of-which-within-a-remark")
                .row("日期", "产品", "金额（元）", "备注")
                .row("2021-05-01", "腊肉", 100, null)
                .row("2021-05-02", "腊肉", 200, "其中5斤为赠品")
                .header(1).maps("A=period B=product C=amount D=remark")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 100.00").reads(3, "2021-05-02 | 腊肉 | - | - | 200.00 | remark=其中5斤为赠品"),
            xlsx("what-was-sent-back-is-no-yes-or-no")
                .row("日期", "产品", "销售额（元）", "退货额（元）", "退货")
                .row("2021-05-01", "腊肉", 10, 1, 1)
                .row("2021-05-02", "腊肉", 20, 0, 3)
                .header(1).maps("A=period B=product C=amount D=refunded")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 10.00").reads(3, "2021-05-02 | 腊肉 | - | - | 20.00"),
            xlsx("years-over-quarters").merge("A1:G1", "A2:A3", "B2:D2", "E2:G2")
                .row("农产品销售额统计表（单位：元）")
                .row("产品", "2020年", null, null, "2021年")
                .row(null, "一季度", "二季度", "合计", "一季度", "二季度", "合计")
                .row("腊肉", 1, 2, 3, 4, 5, 9)
                .header(2, 3).maps("A=product B=amount@period C=amount@period E=amount@period F=amount@period")
                .reads(4, "2020Q1 | 腊肉 | - | - | 1.00", "2020Q2 | 腊肉 | - | - | 2.00", "2021Q1 | 腊肉 | - | - | 4.00", "2021Q2 | 腊肉 | - | - | 5.00"),
            xlsx("the-same-months-of-two-years").merge("A1:D1")
                .row("2021年1-5月农产品销售情况（单位：万元）")
                .row("产品", "2021年", "2020年", "同比")
                .row("腊肉", 1, 2, "-50%")
                .header(2).maps("A=product B=amount@period")
                .reads(3, "2021-01-01..2021-05-31 | 腊肉 | - | - | 10000.00"),
            xlsx("month-and-running-total-below-each-month").merge("A1:E1", "A2:A3", "B2:C2", "D2:E2")
                .row("2021年农产品销售额（单位：元）")
                .row("产品", "1月", null, "2月")
                .row(null, "当月", "累计", "当月", "累计")
                .row("腊肉", 1, 1, 2, 3)
                .header(2, 3).maps("A=product B=amount@period D=amount@period")
                .reads(4, "2021-01 | 腊肉 | - | - | 1.00", "2021-02 | 腊肉 | - | - | 2.00"),
            xlsx("a-mere-wan-above-the-titles").merge("A1:C1")
                .row("农产品销售登记")
                .row(null, null, "单位：万")
                .row("日期", "产品", "销售额")
                .row("2021-05-01", "腊肉", 1.2)
                .header(3).maps("A=period B=product C=amount")
                .reads(4, "2021-05-01 | 腊肉 | - | - | 12000.00"),
            xlsx("the-day-on-which-the-sheet-was-made-beside-its-month").merge("A1:C1")
                .row("2021年5月花垣县农产品销售情况统计表")
                .row("填报单位：花垣县邮政分公司", null, "2021年6月3日")
                .row("产品", "渠道", "销售额（元）")
                .row("腊肉", "邮乐网", 10)
                .header(3).maps("A=product B=channel C=amount")
                .reads(4, "2021-05 | 腊肉 | 邮乐网 | - | 10.00"),
            xlsx("a-day-that-stands-apart-from-a-daily-report").merge("A1:C1")
                .row("花垣县农产品销售日报")
                .row("填报单位：花垣县邮政分公司", null, "2021年6月3日")
                .row("产品", "渠道", "销售额（元）")
                .row("腊肉", "邮乐网", 10)
                .header(3).maps("A=product B=channel C=amount")
                .reads(4, "2021-06-03 | 腊肉 | 邮乐网 | - | 10.00"),
            xlsx("orders-by-their-money").row("日期", "产品", "商品金额", "运费", "订单金额")
                .row("2021-05-01", "腊肉", 10, 2, 12)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 10.00"),
            xlsx("plan-and-what-came-of-it").merge("A1:D1")
                .row("2021年5月农产品销售")
                .row("产品", "计划（万元）", "实际（万元）", "完成率")
                .row("腊肉", 2, 1, "50%")
                .header(2).maps("A=product C=amount")
                .reads(3, "2021-05 | 腊肉 | - | - | 10000.00"),
            xlsx("other-words-for-a-total")
                .row("日期", "产品", "金额（元）")
                .row("2021-05-01", "百合", 10)
                .row("汇总", null, 10)
                .row("2021-05-02", "汇总", 10)
                .row("∑", null, 10)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 百合 | - | - | 10.00"),
            xlsx("quantities-called-by-their-unit")
                .row("日期", "产品", "斤数", "单价", "金额")
                .row("2021-05-01", "腊肉", 10, 40, 400)
                .header(1).maps("A=period B=product C=quantity D=unit-price E=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | 10 jin | 400.00 | unit-price=40.00"),
            csv("thousands-torn-by-their-comma").text("日期,产品,金额,备注\n2021-05-01,腊肉,1,200,好\n2021-05-02,茶油,300,\n")
                .header(1).maps("A=period B=product C=amount D=remark")
                .problem(2, "row").reads(3, "2021-05-02 | 茶油 | - | - | 300.00"),
            xlsx("of-which-with-its-counterpart-below")
                .row("2021年5月农产品销售")
                .row("产品", "金额（元）")
                .row("腊肉", 10)
                .row("其中：线上销售", 4)
                .row("线下销售", 6)
                .row("茶油", 20)
                .header(2).maps("A=product B=amount")
                .reads(3, "2021-05 | 腊肉 | - | - | 10.00").reads(6, "2021-05 | 茶油 | - | - | 20.00"),
            xlsx("account-book-with-its-year-over-month-and-day").merge("A1:E1", "A2:B2", "C2:C3", "D2:D3", "E2:E3")
                .row("农产品销售明细账")
                .row("2021年", null, "单据号", "产品", "金额")
                .row("月", "日")
                .row(5, 1, "A1", "腊肉", 40)
                .row(12, 31, "A2", "腊肉", 80)
                .header(2, 3).maps("A=period B=period C=doc D=product E=amount")
                .reads(4, "2021-05-01 | 腊肉 | - | - | 40.00 | doc=A1").reads(5, "2021-12-31 | 腊肉 | - | - | 80.00 | doc=A2"),
            xlsx("months-by-their-numbers").merge("A1:C1")
                .row("2021年农产品销售明细")
                .row("月份", "产品", "金额")
                .row(5, "腊肉", 40).row("6", "腊肉", 80).row("7月", "腊肉", 90)
                .header(2).maps("A=period B=product C=amount")
                .reads(3, "2021-05 | 腊肉 | - | - | 40.00").reads(4, "2021-06 | 腊肉 | - | - | 80.00").reads(5, "2021-07 | 腊肉 | - | - | 90.00"),
            xlsx("titles-that-begin-with-their-month").merge("A1:E1")
                .row("2021年农产品销售")
                .row("产品", "1月销量（斤）", "1月销售额（元）", "2月销量（斤）", "2月销售额（元）")
                .row("腊肉", 1, 10, 2, 20)
                .header(2).maps("A=product B=quantity@period C=amount@period D=quantity@period E=amount@period")
                .reads(3, "2021-01 | 腊肉 | - | 1 jin | 10.00", "2021-02 | 腊肉 | - | 2 jin | 20.00"),
            csv("thousands-torn-in-a-file-that-was-handed-back").text("日期,产品,金额,备注,,导入问题（改好后重新导入）\n2021-05-01,腊肉,1,200,好,改\n2021-05-02,茶油,300,,,\n")
                .header(1).maps("A=period B=product C=amount D=remark")
                .problem(2, "row").reads(3, "2021-05-02 | 茶油 | - | - | 300.00"),
            csv("codes-written-as-formulas-by-a-shop").text("订单编号,日期,产品,金额\n=\"0012\",2021-05-01,腊肉,=\"12.50\"\n=\"0013\",2021-05-02,茶油,3\n")
                .header(1).maps("A=doc B=period C=product D=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 12.50 | doc=0012").reads(3, "2021-05-02 | 茶油 | - | - | 3.00 | doc=0013"),
            csv("invisible-marks-of-a-web-page").text("日期,产品,金额\n2021-05-01,\u200e腊肉\u200f,\u202d16\u202c\n")
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 16.00"),
            xlsx("channels-over-groups-of-rows").merge("A1:C1", "A3:C3")
                .row("2021年5月农产品销售情况统计表（单位：元）")
                .row("序号", "产品", "销售额")
                .row("一、邮乐网").row(1, "腊肉", 10).row(2, "茶油", 20)
                .row("二、线下合同").row(1, "腊肉", 30)
                .row(null, "合计", 60)
                .header(2).maps("B=product C=amount")
                .reads(4, "2021-05 | 腊肉 | 邮乐网 | - | 10.00").reads(5, "2021-05 | 茶油 | 邮乐网 | - | 20.00").reads(7, "2021-05 | 腊肉 | 线下合同 | - | 30.00"),
            xlsx("products-over-groups-of-rows")
                .row("日期", "渠道", "金额（元）")
                .row("腊肉").row("2021-05-01", "邮乐网", 10).row("小计", null, 10)
                .row("茶油").row("2021-05-01", "邮乐网", 20).row("2021-05-02", "线下合同", 5).row("小计", null, 25)
                .header(1).maps("A=period B=channel C=amount")
                .reads(3, "2021-05-01 | 腊肉 | 邮乐网 | - | 10.00")
                .reads(6, "2021-05-01 | 茶油 | 邮乐网 | - | 20.00").reads(7, "2021-05-02 | 茶油 | 线下合同 | - | 5.00"),
            xlsx("a-product-without-amount-below-its-channel").merge("A1:B1")
                .row("2021年5月农产品销售（单位：元）")
                .row("产品", "销售额")
                .row("邮乐网").row("腊肉", 10).row("茶油").row("蜂蜜", 20)
                .row("线下合同").row("黑茶").row("大米", 30)
                .header(2).maps("A=product B=amount")
                .reads(4, "2021-05 | 腊肉 | 邮乐网 | - | 10.00").reads(6, "2021-05 | 蜂蜜 | 邮乐网 | - | 20.00").reads(9, "2021-05 | 大米 | 线下合同 | - | 30.00"),
            xlsx("channels-with-their-sums-over-groups-of-rows").merge("A1:C1")
                .row("2021年5月农产品销售（单位：元）")
                .row("序号", "产品", "销售额")
                .row("一", "邮乐网", 300).row(1, "腊肉", 100).row(2, "茶油", 200)
                .row("二", "其他平台", 80).row(1, "腊肉", 80)
                .row(null, "合计", 380)
                .header(2).maps("B=product C=amount")
                .reads(4, "2021-05 | 腊肉 | 邮乐网 | - | 100.00").reads(5, "2021-05 | 茶油 | 邮乐网 | - | 200.00").reads(7, "2021-05 | 腊肉 | 其他平台 | - | 80.00"),
            xlsx("a-product-called-as-a-channel-with-an-amount-of-its-own").merge("A1:C1")
                .row("2021年5月农产品销售（单位：元）")
                .row("序号", "产品", "销售额")
                .row(1, "邮乐网", 30).row(2, "腊肉", 100)
                .header(2).maps("B=product C=amount")
                .reads(3, "2021-05 | 邮乐网 | - | - | 30.00").reads(4, "2021-05 | 腊肉 | - | - | 100.00"),
            xlsx("kinds-with-their-sums-over-groups-of-rows").merge("A1:B1")
                .row("2021年5月农产品销售（单位：元）")
                .row("产品", "销售额")
                .row("一、肉类", 110).row("腊肉", 100).row("腊肠", 10)
                .row("二、油类", 80).row("茶油", 80)
                .row("合计", 190)
                .header(2).maps("A=product B=amount")
                .reads(4, "2021-05 | 腊肉 | - | - | 100.00").reads(5, "2021-05 | 腊肠 | - | - | 10.00").reads(7, "2021-05 | 茶油 | - | - | 80.00"),
            xlsx("kinds-numbered-without-sums").merge("A1:C1")
                .row("2021年5月农产品销售（单位：元）")
                .row("序号", "产品", "销售额")
                .row("一", "腊肉", 110).row("二", "茶油", 100).row("三", "蜂蜜", 10)
                .header(2).maps("B=product C=amount")
                .reads(3, "2021-05 | 腊肉 | - | - | 110.00").reads(4, "2021-05 | 茶油 | - | - | 100.00").reads(5, "2021-05 | 蜂蜜 | - | - | 10.00"),
            xlsx("dates-shown-as-years-and-months")
                .row("日期", "产品", "金额（元）")
                .row(Dated.of(2021, 1, 1, "yyyy\"年\""), "腊肉", 10).row(Dated.of(2020, 12, 31, "yyyy\"年\";@"), "腊肉", 20)
                .row(Dated.of(2021, 5, 1, "yyyy\"年\"m\"月\""), "腊肉", 30).row(Dated.of(2021, 6, 30, "[$-804]yyyy\"年\"m\"月\";@"), "腊肉", 40)
                .row(Dated.of(2021, 5, 1, "yyyy\"年\"m\"月\"d\"日\""), "腊肉", 50)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021 | 腊肉 | - | - | 10.00").reads(3, "2020 | 腊肉 | - | - | 20.00").reads(4, "2021-05 | 腊肉 | - | - | 30.00")
                .reads(5, "2021-06 | 腊肉 | - | - | 40.00").reads(6, "2021-05-01 | 腊肉 | - | - | 50.00"),
            xls("dates-shown-as-years-in-an-old-workbook")
                .row("日期", "产品", "金额（元）")
                .row(Dated.of(2021, 1, 1, "yyyy\"年\""), "腊肉", 10)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021 | 腊肉 | - | - | 10.00"),
            xlsx("kinds-over-groups-of-rows")
                .row("日期", "产品", "金额（元）")
                .row("一、肉类").row("2021-05-01", "腊肉", 10).row("二、油类").row("2021-05-01", "茶油", 20)
                .header(1).maps("A=period B=product C=amount")
                .reads(3, "2021-05-01 | 腊肉 | - | - | 10.00").reads(5, "2021-05-01 | 茶油 | - | - | 20.00"));
    }

    /** Sheets of which only their sender can say what is meant, so that they have to be asked about. */
    static List<MessySheet> asked() {
        return List.of(
            xlsx("nothing-but-the-day-on-which-the-sheet-was-made").merge("A1:C1")
                .row("花垣县农产品销售情况统计表")
                .row("填报单位：花垣县邮政分公司    2021年6月3日")
                .row("产品", "渠道", "销售额（元）")
                .row("腊肉", "邮乐网", 10)
                .row("茶油", "邮乐网", 20)
                .header(3).maps("A=product B=channel C=amount").asks("period"),
            xlsx("the-same-titles-for-another-month").merge("A1:B1")
                .row("2021年1月农产品销售表（单位：元）")
                .row("产品", "金额")
                .row("腊肉", 10)
                .row("合计", 10)
                .row("2021年2月农产品销售表（单位：万元）")
                .row("产品", "金额")
                .row("腊肉", 30)
                .header(2).maps("A=product B=amount").reads(3, "2021-01 | 腊肉 | - | - | 10.00")
                .header(6).maps("A=product B=amount").reads(7, "2021-02 | 腊肉 | - | - | 300000.00").asks("table"),
            xlsx("two-months-beside-each-other-without-days").merge("A1:E1", "A2:B2", "D2:E2")
                .row("花垣县农产品销售（单位：元）")
                .row("2021年5月", null, null, "2021年6月")
                .row("产品", "金额", null, "产品", "金额")
                .row("腊肉", 10, null, "腊肉", 20)
                .header(2, 3).maps("A=product B=amount@period").reads(4, "2021-05 | 腊肉 | - | - | 10.00")
                .header(2, 3).maps("D=product E=amount@period").reads(4, "2021-06 | 腊肉 | - | - | 20.00").asks("table"),
            xlsx("the-other-half-of-the-year-below").merge("A1:C1")
                .row("2021年农产品销售额（单位：元）")
                .row("产品", "1月", "2月")
                .row("腊肉", 1, 2).gap(1)
                .row("产品", "7月", "8月")
                .row("腊肉", 3, 4)
                .header(2).maps("A=product B=amount@period C=amount@period").reads(3, "2021-01 | 腊肉 | - | - | 1.00", "2021-02 | 腊肉 | - | - | 2.00")
                .header(5).maps("A=product B=amount@period C=amount@period").reads(6, "2021-07 | 腊肉 | - | - | 3.00", "2021-08 | 腊肉 | - | - | 4.00").asks("table"),
            xlsx("months-over-groups-of-rows")
                .row("2021年销售（单位：元）")
                .row("产品", "金额")
                .row("一月", null).row("腊肉", 10).row("二月", null).row("腊肉", 30)
                .header(2).maps("A=product B=amount").reads(4, "2021-01 | 腊肉 | - | - | 10.00").reads(6, "2021-02 | 腊肉 | - | - | 30.00"),
            xlsx("days-over-groups-of-rows").merge("A3:C3", "A7:C7")
                .row("2021年5月销售（单位：元）")
                .row("产品", "渠道", "金额")
                .row("5月3日").row("腊肉", "邮乐网", 10).row("茶油", "邮乐网", 20).row("小计", null, 30)
                .row("5月4日").row("腊肉", "邮乐网", 30).row("合计", null, 60)
                .header(2).maps("A=product B=channel C=amount")
                .reads(4, "2021-05-03 | 腊肉 | 邮乐网 | - | 10.00").reads(5, "2021-05-03 | 茶油 | 邮乐网 | - | 20.00").reads(8, "2021-05-04 | 腊肉 | 邮乐网 | - | 30.00"),
            xlsx("days-over-some-of-the-rows")
                .row("2021年5月销售（单位：元）")
                .row("产品", "金额")
                .row("腊肉", 10).row("5月3日").row("茶油", 20).row("5月4日").row("腊肉", 30)
                .header(2).maps("A=product B=amount").asks("period"),
            xlsx("a-day-of-another-month-over-rows")
                .row("2021年5月销售（单位：元）")
                .row("产品", "金额")
                .row("5月3日").row("腊肉", 10).row("6月3日").row("腊肉", 30)
                .header(2).maps("A=product B=amount").asks("period"),
            xlsx("two-units-in-one-title")
                .row("日期", "产品", "销售额（元/万元）")
                .row("2021-05-01", "腊肉", 16.97)
                .header(1).maps("A=period B=product C=amount").asks("amount"),
            xlsx("two-units-in-the-line-above").merge("A1:C1")
                .row("农产品销售登记（单位：元、万元）")
                .row("日期", "产品", "销售额")
                .row("2021-05-01", "腊肉", 16.97)
                .header(2).maps("A=period B=product C=amount").asks("amount"),
            xlsx("two-weights-in-one-title")
                .row("日期", "产品", "销量（斤/公斤）", "销售额（元）")
                .row("2021-05-01", "腊肉", 3, 120)
                .header(1).maps("A=period B=product C=quantity D=amount").asks("quantity"));
    }
}
