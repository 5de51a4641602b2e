package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.math.BigDecimal;
import java.util.List;

/** Numbers, units and codes as people write them. */
final class ValueSheets {

    private ValueSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("scale-words-and-currency-signs")
                .row("日期", "产品", "渠道", "金额")
                .row("2018-12-01", "猕猴桃", "线下合同", "169.7万元")
                .row("2018-12-02", "大米", "线下合同", "1.2亿")
                .row("2018-12-03", "腊肉", "邮乐网", "1,200元")
                .row("2018-12-04", "腊肉", "邮乐网", "￥3,450.50")
                .row("2018-12-05", "腊肉", "邮乐网", "¥88")
                .header(1).maps("A=period B=product C=channel D=amount")
                .reads(2, "2018-12-01 | 猕猴桃 | 线下合同 | - | 1697000.00")
                .reads(3, "2018-12-02 | 大米 | 线下合同 | - | 120000000.00")
                .reads(4, "2018-12-03 | 腊肉 | 邮乐网 | - | 1200.00")
                .reads(5, "2018-12-04 | 腊肉 | 邮乐网 | - | 3450.50")
                .reads(6, "2018-12-05 | 腊肉 | 邮乐网 | - | 88.00"),
            xlsx("full-width-digits")
                .row("日期", "产品", "销量（公斤）", "金额（元）")
                .row("２０２１年５月１日", "猕猴桃", "１２０", "１，４４０．５")
                .row("２０２１－５－２", "蜂蜜", "５．５", "６６０")
                .header(1).maps("A=period B=product C=quantity D=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | - | 120 kg | 1440.50")
                .reads(3, "2021-05-02 | 蜂蜜 | - | 5.5 kg | 660.00"),
            xlsx("negative-in-brackets")
                .row("日期", "产品", "数量（箱）", "金额（元）", "备注")
                .row("2021-05-10", "黄桃", 10, "800.00", null)
                .row("2021-05-11", "黄桃", -2, "(160.00)", "退货")
                .row("2021-05-12", "黄桃", "-1", "（80）", "破损退款")
                .header(1).maps("A=period B=product C=quantity D=amount E=remark")
                .reads(2, "2021-05-10 | 黄桃 | - | 10 carton | 800.00")
                .reads(3, "2021-05-11 | 黄桃 | - | -2 carton | -160.00 | remark=退货")
                .reads(4, "2021-05-12 | 黄桃 | - | -1 carton | -80.00 | remark=破损退款"),
            xlsx("about-over-under")
                .row("时间", "产品", "销售额")
                .row("2018年9月", "猕猴桃", "约1.2万")
                .row("2018年10月", "猕猴桃", "超45万元")
                .row("2018年11月", "腊肉", "近30万元")
                .row("2018年12月", "腊肉", "20余万元")
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2018-09 | 猕猴桃 | - | - | 12000.00 about")
                .reads(3, "2018-10 | 猕猴桃 | - | - | 450000.00 over")
                .reads(4, "2018-11 | 腊肉 | - | - | 300000.00 under")
                .reads(5, "2018-12 | 腊肉 | - | - | 200000.00 over"),
            xlsx("units-within-the-cells")
                .row("日期", "产品", "数量", "金额（元）")
                .row("2021-05-01", "腊肉", "240斤", 9600)
                .row("2021-05-01", "蜂蜜", "12.5公斤", 1500)
                .row("2021-05-02", "大米", "1.5吨", 9000)
                .row("2021-05-02", "黄桃", "30箱", 2400)
                .row("2021-05-03", "腐乳", "1,200 瓶", 21600)
                .header(1).maps("A=period B=product C=quantity D=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | 240 jin | 9600.00")
                .reads(3, "2021-05-01 | 蜂蜜 | - | 12.5 kg | 1500.00")
                .reads(4, "2021-05-02 | 大米 | - | 1.5 t | 9000.00")
                .reads(5, "2021-05-02 | 黄桃 | - | 30 carton | 2400.00")
                .reads(6, "2021-05-03 | 腐乳 | - | 1200 bottle | 21600.00"),
            xlsx("cells-that-contradict-the-unit-of-their-column")
                .row("日期", "产品", "销量（公斤）", "销售额（万元）")
                .row("2021-05-01", "猕猴桃", 100, 0.12)
                .row("2021-05-02", "猕猴桃", "20斤", "120元")
                .row("2021-05-03", "猕猴桃", "0.5吨", "0.6万元")
                .header(1).maps("A=period B=product C=quantity D=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | - | 100 kg | 1200.00")
                .reads(3, "2021-05-02 | 猕猴桃 | - | 20 jin | 120.00")
                .reads(4, "2021-05-03 | 猕猴桃 | - | 0.5 t | 6000.00"),
            xlsx("units-in-a-column-with-prices")
                .row("日期", "单据号", "品名", "规格", "单位", "数量", "单价", "金额")
                .row("2021-05-01", "XS0001", "黑茶", "1kg/盒", "盒", 12, 180, 2160)
                .row("2021-05-01", "XS0001", "茶油", "5L", "桶", 3, 260.5, 781.5)
                .row("2021-05-02", "XS0002", "腊肉", "散装", "斤", 18.5, 45, 832.5)
                .header(1).maps("A=period B=doc C=product E=unit F=quantity G=unit-price H=amount")
                .reads(2, "2021-05-01 | 黑茶 | - | 12 box | 2160.00 | unit-price=180.00 doc=XS0001")
                .reads(3, "2021-05-01 | 茶油 | - | 3 drum | 781.50 | unit-price=260.50 doc=XS0001")
                .reads(4, "2021-05-02 | 腊肉 | - | 18.5 jin | 832.50 | unit-price=45.00 doc=XS0002"),
            xlsx("codes-kept-as-numbers")
                .row("订单编号", "下单日期", "商品名称", "实收金额", "联系电话", "邮编")
                .row(131.0, "2021-05-01", "蜂蜜", 120, 18674301402L, 416400)
                .row(132.0, "2021-05-01", "黑茶", 180, 13574312345L, 416400)
                .row("000133", "2021-05-02", "黑茶", 360, "0743-7221234", "416400")
                .header(1).maps("A=doc B=period C=product D=amount")
                .reads(2, "2021-05-01 | 蜂蜜 | - | - | 120.00 | doc=131")
                .reads(3, "2021-05-01 | 黑茶 | - | - | 180.00 | doc=132")
                .reads(4, "2021-05-02 | 黑茶 | - | - | 360.00 | doc=000133"),
            xlsx("numbers-kept-as-texts")
                .row("日期", "产品", "销量(公斤)", "金额(元)", "订单数")
                .row("2021-05-01", "猕猴桃", "1200", "14,400.00", "35")
                .row("2021-05-02", "腊肉", " 35.5 ", " 1597.5 ", " 12单 ")
                .header(1).maps("A=period B=product C=quantity D=amount E=orders")
                .reads(2, "2021-05-01 | 猕猴桃 | - | 1200 kg | 14400.00 | orders=35")
                .reads(3, "2021-05-02 | 腊肉 | - | 35.5 kg | 1597.50 | orders=12"),
            xlsx("scaled-units-in-titles")
                .row("年度", "产品", "销量（万斤）", "销售额（百万元）")
                .row("2019年", "猕猴桃", 120.5, 3.6)
                .row("2020年", "猕猴桃", 98, 2.94)
                .header(1).maps("A=period B=product C=quantity D=amount")
                .reads(2, "2019 | 猕猴桃 | - | 1205000 jin | 3600000.00")
                .reads(3, "2020 | 猕猴桃 | - | 980000 jin | 2940000.00"),
            xlsx("binary-noise-of-sums-in-wan-yuan")
                .row("月份", "产品", "渠道", "销售额（万元）")
                .row("2021年3月", "黑茶", "邮乐网", 1.1 + 2.2)
                .row("2021年4月", "黑茶", "邮乐网", 0.1 + 0.7)
                .row("2021年5月", "黑茶", "邮乐网", 23.45)
                .header(1).maps("A=period B=product C=channel D=amount")
                .reads(2, "2021-03 | 黑茶 | 邮乐网 | - | 33000.00")
                .reads(3, "2021-04 | 黑茶 | 邮乐网 | - | 8000.00")
                .reads(4, "2021-05 | 黑茶 | 邮乐网 | - | 234500.00"),
            xlsx("price-by-the-jin")
                .row("日期", "产品", "数量（斤）", "单价（元/斤）", "总价（元）")
                .row("2021-05-01", "猕猴桃", 100, 6.5, 650)
                .row("2021-05-01", "土鸡蛋", 20, 15, 300)
                .header(1).maps("A=period B=product C=quantity D=unit-price E=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | - | 100 jin | 650.00 | unit-price=6.50")
                .reads(3, "2021-05-01 | 土鸡蛋 | - | 20 jin | 300.00 | unit-price=15.00"),
            xlsx("nothing-stated")
                .row("日期", "产品", "渠道", "销量（公斤）", "金额（元）")
                .row("2021-05-01", "猕猴桃", "—", 80, "—")
                .row("2021-05-02", "猕猴桃", null, "--", 960)
                .row("2021-05-03", "猕猴桃", "邮乐网", "/", 480)
                .header(1).maps("A=period B=product C=channel D=quantity E=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | - | 80 kg | -")
                .reads(3, "2021-05-02 | 猕猴桃 | - | - | 960.00")
                .reads(4, "2021-05-03 | 猕猴桃 | 邮乐网 | - | 480.00"),
            xlsx("an-error-and-words-where-a-number-belongs")
                .row("日期", "产品", "金额（元）")
                .row("2021-05-01", "猕猴桃", 100)
                .row("2021-05-02", "猕猴桃", new Formula("B9*C9", "#VALUE!"))
                .row("2021-05-03", "猕猴桃", "待定")
                .row("2021-05-04", "猕猴桃", "1.2.3")
                .row("2021-05-05", "猕猴桃", 12.345)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | - | - | 100.00")
                .problem(3, "amount").problem(4, "amount").problem(5, "amount").problem(6, "amount"),
            xlsx("refund-column")
                .row("交易日期", "商品", "平台", "件数（件）", "成交金额（元）", "是否退货")
                .row("2021-05-01", "辣椒酱", "抖音直播", 2, 36, "否")
                .row("2021-05-02", "辣椒酱", "抖音直播", -1, -18, "是")
                .header(1).maps("A=period B=product C=channel D=quantity E=amount F=refund")
                .reads(2, "2021-05-01 | 辣椒酱 | 抖音直播 | 2 parcel | 36.00 | refund=no")
                .reads(3, "2021-05-02 | 辣椒酱 | 抖音直播 | -1 parcel | -18.00 | refund=yes"),
            xlsx("more-decimals-than-fen-in-wan-yuan")
                .row("月份", "产品", "销售额(万元)")
                .row("2021年5月", "大米", new BigDecimal("1.234567"))
                .row("2021年6月", "大米", new BigDecimal("1.23456789"))
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05 | 大米 | - | - | 12345.67")
                .problem(3, "amount"),
            xlsx("quantity-without-any-unit")
                .row("日期", "产品", "数量")
                .row("2021-05-01", "猕猴桃", 12)
                .row("2021-05-02", "腊肉", 30)
                .header(1).maps("A=period B=product C=quantity").asks("quantity"));
    }
}
