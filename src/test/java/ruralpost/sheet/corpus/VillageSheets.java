package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.csv;
import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.util.List;

/** Sheets as villages, cooperatives and shops send them to the county. */
final class VillageSheets {

    private VillageSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("delivery-note-with-total-in-words").merge("A2:E2")
                .row("湘西苗岭食品有限公司")
                .row("送 货 单")
                .row("客户：花垣县邮政分公司", null, null, null, "No. 0001235")
                .row("地址：花垣镇建设路", null, null, null, "2024年 6月 18日")
                .row("货号", "品名及规格", "单位", "数量", "金额")
                .row("A01", "苗岭腊肉500g", "袋", 40, 1520)
                .row("A02", "苗岭腊肠400g", "袋", 25, 750)
                .row("合计金额（大写）：人民币贰仟贰佰柒拾元零角零分整", null, null, null, 2270)
                .header(5).maps("B=product C=unit D=quantity E=amount")
                .reads(6, "2024-06-18 | 苗岭腊肉500g | - | 40 bag | 1520.00 | buyer=花垣县邮政分公司")
                .reads(7, "2024-06-18 | 苗岭腊肠400g | - | 25 bag | 750.00 | buyer=花垣县邮政分公司"),
            xlsx("total-in-words-where-products-stand")
                .row("双龙镇供销社销售单 2024-11-06")
                .row("品名", "数量（斤）", "金额（元）")
                .row("大米", 200, 600)
                .row("菜油", 50, 600)
                .row("金额合计：壹仟贰佰元整", 250, 1200)
                .header(2).maps("A=product B=quantity C=amount")
                .reads(3, "2024-11-06 | 大米 | - | 200 jin | 600.00")
                .reads(4, "2024-11-06 | 菜油 | - | 50 jin | 600.00"),
            xlsx("hours-below-the-day")
                .row("邮乐小店流水 2024-06-15")
                .row("时间", "商品", "数量", "单位", "金额")
                .row("09:12", "腊肉", 2, "袋", 76)
                .row("16:45", "糍粑", 3, "包", 36)
                .header(2).maps("B=product C=quantity D=unit E=amount")
                .reads(3, "2024-06-15 | 腊肉 | - | 2 bag | 76.00")
                .reads(4, "2024-06-15 | 糍粑 | - | 3 packet | 36.00"),
            xlsx("month-on-the-tab").sheet("7月")
                .row("2024年村邮站销售")
                .row("东西", "斤", "钱（元）")
                .row("西瓜", 200, 300)
                .header(2).maps("A=product B=quantity C=amount")
                .reads(3, "2024-07 | 西瓜 | - | 200 jin | 300.00"),
            xlsx("titles-that-are-units")
                .row("2024年10月农户销售汇总")
                .row("户主", "品种", "斤", "元")
                .row("石甲", "腊肉", 20, 700)
                .row("龙乙", "猕猴桃", 300, 1200)
                .header(2).maps("B=product C=quantity D=amount")
                .reads(3, "2024-10 | 腊肉 | - | 20 jin | 700.00")
                .reads(4, "2024-10 | 猕猴桃 | - | 300 jin | 1200.00"),
            xlsx("happenings-and-parcels-beside-sales")
                .row("幸福邮站2024年6月活动及销售统计")
                .row("站点", "活动场次", "参与人数", "产品", "销售额（元）", "揽收件数")
                .row("十八洞村幸福邮站", 2, 60, "腊肉", 3500, 420)
                .row("金龙村幸福邮站", 1, 25, "茶叶", 1800, 310)
                .header(2).maps("A=seller D=product E=amount")
                .reads(3, "2024-06 | 腊肉 | - | - | 3500.00 | seller=十八洞村幸福邮站")
                .reads(4, "2024-06 | 茶叶 | - | - | 1800.00 | seller=金龙村幸福邮站"),
            xlsx("sets-and-what-they-hold")
                .row("2024年1月礼盒销售")
                .row("礼盒名称", "包含产品", "套数", "金额（元）")
                .row("A款", "腊肉、腊肠", 30, 5640)
                .row("B款", "茶油", 20, 4760)
                .header(2).maps("A=product C=quantity D=amount")
                .reads(3, "2024-01 | A款 | - | 30 set | 5640.00")
                .reads(4, "2024-01 | B款 | - | 20 set | 4760.00"),
            xlsx("cooperative-as-seller")
                .row("2024年各合作社产值销售")
                .row("合作社", "主要产品", "产值（万元）", "销售额（万元）", "带动合作社社员（户）")
                .row("金农合作社", "猕猴桃", 120, 98.5, 60)
                .row("惠农合作社", "茶叶", 80, 75, 45)
                .header(2).maps("A=seller B=product D=amount")
                .reads(3, "2024 | 猕猴桃 | - | - | 985000.00 | seller=金农合作社")
                .reads(4, "2024 | 茶叶 | - | - | 750000.00 | seller=惠农合作社"),
            xlsx("titles-in-traditional-characters")
                .row("2024年第三季度農產品銷售")
                .row("單位：萬元")
                .row("產品", "數量（公斤）", "銷售額", "去年同期", "備註")
                .row("黃桃", 100, 0.08, 0.07, "團購")
                .row("茶葉", 50, 12.5, 10, null)
                .row("總計", 150, 12.58, 10.07, null)
                .header(3).maps("A=product B=quantity C=amount E=remark")
                .reads(4, "2024Q3 | 黃桃 | - | 100 kg | 800.00 | remark=團購")
                .reads(5, "2024Q3 | 茶葉 | - | 50 kg | 125000.00"),
            xlsx("services-beside-goods-across")
                .row("2024年6月村邮站经营日报 单位：元")
                .row("日期", "腊肉", "茶油", "快递代收", "话费充值", "到站人数", "合计")
                .row("6月1日", 300, 120, 40, 100, 35, 560)
                .row("6月2日", 200, null, 38, 50, 28, 288)
                .header(2).maps("A=period B=amount@product C=amount@product")
                .reads(3, "2024-06-01 | 腊肉 | - | - | 300.00").reads(3, "2024-06-01 | 茶油 | - | - | 120.00")
                .reads(4, "2024-06-02 | 腊肉 | - | - | 200.00"),
            xlsx("days-of-the-week-across")
                .row("双龙支局农产品周销售表（2024年5月13日—5月19日）")
                .row("单位：元")
                .row("产品", "周一", "周二", "周六", "周日", "合计")
                .row("腊肉", 100, null, 200, 210, 510)
                .row("茶油", null, 60, 120, null, 180)
                .row("合计", 100, 60, 320, 210, 690)
                .header(3).maps("A=product B=amount@period C=amount@period D=amount@period E=amount@period")
                .reads(4, "2024-05-13 | 腊肉 | - | - | 100.00").reads(4, "2024-05-18 | 腊肉 | - | - | 200.00").reads(4, "2024-05-19 | 腊肉 | - | - | 210.00")
                .reads(5, "2024-05-14 | 茶油 | - | - | 60.00").reads(5, "2024-05-18 | 茶油 | - | - | 120.00"),
            xlsx("thirds-of-the-month-across")
                .row("2024年3月代销旬报（元）")
                .row("产品", "上旬", "中旬", "下旬", "全月")
                .row("腊肉", 100, 200, 300, 600)
                .row("茶油", null, 50, 60, 110)
                .header(2).maps("A=product B=amount@period C=amount@period D=amount@period")
                .reads(3, "2024-03-01..2024-03-10 | 腊肉 | - | - | 100.00").reads(3, "2024-03-11..2024-03-20 | 腊肉 | - | - | 200.00").reads(3, "2024-03-21..2024-03-31 | 腊肉 | - | - | 300.00")
                .reads(4, "2024-03-11..2024-03-20 | 茶油 | - | - | 50.00").reads(4, "2024-03-21..2024-03-31 | 茶油 | - | - | 60.00"),
            xlsx("prizes-beside-sales")
                .row("助农集市抽奖及销售 2024年9月22日")
                .row("产品", "销售额（元）", "奖品", "奖品数量（份）", "奖品金额（元）")
                .row("猕猴桃", 2600, "雨伞", 20, 300)
                .row("腊肉", 1800, "毛巾", 30, 150)
                .header(2).maps("A=product B=amount")
                .reads(3, "2024-09-22 | 猕猴桃 | - | - | 2600.00").reads(4, "2024-09-22 | 腊肉 | - | - | 1800.00"),
            xlsx("weekday-and-day-in-one-title")
                .row("2024年销售额一周统计（元）")
                .row("产品", "周一 5月13日", "周二 5月14日")
                .row("腊肉", 100, 20)
                .row("茶油", null, 60)
                .header(2).maps("A=product B=amount@period C=amount@period")
                .reads(3, "2024-05-13 | 腊肉 | - | - | 100.00").reads(3, "2024-05-14 | 腊肉 | - | - | 20.00")
                .reads(4, "2024-05-14 | 茶油 | - | - | 60.00"),
            csv("typed-with-bars").separated('|')
                .row("", "日期", "品名", "数量", "金额", "")
                .row("", "------", "------", "------", "------", "")
                .row("", "2024-05-01", "腊肉", "3斤", "105元", "")
                .row("", "2024-05-02", "茶油", "1桶", "120元", "")
                .header(1).maps("B=period C=product D=quantity E=amount")
                .reads(3, "2024-05-01 | 腊肉 | - | 3 jin | 105.00")
                .reads(4, "2024-05-02 | 茶油 | - | 1 drum | 120.00"),
            csv("rows-with-untitled-numbers").separated('\t')
                .row("", "日期", "品名", "斤", "元")
                .row("1", "2024-05-01", "腊肉", "3", "105")
                .row("2", "2024-05-02", "茶叶", "1", "100")
                .header(1).maps("B=period C=product D=quantity E=amount")
                .reads(2, "2024-05-01 | 腊肉 | - | 3 jin | 105.00")
                .reads(3, "2024-05-02 | 茶叶 | - | 1 jin | 100.00"));
    }

    /** Lists of the same columns that are about something else than sales. */
    static List<MessySheet> others() {
        return List.of(
            about("stock-counted", "2024年5月31日库存盘点表"),
            about("purchases", "麻栗场供销社2024年9月收购台账"),
            about("returned-goods", "2024年5月退货登记表"),
            about("offer", "苗岭食品2024年5月报价单"));
    }

    /** Sheets that do not say enough. */
    static List<MessySheet> asked() {
        return List.of(
            xlsx("amounts-below-the-word-for-goods")
                .row("十八洞村幸福邮站2024年6月日报（单位：元）")
                .row("日期", "到站人数", "代收包裹", "农产品", "合计")
                .row("6月1日", 35, 20, 300, 300)
                .row("6月2日", 28, 18, 200, 200)
                .header(2).maps("A=period E=amount").asks("product"));
    }

    private static MessySheet about(String id, String title) {
        return xlsx(id)
            .row(title)
            .row("品名", "数量（袋）", "金额（元）")
            .row("腊肉", 50, 1500)
            .row("茶叶", 20, 900)
            .noSales();
    }
}
