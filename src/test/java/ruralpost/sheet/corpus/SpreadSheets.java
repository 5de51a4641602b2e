package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.util.List;

/** Months, quarters, products or channels across the columns. */
final class SpreadSheets {

    private SpreadSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("months-across-with-a-sum").merge("A1:F1")
                .row("2021年一季度农产品销售额统计表")
                .row(null, null, null, null, null, "单位：万元")
                .row("序号", "产品", "1月", "2月", "3月", "合计")
                .row(1, "腊肉", 5.2, 6.13, 2.4, 13.73)
                .row(2, "黑茶", 1.05, 0.98, 1.1, 3.13)
                .row("合计", null, 6.25, 7.11, 3.5, 16.86)
                .header(3).maps("B=product C=amount@period D=amount@period E=amount@period")
                .reads(4, "2021-01 | 腊肉 | - | - | 52000.00", "2021-02 | 腊肉 | - | - | 61300.00", "2021-03 | 腊肉 | - | - | 24000.00")
                .reads(5, "2021-01 | 黑茶 | - | - | 10500.00", "2021-02 | 黑茶 | - | - | 9800.00", "2021-03 | 黑茶 | - | - | 11000.00"),
            xlsx("sum-before-the-months-and-shares-behind").merge("A1:F1")
                .row("2022年农产品销售额统计表（单位：元）")
                .row("产品", "全年合计", "10月", "11月", "12月", "占比%")
                .row("腊肉", 60000, 9000, 15000, 36000, 75)
                .row("黑茶", 20000, 5000, 6000, 9000, 25)
                .header(2).maps("A=product C=amount@period D=amount@period E=amount@period")
                .reads(3, "2022-10 | 腊肉 | - | - | 9000.00", "2022-11 | 腊肉 | - | - | 15000.00", "2022-12 | 腊肉 | - | - | 36000.00")
                .reads(4, "2022-10 | 黑茶 | - | - | 5000.00", "2022-11 | 黑茶 | - | - | 6000.00", "2022-12 | 黑茶 | - | - | 9000.00"),
            xlsx("quarters-across").merge("A1:E1")
                .row("2020年分季度农产品销售额（元）")
                .row("产品名称", "一季度", "二季度", "三季度", "四季度")
                .row("茶油", 12000, 8000, 9500.5, 21000)
                .row("大米", 30000, 28000, 26000, 41000)
                .header(2).maps("A=product B=amount@period C=amount@period D=amount@period E=amount@period")
                .reads(3, "2020Q1 | 茶油 | - | - | 12000.00", "2020Q2 | 茶油 | - | - | 8000.00", "2020Q3 | 茶油 | - | - | 9500.50",
                    "2020Q4 | 茶油 | - | - | 21000.00")
                .reads(4, "2020Q1 | 大米 | - | - | 30000.00", "2020Q2 | 大米 | - | - | 28000.00", "2020Q3 | 大米 | - | - | 26000.00",
                    "2020Q4 | 大米 | - | - | 41000.00"),
            xlsx("channels-across-with-a-sum").merge("A1:E1")
                .row("2021年5月分渠道农产品销售额统计表（单位：元）")
                .row("产品", "邮乐网", "邮乐小店", "工会采购", "合计")
                .row("猕猴桃", 1000, 2000, 30000, 33000)
                .row("土鸡蛋", 150, null, 5400, 5550)
                .row("合计", 1150, 2000, 35400, 38550)
                .header(2).maps("A=product B=amount@channel C=amount@channel D=amount@channel")
                .reads(3, "2021-05 | 猕猴桃 | 邮乐网 | - | 1000.00", "2021-05 | 猕猴桃 | 邮乐小店 | - | 2000.00",
                    "2021-05 | 猕猴桃 | 工会采购 | - | 30000.00")
                .reads(4, "2021-05 | 土鸡蛋 | 邮乐网 | - | 150.00", "2021-05 | 土鸡蛋 | 工会采购 | - | 5400.00"),
            xlsx("products-across").merge("A1:E1")
                .row("2021年各月农产品销售额统计表")
                .row("单位：元")
                .row("月份", "猕猴桃", "腊肉", "茶油", "合计")
                .row("9月", 52000, 8000, 3000, 63000)
                .row("10月", 78000, 9000, 4500, 91500)
                .row("合计", 130000, 17000, 7500, 154500)
                .header(3).maps("A=period B=amount@product C=amount@product D=amount@product")
                .reads(4, "2021-09 | 猕猴桃 | - | - | 52000.00", "2021-09 | 腊肉 | - | - | 8000.00", "2021-09 | 茶油 | - | - | 3000.00")
                .reads(5, "2021-10 | 猕猴桃 | - | - | 78000.00", "2021-10 | 腊肉 | - | - | 9000.00", "2021-10 | 茶油 | - | - | 4500.00"),
            xlsx("months-across-with-two-measures-each").merge("A1:E1", "A2:A3", "B2:C2", "D2:E2")
                .row("2021年农产品销售台账")
                .row("产品", "5月", null, "6月", null)
                .row(null, "销量（公斤）", "销售额（元）", "销量（公斤）", "销售额（元）")
                .row("猕猴桃", 100, 1200, 150, 1800)
                .row("蜂蜜", 20, 2400, 18, 2160)
                .header(2, 3).maps("A=product B=quantity@period C=amount@period D=quantity@period E=amount@period")
                .reads(4, "2021-05 | 猕猴桃 | - | 100 kg | 1200.00", "2021-06 | 猕猴桃 | - | 150 kg | 1800.00")
                .reads(5, "2021-05 | 蜂蜜 | - | 20 kg | 2400.00", "2021-06 | 蜂蜜 | - | 18 kg | 2160.00"),
            xlsx("months-across-as-real-dates").merge("A1:D1")
                .row("各产品销售额（元）")
                .row("产品", Dated.of(2021, 1, 1, "yyyy\"年\"m\"月\""), Dated.of(2021, 2, 1, "yyyy\"年\"m\"月\""), Dated.of(2021, 3, 1, "yyyy\"年\"m\"月\""))
                .row("腐乳", 3000, 3100, 2900)
                .row("辣椒酱", 8000.5, 7600, 8100)
                .header(2).maps("A=product B=amount@period C=amount@period D=amount@period")
                .reads(3, "2021-01 | 腐乳 | - | - | 3000.00", "2021-02 | 腐乳 | - | - | 3100.00", "2021-03 | 腐乳 | - | - | 2900.00")
                .reads(4, "2021-01 | 辣椒酱 | - | - | 8000.50", "2021-02 | 辣椒酱 | - | - | 7600.00", "2021-03 | 辣椒酱 | - | - | 8100.00"),
            xlsx("months-across-with-their-year").merge("A1:D1")
                .row("农产品销售额统计（单位：万元）")
                .row("渠道", "产品", "2021年11月", "2021年12月", "2022年1月")
                .row("邮乐网", "腊肉", 10, 15.5, 32)
                .row("线下合同", "大米", 4.8, 4.8, 6)
                .header(2).maps("A=channel B=product C=amount@period D=amount@period E=amount@period")
                .reads(3, "2021-11 | 腊肉 | 邮乐网 | - | 100000.00", "2021-12 | 腊肉 | 邮乐网 | - | 155000.00", "2022-01 | 腊肉 | 邮乐网 | - | 320000.00")
                .reads(4, "2021-11 | 大米 | 线下合同 | - | 48000.00", "2021-12 | 大米 | 线下合同 | - | 48000.00",
                    "2022-01 | 大米 | 线下合同 | - | 60000.00"),
            xlsx("years-across").merge("A1:D1")
                .row("历年农产品销售额（单位：万元）")
                .row("产品名称", "2018年", "2019年", "2020年")
                .row("猕猴桃", 50, 86.5, 120)
                .row("黄桃", 20, 35, 48)
                .header(2).maps("A=product B=amount@period C=amount@period D=amount@period")
                .reads(3, "2018 | 猕猴桃 | - | - | 500000.00", "2019 | 猕猴桃 | - | - | 865000.00", "2020 | 猕猴桃 | - | - | 1200000.00")
                .reads(4, "2018 | 黄桃 | - | - | 200000.00", "2019 | 黄桃 | - | - | 350000.00", "2020 | 黄桃 | - | - | 480000.00"),
            xlsx("days-of-the-title-month-across").merge("A1:D1")
                .row("2021年9月农产品日销售额统计表（元）")
                .row("产品", "9月9日", "9月10日", "9月11日")
                .row("黄桃", 900, 1200, 1100)
                .row("猕猴桃", 600, 450, 800)
                .header(2).maps("A=product B=amount@period C=amount@period D=amount@period")
                .reads(3, "2021-09-09 | 黄桃 | - | - | 900.00", "2021-09-10 | 黄桃 | - | - | 1200.00", "2021-09-11 | 黄桃 | - | - | 1100.00")
                .reads(4, "2021-09-09 | 猕猴桃 | - | - | 600.00", "2021-09-10 | 猕猴桃 | - | - | 450.00", "2021-09-11 | 猕猴桃 | - | - | 800.00"),
            xlsx("blanks-and-dashes-among-the-months").merge("A1:E1")
                .row("2021年农产品销售额统计表（单位：元）")
                .row("产品", "1月", "2月", "3月", "4月")
                .row("黄桃", null, "—", 500, 700)
                .row("腊肉", 9000, "--", "/", 1200)
                .header(2).maps("A=product B=amount@period C=amount@period D=amount@period E=amount@period")
                .reads(3, "2021-03 | 黄桃 | - | - | 500.00", "2021-04 | 黄桃 | - | - | 700.00")
                .reads(4, "2021-01 | 腊肉 | - | - | 9000.00", "2021-04 | 腊肉 | - | - | 1200.00"),
            xlsx("months-across-without-a-word-on-what-they-count").merge("A1:D1")
                .row("2021年各月农产品情况")
                .row("产品", "4月", "5月", "6月")
                .row("猕猴桃", 12, 15, 18.5)
                .row("茶油", 3, 4, 2)
                .header(2).maps("A=product").asks("amount"),
            xlsx("townships-by-month-with-quantities").merge("A1:E1")
                .row("2021年三季度猕猴桃、黄桃销量统计表（单位：公斤）")
                .row("乡镇", "产品", "7月", "8月", "9月", "小计")
                .row("双龙镇", "黄桃", 300, 450, 80, 830)
                .row("双龙镇", "猕猴桃", 0.5, 12, 1500, 1512.5)
                .row("合计", null, 300.5, 462, 1580, 2342.5)
                .header(2).maps("A=seller B=product C=quantity@period D=quantity@period E=quantity@period")
                .reads(3, "2021-07 | 黄桃 | - | 300 kg | - | seller=双龙镇", "2021-08 | 黄桃 | - | 450 kg | - | seller=双龙镇",
                    "2021-09 | 黄桃 | - | 80 kg | - | seller=双龙镇")
                .reads(4, "2021-07 | 猕猴桃 | - | 0.5 kg | - | seller=双龙镇", "2021-08 | 猕猴桃 | - | 12 kg | - | seller=双龙镇",
                    "2021-09 | 猕猴桃 | - | 1500 kg | - | seller=双龙镇"));
    }
}
