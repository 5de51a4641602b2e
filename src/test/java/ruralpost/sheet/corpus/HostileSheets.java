package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.util.List;

/** Legal, but made to trip a reader. */
final class HostileSheets {

    private HostileSheets() {
    }

    static List<MessySheet> all() {
        return List.of(
            xlsx("two-equal-sales-stay-two")
                .row("日期", "产品", "渠道", "金额（元）")
                .row("2021-05-01", "猕猴桃", "邮乐网", 58)
                .row("2021-05-01", "猕猴桃", "邮乐网", 58)
                .header(1).maps("A=period B=product C=channel D=amount")
                .reads(2, "2021-05-01 | 猕猴桃 | 邮乐网 | - | 58.00")
                .reads(3, "2021-05-01 | 猕猴桃 | 邮乐网 | - | 58.00"),
            xlsx("styled-empty-cells-around").merge("A1:H1")
                .row("农产品销售登记", "", "", "", "", "", "", "")
                .row("", "日期", "产品", "", "金额（元）", "", "", "")
                .row("", "2021-05-01", "蜂蜜", "", 120, "", "", "")
                .row("", "2021-05-02", "蜂蜜", "", 240, "", "", "")
                .row("", "", "", "", "", "", "", "")
                .row("", "", "", "", "", "", "", "")
                .header(2).maps("B=period C=product E=amount")
                .reads(3, "2021-05-01 | 蜂蜜 | - | - | 120.00")
                .reads(4, "2021-05-02 | 蜂蜜 | - | - | 240.00"),
            xlsx("texts-that-look-like-formulas")
                .row("日期", "产品", "金额（元）", "备注")
                .row("2021-05-01", "腊肉", 100, "=1+1")
                .row("2021-05-02", "腊肉", "=200", "@SUM(A1)")
                .row("2021-05-03", "腊肉", 300, "-")
                .header(1).maps("A=period B=product C=amount D=remark")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 100.00 | remark==1+1")
                .problem(3, "amount")
                .reads(4, "2021-05-03 | 腊肉 | - | - | 300.00 | remark=-"),
            xlsx("a-product-called-like-a-total")
                .row("日期", "产品", "渠道", "金额（元）")
                .row("2021-05-01", "合计牌大米", "邮乐网", 60)
                .row("2021-05-02", "总计划礼包", "邮乐网", 199)
                .row("2021-05-03", "土鸡蛋", "邮乐网", 45)
                .row("合计", null, null, 304)
                .header(1).maps("A=period B=product C=channel D=amount")
                .reads(2, "2021-05-01 | 合计牌大米 | 邮乐网 | - | 60.00")
                .reads(3, "2021-05-02 | 总计划礼包 | 邮乐网 | - | 199.00")
                .reads(4, "2021-05-03 | 土鸡蛋 | 邮乐网 | - | 45.00"),
            xlsx("amounts-that-are-formulas").merge("A1:E1")
                .row("2021年5月农产品销售明细")
                .row("日期", "产品", "数量（箱）", "单价（元）", "金额（元）")
                .row("2021-05-01", "猕猴桃", 10, 58, new Formula("C3*D3", 580))
                .row("2021-05-02", "黄桃", 3, 80.1, new Formula("C4*D4", 240.29999999999998))
                .row("合计", null, new Formula("SUM(C3:C4)", 13), null, new Formula("SUM(E3:E4)", 820.3))
                .header(2).maps("A=period B=product C=quantity D=unit-price E=amount")
                .reads(3, "2021-05-01 | 猕猴桃 | - | 10 carton | 580.00 | unit-price=58.00")
                .reads(4, "2021-05-02 | 黄桃 | - | 3 carton | 240.30 | unit-price=80.10"),
            xlsx("two-amounts-taxed-and-untaxed")
                .row("日期", "产品", "渠道", "金额（元）", "不含税金额（元）", "税额（元）")
                .row("2021-05-01", "茶油", "工会采购", 1090, 1000, 90)
                .row("2021-05-02", "腊肉", "工会采购", 2180, 2000, 180)
                .header(1).maps("A=period B=product C=channel D=amount")
                .reads(2, "2021-05-01 | 茶油 | 工会采购 | - | 1090.00")
                .reads(3, "2021-05-02 | 腊肉 | 工会采购 | - | 2180.00"),
            xlsx("numbers-among-the-titles").merge("A1:D1")
                .row("832")
                .row("日期", "产品", "832平台", "邮乐网")
                .row("2021-05-01", "猕猴桃", "1200元", "300元")
                .row("2021-05-02", "腊肉", "800元", "450.5元")
                .header(2).maps("A=period B=product C=amount@channel D=amount@channel")
                .reads(3, "2021-05-01 | 猕猴桃 | 832平台 | - | 1200.00", "2021-05-01 | 猕猴桃 | 邮乐网 | - | 300.00")
                .reads(4, "2021-05-02 | 腊肉 | 832平台 | - | 800.00", "2021-05-02 | 腊肉 | 邮乐网 | - | 450.50"));
    }
}
