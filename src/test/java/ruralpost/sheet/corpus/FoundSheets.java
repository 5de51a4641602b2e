package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.csv;
import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.util.List;

/** Sheets that {@link OfficeSheetTest} found to be misread, reduced to what it takes. */
final class FoundSheets {

    private FoundSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("records-in-full-width-digits").merge("A1:C1")
                .row("2018年1月农产品销售台账")
                .row("产品", "金额（元）", "备注")
                .row("猕猴桃", "７０４２．３２", null).row("金秋梨", "３５８６３．７７", "客户自提")
                .header(2).maps("A=product B=amount C=remark")
                .reads(3, "2018-01 | 猕猴桃 | - | - | 7042.32").reads(4, "2018-01 | 金秋梨 | - | - | 35863.77 | remark=客户自提"),
            xlsx("channels-over-their-numbers-beside-an-unknown-title").merge("B2:C2", "D2:E2", "A2:A3")
                .row("2018年1月农产品销售额统计表")
                .row("项目", "邮乐网", null, "邮乐小店")
                .row(null, "销量(斤)", "金额（元）", "销量(斤)", "金额（元）")
                .row("腊肉", 157, 7042.32, 471, 35635.84)
                .header(2, 3).maps("A=product B=quantity@channel C=amount@channel D=quantity@channel E=amount@channel")
                .reads(4, "2018-01 | 腊肉 | 邮乐网 | 157 jin | 7042.32", "2018-01 | 腊肉 | 邮乐小店 | 471 jin | 35635.84"),
            xlsx("products-across-with-a-mark-for-nothing-and-signatures")
                .row("农产品销售额统计表（单位：元）")
                .row("日期", "腊肉", "茶油", "蜂蜜")
                .row("2018-01-01", 7042.32, 42791.56, 35635.84).row("2018-01-15", 35863.77, 9073.31, "-")
                .row("制表：张三", null, "审核：李四", "负责人：王五")
                .header(2).maps("A=period B=amount@product C=amount@product D=amount@product")
                .reads(3, "2018-01-01 | 腊肉 | - | - | 7042.32", "2018-01-01 | 茶油 | - | - | 42791.56", "2018-01-01 | 蜂蜜 | - | - | 35635.84")
                .reads(4, "2018-01-15 | 腊肉 | - | - | 35863.77", "2018-01-15 | 茶油 | - | - | 9073.31"),
            xlsx("a-month-in-which-nothing-was-sold").merge("A1:D1")
                .row("2018年农产品销售额统计表（单位：元）")
                .row("产品", "1月份", "2月份", "3月份")
                .row("腊肉", 7042.32, 42791.56, null)
                .header(2).maps("A=product B=amount@period C=amount@period D=amount@period")
                .reads(3, "2018-01 | 腊肉 | - | - | 7042.32", "2018-02 | 腊肉 | - | - | 42791.56"),
            xlsx("the-months-so-far-beside-the-month").merge("A1:C1", "A2:A3")
                .row("2018年3月农产品销售额统计表")
                .row("产品", "本期", "1-3月累计")
                .row(null, "销售额（元）", "销售额（元）")
                .row("腊肉", 35635.84, 27735.23)
                .header(2, 3).maps("A=product B=amount")
                .reads(4, "2018-03 | 腊肉 | - | - | 35635.84"),
            xlsx("sums-beside-groups-written-with-their-sign").merge("A1:B1")
                .row("2018年1月农产品销售统计表")
                .row("产品", "销售额（元）")
                .row("一、邮乐网", "¥42906.09").row("腊肉", "¥7042.32").row("茶油", "¥35863.77")
                .row("二、其他平台", "¥45586.64").row("土鸡蛋", "¥45586.64")
                .header(2).maps("A=product B=amount")
                .reads(4, "2018-01 | 腊肉 | 邮乐网 | - | 7042.32").reads(5, "2018-01 | 茶油 | 邮乐网 | - | 35863.77").reads(7, "2018-01 | 土鸡蛋 | 其他平台 | - | 45586.64"),
            xlsx("below-a-table-in-another-unit-and-year")
                .row("2017年1月销售统计表").row("单位：万元").row("项目", "网上").row("腊肉", 0.71).gap(1)
                .row("2018年农产品销售额统计表").row("单位：元").row("产品", "1月", "2月").row("腊肉", 7042.32, 42791.56)
                .header(8).maps("A=product B=amount@period C=amount@period")
                .reads(9, "2018-01 | 腊肉 | - | - | 7042.32", "2018-02 | 腊肉 | - | - | 42791.56"),
            xlsx("a-small-summary-above-signatures")
                .row("2018年1月农产品销售台账")
                .row("产品", "数量（斤）", null, "渠道", "合计")
                .row("猕猴桃", 133, null, "邮乐网", 12345).row("金秋梨", 78, null, "抖音直播", 6789).row("辣椒酱", 4, null, "合计", 19134).row("蜂蜜", 227).row("腐乳", 153)
                .row("制表：张三", null, "审核：李四", null, "负责人：王五")
                .header(2).maps("A=product B=quantity")
                .reads(3, "2018-01 | 猕猴桃 | - | 133 jin | -").reads(4, "2018-01 | 金秋梨 | - | 78 jin | -").reads(5, "2018-01 | 辣椒酱 | - | 4 jin | -")
                .reads(6, "2018-01 | 蜂蜜 | - | 227 jin | -").reads(7, "2018-01 | 腐乳 | - | 153 jin | -"),
            xlsx("parts-of-a-total-where-the-price-stands-first")
                .row("2018年1月农产品销售台账")
                .row("单价", "产品", "数量（斤）", "金额（元）")
                .row(64.56, "腊肉", 133, 8586.48)
                .row(null, "合计", 133, 8586.48).row(null, "其中：线上销售", null, 8000).row(null, "线下销售", null, 586.48)
                .header(2).maps("A=unit-price B=product C=quantity D=amount")
                .reads(3, "2018-01 | 腊肉 | - | 133 jin | 8586.48 | unit-price=64.56"),
            csv("a-single-title-below-another-in-a-text-file").text("2018年1月农产品销售额统计表\n产品,本期\n,销售额（万元）\n腊肉,3.57\n茶油,0.14\n")
                .header(2, 3).maps("A=product B=amount")
                .reads(4, "2018-01 | 腊肉 | - | - | 35700.00").reads(5, "2018-01 | 茶油 | - | - | 1400.00"),
            xlsx("numbered-columns-beside-a-small-summary")
                .row("2018年1月农产品销售台账")
                .row("序号", "产品", "渠道", "数量（斤）")
                .row("甲", "乙", 1, 2, null, "渠道", "合计")
                .row(1, "猕猴桃", "邮乐网", 133, null, "邮乐网", 12345).row(2, "金秋梨", "线下合同", 78, null, "合计", 12345).row(3, "辣椒酱", "邮乐网", 4)
                .header(2, 3).maps("B=product C=channel D=quantity")
                .reads(4, "2018-01 | 猕猴桃 | 邮乐网 | 133 jin | -").reads(5, "2018-01 | 金秋梨 | 线下合同 | 78 jin | -").reads(6, "2018-01 | 辣椒酱 | 邮乐网 | 4 jin | -"),
            csv("amounts-over-channels-in-a-text-file").text("2018年1月农产品销售额统计表\n单位：元\n产品,销售额（元）,,合计\n,邮乐网,邮乐小店,\n腊肉,7042.32,42791.56,49833.88\n")
                .header(3, 4).maps("A=product B=amount@channel C=amount@channel")
                .reads(5, "2018-01 | 腊肉 | 邮乐网 | - | 7042.32", "2018-01 | 腊肉 | 邮乐小店 | - | 42791.56"),
            xlsx("codes-before-names-and-other-days-before-the-day-of-sale")
                .row("登记日期", "下单时间", "商品编号", "货品名称", "数量（斤）")
                .row("2025-02-01", "2018-01-01", "P00100", "猕猴桃", 133).row("2025-02-02", "2018-01-02", "P00103", "腊肉", 12)
                .header(1).maps("B=period D=product E=quantity")
                .reads(2, "2018-01-01 | 猕猴桃 | - | 133 jin | -").reads(3, "2018-01-02 | 腊肉 | - | 12 jin | -"),
            xlsx("month-and-day-columns-with-totals-and-notes").merge("A1:D1")
                .row("2018年农产品销售台账")
                .row("月", "日", "产品", "数量（斤）")
                .row(1, 1, "猕猴桃", 133).row(1, 9, "腊肉", 20)
                .row("小计", null, null, 153)
                .row("填表人：张三    审核人：李四")
                .row(null, "2025年1月3日")
                .header(2).maps("A=period B=period C=product D=quantity")
                .reads(3, "2018-01-01 | 猕猴桃 | - | 133 jin | -").reads(4, "2018-01-09 | 腊肉 | - | 20 jin | -"),
            xlsx("a-small-summary-beside-the-register")
                .row("日期", "产品", "数量（斤）", null, "渠道", "金额")
                .row("2018-01-01", "猕猴桃", 133, null, "邮乐网", 12345).row("2018-01-03", "金秋梨", 78, null, "抖音直播", 6789)
                .row("2018-01-05", "辣椒酱", 4, null, "合计", 19134).row("2018-01-08", "蜂蜜", 227)
                .header(1).maps("A=period B=product C=quantity")
                .reads(2, "2018-01-01 | 猕猴桃 | - | 133 jin | -").reads(3, "2018-01-03 | 金秋梨 | - | 78 jin | -")
                .reads(4, "2018-01-05 | 辣椒酱 | - | 4 jin | -").reads(5, "2018-01-08 | 蜂蜜 | - | 227 jin | -"),
            xlsx("amounts-that-might-be-days-below-channels").merge("B2:C2", "A2:A3")
                .row("2018年1月农产品销售额统计表")
                .row("产品", "销售额（万元）")
                .row(null, "邮乐网", "邮乐小店")
                .row("腊肉", 3.04, 4.3)
                .header(2, 3).maps("A=product B=amount@channel C=amount@channel")
                .reads(4, "2018-01 | 腊肉 | 邮乐网 | - | 30400.00", "2018-01 | 腊肉 | 邮乐小店 | - | 43000.00"),
            xlsx("marks-for-what-stands-above")
                .row("日期", "产品", "渠道", "数量（斤）")
                .row("2018-01-01", "腊肉", "邮乐网", 133).row("〃", "茶油", "同上", 4).row("2018-01-02", "\"", "\"", 5)
                .header(1).maps("A=period B=product C=channel D=quantity")
                .reads(2, "2018-01-01 | 腊肉 | 邮乐网 | 133 jin | -").reads(3, "2018-01-01 | 茶油 | 邮乐网 | 4 jin | -").reads(4, "2018-01-02 | 茶油 | 邮乐网 | 5 jin | -"),
            xlsx("income-and-a-sum-called-by-its-title")
                .row("日期", "产品", "数量（斤）", "销售收入（元）")
                .row("2018-01-01", "腊肉", 133, 42791.56)
                .row("合计金额", null, 133, 42791.56)
                .header(1).maps("A=period B=product C=quantity D=amount")
                .reads(2, "2018-01-01 | 腊肉 | - | 133 jin | 42791.56"));
    }

    /** Sheets of which only their sender can say what is meant. */
    static List<MessySheet> asked() {
        return List.of(
            xlsx("months-across-above-a-register").merge("A1:C1")
                .row("2018年农产品销售额统计表（单位：元）")
                .row("产品", "1月", "2月")
                .row("腊肉", 1, 2).gap(1)
                .row("2018年3月农产品销售统计表")
                .row("渠道", "产品", "销售额（元）")
                .row("邮乐网", "腊肉", 10)
                .header(2).maps("A=product B=amount@period C=amount@period").reads(3, "2018-01 | 腊肉 | - | - | 1.00", "2018-02 | 腊肉 | - | - | 2.00")
                .header(6).maps("A=channel B=product C=amount").reads(7, "2018-03 | 腊肉 | 邮乐网 | - | 10.00").asks("table"));
    }
}
