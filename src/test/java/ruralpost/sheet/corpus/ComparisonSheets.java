package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.util.List;

/** Columns that compare, add up since January or plan; only the current period is a sale. */
final class ComparisonSheets {

    private ComparisonSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("current-against-last-year").merge("A1:E1")
                .row("2021年5月农产品销售情况表（单位：万元）")
                .row("序号", "产品名称", "本期", "去年同期", "同比%")
                .row(1, "猕猴桃", 12, 10, 20)
                .row(2, "腊肉", 8.4, 12, -30)
                .row(null, "合计", 20.4, 22, -7.27)
                .header(2).maps("B=product C=amount")
                .reads(3, "2021-05 | 猕猴桃 | - | - | 120000.00")
                .reads(4, "2021-05 | 腊肉 | - | - | 84000.00"),
            xlsx("month-and-year-to-date").merge("A1:E1")
                .row("2021年5月农产品销售额进度表")
                .row("单位：万元")
                .row("产品", "本月销售额", "本月止累计", "去年同期累计", "累计同比（%）")
                .row("黑茶", 3.15, 17.2, 15, 14.67)
                .row("茶油", 2, 9.9, 11, -10)
                .header(3).maps("A=product B=amount")
                .reads(4, "2021-05 | 黑茶 | - | - | 31500.00")
                .reads(5, "2021-05 | 茶油 | - | - | 20000.00"),
            xlsx("month-and-cumulative-groups").merge("A1:H1", "A3:A4", "B3:B4", "C3:E3", "F3:H3")
                .row("2021年6月各渠道农产品销售情况统计表")
                .row(null, null, null, null, null, null, null, "单位：万元")
                .row("渠道", "产品", "当月", null, null, "当年累计")
                .row(null, null, "本期", "去年同期", "同比±%", "本期", "去年同期", "同比±%")
                .row("邮乐网", "黄桃", 5.5, 5, 10, 12, 10, 20)
                .row("邮三湘", "黄桃", 1.25, 1, 25, 3, 2.5, 20)
                .header(3, 4).maps("A=channel B=product C=amount")
                .reads(5, "2021-06 | 黄桃 | 邮乐网 | - | 55000.00")
                .reads(6, "2021-06 | 黄桃 | 邮三湘 | - | 12500.00"),
            xlsx("plan-and-progress").merge("A1:E1")
                .row("2021年5月农产品销售计划完成情况（元）")
                .row("产品", "计划销售额", "销售额", "完成率", "排名")
                .row("猕猴桃", 10000, 12000, 1.2, 1)
                .row("大米", 50000, 40000, 0.8, 2)
                .header(2).maps("A=product C=amount")
                .reads(3, "2021-05 | 猕猴桃 | - | - | 12000.00")
                .reads(4, "2021-05 | 大米 | - | - | 40000.00"),
            xlsx("shares-and-month-on-month").merge("A1:F1")
                .row("2022年4月农产品销售结构表")
                .row("产品", "销量（公斤）", "销售额（元）", "占比（%）", "环比±%", "上月销售额（元）")
                .row("土鸡蛋", 600, 14400, 48, 3.5, 13913)
                .row("蜂蜜", 130, 15600, 52, -1.2, 15789.5)
                .header(2).maps("A=product B=quantity C=amount")
                .reads(3, "2022-04 | 土鸡蛋 | - | 600 kg | 14400.00")
                .reads(4, "2022-04 | 蜂蜜 | - | 130 kg | 15600.00"),
            xlsx("only-a-cumulative-figure").merge("A1:C1")
                .row("2021年1-5月农产品累计销售情况")
                .row("产品", "累计销量（吨）", "累计销售额（万元）")
                .row("大米", 56, 33.6)
                .row("茶油", 1.2, 12)
                .header(2).maps("A=product B=quantity C=amount")
                .reads(3, "2021-01-01..2021-05-31 | 大米 | - | 56 t | 336000.00")
                .reads(4, "2021-01-01..2021-05-31 | 茶油 | - | 1.2 t | 120000.00"),
            xlsx("errors-in-derived-columns").merge("A1:D1")
                .row("2021年5月农产品销售同比表")
                .row("产品", "本月销售额（元）", "上年同月（元）", "同比")
                .row("腐乳", 2600, 0, new Formula("B3/C3-1", "#DIV/0!"))
                .row("辣椒酱", 4100, 4000, new Formula("B4/C4-1", 0.025))
                .row("合计", new Formula("SUM(B3:B4)", 6700), new Formula("SUM(C3:C4)", 4000), new Formula("B5/#REF!", "#REF!"))
                .header(2).maps("A=product B=amount")
                .reads(3, "2021-05 | 腐乳 | - | - | 2600.00")
                .reads(4, "2021-05 | 辣椒酱 | - | - | 4100.00"),
            xlsx("day-month-and-year-side-by-side").merge("A1:F1")
                .row("2021年9月19日农产品销售日报（单位：元）")
                .row("产品名称", "当日销售", "同期销售", "同比", "当月累计", "年累计")
                .row("猕猴桃", 9600, 8000, "20%", 152000, 400000)
                .row("黄桃", 1200.5, 1500, "-19.97%", 26000, 310000)
                .header(2).maps("A=product B=amount")
                .reads(3, "2021-09-19 | 猕猴桃 | - | - | 9600.00")
                .reads(4, "2021-09-19 | 黄桃 | - | - | 1200.50"));
    }
}
