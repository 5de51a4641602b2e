package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.time.LocalDate;
import java.util.List;

/** Days, months, quarters and years in all their forms. */
final class DateSheets {

    private DateSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("date-cells-in-many-formats")
                .row("日期", "产品", "金额（元）")
                .row(Dated.of(2021, 5, 1, "yyyy\"年\"m\"月\"d\"日\""), "腊肉", 1)
                .row(Dated.of(2021, 5, 2, "m\"月\"d\"日\""), "腊肉", 2)
                .row(Dated.of(2021, 5, 3, "yyyy/m/d"), "腊肉", 3)
                .row(Dated.of(2021, 5, 4, "[$-804]aaaa"), "腊肉", 4)
                .row(LocalDate.of(2020, 2, 29), "腊肉", 5)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 1.00").reads(3, "2021-05-02 | 腊肉 | - | - | 2.00")
                .reads(4, "2021-05-03 | 腊肉 | - | - | 3.00").reads(5, "2021-05-04 | 腊肉 | - | - | 4.00")
                .reads(6, "2020-02-29 | 腊肉 | - | - | 5.00"),
            xlsx("workbook-counting-from-1904").counting1904()
                .row("日期", "产品", "金额（元）")
                .row(LocalDate.of(2021, 5, 1), "茶油", 90)
                .row(LocalDate.of(1904, 1, 2), "茶油", 1)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 茶油 | - | - | 90.00")
                .reads(3, "1904-01-02 | 茶油 | - | - | 1.00"),
            xlsx("dates-as-texts")
                .row("销售日期", "产品", "金额（元）")
                .row("2021-5-1", "蜂蜜", 1)
                .row("2021/5/2", "蜂蜜", 2)
                .row("2021.5.3", "蜂蜜", 3)
                .row("2021年5月4日", "蜂蜜", 4)
                .row("20210505", "蜂蜜", 5)
                .row("2021/5/6 0:00", "蜂蜜", 6)
                .row("2021-05-07 14:33:02", "蜂蜜", 7)
                .row(" 2021年05月08日 星期六 ", "蜂蜜", 8)
                .row(20210509, "蜂蜜", 9)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 蜂蜜 | - | - | 1.00").reads(3, "2021-05-02 | 蜂蜜 | - | - | 2.00")
                .reads(4, "2021-05-03 | 蜂蜜 | - | - | 3.00").reads(5, "2021-05-04 | 蜂蜜 | - | - | 4.00")
                .reads(6, "2021-05-05 | 蜂蜜 | - | - | 5.00").reads(7, "2021-05-06 | 蜂蜜 | - | - | 6.00")
                .reads(8, "2021-05-07 | 蜂蜜 | - | - | 7.00").reads(9, "2021-05-08 | 蜂蜜 | - | - | 8.00")
                .reads(10, "2021-05-09 | 蜂蜜 | - | - | 9.00"),
            xlsx("months-quarters-halves-and-years")
                .row("时间", "产品", "销售额（万元）")
                .row("2021年5月", "大米", 1)
                .row("2021-06", "大米", 2)
                .row("202107", "大米", 3)
                .row("2021Q3", "大米", 4)
                .row("2021年第四季度", "大米", 5)
                .row("2022年上半年", "大米", 6)
                .row("2020年度", "大米", 7)
                .row("2021年5月上旬", "大米", 8)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05 | 大米 | - | - | 10000.00").reads(3, "2021-06 | 大米 | - | - | 20000.00")
                .reads(4, "2021-07 | 大米 | - | - | 30000.00").reads(5, "2021Q3 | 大米 | - | - | 40000.00")
                .reads(6, "2021Q4 | 大米 | - | - | 50000.00").reads(7, "2022H1 | 大米 | - | - | 60000.00")
                .reads(8, "2020 | 大米 | - | - | 70000.00").reads(9, "2021-05-01..2021-05-10 | 大米 | - | - | 80000.00"),
            xlsx("chinese-numerals")
                .row("日期", "产品", "金额（元）")
                .row("二〇二一年五月", "黄桃", 100)
                .row("二〇二一年五月十二日", "黄桃", 200)
                .row("二○二一年十一月三十日", "黄桃", 300)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05 | 黄桃 | - | - | 100.00").reads(3, "2021-05-12 | 黄桃 | - | - | 200.00")
                .reads(4, "2021-11-30 | 黄桃 | - | - | 300.00"),
            xlsx("days-that-take-their-year-from-the-title").merge("A1:C1")
                .row("2021年农产品销售登记簿")
                .row("日期", "产品", "金额（元）")
                .row("5月1日", "黑茶", 180)
                .row("5月12日", "黑茶", 360)
                .row("12.31", "黑茶", 90)
                .header(2).maps("A=period B=product C=amount")
                .reads(3, "2021-05-01 | 黑茶 | - | - | 180.00").reads(4, "2021-05-12 | 黑茶 | - | - | 360.00")
                .reads(5, "2021-12-31 | 黑茶 | - | - | 90.00"),
            xlsx("days-that-take-their-month-from-the-title").merge("A1:C1")
                .row("双龙支局2021年5月农产品销售日记账")
                .row("日期", "产品", "金额（元）")
                .row("1日", "腐乳", 18)
                .row("15日", "腐乳", 36)
                .header(2).maps("A=period B=product C=amount")
                .reads(3, "2021-05-01 | 腐乳 | - | - | 18.00").reads(4, "2021-05-15 | 腐乳 | - | - | 36.00"),
            xlsx("date-written-once-for-several-rows").merge("A2:A4")
                .row("日期", "产品", "金额（元）")
                .row("2021-05-01", "腊肉", 100)
                .row(null, "茶油", 200)
                .row(null, "黑茶", 300)
                .row("2021-05-02", "腊肉", 400)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 100.00").reads(3, "2021-05-01 | 茶油 | - | - | 200.00")
                .reads(4, "2021-05-01 | 黑茶 | - | - | 300.00").reads(5, "2021-05-02 | 腊肉 | - | - | 400.00"),
            xlsx("serial-numbers-without-a-date-format")
                .row("日期", "产品", "金额（元）")
                .row(44317, "猕猴桃", 10)
                .row(44318, "猕猴桃", 20)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | - | - | 10.00").reads(3, "2021-05-02 | 猕猴桃 | - | - | 20.00"),
            xlsx("days-that-never-were")
                .row("日期", "产品", "金额（元）")
                .row("2021-02-28", "腊肉", 1)
                .row("2021-02-29", "腊肉", 2)
                .row("2021-13-01", "腊肉", 3)
                .row("5/6/21", "腊肉", 4)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-02-28 | 腊肉 | - | - | 1.00")
                .problem(3, "period").problem(4, "period").problem(5, "period"),
            xlsx("october-or-january")
                .row("月份", "产品", "金额（元）")
                .row(2021.11, "腊肉", 1)
                .row(2021.12, "腊肉", 2)
                .row(2021.1, "腊肉", 3)
                .row("2021.10", "腊肉", 4)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-11 | 腊肉 | - | - | 1.00").reads(3, "2021-12 | 腊肉 | - | - | 2.00")
                .problem(4, "period").reads(5, "2021-10 | 腊肉 | - | - | 4.00"),
            xlsx("ranges-of-days")
                .row("起止日期", "产品", "金额（元）")
                .row("2021年5月1日至5月7日", "猕猴桃", 100)
                .row("2021-05-08～2021-05-14", "猕猴桃", 200)
                .row("2021年6-8月", "猕猴桃", 300)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01..2021-05-07 | 猕猴桃 | - | - | 100.00").reads(3, "2021-05-08..2021-05-14 | 猕猴桃 | - | - | 200.00")
                .reads(4, "2021-06-01..2021-08-31 | 猕猴桃 | - | - | 300.00"),
            xlsx("days-without-a-year")
                .row("日期", "产品", "金额（元）")
                .row("9月9日", "猕猴桃", 100)
                .row("9月10日", "黄桃", 200)
                .header(1).maps("A=period B=product C=amount").asks("period"));
    }
}
