package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.util.List;

/** Tables beside the sales in an office's folders: purchases, stock, plans, quotations, returns; and sales that stand among them. */
final class OtherKindSheets {

    private OtherKindSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("sales-among-purchases-and-stock").merge("A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2")
                .row("2024年7月商品进销存月报表")
                .row("商品名称", "单位", "本期购进", null, "本期销售", null, "期末库存", null)
                .row(null, null, "数量", "金额", "数量", "金额", "数量", "金额")
                .row("干笋", "斤", 80, 2400, 30, 1350, 50, 1500)
                .row("红薯粉", "斤", 60, 600, 45, 720, 15, 150)
                .header(2, 3).maps("A=product B=unit E=quantity F=amount")
                .reads(4, "2024-07 | 干笋 | - | 30 jin | 1350.00")
                .reads(5, "2024-07 | 红薯粉 | - | 45 jin | 720.00"),
            xlsx("paid-with-tax-beside-the-money-without")
                .row("开票日期", "发票号码", "货物名称", "金额", "税率", "税额", "价税合计")
                .row("2024-07-02", "0031", "干笋", 1000, "9%", 90, 1090)
                .row("2024-07-03", "0032", "红薯粉", 200, "9%", 18, 218)
                .header(1).maps("A=period B=doc C=product G=amount")
                .reads(2, "2024-07-02 | 干笋 | - | - | 1090.00 | doc=0031")
                .reads(3, "2024-07-03 | 红薯粉 | - | - | 218.00 | doc=0032"),
            xlsx("customer-numbers-are-no-order-numbers")
                .row("顾客编号", "商品名称", "销售日期", "销售金额")
                .row("70021", "干笋", "2024-07-01", 45)
                .row("70022", "干笋", "2024-07-01", 90)
                .header(1).maps("B=product C=period D=amount")
                .reads(2, "2024-07-01 | 干笋 | - | - | 45.00")
                .reads(3, "2024-07-01 | 干笋 | - | - | 90.00"),
            xlsx("numbers-of-orders-are-no-counts")
                .row("销售日期", "销售订单", "产品", "销售额")
                .row("2024-07-01", "310255-071", "干笋", 45)
                .row("2024-07-02", "310256-118", "红薯粉", 16)
                .header(1).maps("A=period C=product D=amount")
                .reads(2, "2024-07-01 | 干笋 | - | - | 45.00")
                .reads(3, "2024-07-02 | 红薯粉 | - | - | 16.00"),
            xlsx("book-of-purchases")
                .row("2024年7月进货台账")
                .row("日期", "品名", "金额")
                .row("7月1日", "干笋", 2400)
                .noSales(),
            xlsx("plan-of-sales")
                .row("2024年农产品销售计划表")
                .row("月份", "产品", "销售额（元）")
                .row("1月", "干笋", 3000)
                .noSales(),
            xlsx("bought-by-offices-is-sold")
                .row("预算单位采购脱贫地区农副产品统计表（2024年7月）")
                .row("产品名称", "采购金额（元）")
                .row("干笋", 450)
                .header(2).maps("A=product B=amount").reads(3, "2024-07 | 干笋 | - | - | 450.00"));
    }

    /** Sheets whose only days are of something else. */
    static List<MessySheet> asked() {
        return List.of(
            xlsx("day-of-purchase")
                .row("货品名称", "进货时间", "总价")
                .row("干笋", "2024-07-01", 2400)
                .header(1).maps("A=product C=amount").asks("period"),
            xlsx("day-of-a-meeting")
                .row("根据县里2023年12月5日会议要求，现将农产品销售情况公布如下")
                .row("产品", "销售额（元）")
                .row("干笋", 100)
                .header(2).maps("A=product B=amount").asks("period"));
    }
}
