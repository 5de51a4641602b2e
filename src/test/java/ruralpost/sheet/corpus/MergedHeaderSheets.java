package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.time.LocalDate;
import java.util.List;

/** Titles of columns over two and three rows. */
final class MergedHeaderSheets {

    private MergedHeaderSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("two-rows-with-a-group").merge("A1:E1", "A2:A3", "B2:B3", "C2:C3", "D2:E2")
                .row("2021年5月农产品销售表")
                .row("序号", "产品名称", "销售渠道", "销售情况", null)
                .row(null, null, null, "数量（公斤）", "金额（元）")
                .row(1, "猕猴桃", "邮乐网", 500, 6000)
                .row(2, "蜂蜜", "邮三湘", 60.5, 7260)
                .header(2, 3).maps("B=product C=channel D=quantity E=amount")
                .reads(4, "2021-05 | 猕猴桃 | 邮乐网 | 500 kg | 6000.00")
                .reads(5, "2021-05 | 蜂蜜 | 邮三湘 | 60.5 kg | 7260.00"),
            xlsx("three-rows-with-channels-above-measures")
                .merge("A1:F1", "A2:A4", "B2:B4", "C2:F2", "C3:D3", "E3:F3")
                .row("2020年11月农产品线上销售统计表")
                .row("序号", "产品", "线上销售")
                .row(null, null, "邮乐网", null, "抖音直播")
                .row(null, null, "销量（斤）", "销售额（元）", "销量（斤）", "销售额（元）")
                .row(1, "腊肉", 300, 13500, 120, 5400)
                .row(2, "茶油", 90, 8100, 30, 2700)
                .header(2, 4).maps("B=product C=quantity@channel D=amount@channel E=quantity@channel F=amount@channel")
                .reads(5, "2020-11 | 腊肉 | 邮乐网 | 300 jin | 13500.00", "2020-11 | 腊肉 | 抖音直播 | 120 jin | 5400.00")
                .reads(6, "2020-11 | 茶油 | 邮乐网 | 90 jin | 8100.00", "2020-11 | 茶油 | 抖音直播 | 30 jin | 2700.00"),
            xlsx("units-in-a-row-of-their-own")
                .row("日期", "产品", "销量", "销售额")
                .row(null, null, "（公斤）", "（万元）")
                .row(LocalDate.of(2021, 3, 1), "大米", 5000, 3.25)
                .row(LocalDate.of(2021, 3, 8), "大米", 4000, 2.6)
                .header(1, 2).maps("A=period B=product C=quantity D=amount")
                .reads(3, "2021-03-01 | 大米 | - | 5000 kg | 32500.00")
                .reads(4, "2021-03-08 | 大米 | - | 4000 kg | 26000.00"),
            xlsx("product-over-name-and-size").merge("A1:A2", "B1:C1", "D1:D2", "E1:E2")
                .row("日期", "产品", null, "数量（瓶）", "金额（元）")
                .row(null, "名称", "规格")
                .row("2021/4/2", "辣椒酱", "280g", 45, 675)
                .row("2021/4/6", "腐乳", "350g", 30, 540)
                .header(1, 2).maps("A=period B=product D=quantity E=amount")
                .reads(3, "2021-04-02 | 辣椒酱 | - | 45 bottle | 675.00")
                .reads(4, "2021-04-06 | 腐乳 | - | 30 bottle | 540.00"),
            xlsx("chinese-over-english-titles")
                .row("日期", "产品", "渠道", "数量", "金额")
                .row("Date", "Product", "Channel", "Quantity (kg)", "Amount (yuan)")
                .row(LocalDate.of(2022, 1, 5), "黑茶", "邮乐网", 10, 1800)
                .row(LocalDate.of(2022, 1, 6), "黑茶", "832平台", 25, 4500)
                .header(1, 2).maps("A=period B=product C=channel D=quantity E=amount")
                .reads(3, "2022-01-05 | 黑茶 | 邮乐网 | 10 kg | 1800.00")
                .reads(4, "2022-01-06 | 黑茶 | 832平台 | 25 kg | 4500.00"),
            xlsx("numbered-columns-below-the-titles").merge("A1:D1")
                .row("2021年5月农产品销售情况（统计报表）")
                .row("产品名称", "销售渠道", "销量（公斤）", "销售额（元）")
                .row("甲", "乙", 1, 2)
                .row("猕猴桃", "邮乐网", 830, 9960)
                .row("土鸡蛋", "食堂采购", 410, 8200)
                .header(2, 3).maps("A=product B=channel C=quantity D=amount")
                .reads(4, "2021-05 | 猕猴桃 | 邮乐网 | 830 kg | 9960.00")
                .reads(5, "2021-05 | 土鸡蛋 | 食堂采购 | 410 kg | 8200.00"),
            xlsx("groups-centred-without-merging")
                .row("日期", "产品", "销售", null, "备注")
                .row(null, null, "数量（箱）", "金额（元）")
                .row("2021-10-01", "猕猴桃", 20, 1160, "国庆")
                .row("2021-10-02", "猕猴桃", 35, 2030)
                .header(1, 2).maps("A=period B=product C=quantity D=amount E=remark")
                .reads(3, "2021-10-01 | 猕猴桃 | - | 20 carton | 1160.00 | remark=国庆")
                .reads(4, "2021-10-02 | 猕猴桃 | - | 35 carton | 2030.00"),
            xlsx("line-breaks-within-titles")
                .row("销售\n日期", "产品\n名称", "销 售\n渠 道", "销售额\n（元）")
                .row("2021.5.7", "猕猴桃", "邮乐网", 320)
                .row("2021.5.8", "腊肉", "邮三湘", 560.6)
                .header(1).maps("A=period B=product C=channel D=amount")
                .reads(2, "2021-05-07 | 猕猴桃 | 邮乐网 | - | 320.00")
                .reads(3, "2021-05-08 | 腊肉 | 邮三湘 | - | 560.60"));
    }
}
