package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.time.LocalDate;
import java.util.List;

/** Titles, units, form numbers and signatures around the table; often the title alone says when. */
final class TitleSheets {

    private TitleSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("title-with-month-and-unit-right").merge("A1:E1")
                .row("双龙镇2021年5月农产品销售统计表")
                .row(null, null, null, null, "单位：万元")
                .row("序号", "产品名称", "销售渠道", "销量（公斤）", "销售额")
                .row(1, "猕猴桃", "邮乐网", 1200, 169.7)
                .row(2, "腊肉", "邮乐小店", 350.5, 2.8)
                .row(3, "茶油", "邮三湘", 80, 0.96)
                .header(3).maps("B=product C=channel D=quantity E=amount")
                .reads(4, "2021-05 | 猕猴桃 | 邮乐网 | 1200 kg | 1697000.00")
                .reads(5, "2021-05 | 腊肉 | 邮乐小店 | 350.5 kg | 28000.00")
                .reads(6, "2021-05 | 茶油 | 邮三湘 | 80 kg | 9600.00"),
            xlsx("unit-left-of-the-reporting-unit").merge("A1:D1")
                .row("十八洞村农产品销售明细")
                .row("单位：元", null, null, "填报单位：十八洞村")
                .row("日期", "产品", "渠道", "金额")
                .row(LocalDate.of(2021, 5, 1), "猕猴桃", "邮乐网", 1280)
                .row(LocalDate.of(2021, 5, 3), "腊肉", "工会采购", 45600.5)
                .header(3).maps("A=period B=product C=channel D=amount")
                .reads(4, "2021-05-01 | 猕猴桃 | 邮乐网 | - | 1280.00")
                .reads(5, "2021-05-03 | 腊肉 | 工会采购 | - | 45600.50"),
            xlsx("unit-within-the-title").merge("A1:C1")
                .row("2021年6月各渠道农产品销售情况表（单位：万元）")
                .row("销售渠道", "产品", "销售额")
                .row("邮乐网", "黄桃", 12.5)
                .row("832平台", "黄桃", 3.05)
                .header(2).maps("A=channel B=product C=amount")
                .reads(3, "2021-06 | 黄桃 | 邮乐网 | - | 125000.00")
                .reads(4, "2021-06 | 黄桃 | 832平台 | - | 30500.00"),
            xlsx("two-units-in-one-line").merge("A1:D1")
                .row("花垣县2020年9月农产品产销统计表")
                .row(null, null, null, "单位：公斤、万元")
                .row("品名", "渠道", "销量", "销售额")
                .row("蜂蜜", "抖音直播", 460, 5.52)
                .row("大米", "食堂采购", 12000, 7.2)
                .header(3).maps("A=product B=channel C=quantity D=amount")
                .reads(4, "2020-09 | 蜂蜜 | 抖音直播 | 460 kg | 55200.00")
                .reads(5, "2020-09 | 大米 | 食堂采购 | 12000 kg | 72000.00"),
            xlsx("units-named-apart").merge("A1:D1")
                .row("2021年第二季度农产品进城统计表")
                .row("金额单位：万元", null, null, "数量单位：吨")
                .row("农产品名称", "销售平台", "销售量", "销售金额")
                .row("大米", "邮乐网", 15.5, 9.3)
                .row("茶油", "邮三湘", 0.8, 8)
                .header(3).maps("A=product B=channel C=quantity D=amount")
                .reads(4, "2021Q2 | 大米 | 邮乐网 | 15.5 t | 93000.00")
                .reads(5, "2021Q2 | 茶油 | 邮三湘 | 0.8 t | 80000.00"),
            xlsx("notes-and-signatures-below").merge("A1:D1", "A6:D6", "A7:D7")
                .row("石栏镇2021年4月农产品销售台账")
                .row("产品名称", "销售渠道", "销量(斤)", "金额(元)")
                .row("腊肉", "邮乐网", 240, 9600)
                .row("土鸡蛋", "食堂采购", 1000, 1500)
                .row("合计", null, 1240, 11100)
                .row("注：1.本表按实际成交填报，退货不计；2.销量以斤为单位。")
                .row("单位负责人：王五　　审核人：李四　　填报人：张三　　联系电话：0743-7221234　　报出日期：2021年5月6日")
                .row(null, null, "（盖章）", null)
                .header(2).maps("A=product B=channel C=quantity D=amount")
                .reads(3, "2021-04 | 腊肉 | 邮乐网 | 240 jin | 9600.00")
                .reads(4, "2021-04 | 土鸡蛋 | 食堂采购 | 1000 jin | 1500.00"),
            xlsx("form-number-block").merge("A5:E5")
                .row(null, null, null, "表　　号：", "XZ-03表")
                .row(null, null, null, "制定机关：", "县统计局")
                .row(null, null, null, "批准文号：", "统制〔2021〕12号")
                .row("填报单位（盖章）：吉首市分公司", null, null, "填报日期：", LocalDate.of(2021, 6, 5))
                .row("2021年5月农产品销售月报")
                .row("产品", "渠道", "订单数", "销售数量（件）", "销售额（元）")
                .row("猕猴桃", "邮乐网", 320, 335, 16750)
                .row("黑茶", "邮乐小店", 41, 52, 7800)
                .header(6).maps("A=product B=channel C=orders D=quantity E=amount")
                .reads(7, "2021-05 | 猕猴桃 | 邮乐网 | 335 parcel | 16750.00 | orders=320")
                .reads(8, "2021-05 | 黑茶 | 邮乐小店 | 52 parcel | 7800.00 | orders=41"),
            xlsx("far-down-after-blank-rows").gap(3)
                .row(null, null, "农产品销售记录").gap(2)
                .row(null, null, "销售日期", "产品名称", "数量（箱）", "销售金额（元）").gap(1)
                .row(null, null, LocalDate.of(2022, 9, 9), "黄桃", 12, 960)
                .row(null, null, LocalDate.of(2022, 9, 10), "猕猴桃", 7, 490)
                .header(7).maps("C=period D=product E=quantity F=amount")
                .reads(9, "2022-09-09 | 黄桃 | - | 12 carton | 960.00")
                .reads(10, "2022-09-10 | 猕猴桃 | - | 7 carton | 490.00"),
            xlsx("year-only-in-the-title").merge("A1:D1")
                .row("2021年农产品销售台账")
                .row("月份", "产品", "销售渠道", "销售额（元）")
                .row("1月", "腊肉", "邮乐网", 52000)
                .row("2月", "腊肉", "邮乐网", 61300)
                .row("3月", "黑茶", "邮三湘", 8900.8)
                .header(2).maps("A=period B=product C=channel D=amount")
                .reads(3, "2021-01 | 腊肉 | 邮乐网 | - | 52000.00")
                .reads(4, "2021-02 | 腊肉 | 邮乐网 | - | 61300.00")
                .reads(5, "2021-03 | 黑茶 | 邮三湘 | - | 8900.80"),
            xlsx("range-of-days-in-the-second-line").merge("A1:C1", "A2:C2")
                .row("919电商节农产品销售统计")
                .row("统计时间：2021年9月9日至2021年9月19日")
                .row("商品名称", "平台", "成交金额（元）")
                .row("辣椒酱", "抖音直播", 18900)
                .row("腐乳", "邮乐小店", 4620)
                .header(3).maps("A=product B=channel C=amount")
                .reads(4, "2021-09-09..2021-09-19 | 辣椒酱 | 抖音直播 | - | 18900.00")
                .reads(5, "2021-09-09..2021-09-19 | 腐乳 | 邮乐小店 | - | 4620.00"),
            xlsx("half-year-in-the-title").merge("A1:C1")
                .row("保靖县分公司2022年上半年惠农产品销售情况")
                .row("产品名称", "销售数量（盒）", "销售金额（万元）")
                .row("黑茶", 2100, 31.5)
                .row("蜂蜜", 800, 6.4)
                .header(2).maps("A=product B=quantity C=amount")
                .reads(3, "2022H1 | 黑茶 | - | 2100 box | 315000.00")
                .reads(4, "2022H1 | 蜂蜜 | - | 800 box | 64000.00"),
            xlsx("filing-date-above-does-not-date-the-sales").merge("A1:D1")
                .row("农产品销售登记表")
                .row("填报日期：2021年7月2日", null, null, "单位：元")
                .row("日期", "产品", "买方", "金额")
                .row("2021-06-28", "大米", "县第一中学", 5600)
                .row("2021-06-30", "茶油", "县人民医院", 12800)
                .header(3).maps("A=period B=product C=buyer D=amount")
                .reads(4, "2021-06-28 | 大米 | - | - | 5600.00 | buyer=县第一中学")
                .reads(5, "2021-06-30 | 茶油 | - | - | 12800.00 | buyer=县人民医院"),
            xlsx("unit-line-that-is-not-about-every-column").merge("A1:F1")
                .row("2021年10月农产品销售统计表")
                .row(null, null, null, null, null, "单位：万元")
                .row("产品", "销量（公斤）", "单价（元/公斤）", "订单数", "销售额", "运费（元）")
                .row("猕猴桃", 2000, 12.5, 410, 2.5, 3280)
                .row("蜂蜜", 300, 120, 150, 3.6, 1500)
                .header(3).maps("A=product B=quantity C=unit-price D=orders E=amount")
                .reads(4, "2021-10 | 猕猴桃 | - | 2000 kg | 25000.00 | unit-price=12.50 orders=410")
                .reads(5, "2021-10 | 蜂蜜 | - | 300 kg | 36000.00 | unit-price=120.00 orders=150"),
            xlsx("month-in-the-name-of-the-sheet").sheet("2021年8月")
                .row("产品", "渠道", "销售额（元）")
                .row("黄桃", "邮乐网", 88000)
                .row("黄桃", "线下合同", 125000)
                .header(1).maps("A=product B=channel C=amount")
                .reads(2, "2021-08 | 黄桃 | 邮乐网 | - | 88000.00")
                .reads(3, "2021-08 | 黄桃 | 线下合同 | - | 125000.00"));
    }
}
