package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.util.List;

/** Sheets as offices keep them on ordinary days. */
final class OrdinarySheets {

    private OrdinarySheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("week-of-the-month-in-brackets")
                .row("2024年9月邮政助农产品销售周报（第2周：9月9日-9月15日）")
                .row("产品", "本周销量（斤）", "本周销售额（元）", "累计销售额（元）")
                .row("猕猴桃", 420, 2100, 4900)
                .header(2).maps("A=product B=quantity C=amount")
                .reads(3, "2024-09-09..2024-09-15 | 猕猴桃 | - | 420 jin | 2100.00"),
            xlsx("year-and-month-in-boxes")
                .row("县供销电商公司销售报表")
                .row("年度：2024", "月份：5", "单位：元")
                .row("商品", "金额")
                .row("腊肉", 8600)
                .header(3).maps("A=product B=amount")
                .reads(4, "2024-05 | 腊肉 | - | - | 8600.00"),
            xlsx("farm-goods-beside-other-goods")
                .row("2024年3月代办点销售记录（元）")
                .row("日期", "化肥", "种子", "农产品", "合计")
                .row("2024-3-1", 1200, 300, 150, 1650)
                .row("2024-3-2", 800, null, 200, 1000)
                .header(2).maps("A=period B=amount@product C=amount@product D=amount@product")
                .reads(3, "2024-03-01 | 化肥 | - | - | 1200.00").reads(3, "2024-03-01 | 种子 | - | - | 300.00").reads(3, "2024-03-01 | 农产品 | - | - | 150.00")
                .reads(4, "2024-03-02 | 化肥 | - | - | 800.00").reads(4, "2024-03-02 | 农产品 | - | - | 200.00"),
            xlsx("carriers-are-no-channels")
                .row("发货日期", "产品", "数量（箱）", "快递公司", "货值（元）")
                .row("2024-07-02", "黄桃", 120, "邮三湘", 6960)
                .row("2024-07-03", "黄桃", 86, "邮三湘", 4988)
                .header(1).maps("A=period B=product C=quantity E=amount")
                .reads(2, "2024-07-02 | 黄桃 | - | 120 carton | 6960.00").reads(3, "2024-07-03 | 黄桃 | - | 86 carton | 4988.00"),
            xlsx("schools-and-bureaus-buy")
                .row("食堂配送台账2024年3月")
                .row("日期", "单位", "品名", "重量（kg）", "金额")
                .row("2024-03-04", "城关小学", "土豆", 120, 312)
                .row("2024-03-05", "县民政局食堂", "鸡蛋", 20, 192)
                .header(2).maps("A=period B=buyer C=product D=quantity E=amount")
                .reads(3, "2024-03-04 | 土豆 | - | 120 kg | 312.00 | buyer=城关小学").reads(4, "2024-03-05 | 鸡蛋 | - | 20 kg | 192.00 | buyer=县民政局食堂"),
            xlsx("who-bought-stands-above")
                .row("采购单位：县第一小学食堂")
                .row("配送日期：2024年9月6日")
                .row("品名", "数量（公斤）", "金额")
                .row("大米", 100, 560)
                .row("站长签字：", null, "经办：")
                .header(3).maps("A=product B=quantity C=amount")
                .reads(4, "2024-09-06 | 大米 | - | 100 kg | 560.00 | buyer=县第一小学食堂"),
            xlsx("days-alone")
                .row("每日销售流水")
                .row("2024年11月")
                .row("日", "商品", "金额")
                .row(1, "茶油", 98)
                .row(1, "腊肠", 90)
                .row(30, "腊肠", 45)
                .header(3).maps("A=period B=product C=amount")
                .reads(4, "2024-11-01 | 茶油 | - | - | 98.00").reads(5, "2024-11-01 | 腊肠 | - | - | 90.00").reads(6, "2024-11-30 | 腊肠 | - | - | 45.00"),
            xlsx("tonnes-in-a-column-of-their-own")
                .row("2024年农产品销售统计表")
                .row("产品", "单位", "一季度", "二季度", "全年")
                .row("百合", "吨", 3, 2.5, 5.5)
                .header(2).maps("A=product B=unit C=quantity@period D=quantity@period")
                .reads(3, "2024Q1 | 百合 | - | 3 t | -").reads(3, "2024Q2 | 百合 | - | 2.5 t | -"),
            xlsx("due-without-what-was-paid")
                .row("中秋专场销售登记 2024.9.10")
                .row("姓名", "产品", "数量（盒）", "应收款", "已收款")
                .row("龙志", "月饼礼盒", 2, 256, 256)
                .header(2).maps("B=product C=quantity D=amount")
                .reads(3, "2024-09-10 | 月饼礼盒 | - | 2 box | 256.00"),
            xlsx("branch-and-month-in-cells-of-their-own")
                .row("双龙支局", null, "2023年7月")
                .row("日", "产品", "斤", "元")
                .row(1, "猕猴桃", 40, 240)
                .row(1, "土鸡", 12, 360)
                .row(3, "猕猴桃", 85, 510)
                .header(2).maps("A=period B=product C=quantity D=amount")
                .reads(3, "2023-07-01 | 猕猴桃 | - | 40 jin | 240.00").reads(4, "2023-07-01 | 土鸡 | - | 12 jin | 360.00").reads(5, "2023-07-03 | 猕猴桃 | - | 85 jin | 510.00"),
            xlsx("ten-days-across-below-a-month-before-its-year")
                .row("10月销售（2023年）")
                .row("产品", "上旬", "中旬", "下旬", "合计")
                .row("百合", 820, 1240, 960, 3020)
                .row("腊肉", 380, null, 760, 1140)
                .row("单位：元")
                .header(2).maps("A=product B=amount@period C=amount@period D=amount@period")
                .reads(3, "2023-10-01..2023-10-10 | 百合 | - | - | 820.00").reads(3, "2023-10-11..2023-10-20 | 百合 | - | - | 1240.00").reads(3, "2023-10-21..2023-10-31 | 百合 | - | - | 960.00")
                .reads(4, "2023-10-01..2023-10-10 | 腊肉 | - | - | 380.00").reads(4, "2023-10-21..2023-10-31 | 腊肉 | - | - | 760.00"),
            xlsx("bought-for-people-and-sold-for-them")
                .row("2024年11月代购代销情况表")
                .row("代购笔数", "代购金额", "代销产品", "代销金额（元）")
                .row(56, 6200, "腊肉", 4100)
                .row(23, 1800, "黄金茶", 2600)
                .header(2).maps("C=product D=amount")
                .reads(3, "2024-11 | 腊肉 | - | - | 4100.00").reads(4, "2024-11 | 黄金茶 | - | - | 2600.00"),
            xlsx("units-below-a-title-of-sellers")
                .row("日期", "商品名称", "销售数量", "销售单位", "销售额", "门店", "认购人")
                .row("2024-10-03", "蜂蜜", 2, "瓶", 136, "城关店", "石群")
                .row("2024-10-03", "大米", 1, "袋", 62, "边城店", "麻丽")
                .header(1).maps("A=period B=product C=quantity D=unit E=amount F=seller G=buyer")
                .reads(2, "2024-10-03 | 蜂蜜 | - | 2 bottle | 136.00 | seller=城关店 buyer=石群").reads(3, "2024-10-03 | 大米 | - | 1 bag | 62.00 | seller=边城店 buyer=麻丽"));
    }

    static List<MessySheet> asked() {
        return List.of(
            xlsx("until-when-but-not-since-when")
                .row("2024年春茶销售进度周报")
                .row("截止日期：4月14日")
                .row("产品", "本周销量（斤）", "本周销售额（元）")
                .row("黄金茶", 320, 115200)
                .header(3).maps("A=product B=quantity C=amount").asks("period"),
            xlsx("second-week-of-a-month")
                .row("2024年9月第2周农产品销售")
                .row("产品", "金额（元）")
                .row("猕猴桃", 18900)
                .header(2).maps("A=product B=amount").asks("period"),
            xlsx("running-number-under-the-word-for-day")
                .row("2024年3月份销售登记")
                .row("号", "产品", "金额")
                .row(1, "腊肉", 456)
                .row(2, "蜂蜜", 210)
                .header(2).maps("B=product C=amount").asks("period"));
    }
}
