package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.time.LocalDate;
import java.util.List;

/** Sheets on their side. */
final class TurnedSheets {

    private TurnedSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("on-its-side-below-a-name")
                .row("2021年5月农产品销售（单位：万元）")
                .row("项目", "腊肉", "茶油", "蜂蜜", "合计")
                .row("数量（斤）", 3, 4, 5, 12)
                .row("金额", 1.2, 0.4, 1, 2.6)
                .row("制表人：张三")
                .header(1).maps("B=product C=quantity D=amount")
                .reads(2, "2021-05 | 腊肉 | - | 3 jin | 12000.00")
                .reads(3, "2021-05 | 茶油 | - | 4 jin | 4000.00")
                .reads(4, "2021-05 | 蜂蜜 | - | 5 jin | 10000.00"),
            xlsx("on-its-side")
                .row("产品", "腊肉", "茶油", "腊肉")
                .row("渠道", "邮乐网", "邮乐网", "线下合同")
                .row("日期", "2021-05-01", "2021-05-02", "2021-05-03")
                .row("金额", 120, 400, 7)
                .header(1).maps("A=product B=channel C=period D=amount")
                .reads(2, "2021-05-01 | 腊肉 | 邮乐网 | - | 120.00")
                .reads(3, "2021-05-02 | 茶油 | 邮乐网 | - | 400.00")
                .reads(4, "2021-05-03 | 腊肉 | 线下合同 | - | 7.00"),
            xlsx("on-its-side-by-days")
                .row("日期", "2021-05-01", "2021-05-02", "2021-05-03")
                .row("产品", "腊肉", "腊肉", "茶油")
                .row("销售额（元）", 120, 400, 7)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 120.00")
                .reads(3, "2021-05-02 | 腊肉 | - | - | 400.00")
                .reads(4, "2021-05-03 | 茶油 | - | - | 7.00"),
            xlsx("on-its-side-merged").merge("B2:C2", "D2:E2")
                .row("2021年5月")
                .row("产品", "腊肉", null, "茶油")
                .row("渠道", "邮乐网", "线下合同", "邮乐网", "线下合同")
                .row("数量（斤）", 1, 2, 3, 4)
                .row("金额（元）", 10, 20, 30, 40)
                .header(1).maps("B=product C=channel D=quantity E=amount")
                .reads(2, "2021-05 | 腊肉 | 邮乐网 | 1 jin | 10.00")
                .reads(3, "2021-05 | 腊肉 | 线下合同 | 2 jin | 20.00")
                .reads(4, "2021-05 | 茶油 | 邮乐网 | 3 jin | 30.00")
                .reads(5, "2021-05 | 茶油 | 线下合同 | 4 jin | 40.00"),
            xlsx("on-its-side-with-comparisons")
                .row("2021年5月")
                .row("产品", "腊肉", "茶油")
                .row("本期销售额（元）", 10, 20)
                .row("去年同期", 8, 9)
                .row("同比", "25%", "100%")
                .row("数量（斤）", 1, 2)
                .header(1).maps("B=product C=amount F=quantity")
                .reads(2, "2021-05 | 腊肉 | - | 1 jin | 10.00")
                .reads(3, "2021-05 | 茶油 | - | 2 jin | 20.00"),
            xlsx("on-its-side-one-record")
                .row("产品", "腊肉")
                .row("日期", "2021-05-01")
                .row("数量（斤）", 3)
                .row("金额（元）", 120)
                .header(1).maps("A=product B=period C=quantity D=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | 3 jin | 120.00"),
            xlsx("on-its-side-real-dates")
                .row("日期", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 2))
                .row("产品", "腊肉", "腊肉")
                .row("销售额（元）", 120, 400)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 120.00")
                .reads(3, "2021-05-02 | 腊肉 | - | - | 400.00"),
            xlsx("on-its-side-with-totals")
                .row("2021年5月")
                .row("产品", "腊肉", "茶油", "小计", "蜂蜜", "合计")
                .row("金额（元）", 10, 20, 30, 5, 35)
                .row("数量（斤）", 1, 2, 3, 1, 4)
                .header(1).maps("B=product C=amount D=quantity")
                .reads(2, "2021-05 | 腊肉 | - | 1 jin | 10.00")
                .reads(3, "2021-05 | 茶油 | - | 2 jin | 20.00")
                .reads(5, "2021-05 | 蜂蜜 | - | 1 jin | 5.00"));
    }
}
