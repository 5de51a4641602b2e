package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.et;
import static ruralpost.sheet.corpus.MessySheet.xls;

import java.time.LocalDate;
import java.util.List;

/** The old binary format, which Excel calls xls and WPS calls et. */
final class XlsSheets {

    private XlsSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xls("plain-xls")
                .row("日期", "产品", "渠道", "销量（公斤）", "金额（元）")
                .row(LocalDate.of(2019, 11, 1), "腊肉", "邮乐网", 12.5, 562.5)
                .row(LocalDate.of(2019, 11, 2), "茶油", "工会采购", 40, 3600)
                .header(1).maps("A=period B=product C=channel D=quantity E=amount")
                .reads(2, "2019-11-01 | 腊肉 | 邮乐网 | 12.5 kg | 562.50")
                .reads(3, "2019-11-02 | 茶油 | 工会采购 | 40 kg | 3600.00"),
            xls("xls-with-title-groups-and-totals").merge("A1:E1", "A3:A4", "B3:B4", "C3:D3", "E3:E4", "A5:A6", "A8:B8")
                .row("2019年12月各乡镇农产品销售统计表")
                .row(null, null, null, null, "单位：元")
                .row("乡镇", "产品", "销售", null, "备注")
                .row(null, null, "销量（斤）", "销售额")
                .row("双龙镇", "腊肉", 300, 13500)
                .row(null, "黑茶", 20, 1800, "礼盒")
                .row("石栏镇", "腊肉", 100, 4500)
                .row("合计", null, 420, new Formula("SUM(D5:D7)", 19800))
                .header(3, 4).maps("A=seller B=product C=quantity D=amount E=remark")
                .reads(5, "2019-12 | 腊肉 | - | 300 jin | 13500.00 | seller=双龙镇")
                .reads(6, "2019-12 | 黑茶 | - | 20 jin | 1800.00 | seller=双龙镇 remark=礼盒")
                .reads(7, "2019-12 | 腊肉 | - | 100 jin | 4500.00 | seller=石栏镇"),
            xls("xls-with-formula-results-and-errors").merge("A1:E1")
                .row("2020年1月农产品销售情况（元）")
                .row("产品", "数量（箱）", "单价（元）", "销售额", "同比")
                .row("猕猴桃", 10, 58, new Formula("B3*C3", 580), new Formula("D3/0", "#DIV/0!"))
                .row("黄桃", 5, 80.5, new Formula("B4*C4", 402.5), new Formula("D4/300-1", 0.341667))
                .header(2).maps("A=product B=quantity C=unit-price D=amount")
                .reads(3, "2020-01 | 猕猴桃 | - | 10 carton | 580.00 | unit-price=58.00")
                .reads(4, "2020-01 | 黄桃 | - | 5 carton | 402.50 | unit-price=80.50"),
            xls("xls-with-a-hidden-sheet-and-a-hidden-row").hiddenSheet("参数")
                .row("渠道", "产品", "金额")
                .row("邮乐网", "腊肉", 1)
                .sheet("明细").hideRow(3)
                .row("销售日期", "产品名称", "销售金额（元）")
                .row("2020-02-03", "大米", "1,800.00")
                .row("2020-02-04", "大米", 600)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2020-02-03 | 大米 | - | - | 1800.00")
                .reads(3, "2020-02-04 | 大米 | - | - | 600.00"),
            et("wps-sheet-with-months-across").merge("A1:E1")
                .row("2020年二季度农产品销售额统计表（单位：万元）")
                .row("产品", "4月", "5月", "6月", "合计")
                .row("茶油", 1.2, 0.8, 1, 3)
                .row("蜂蜜", 0.55, 0.6, 0.45, 1.6)
                .row("合计", 1.75, 1.4, 1.45, 4.6)
                .header(2).maps("A=product B=amount@period C=amount@period D=amount@period")
                .reads(3, "2020-04 | 茶油 | - | - | 12000.00", "2020-05 | 茶油 | - | - | 8000.00", "2020-06 | 茶油 | - | - | 10000.00")
                .reads(4, "2020-04 | 蜂蜜 | - | - | 5500.00", "2020-05 | 蜂蜜 | - | - | 6000.00", "2020-06 | 蜂蜜 | - | - | 4500.00"),
            et("wps-ledger-with-signatures").merge("A1:F1", "A6:F6")
                .row("双龙支局农产品销售台账")
                .row("序号", "日期", "产品", "数量（袋）", "金额（元）", "经手人")
                .row(1, Dated.of(2020, 3, 1, "yyyy\"年\"m\"月\"d\"日\""), "大米", 20, 1200, "张三")
                .row(2, Dated.of(2020, 3, 9, "yyyy\"年\"m\"月\"d\"日\""), "黑茶", 4, 720, "李四")
                .row("合计", null, null, 24, 1920, null)
                .row("负责人：　　　　　审核：　　　　　制表：张三　　　　　2020年4月1日")
                .header(2).maps("B=period C=product D=quantity E=amount")
                .reads(3, "2020-03-01 | 大米 | - | 20 bag | 1200.00")
                .reads(4, "2020-03-09 | 黑茶 | - | 4 bag | 720.00"));
    }
}
