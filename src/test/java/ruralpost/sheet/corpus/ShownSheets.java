package ruralpost.sheet.corpus;

import static ruralpost.sheet.corpus.MessySheet.csv;
import static ruralpost.sheet.corpus.MessySheet.xls;
import static ruralpost.sheet.corpus.MessySheet.xlsx;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Sheets that show other numbers than their cells hold, times in words, and text files as chats and shops leave them. */
final class ShownSheets {

    private ShownSheets() {
    }

    private static Shown shown(double number, String format) {
        return new Shown(BigDecimal.valueOf(number), format);
    }

    static List<MessySheet> all() {
        return Stream.of(formats(), units(), times(), values(), texts(), books()).flatMap(List::stream).toList();
    }

    private static List<MessySheet> formats() {
        return List.of(
            xlsx("yuan-shown-in-wan-under-wan-yuan")
                .row("2021年5月农产品销售汇总表").row(null, null, null, "单位：万元")
                .row("日期", "产品", "渠道", "销售额（万元）")
                .row("2021-05-01", "腊肉", "邮乐网", shown(123456.78, "0!.0000"))
                .row("2021-05-02", "黑茶", "邮乐网", shown(9800, "0!.0,"))
                .header(3).maps("A=period B=product C=channel D=amount")
                .reads(4, "2021-05-01 | 腊肉 | 邮乐网 | - | 123456.78")
                .reads(5, "2021-05-02 | 黑茶 | 邮乐网 | - | 9800.00"),
            xls("yuan-shown-in-thousands-under-thousand-yuan")
                .row("日期", "产品", "金额（千元）")
                .row("2021-05-01", "腊肉", shown(12345, "#,##0.0,"))
                .row("2021-05-02", "黑茶", 9.8)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 12345.00")
                .reads(3, "2021-05-02 | 黑茶 | - | - | 9800.00"),
            xlsx("large-ones-shown-in-wan")
                .row("日期", "产品", "金额（元）")
                .row("2021-05-01", "腊肉", shown(12345.6, "[>=10000]0!.0,\"万\";0.00"))
                .row("2021-05-02", "黑茶", shown(980, "[>=10000]0!.0,\"万\";0.00"))
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | - | 12345.60")
                .reads(3, "2021-05-02 | 黑茶 | - | - | 980.00"),
            xlsx("yuan-shown-as-if-they-were-wan")
                .row("日期", "产品", "金额")
                .row("2021-05-01", "腊肉", shown(12345, "0!.0000\"元\""))
                .row("2021-05-02", "黑茶", shown(980, "0.00"))
                .header(1).maps("A=period B=product C=amount")
                .problem(2, "amount")
                .reads(3, "2021-05-02 | 黑茶 | - | - | 980.00"),
            xls("kilograms-shown-in-tonnes")
                .row("日期", "产品", "数量", "金额（元）")
                .row("2021-05-01", "大米", shown(1250, "0.00,\"吨\""), 7500)
                .row("2021-05-02", "大米", shown(30, "General\"箱\""), 900)
                .header(1).maps("A=period B=product C=quantity D=amount")
                .reads(2, "2021-05-01 | 大米 | - | 1.25 t | 7500.00")
                .reads(3, "2021-05-02 | 大米 | - | 30 carton | 900.00"),
            xlsx("months-shown-by-their-format")
                .row("2021年黑茶销售情况")
                .row("月份", "产品", "渠道", "销售额（元）")
                .row(shown(3, "0\"月\""), "黑茶", "邮乐网", 300)
                .row(shown(4, "0\"月份\""), "黑茶", "邮乐网", 400)
                .header(2).maps("A=period B=product C=channel D=amount")
                .reads(3, "2021-03 | 黑茶 | 邮乐网 | - | 300.00")
                .reads(4, "2021-04 | 黑茶 | 邮乐网 | - | 400.00"),
            xlsx("accounting-formats")
                .row("日期", "产品", "数量（斤）", "金额（元）", "备注")
                .row("2021-05-01", "腊肉", shown(20, "#,##0_ "), shown(-1234.5, "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ "), "退货")
                .row("2021-05-02", "腊肉", shown(20, "#,##0_);[Red](#,##0)"), shown(1234.5, "[DBNum2][$-804]General\"元整\""), null)
                .row("2021-05-03", "腊肉", shown(20, "@"), shown(1234.5, "￥#,##0.00;[红色]￥-#,##0.00"), null)
                .header(1).maps("A=period B=product C=quantity D=amount E=remark")
                .reads(2, "2021-05-01 | 腊肉 | - | 20 jin | -1234.50 | remark=退货")
                .reads(3, "2021-05-02 | 腊肉 | - | 20 jin | 1234.50")
                .reads(4, "2021-05-03 | 腊肉 | - | 20 jin | 1234.50"),
            xlsx("quantities-formatted-as-dates")
                .row("日期", "产品", "数量（斤）", "金额（元）")
                .row("2021-05-01", "腊肉", Dated.of(1900, 4, 9, "yyyy/m/d"), 100)
                .row("2021-05-02", "腊肉", 20, Dated.of(1902, 9, 26, "yyyy-mm-dd"))
                .row("2021-05-03", "腊肉", 20, 1000)
                .header(1).maps("A=period B=product C=quantity D=amount")
                .problem(2, "quantity")
                .problem(3, "amount")
                .reads(4, "2021-05-03 | 腊肉 | - | 20 jin | 1000.00"));
    }

    private static List<MessySheet> units() {
        return List.of(
            xlsx("a-unit-among-other-words")
                .row("日期", "产品", "数量（斤，毛重）", "金额（万元，含税）")
                .row("2021-05-01", "腊肉", 20, 1.5)
                .header(1).maps("A=period B=product C=quantity D=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | 20 jin | 15000.00"),
            xlsx("a-unit-line-with-a-blank-in-its-word")
                .row("农产品销售表", null, "单 位∶RMB万元")
                .row("日期", "产品", "金额")
                .row("2021-05-01", "腊肉", 1.5)
                .header(2).maps("A=period B=product C=amount")
                .reads(3, "2021-05-01 | 腊肉 | - | - | 15000.00"),
            xlsx("a-unit-line-for-money-and-weight")
                .row("农产品销售表", null, null, "单位：万元/吨")
                .row("日期", "产品", "数量", "金额")
                .row("2021-05-01", "大米", 20, 1.5)
                .header(2).maps("A=period B=product C=quantity D=amount")
                .reads(3, "2021-05-01 | 大米 | - | 20 t | 15000.00"),
            xlsx("money-that-no-sale-brought")
                .row("日期", "产品", "未收金额", "日均销售额（元）", "补贴金额（元）", "预计销售额（万元）")
                .row("2021-05-01", "腊肉", 5, 6, 7, 8)
                .noSales(),
            xlsx("foreign-money-above")
                .row("出口销售表", null, null, "单位：万美元")
                .row("日期", "产品", "数量（吨）", "金额")
                .row("2021-05-01", "大米", 20, 1.5)
                .header(2).maps("A=period B=product C=quantity")
                .reads(3, "2021-05-01 | 大米 | - | 20 t | -"));
    }

    private static List<MessySheet> times() {
        return List.of(
            xlsx("weeks-of-a-year")
                .row("2021年邮乐购周报表")
                .row("周次", "产品", "渠道", "销售额（元）")
                .row("第12周", "黑茶", "邮乐网", 300)
                .row("第十三周", "黑茶", "邮乐网", 400)
                .header(2).maps("A=period B=product C=channel D=amount")
                .reads(3, "2021-03-22..2021-03-28 | 黑茶 | 邮乐网 | - | 300.00")
                .reads(4, "2021-03-29..2021-04-04 | 黑茶 | 邮乐网 | - | 400.00"),
            xlsx("thirds-of-a-month")
                .row("2021年5月农产品进城旬报")
                .row("旬", "产品", "销售额（元）")
                .row("上旬", "黑茶", 300)
                .row("5月中旬", "黑茶", 400)
                .row("2021年5月下旬", "黑茶", 500)
                .header(2).maps("A=period B=product C=amount")
                .reads(3, "2021-05-01..2021-05-10 | 黑茶 | - | - | 300.00")
                .reads(4, "2021-05-11..2021-05-20 | 黑茶 | - | - | 400.00")
                .reads(5, "2021-05-21..2021-05-31 | 黑茶 | - | - | 500.00"),
            xlsx("spans-of-days")
                .row("2021年“五一”活动销售情况")
                .row("时间", "产品", "销售额（元）")
                .row("5月1日—5月5日", "黑茶", 300)
                .row("5.6-5.10", "黑茶", 400)
                .row("5月11-15日", "黑茶", 500)
                .row("2021.5.16-5.20", "黑茶", 600)
                .row("五一期间", "黑茶", 700)
                .row("5月底", "黑茶", 800)
                .header(2).maps("A=period B=product C=amount")
                .reads(3, "2021-05-01..2021-05-05 | 黑茶 | - | - | 300.00")
                .reads(4, "2021-05-06..2021-05-10 | 黑茶 | - | - | 400.00")
                .reads(5, "2021-05-11..2021-05-15 | 黑茶 | - | - | 500.00")
                .reads(6, "2021-05-16..2021-05-20 | 黑茶 | - | - | 600.00")
                .problem(7, "period").problem(8, "period"),
            xlsx("cumulated-up-to-a-month-named-in-words")
                .row("截至2021年5月底农产品销售累计")
                .row("截止时间", "产品", "销售额（元）")
                .row("截至5月底", "黑茶", 300)
                .row("2021年1-5月", "腊肉", 300)
                .header(2).maps("A=period B=product C=amount")
                .problem(3, "period")
                .reads(4, "2021-01-01..2021-05-31 | 腊肉 | - | - | 300.00"),
            csv("times-with-zones")
                .text("支付时间,商品名称,实付金额\n2021-05-01T08:00:00+08:00,黑茶,300\n2021-05-01 23:59:59,腊肉,20.5\n2021/5/2 8:01,黑茶,1\n").lineEnd("\n")
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 黑茶 | - | - | 300.00")
                .reads(3, "2021-05-01 | 腊肉 | - | - | 20.50")
                .reads(4, "2021-05-02 | 黑茶 | - | - | 1.00"),
            xls("dates-typed-as-texts")
                .row("日期", "产品", "金额")
                .row("2021。5。1", "黑茶", 300)
                .row("二0二一年五月二日", "黑茶", 400)
                .row("'2021-05-03", "黑茶", 500)
                .row("２０２１．５．４", "黑茶", 600)
                .row("2021年5月5日（周三）", "黑茶", 700)
                .row("2021-02-30", "黑茶", 800)
                .row("2021/13/1", "黑茶", 900)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 黑茶 | - | - | 300.00")
                .reads(3, "2021-05-02 | 黑茶 | - | - | 400.00")
                .reads(4, "2021-05-03 | 黑茶 | - | - | 500.00")
                .reads(5, "2021-05-04 | 黑茶 | - | - | 600.00")
                .reads(6, "2021-05-05 | 黑茶 | - | - | 700.00")
                .problem(7, "period").problem(8, "period"));
    }

    private static List<MessySheet> values() {
        return List.of(
            xlsx("spoken-numbers")
                .row("日期", "品名", "数量", "金额")
                .row("2021-05-01", "腊肉", "3斤半", "157元5角")
                .row("2021-05-02", "蜂蜜", "半斤", "三十元")
                .row("2021-05-03", "茶油", "两桶", "五百二十元整")
                .row("2021-05-04", "大米", "2箱（10斤/箱）", "120")
                .row("2021-05-05", "大米", "1件=5斤", "60")
                .row("2021-05-06", "大米", "5斤", "1.2万左右")
                .header(1).maps("A=period B=product C=quantity D=amount")
                .reads(2, "2021-05-01 | 腊肉 | - | 3.5 jin | 157.50")
                .reads(3, "2021-05-02 | 蜂蜜 | - | 0.5 jin | 30.00")
                .reads(4, "2021-05-03 | 茶油 | - | 2 drum | 520.00")
                .problem(5, "quantity").problem(6, "quantity")
                .reads(7, "2021-05-06 | 大米 | - | 5 jin | 12000.00 about"),
            xlsx("two-amounts-in-one-cell")
                .row("日期", "产品", "金额（元）")
                .row("2021-05-01", "黑茶", "100\n200")
                .row("2021-05-02", "黑茶", "1 200")
                .row("2021-05-03", "黑茶", "100+200")
                .row("2021-05-04", "黑茶", "1.2.3")
                .row("2021-05-05", "黑茶", "1'200")
                .row("2021-05-06", "黑茶", "-100")
                .row("2021-05-07", "黑茶", "﹣100")
                .row("2021-05-08", "黑茶", "负100元")
                .header(1).maps("A=period B=product C=amount")
                .problem(2, "amount")
                .reads(3, "2021-05-02 | 黑茶 | - | - | 1200.00")
                .problem(4, "amount").problem(5, "amount").problem(6, "amount")
                .reads(7, "2021-05-06 | 黑茶 | - | - | -100.00")
                .reads(8, "2021-05-07 | 黑茶 | - | - | -100.00")
                .reads(9, "2021-05-08 | 黑茶 | - | - | -100.00"),
            xlsx("nothing-and-errors")
                .row("日期", "产品", "数量（斤）", "金额（元）", "备注")
                .row("2021-05-01", "黑茶", "无", "100", null)
                .row("2021-05-02", "黑茶", 5, "#N/A", null)
                .row("2021-05-03", "黑茶", 5, "待定", null)
                .row("2021-05-04", "黑茶", "○", 100, null)
                .row("2021-05-05", "黑茶", "若干", 100, null)
                .row("2021-05-06", "黑茶", 5, "0元", "赠送")
                .header(1).maps("A=period B=product C=quantity D=amount E=remark")
                .reads(2, "2021-05-01 | 黑茶 | - | - | 100.00")
                .problem(3, "amount").problem(4, "amount").problem(5, "quantity").problem(6, "quantity")
                .reads(7, "2021-05-06 | 黑茶 | - | 5 jin | 0.00 | remark=赠送"),
            csv("foreign-money-and-discounts")
                .text("日期,产品,金额\n2021-05-01,黑茶,US$100\n2021-05-02,黑茶,100美元\n2021-05-03,黑茶,8.5折\n2021-05-04,黑茶,100-200\n2021-05-05,黑茶,￥100.00\n2021-05-06,黑茶,1.2E+05\n")
                .header(1).maps("A=period B=product C=amount")
                .problem(2, "amount").problem(3, "amount").problem(4, "amount").problem(5, "amount")
                .reads(6, "2021-05-05 | 黑茶 | - | - | 100.00")
                .problem(7, "amount"));
    }

    private static List<MessySheet> texts() {
        return List.of(
            csv("mark-in-the-middle-of-the-text")
                .text("日期,产品,金额\r\n2021-05-01,黑茶,100\r\n\uFEFF2021-05-02,黑茶,200\r\n2021-05-03,\uFEFF腊肉,300\r\n")
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 黑茶 | - | - | 100.00")
                .reads(3, "2021-05-02 | 黑茶 | - | - | 200.00")
                .reads(4, "2021-05-03 | 腊肉 | - | - | 300.00"),
            csv("lines-ended-in-every-way")
                .text("日期,产品,金额\r\n2021-05-01,黑茶,100\n2021-05-02,黑茶,200\r2021-05-03,腊肉,300\r\n\r\n2021-05-04,腊肉,400")
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 黑茶 | - | - | 100.00")
                .reads(3, "2021-05-02 | 黑茶 | - | - | 200.00")
                .reads(4, "2021-05-03 | 腊肉 | - | - | 300.00")
                .reads(6, "2021-05-04 | 腊肉 | - | - | 400.00"),
            csv("four-byte-characters").encoded(Charset.forName("GB18030"), false).separated('\t')
                .row("日期", "产品", "金额", "备注")
                .row("2021-05-01", "黑茶", 100, "㐂宴𠮷祥")
                .row("2021-05-02", "腊肉", 200, "䶮")
                .header(1).maps("A=period B=product C=amount D=remark")
                .reads(2, "2021-05-01 | 黑茶 | - | - | 100.00 | remark=㐂宴𠮷祥")
                .reads(3, "2021-05-02 | 腊肉 | - | - | 200.00 | remark=䶮"),
            csv("utf-16-without-a-mark").encoded(StandardCharsets.UTF_16LE, false)
                .row("日期", "产品", "金额")
                .row("2021-05-01", "黑茶", 100)
                .row("2021-05-02", "腊肉", "1,200.50")
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 黑茶 | - | - | 100.00")
                .reads(3, "2021-05-02 | 腊肉 | - | - | 1200.50"),
            csv("utf-16-the-other-way-without-a-mark").encoded(StandardCharsets.UTF_16BE, false).separated('\t')
                .row("日期", "产品", "金额")
                .row("2021-05-01", "黑茶", 100)
                .row("2021-05-02", "腊肉", "1,200.50")
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 黑茶 | - | - | 100.00")
                .reads(3, "2021-05-02 | 腊肉 | - | - | 1200.50"),
            csv("full-width-commas-of-a-chat")
                .text("日期，产品，金额\n2021-05-01，黑茶，100元\n2021-05-02，腊肉，35.5元\n2021-05-03，大米，60元\n")
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 黑茶 | - | - | 100.00")
                .reads(3, "2021-05-02 | 腊肉 | - | - | 35.50")
                .reads(4, "2021-05-03 | 大米 | - | - | 60.00"),
            csv("a-web-page-called-a-workbook").encoded(Charset.forName("GB18030"), false)
                .text("<html><head><meta charset=\"gbk\"></head><body><table border=1><tr><td colspan=4>2021年5月邮乐网订单</td></tr>"
                    + "<tr><th>订单编号</th><th>下单时间</th><th>商品名称</th><th>实付金额</th></tr>"
                    + "<tr><td>=\"202105010000000012\"</td><td>2021-05-01 08:01:02</td><td>腊肉&nbsp;500g</td><td>1,200.50</td></tr>"
                    + "<tr><td>202105010000000013</td><td>2021-05-02</td><td>茶油</td><td><del>100</del>80</td></tr></table></body></html>")
                .header(2).maps("A=doc B=period C=product D=amount")
                .reads(3, "2021-05-01 | 腊肉 500g | - | - | 1200.50 | doc=202105010000000012")
                .problem(4, "amount"),
            csv("bars-around-each-line")
                .text("|日期|产品|金额|\n|2021-05-01|黑茶|100|\n|2021-05-02|腊肉|35.5|\n")
                .header(1).maps("B=period C=product D=amount")
                .reads(2, "2021-05-01 | 黑茶 | - | - | 100.00")
                .reads(3, "2021-05-02 | 腊肉 | - | - | 35.50"));
    }

    private static List<MessySheet> books() {
        return List.of(
            xlsx("a-cover-and-contents-before-the-data")
                .sheet("封面").row("十八洞村农产品销售台账").row("填报单位：花垣县邮政分公司").row("2021年")
                .sheet("目录").row("序号", "表名", "页码").row(1, "销售明细", 3).row(2, "汇总", 4)
                .sheet("填报说明").row("一、金额单位为元。").row("二、每月5日前报送。")
                .sheet("明细").row("日期", "产品", "金额").row("2021-05-01", "黑茶", 100)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 黑茶 | - | - | 100.00"),
            xls("an-empty-sheet-before-the-data")
                .sheet("Sheet1")
                .sheet("Sheet2").row("日期", "产品", "金额").row("2021-05-01", "黑茶", 100)
                .header(1).maps("A=period B=product C=amount")
                .reads(2, "2021-05-01 | 黑茶 | - | - | 100.00"),
            xlsx("pictures-of-numbers-in-the-title-line")
                .row("花垣县邮政分公司5月15日邮乐网销售日报（2021年）")
                .row("序号", "产品", "当日销量（单）", "当日销售额（元）")
                .row(1, "黑茶", 3, 300)
                .header(2).maps("B=product C=quantity D=amount")
                .reads(3, "2021-05-15 | 黑茶 | - | 3 order | 300.00"),
            xlsx("months-in-a-second-line-below-the-year")
                .row("2021年农产品进城销售情况表").row("（1—5月）").row("产品", "销售额（元）").row("黑茶", 300)
                .header(3).maps("A=product B=amount")
                .reads(4, "2021-01-01..2021-05-31 | 黑茶 | - | - | 300.00"),
            xlsx("a-quarter-beside-the-year")
                .row("2021年度农产品销售统计", null, "第一季度").row("产品", "渠道", "销售额（元）").row("黑茶", "邮乐网", 300)
                .header(2).maps("A=product B=channel C=amount")
                .reads(3, "2021Q1 | 黑茶 | 邮乐网 | - | 300.00"),
            xlsx("a-year-with-a-deadline")
                .row("2021年农产品销售统计表").row("（次年1月5日前报送）").row("产品", "销售额（元）").row("黑茶", 300)
                .header(3).maps("A=product B=amount")
                .reads(4, "2021 | 黑茶 | - | - | 300.00"),
            xlsx("up-to-a-month")
                .row("截至2021年5月底农产品销售情况表").row("产品", "销售额（元）").row("黑茶", 300)
                .header(2).maps("A=product B=amount").asks("period"),
            xlsx("quarters-in-a-column")
                .row("2021年农产品销售统计表").row("季度", "产品", "销售额（元）").row("一季度", "黑茶", 300).row("第二季度", "黑茶", 400)
                .header(2).maps("A=period B=product C=amount")
                .reads(3, "2021Q1 | 黑茶 | - | - | 300.00").reads(4, "2021Q2 | 黑茶 | - | - | 400.00"),
            xlsx("years-and-quarters-in-columns")
                .row("年份", "季度", "产品", "销售额（元）").row(2021, "一季度", "黑茶", 300).row(2021, 2, "黑茶", 400)
                .header(1).maps("A=period B=period C=product D=amount")
                .reads(2, "2021Q1 | 黑茶 | - | - | 300.00").reads(3, "2021Q2 | 黑茶 | - | - | 400.00"),
            xlsx("months-under-a-title-of-its-own")
                .row("2021年农产品销售统计表").row("所属期", "产品", "销售额（元）").row("3月", "黑茶", 300).row("4月", "黑茶", 400)
                .header(2).maps("A=period B=product C=amount")
                .reads(3, "2021-03 | 黑茶 | - | - | 300.00").reads(4, "2021-04 | 黑茶 | - | - | 400.00"));
    }
}
