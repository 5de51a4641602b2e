package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.csv;
import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.util.List;

/** Sheets in which several habits of an office come together, and lists that shops export. */
final class ClerkSheets {

    private ClerkSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("sub-branches")
                .row("2024年5月各支局销售")
                .row("支局", "产品", "金额（元）")
                .row("双龙支局", "腊肉", 100)
                .row("龙潭支局", "茶油", 200)
                .row("合计", null, 300)
                .header(2).maps("A=seller B=product C=amount")
                .reads(3, "2024-05 | 腊肉 | - | - | 100.00 | seller=双龙支局")
                .reads(4, "2024-05 | 茶油 | - | - | 200.00 | seller=龙潭支局"),
            xlsx("areas")
                .row("2024年5月各地区销售")
                .row("地区", "产品", "金额（元）")
                .row("双龙镇", "腊肉", 100)
                .row("城区片", "茶油", 200)
                .header(2).maps("A=seller B=product C=amount")
                .reads(3, "2024-05 | 腊肉 | - | - | 100.00 | seller=双龙镇")
                .reads(4, "2024-05 | 茶油 | - | - | 200.00 | seller=城区片"),
            xlsx("areas-beside-sellers")
                .row("2024年5月销售")
                .row("所在地区", "供货商", "产品", "金额（元）")
                .row("双龙镇", "甲合作社", "腊肉", 100)
                .row("补抽乡", "乙合作社", "茶油", 200)
                .header(2).maps("B=seller C=product D=amount")
                .reads(3, "2024-05 | 腊肉 | - | - | 100.00 | seller=甲合作社")
                .reads(4, "2024-05 | 茶油 | - | - | 200.00 | seller=乙合作社"),
            xlsx("areas-of-receivers")
                .row("2024年5月销售")
                .row("地区", "产品", "金额（元）")
                .row("长沙市", "腊肉", 100)
                .row("湖南省湘西州花垣县", "茶油", 200)
                .header(2).maps("B=product C=amount")
                .reads(3, "2024-05 | 腊肉 | - | - | 100.00")
                .reads(4, "2024-05 | 茶油 | - | - | 200.00"),
            xlsx("sums-of-places-over-products")
                .row("2024年5月各村销售（元）")
                .row("村名/产品", "销售额")
                .row("双龙镇", 1200).row("腊肉", 700).row("茶油", 500)
                .row("补抽乡", 300).row("蜂蜜", 300)
                .row("合计", 1500)
                .header(2).maps("A=product B=amount")
                .reads(4, "2024-05 | 腊肉 | - | - | 700.00 | seller=双龙镇").reads(5, "2024-05 | 茶油 | - | - | 500.00 | seller=双龙镇")
                .reads(7, "2024-05 | 蜂蜜 | - | - | 300.00 | seller=补抽乡"),
            xlsx("sums-of-units-over-products")
                .row("2024年5月各单位销售")
                .row("单位/品名", "金额（元）")
                .row("双龙", 1200).row("腊肉", 700).row("茶油", 500)
                .row("麻栗场", 900).row("黄桃", 400).row("蜂蜜", 500)
                .row("合计", 2100)
                .header(2).maps("A=product B=amount")
                .reads(4, "2024-05 | 腊肉 | - | - | 700.00 | seller=双龙").reads(5, "2024-05 | 茶油 | - | - | 500.00 | seller=双龙")
                .reads(7, "2024-05 | 黄桃 | - | - | 400.00 | seller=麻栗场").reads(8, "2024-05 | 蜂蜜 | - | - | 500.00 | seller=麻栗场"),
            xlsx("yuan-beside-ten-thousand-yuan")
                .row("2024年5月销售")
                .row("产品", "销售额（万元）", "销售额（元）")
                .row("腊肉", 1.23, 12345)
                .row("茶油", 2, 20000)
                .header(2).maps("A=product C=amount")
                .reads(3, "2024-05 | 腊肉 | - | - | 12345.00").reads(4, "2024-05 | 茶油 | - | - | 20000.00"),
            xlsx("products-with-units-across")
                .row("2024年销售")
                .row("月份", "新品甲(元)", "新品乙(斤)", "合计(元)")
                .row("1月", 10, 20, 10)
                .row("2月", 30, 40, 30)
                .header(2).maps("A=period B=amount@product C=quantity@product")
                .reads(3, "2024-01 | 新品甲 | - | - | 10.00").reads(3, "2024-01 | 新品乙 | - | 20 jin | -")
                .reads(4, "2024-02 | 新品甲 | - | - | 30.00").reads(4, "2024-02 | 新品乙 | - | 40 jin | -"),
            xlsx("pieces")
                .row("2024年5月销售")
                .row("产品", "件数", "金额（元）")
                .row("腊肉", 10, 200)
                .header(2).maps("A=product B=quantity C=amount")
                .reads(3, "2024-05 | 腊肉 | - | 10 parcel | 200.00"),
            xlsx("due-and-received-alike")
                .row("2024年5月销售")
                .row("产品", "应收金额", "实收金额")
                .row("腊肉", 100, "100.00")
                .header(2).maps("A=product C=amount")
                .reads(3, "2024-05 | 腊肉 | - | - | 100.00"),
            xlsx("due-received-and-discount")
                .row("2024年5月销售")
                .row("产品", "应收金额", "优惠", "实收金额")
                .row("腊肉", 100, 10, 90)
                .header(2).maps("A=product D=amount")
                .reads(3, "2024-05 | 腊肉 | - | - | 90.00"),
            xlsx("rows-of-a-form-not-filled-in")
                .row("2024年5月销售台账")
                .row("序号", "产品", "销售渠道", "数量（斤）", "金额（元）")
                .row(1, "腊肉", "邮乐网", 3, 100)
                .row(2, null, "线下合同", 4, 200)
                .row(3, null, null, 0, 0)
                .row(4, null, null, null, "-")
                .row(5, "茶油", "邮乐网", 0, 0)
                .row(6, null, "线下合同", 0, 0)
                .row(7, null, null, 0, 0)
                .header(2).maps("B=product C=channel D=quantity E=amount")
                .reads(3, "2024-05 | 腊肉 | 邮乐网 | 3 jin | 100.00").reads(4, "2024-05 | 腊肉 | 线下合同 | 4 jin | 200.00")
                .reads(7, "2024-05 | 茶油 | 邮乐网 | 0 jin | 0.00").reads(8, "2024-05 | 茶油 | 线下合同 | 0 jin | 0.00"),
            xlsx("days-as-numbers-across")
                .row("2024年5月每日销售额（元）")
                .row("乡镇", "产品", 1, 2, 3, "合计")
                .row("双龙镇", "腊肉", 5, 6, 7, 18)
                .row("补抽乡", "茶油", 1, null, 2, 3)
                .row("合计", null, 6, 6, 9, 21)
                .header(2).maps("A=seller B=product C=amount@period D=amount@period E=amount@period")
                .reads(3, "2024-05-01 | 腊肉 | - | - | 5.00 | seller=双龙镇").reads(3, "2024-05-02 | 腊肉 | - | - | 6.00 | seller=双龙镇")
                .reads(3, "2024-05-03 | 腊肉 | - | - | 7.00 | seller=双龙镇")
                .reads(4, "2024-05-01 | 茶油 | - | - | 1.00 | seller=补抽乡").reads(4, "2024-05-03 | 茶油 | - | - | 2.00 | seller=补抽乡"),
            xlsx("days-as-numbers-below-their-title").merge("B2:D2", "A2:A3", "E2:E3")
                .row("2024年5月销售日报（元）")
                .row("产品", "日期", null, null, "合计")
                .row(null, 1, 2, 3, null)
                .row("腊肉", 5, 6, 7, 18)
                .header(2, 3).maps("A=product B=amount@period C=amount@period D=amount@period")
                .reads(4, "2024-05-01 | 腊肉 | - | - | 5.00").reads(4, "2024-05-02 | 腊肉 | - | - | 6.00").reads(4, "2024-05-03 | 腊肉 | - | - | 7.00"),
            xlsx("months-as-numbers-below-their-title").merge("B2:D2", "A2:A3", "E2:E3")
                .row("2024年销售（元）")
                .row("产品", "月份", null, null, "合计")
                .row(null, 1, 2, 3, null)
                .row("腊肉", 5, 6, 7, 18)
                .header(2, 3).maps("A=product B=amount@period C=amount@period D=amount@period")
                .reads(4, "2024-01 | 腊肉 | - | - | 5.00").reads(4, "2024-02 | 腊肉 | - | - | 6.00").reads(4, "2024-03 | 腊肉 | - | - | 7.00"),
            xlsx("units-alone-below-days").merge("A3:A4", "B3:C3", "D3:E3", "F3:G3")
                .row("2024年6月上旬鲜果销售日报")
                .row("单位：斤、元")
                .row("品种", "6.1", null, "6.2", null, "合计", null)
                .row(null, "斤", "元", "斤", "元", "斤", "元")
                .row("黄桃", 10, 50, 20, 100, 30, 150)
                .row("蓝莓", 5, 150, null, null, 5, 150)
                .header(3, 4).maps("A=product B=quantity@period C=amount@period D=quantity@period E=amount@period")
                .reads(5, "2024-06-01 | 黄桃 | - | 10 jin | 50.00").reads(5, "2024-06-02 | 黄桃 | - | 20 jin | 100.00")
                .reads(6, "2024-06-01 | 蓝莓 | - | 5 jin | 150.00"),
            xlsx("this-week-beside-the-last")
                .row("2024年第20周销售周报（5月13日—5月19日）")
                .row("产品", "本周销售额（元）", "上周销售额（元）", "增减")
                .row("腊肉", 100, 90, 10)
                .row("茶油", 50, 60, -10)
                .row("合计", 150, 150, 0)
                .header(2).maps("A=product B=amount")
                .reads(3, "2024-05-13..2024-05-19 | 腊肉 | - | - | 100.00")
                .reads(4, "2024-05-13..2024-05-19 | 茶油 | - | - | 50.00"),
            xlsx("all-since-january")
                .row("2024年5月农产品销售")
                .row("产品", "本年累计销售额（万元）", "去年同期", "增幅")
                .row("腊肉", 4.2, 4, "5%")
                .row("茶油", 0.96, 0.98, "-2%")
                .header(2).maps("A=product B=amount")
                .reads(3, "2024-01-01..2024-05-31 | 腊肉 | - | - | 42000.00")
                .reads(4, "2024-01-01..2024-05-31 | 茶油 | - | - | 9600.00"),
            xlsx("parts-across-that-make-the-whole")
                .row("2024年5月销售（元）")
                .row("支局", "销售额", "其中：腊肉", "其中：茶油")
                .row("双龙支局", 150, 100, 50)
                .row("龙潭支局", 100, 70, 30)
                .row("合计", 250, 170, 80)
                .header(2).maps("A=seller C=amount@product D=amount@product")
                .reads(3, "2024-05 | 腊肉 | - | - | 100.00 | seller=双龙支局").reads(3, "2024-05 | 茶油 | - | - | 50.00 | seller=双龙支局")
                .reads(4, "2024-05 | 腊肉 | - | - | 70.00 | seller=龙潭支局").reads(4, "2024-05 | 茶油 | - | - | 30.00 | seller=龙潭支局"),
            xlsx("the-week-alone")
                .row("农产品销售额周报（2024年9月16日-9月22日）")
                .row("产品", "本周", "上周", "环比", "9月累计")
                .row("猕猴桃", 12000, 9000, "33.3%", 38000)
                .row("腊肉", 3000, 3500, "-14.3%", 9000)
                .header(2).maps("A=product B=amount")
                .reads(3, "2024-09-16..2024-09-22 | 猕猴桃 | - | - | 12000.00")
                .reads(4, "2024-09-16..2024-09-22 | 腊肉 | - | - | 3000.00"),
            csv("orders-of-a-shop")
                .row("主订单编号", "子订单编号", "选购商品", "商品数量（件）", "订单应付金额", "订单提交时间", "订单状态")
                .row("6900001", "6900001", "古丈毛尖", "1", "128.00", "2024/05/01 09:30:00", "已完成")
                .row("6900002", "6900002", "古丈毛尖", "3", "384.00", "2024/05/02 09:30:00", "已完成")
                .header(1).maps("A=doc C=product D=quantity E=amount F=period G=order-state")
                .reads(2, "2024-05-01 | 古丈毛尖 | - | 1 parcel | 128.00 | doc=6900001")
                .reads(3, "2024-05-02 | 古丈毛尖 | - | 3 parcel | 384.00 | doc=6900002"));
    }

    /** Sheets that do not say enough. */
    static List<MessySheet> asked() {
        return List.of(
            xlsx("years-below-a-month")
                .row("2024年5月产品销售额（元）")
                .row("产品", "年份", "销售额")
                .row("腊肉", "2023年", 90)
                .row("腊肉", "2024年", 100)
                .header(2).maps("A=product C=amount")
                .asks("period"),
            xlsx("running-totals-below-a-day")
                .row("2024年5月20日销售快报")
                .row("产品", "累计销售额（元）")
                .row("腊肉", 42000)
                .row("茶油", 9600)
                .header(2).maps("A=product B=amount")
                .asks("period"),
            xlsx("parts-across-that-leave-a-rest")
                .row("2024年5月销售（元）")
                .row("支局", "销售额", "其中：腊肉", "其中：茶油")
                .row("双龙支局", 150, 100, 20)
                .row("龙潭支局", 100, 70, 30)
                .header(2).maps("A=seller B=amount")
                .asks("product"));
    }
}
