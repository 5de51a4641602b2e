package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.util.List;

/** Titles that say two things at once, or something else than their cells. */
final class SpeakingTitleSheets {

    private SpeakingTitleSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("month-and-target-under").merge("A2:A3", "B2:C2", "D2:E2")
                .row("2021年产品销售（元）")
                .row("产品", "1月", null, "2月")
                .row(null, "计划", "完成", "计划", "完成")
                .row("腊肉", 10, 1, 20, 2)
                .header(2, 3).maps("A=product C=amount@period E=amount@period")
                .reads(4, "2021-01 | 腊肉 | - | - | 1.00", "2021-02 | 腊肉 | - | - | 2.00"),
            xlsx("growth-no-mark")
                .row("2021年5月（元）")
                .row("产品", "2021年5月", "2021年4月", "环比")
                .row("腊肉", 10, 1, "20%")
                .header(2).maps("A=product B=amount@period")
                .reads(3, "2021-05 | 腊肉 | - | - | 10.00"),
            xlsx("product-title-holds-channels")
                .row("2021年5月")
                .row("产品", "渠道", "金额（元）")
                .row("邮乐网", "腊肉", 120)
                .row("线下合同", "茶油", 10)
                .header(2).maps("A=channel B=product C=amount")
                .reads(3, "2021-05 | 腊肉 | 邮乐网 | - | 120.00")
                .reads(4, "2021-05 | 茶油 | 线下合同 | - | 10.00"),
            xlsx("channel-cols-qty-amount-unmerged")
                .row("2021年5月")
                .row("产品", "邮乐网数量（斤）", "邮乐网金额（元）", "线下合同数量（斤）", "线下合同金额（元）")
                .row("腊肉", 1, 10, 2, 20)
                .header(2).maps("A=product B=quantity@channel C=amount@channel D=quantity@channel E=amount@channel")
                .reads(3, "2021-05 | 腊肉 | 线下合同 | 2 jin | 20.00", "2021-05 | 腊肉 | 邮乐网 | 1 jin | 10.00"),
            xlsx("channel-amount-cols")
                .row("2021年5月")
                .row("产品", "邮乐网销售额（元）", "线下合同销售额（元）")
                .row("腊肉", 10, 20)
                .row("茶油", 30, 40)
                .header(2).maps("A=product B=amount@channel C=amount@channel")
                .reads(3, "2021-05 | 腊肉 | 线下合同 | - | 20.00", "2021-05 | 腊肉 | 邮乐网 | - | 10.00")
                .reads(4, "2021-05 | 茶油 | 线下合同 | - | 40.00", "2021-05 | 茶油 | 邮乐网 | - | 30.00"),
            xlsx("product-prefix")
                .row("2021年5月")
                .row("乡镇", "腊肉销售额（元）", "茶油销售额（元）")
                .row("双龙镇", 10, 20)
                .header(2).maps("A=seller B=amount@product C=amount@product")
                .reads(3, "2021-05 | 腊肉 | - | - | 10.00 | seller=双龙镇", "2021-05 | 茶油 | - | - | 20.00 | seller=双龙镇"),
            xlsx("suffix-month")
                .row("2021年")
                .row("产品", "销售额（1月）", "销售额（2月）")
                .row("腊肉", 10, 20)
                .header(2).maps("A=product B=amount@period C=amount@period")
                .reads(3, "2021-01 | 腊肉 | - | - | 10.00", "2021-02 | 腊肉 | - | - | 20.00"),
            xlsx("first-second-half").merge("A1:C1")
                .row("2021年农产品销售额（万元）")
                .row("产品", "上半年", "下半年", "全年")
                .row("腊肉", 1, 2, 3)
                .header(2).maps("A=product B=amount@period C=amount@period")
                .reads(3, "2021H1 | 腊肉 | - | - | 10000.00", "2021H2 | 腊肉 | - | - | 20000.00"),
            xlsx("three-col-groups-with-count")
                .row("2021年5月（元）")
                .row("产品", "金额")
                .row("邮乐网（2种）")
                .row("腊肉", 10)
                .row("茶油", 20)
                .row("线下合同（1种）")
                .row("腊肉", 5)
                .header(2).maps("A=product B=amount")
                .reads(4, "2021-05 | 腊肉 | 邮乐网 | - | 10.00")
                .reads(5, "2021-05 | 茶油 | 邮乐网 | - | 20.00")
                .reads(7, "2021-05 | 腊肉 | 线下合同 | - | 5.00"),
            xlsx("this-month-upper").merge("A2:A3", "B2:B3", "C2:D2")
                .row("2021年5月（元）")
                .row("产品", "本月销售额", "其中")
                .row(null, null, "线上", "线下")
                .row("腊肉", 10, 4, 6)
                .header(2, 3).maps("A=product B=amount")
                .reads(4, "2021-05 | 腊肉 | - | - | 10.00"),
            xlsx("with-and-without-tax")
                .row("日期", "产品", "不含税金额", "税额", "价税合计")
                .row("2021-05-01", "腊肉", 100, 9, 109)
                .header(1).maps("A=period B=product E=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 109.00"));
    }
}
