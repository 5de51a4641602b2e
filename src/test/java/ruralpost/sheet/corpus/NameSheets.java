package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.util.List;

/** Names written once for several rows, spaced out, under unusual titles, and in English. */
final class NameSheets {

    private NameSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("townships-merged-downwards").merge("A1:D1", "A3:A4", "A5:A7", "A8:C8")
                .row("2021年5月各乡镇农产品销售统计表")
                .row("乡镇", "产品", "销量（斤）", "金额（元）")
                .row("双龙镇", "猕猴桃", 500, 3000)
                .row(null, "腊肉", 40, 1800)
                .row("石栏镇", "茶油", 60, 5400)
                .row(null, "蜂蜜", 25, 1500)
                .row(null, "大米", 900, 2700)
                .row("合计", null, null, 14400)
                .header(2).maps("A=seller B=product C=quantity D=amount")
                .reads(3, "2021-05 | 猕猴桃 | - | 500 jin | 3000.00 | seller=双龙镇")
                .reads(4, "2021-05 | 腊肉 | - | 40 jin | 1800.00 | seller=双龙镇")
                .reads(5, "2021-05 | 茶油 | - | 60 jin | 5400.00 | seller=石栏镇")
                .reads(6, "2021-05 | 蜂蜜 | - | 25 jin | 1500.00 | seller=石栏镇")
                .reads(7, "2021-05 | 大米 | - | 900 jin | 2700.00 | seller=石栏镇"),
            xlsx("products-merged-downwards-with-subtotals").merge("A2:A4", "A5:A6")
                .row("产品", "渠道", "日期", "金额（元）")
                .row("猕猴桃", "邮乐网", "2021-05-01", 100)
                .row(null, "邮三湘", "2021-05-01", 200)
                .row(null, "小计", null, 300)
                .row("腊肉", "邮乐网", "2021-05-02", 400)
                .row(null, "小计", null, 400)
                .header(1).maps("A=product B=channel C=period D=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | 邮乐网 | - | 100.00")
                .reads(3, "2021-05-01 | 猕猴桃 | 邮三湘 | - | 200.00")
                .reads(5, "2021-05-02 | 腊肉 | 邮乐网 | - | 400.00"),
            xlsx("a-gap-that-is-not-merged-stays-a-gap")
                .row("日期", "产品", "渠道", "金额（元）")
                .row("2021-05-01", "猕猴桃", "邮乐网", 100)
                .row("2021-05-02", "腊肉", null, 200)
                .row("2021-05-03", "茶油", "工会采购", 300)
                .header(1).maps("A=period B=product C=channel D=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | 邮乐网 | - | 100.00")
                .reads(3, "2021-05-02 | 腊肉 | - | - | 200.00")
                .reads(4, "2021-05-03 | 茶油 | 工会采购 | - | 300.00"),
            xlsx("usual-synonyms")
                .row("序号", "业务日期", "品名", "规格型号", "销售数量（袋）", "销售金额（元）", "购买单位", "经手人", "备注")
                .row(1, "2021-05-06", "大米", "10kg", 50, 3000, "县民政局", "张三", "已付款")
                .row(2, "2021-05-07", "黑茶", "1kg", 8, 1440, "县税务局", "李四", null)
                .header(1).maps("B=period C=product E=quantity F=amount G=buyer I=remark")
                .reads(2, "2021-05-06 | 大米 | - | 50 bag | 3000.00 | buyer=县民政局 remark=已付款")
                .reads(3, "2021-05-07 | 黑茶 | - | 8 bag | 1440.00 | buyer=县税务局"),
            xlsx("code-before-the-name")
                .row("产品编码", "产品名称", "渠道编码", "渠道名称", "日期", "金额（元）")
                .row(1001, "猕猴桃", "Q01", "邮乐网", "2021-05-01", 100)
                .row(1002, "腊肉", "Q02", "邮三湘", "2021-05-02", 200)
                .header(1).maps("B=product D=channel E=period F=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | 邮乐网 | - | 100.00")
                .reads(3, "2021-05-02 | 腊肉 | 邮三湘 | - | 200.00"),
            xlsx("columns-known-by-what-they-hold")
                .row("日期", "项目", "来源", "金额（元）")
                .row("2021-05-01", "猕猴桃", "邮乐网", 100)
                .row("2021-05-02", "腊肉", "邮三湘", 200)
                .row("2021-05-03", "土鸡蛋", "食堂采购", 300)
                .row("2021-05-04", "辣椒酱", "邮乐小店", 400)
                .header(1).maps("A=period B=product C=channel D=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | 邮乐网 | - | 100.00")
                .reads(3, "2021-05-02 | 腊肉 | 邮三湘 | - | 200.00")
                .reads(4, "2021-05-03 | 土鸡蛋 | 食堂采购 | - | 300.00")
                .reads(5, "2021-05-04 | 辣椒酱 | 邮乐小店 | - | 400.00"),
            xlsx("names-with-line-breaks-and-blanks")
                .row("日期", "产品名称", "采购单位", "金额（元）")
                .row("2021-05-01", " 猕猴桃 ", "湘西州\n邮政管理局", 500)
                .row("2021-05-02", "　腊肉　", "县  教育局", 600)
                .header(1).maps("A=period B=product C=buyer D=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | - | - | 500.00 | buyer=湘西州 邮政管理局")
                .reads(3, "2021-05-02 | 腊肉 | - | - | 600.00 | buyer=县 教育局"),
            xlsx("english-order-export")
                .row("Order No", "Date", "Product", "Channel", "Qty (kg)", "Amount (CNY)", "Remark")
                .row("A-1001", "2021-05-01", "猕猴桃", "邮乐网", 12.5, 150, "gift box")
                .row("A-1002", "3 May 2021", "Black tea", "邮乐小店", 2, 360, null)
                .row("Total", null, null, null, 14.5, 510, null)
                .header(1).maps("A=doc B=period C=product D=channel E=quantity F=amount G=remark")
                .reads(2, "2021-05-01 | 猕猴桃 | 邮乐网 | 12.5 kg | 150.00 | doc=A-1001 remark=gift box")
                .reads(3, "2021-05-03 | Black tea | 邮乐小店 | 2 kg | 360.00 | doc=A-1002"),
            xlsx("english-report-with-unit-line").merge("A1:D1")
                .row("Sales of farm produce, May 2021")
                .row("Unit: 10,000 yuan")
                .row("No.", "Product name", "Sales amount", "Last year", "Growth %")
                .row(1, "Kiwi fruit", 12.5, 10, 25)
                .row(2, "Smoked pork", 3.06, 3.6, -15)
                .row(null, "Grand total", 15.56, 13.6, 14.41)
                .header(3).maps("B=product C=amount")
                .reads(4, "2021-05 | Kiwi fruit | - | - | 125000.00")
                .reads(5, "2021-05 | Smoked pork | - | - | 30600.00"),
            xlsx("two-columns-for-year-and-month")
                .row("年份", "月份", "产品", "金额（元）")
                .row(2021, 5, "腊肉", 4500)
                .row(2021, 6, "腊肉", 3900)
                .header(1).maps("A=period B=period C=product D=amount")
                .reads(2, "2021-05 | 腊肉 | - | - | 4500.00")
                .reads(3, "2021-06 | 腊肉 | - | - | 3900.00"));
    }
}
