package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.time.LocalDate;
import java.util.List;

/** Rows that add up others and must not be counted again, group rows, and titles repeated on each printed page. */
final class TotalSheets {

    private TotalSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("total-last-with-a-formula")
                .row("日期", "产品", "渠道", "金额（元）")
                .row(LocalDate.of(2021, 5, 1), "猕猴桃", "邮乐网", 1200)
                .row(LocalDate.of(2021, 5, 2), "腊肉", "邮乐网", 800)
                .row("合　计", null, null, new Formula("SUM(D2:D3)", 2000))
                .header(1).maps("A=period B=product C=channel D=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | 邮乐网 | - | 1200.00")
                .reads(3, "2021-05-02 | 腊肉 | 邮乐网 | - | 800.00"),
            xlsx("total-first-then-its-parts").merge("A1:C1")
                .row("2018年12月花垣县扶贫农产品销售总表（表一）")
                .row("产品", "销量（公斤）", "销售额（万元）")
                .row("总计", 3300, 9.9)
                .row("猕猴桃", 2000, 2.4)
                .row("腊肉", 1300, 7.5)
                .header(2).maps("A=product B=quantity C=amount")
                .reads(4, "2018-12 | 猕猴桃 | - | 2000 kg | 24000.00")
                .reads(5, "2018-12 | 腊肉 | - | 1300 kg | 75000.00"),
            xlsx("subtotals-by-township")
                .row("乡镇", "产品", "日期", "金额（元）")
                .row("双龙镇", "猕猴桃", "2021-05-03", 500)
                .row("双龙镇", "腊肉", "2021-05-04", 700)
                .row("双龙镇小计", null, null, 1200)
                .row("石栏镇", "蜂蜜", "2021-05-03", 300)
                .row("石栏镇", "茶油", "2021-05-05", 900)
                .row("小计", null, null, 1200)
                .row("总计", null, null, 2400)
                .header(1).maps("A=seller B=product C=period D=amount")
                .reads(2, "2021-05-03 | 猕猴桃 | - | - | 500.00 | seller=双龙镇")
                .reads(3, "2021-05-04 | 腊肉 | - | - | 700.00 | seller=双龙镇")
                .reads(5, "2021-05-03 | 蜂蜜 | - | - | 300.00 | seller=石栏镇")
                .reads(6, "2021-05-05 | 茶油 | - | - | 900.00 | seller=石栏镇"),
            xlsx("group-rows-with-chinese-numerals").merge("A1:D1")
                .row("2021年5月份农产品销售统计表")
                .row("序号", "产品名称", "销量（斤）", "销售额（元）")
                .row("一", "水果类", null, null)
                .row(1, "猕猴桃", 3000, 18000)
                .row(2, "黄桃", 1500, 9000)
                .row(null, "小计", 4500, 27000)
                .row("二", "肉蛋类", null, null)
                .row(3, "腊肉", 400, 18000)
                .row(4, "土鸡蛋", 900, 13500)
                .row(null, "小计", 1300, 31500)
                .row(null, "合计", 5800, 58500)
                .header(2).maps("B=product C=quantity D=amount")
                .reads(4, "2021-05 | 猕猴桃 | - | 3000 jin | 18000.00")
                .reads(5, "2021-05 | 黄桃 | - | 1500 jin | 9000.00")
                .reads(8, "2021-05 | 腊肉 | - | 400 jin | 18000.00")
                .reads(9, "2021-05 | 土鸡蛋 | - | 900 jin | 13500.00"),
            xlsx("group-rows-that-carry-their-sum").merge("A1:C1")
                .row("2021年7月农产品销售统计表")
                .row("产品名称", "销量（公斤）", "销售额（元）")
                .row("一、水果小计", 1500, 15000)
                .row("猕猴桃", 900, 9000)
                .row("黄桃", 600, 6000)
                .row("二、加工品小计", 150, 4500)
                .row("辣椒酱", 100, 3000)
                .row("腐乳", 50, 1500)
                .row("总　　计", 1650, 19500)
                .header(2).maps("A=product B=quantity C=amount")
                .reads(4, "2021-07 | 猕猴桃 | - | 900 kg | 9000.00")
                .reads(5, "2021-07 | 黄桃 | - | 600 kg | 6000.00")
                .reads(7, "2021-07 | 辣椒酱 | - | 100 kg | 3000.00")
                .reads(8, "2021-07 | 腐乳 | - | 50 kg | 1500.00"),
            xlsx("of-which-lines").merge("A1:C1")
                .row("2021年5月农产品销售统计表")
                .row("产品", "销量（公斤）", "销售额（元）")
                .row("猕猴桃", 1000, 12000)
                .row("其中：工会采购", 600, 7200)
                .row("　　　食堂采购", 100, 1200)
                .row("腊肉", 200, 18000)
                .row("其中：邮乐网", 50, 4500)
                .row("合计", 1200, 30000)
                .row("其中：线上", 50, 4500)
                .header(2).maps("A=product B=quantity C=amount")
                .reads(3, "2021-05 | 猕猴桃 | - | 1000 kg | 12000.00")
                .reads(6, "2021-05 | 腊肉 | - | 200 kg | 18000.00"),
            xlsx("titles-repeated-on-each-page").merge("A1:C1", "A6:C6")
                .row("农产品销售流水（第1页）")
                .row("日期", "产品", "金额（元）")
                .row("2021-05-01", "猕猴桃", 100)
                .row("2021-05-02", "腊肉", 200)
                .row("本页合计", null, 300)
                .row("农产品销售流水（第2页）")
                .row("日期", "产品", "金额（元）")
                .row("承前页", null, 300)
                .row("2021-05-03", "茶油", 150)
                .row("2021-05-04", "黑茶", 250)
                .row("本页合计", null, 400)
                .row("累计", null, 700)
                .header(2).maps("A=period B=product C=amount")
                .reads(3, "2021-05-01 | 猕猴桃 | - | - | 100.00")
                .reads(4, "2021-05-02 | 腊肉 | - | - | 200.00")
                .reads(9, "2021-05-03 | 茶油 | - | - | 150.00")
                .reads(10, "2021-05-04 | 黑茶 | - | - | 250.00"),
            xlsx("total-in-the-number-column").merge("A1:D1", "A5:B5")
                .row("2022年3月农产品销售表")
                .row("序号", "产品", "数量（袋）", "金额（元）")
                .row(1, "大米", 60, 3600)
                .row(2, "黑茶", 15, 1800)
                .row("合计（大写）：伍仟肆佰元整", null, 75, 5400)
                .header(2).maps("B=product C=quantity D=amount")
                .reads(3, "2022-03 | 大米 | - | 60 bag | 3600.00")
                .reads(4, "2022-03 | 黑茶 | - | 15 bag | 1800.00"),
            xlsx("blank-rows-between-blocks")
                .row("日期", "产品", "渠道", "金额（元）")
                .row("2021-01-04", "腊肉", "邮乐网", 4000)
                .row("上旬小计", null, null, 4000).gap(2)
                .row("2021-01-15", "腊肉", "工会采购", 52000)
                .row("中旬小计", null, null, 52000).gap(1)
                .row("本月合计", null, null, 56000)
                .row("本年累计", null, null, 56000)
                .header(1).maps("A=period B=product C=channel D=amount")
                .reads(2, "2021-01-04 | 腊肉 | 邮乐网 | - | 4000.00")
                .reads(6, "2021-01-15 | 腊肉 | 工会采购 | - | 52000.00"));
    }
}
