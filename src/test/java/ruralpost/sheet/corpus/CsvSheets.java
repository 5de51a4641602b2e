package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text files: encodings, separators, line ends, quotes. */
final class CsvSheets {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private CsvSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            csv("utf8-with-mark").encoded(StandardCharsets.UTF_8, true)
                .row("日期", "产品", "渠道", "销量(公斤)", "金额(元)")
                .row("2021-05-01", "猕猴桃", "邮乐网", "12.5", "150")
                .row("2021-05-02", "腊肉", "抖音直播", "3", "270.00")
                .header(1).maps("A=period B=product C=channel D=quantity E=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | 邮乐网 | 12.5 kg | 150.00")
                .reads(3, "2021-05-02 | 腊肉 | 抖音直播 | 3 kg | 270.00"),
            csv("gb18030-with-rare-characters").encoded(GB18030, false)
                .row("日期", "产品", "买方", "金额（元）")
                .row("2021/5/1", "茶油", "㐂来饭店", "1,280.00")
                .row("2021/5/2", "黑茶", "𠮷祥茶行", "￥360")
                .header(1).maps("A=period B=product C=buyer D=amount")
                .reads(2, "2021-05-01 | 茶油 | - | - | 1280.00 | buyer=㐂来饭店")
                .reads(3, "2021-05-02 | 黑茶 | - | - | 360.00 | buyer=𠮷祥茶行"),
            csv("utf16-with-tabs").encoded(StandardCharsets.UTF_16LE, true).separated('\t')
                .row("下单日期", "商品名称", "平台", "成交金额（元）")
                .row("2021-05-01", "蜂蜜", "邮乐小店", "120")
                .row("2021-05-03", "大米", "832平台", "5600")
                .header(1).maps("A=period B=product C=channel D=amount")
                .reads(2, "2021-05-01 | 蜂蜜 | 邮乐小店 | - | 120.00")
                .reads(3, "2021-05-03 | 大米 | 832平台 | - | 5600.00"),
            csv("semicolons").separated(';').lineEnd("\n")
                .row("日期", "产品", "数量", "单位", "金额")
                .row("2021-05-01", "猕猴桃", "10", "箱", "580,00元")
                .row("2021-05-02", "黄桃", "6", "箱", "480")
                .row("2021-05-03", "黄桃", "1,200", "斤", "7,200.00")
                .header(1).maps("A=period B=product C=quantity D=unit E=amount")
                .problem(2, "amount")
                .reads(3, "2021-05-02 | 黄桃 | - | 6 carton | 480.00")
                .reads(4, "2021-05-03 | 黄桃 | - | 1200 jin | 7200.00"),
            csv("tabs-in-gb18030").encoded(GB18030, false).separated('\t').lineEnd("\n")
                .row("月份", "产品", "销售额（万元）")
                .row("2021年5月", "猕猴桃", "1.28")
                .row("2021年6月", "猕猴桃", "0.05")
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05 | 猕猴桃 | - | - | 12800.00")
                .reads(3, "2021-06 | 猕猴桃 | - | - | 500.00"),
            csv("separator-line").text("sep=;\r\n日期;产品;金额\r\n2021-05-01;腊肉;1,250.50\r\n2021-05-02;茶油;90\r\n")
                // office programs do not show that line, so the titles are row 1
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 1250.50")
                .reads(3, "2021-05-02 | 茶油 | - | - | 90.00"),
            csv("quoted-line-breaks-and-quotes")
                .row("日期", "产品", "金额", "备注")
                .row("2021-05-01", "腊肉", "1,200", "客户要求：\n\"真空\"包装,尽快发货")
                .row("2021-05-02", "黑茶", "360", "无")
                .row("2021-05-03", "蜂蜜", "120", null)
                .header(1).maps("A=period B=product C=amount D=remark")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 1200.00 | remark=客户要求：\n\"真空\"包装,尽快发货")
                .reads(3, "2021-05-02 | 黑茶 | - | - | 360.00 | remark=无")
                .reads(4, "2021-05-03 | 蜂蜜 | - | - | 120.00"),
            csv("carriage-returns-only").lineEnd("\r")
                .row("日期", "产品", "金额（元）")
                .row("2021-05-01", "大米", "300")
                .row("2021-05-02", "大米", "450")
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 大米 | - | - | 300.00")
                .reads(3, "2021-05-02 | 大米 | - | - | 450.00"),
            csv("merged-titles-saved-as-text").encoded(GB18030, false)
                .row("2021年5月农产品销售统计表", null, null, null, null)
                .row(null, null, null, null, "单位：万元")
                .row("乡镇", "产品", "销售情况", null, null)
                .row(null, null, "销量（公斤）", "销售额", "占比%")
                .row("双龙镇", "猕猴桃", "5000", "6", "66.67")
                .row("石栏镇", "猕猴桃", "2500", "3", "33.33")
                .row("合计", null, "7500", "9", "100")
                .row("填报人：张三", null, "审核人：李四", null, null)
                .header(3, 4).maps("A=seller B=product C=quantity D=amount")
                .reads(5, "2021-05 | 猕猴桃 | - | 5000 kg | 60000.00 | seller=双龙镇")
                .reads(6, "2021-05 | 猕猴桃 | - | 2500 kg | 30000.00 | seller=石栏镇"),
            csv("empty-columns-and-rows-at-the-end")
                .row("日期", "产品", "金额（元）", null, null, null, null)
                .row("2021-05-01", "腐乳", "18", null, null, null, null)
                .row("2021-05-02", "腐乳", "36", null, null, null, null)
                .row(null, null, null, null, null, null, null)
                .row(null, null, " ", null, null, null, null)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 腐乳 | - | - | 18.00")
                .reads(3, "2021-05-02 | 腐乳 | - | - | 36.00"),
            csv("web-shop-export").encoded(StandardCharsets.UTF_8, true).lineEnd("\n")
                .row("订单编号", "下单日期", "商品名称", "数量", "单位", "实收金额", "收货人", "收货地址")
                .row("\t202105010001", "2021-05-01 09:30:12", "土鸡蛋", "30", "枚", "45.00", "张三", "长沙市芙蓉区")
                .row("\t202105010002", "2021-05-01 21:05:44", "土鸡蛋", "60", "枚", "90.00", "李四", "株洲市天元区")
                .header(1).maps("A=doc B=period C=product D=quantity E=unit F=amount G=buyer")
                .reads(2, "2021-05-01 | 土鸡蛋 | - | 30 egg | 45.00 | doc=202105010001 buyer=张三")
                .reads(3, "2021-05-01 | 土鸡蛋 | - | 60 egg | 90.00 | doc=202105010002 buyer=李四"));
    }
}
