package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.csv;
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
                .header(1).maps("A=period B=product C=amount")
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
            xlsx("quantities-called-by-their-unit")
                .row("日期", "产品", "斤数", "单价", "金额")
                .row("2021-05-01", "腊肉", 10, 40, 400)
                .header(1).maps("A=period B=product C=quantity D=unit-price E=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | 10 jin | 400.00 | unit-price=40.00"),
            csv("thousands-torn-by-their-comma").text("日期,产品,金额,备注\n2021-05-01,腊肉,1,200,好\n2021-05-02,茶油,300,\n")
                .header(1).maps("A=period B=product C=amount D=remark")
                .problem(2, "row").reads(3, "2021-05-02 | 茶油 | - | - | 300.00"),
            csv("invisible-marks-of-a-web-page").text("日期,产品,金额\n2021-05-01,\u200e腊肉\u200f,\u202d16\u202c\n")
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 16.00"));
    }
}
