package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.util.List;

/** Several tables or sheets in one file. */
final class SeveralTableSheets {

    private SeveralTableSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("price-list-below-the-sales")
                .row("2021年5月农产品销售情况")
                .row("日期", "产品", "金额（元）")
                .row("2021-05-01", "猕猴桃", 100)
                .row("2021-05-02", "腊肉", 200)
                .row("合计", null, 300).gap(2)
                .row("附：指导价格表")
                .row("产品", "规格", "单价（元）")
                .row("猕猴桃", "5斤/箱", 58)
                .row("腊肉", "2斤/袋", 96)
                .header(2).maps("A=period B=product C=amount")
                .reads(3, "2021-05-01 | 猕猴桃 | - | - | 100.00")
                .reads(4, "2021-05-02 | 腊肉 | - | - | 200.00"),
            xlsx("continued-below-a-gap").merge("A1:C1", "A6:C6")
                .row("农产品销售明细表")
                .row("日期", "产品", "金额（元）")
                .row("2021-05-01", "猕猴桃", 100)
                .row("2021-05-02", "腊肉", 200).gap(1)
                .row("农产品销售明细表（续）")
                .row("日期", "产品", "金额（元）")
                .row("2021-05-03", "茶油", 300)
                .row("2021-05-04", "黑茶", 400)
                .row("合计", null, 1000)
                .header(2).maps("A=period B=product C=amount")
                .reads(3, "2021-05-01 | 猕猴桃 | - | - | 100.00")
                .reads(4, "2021-05-02 | 腊肉 | - | - | 200.00")
                .reads(8, "2021-05-03 | 茶油 | - | - | 300.00")
                .reads(9, "2021-05-04 | 黑茶 | - | - | 400.00"),
            xlsx("roster-beside-the-sales")
                .row("日期", "产品", "渠道", "金额（元）", null, "姓名", "职务", "联系电话")
                .row("2021-05-01", "猕猴桃", "邮乐网", 100, null, "张三", "支局长", "13574312345")
                .row("2021-05-02", "腊肉", "邮三湘", 200, null, "李四", "营业员", "13574312346")
                .row("2021-05-03", "茶油", "邮三湘", 300, null, null, null, null)
                .header(1).maps("A=period B=product C=channel D=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | 邮乐网 | - | 100.00")
                .reads(3, "2021-05-02 | 腊肉 | 邮三湘 | - | 200.00")
                .reads(4, "2021-05-03 | 茶油 | 邮三湘 | - | 300.00"),
            xlsx("online-above-offline")
                .row("一、线上销售明细")
                .row("日期", "产品", "渠道", "金额（元）")
                .row("2021-05-01", "猕猴桃", "邮乐网", 100)
                .row("2021-05-02", "腊肉", "邮三湘", 200)
                .row("合计", null, null, 300).gap(1)
                .row("二、线下销售明细")
                .row("日期", "买方", "产品", "销量（公斤）", "金额（元）")
                .row("2021-05-01", "县第一中学", "大米", 800, 4800)
                .row("2021-05-05", "县人民医院", "茶油", 50, 4500)
                .row("合计", null, null, 850, 9300)
                .header(2).maps("A=period B=product C=channel D=amount")
                .reads(3, "2021-05-01 | 猕猴桃 | 邮乐网 | - | 100.00")
                .reads(4, "2021-05-02 | 腊肉 | 邮三湘 | - | 200.00")
                .header(8).maps("A=period B=buyer C=product D=quantity E=amount")
                .reads(9, "2021-05-01 | 大米 | - | 800 kg | 4800.00 | buyer=县第一中学")
                .reads(10, "2021-05-05 | 茶油 | - | 50 kg | 4500.00 | buyer=县人民医院")
                .asks("table"),
            xlsx("two-months-beside-each-other").merge("A1:C1", "E1:G1")
                .row("2021年5月销售明细", null, null, null, "2021年6月销售明细")
                .row("日期", "产品", "金额（元）", null, "日期", "产品", "金额（元）")
                .row("2021-05-01", "猕猴桃", 100, null, "2021-06-01", "黄桃", 800)
                .row("2021-05-02", "腊肉", 200, null, "2021-06-03", "黄桃", 900)
                .header(2).maps("A=period B=product C=amount")
                .reads(3, "2021-05-01 | 猕猴桃 | - | - | 100.00")
                .reads(4, "2021-05-02 | 腊肉 | - | - | 200.00")
                .header(2).maps("E=period F=product G=amount")
                .reads(3, "2021-06-01 | 黄桃 | - | - | 800.00")
                .reads(4, "2021-06-03 | 黄桃 | - | - | 900.00")
                .asks("table"),
            xlsx("hidden-sheet-with-last-year").hiddenSheet("2020年")
                .row("日期", "产品", "金额（元）")
                .row("2020-05-01", "猕猴桃", 99)
                .sheet("2021年")
                .row("日期", "产品", "金额（元）")
                .row("2021-05-01", "猕猴桃", 100)
                .row("2021-05-02", "腊肉", 200)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | - | - | 100.00")
                .reads(3, "2021-05-02 | 腊肉 | - | - | 200.00"),
            xlsx("cover-sheet-first").sheet("封面").merge("A1:F1")
                .row("花垣县农产品销售台账").gap(2)
                .row("编制单位：花垣县分公司")
                .row("编制日期：2021年6月1日")
                .sheet("台账")
                .row("销售日期", "产品名称", "销售渠道", "数量（箱）", "金额（元）")
                .row("2021-05-01", "猕猴桃", "邮乐网", 10, 580)
                .row("2021-05-02", "黄桃", "邮乐小店", 6, 480)
                .header(1).maps("A=period B=product C=channel D=quantity E=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | 邮乐网 | 10 carton | 580.00")
                .reads(3, "2021-05-02 | 黄桃 | 邮乐小店 | 6 carton | 480.00"),
            xlsx("rows-hidden-by-a-filter-are-sales-too").hideRow(3)
                .row("日期", "产品", "金额（元）")
                .row("2021-05-01", "猕猴桃", 100)
                .row("2021-05-02", "腊肉", 200)
                .row("2021-05-03", "猕猴桃", 300)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | - | - | 100.00")
                .reads(3, "2021-05-02 | 腊肉 | - | - | 200.00")
                .reads(4, "2021-05-03 | 猕猴桃 | - | - | 300.00"));
    }
}
