package ruralpost.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets of which the plan has much to tell: columns that are not imported, what a file hides, comments, notes, days and amounts that stand out; one kind each, then all at once. */
final class ToldSheets {

    /** What a workbook holds beside its cells. */
    private static final Map<String, String> COMMENTS = Map.of("E5", "张三：此单已退 50 元，以财务口径为准，待月底一并冲减", "E8", "含运费", "C6", "客户尚未签收，若拒收则不计入本月", "B9", "赠品", "A10", "补录");
    private static final String MANY = """
        双龙镇2024年5月农产品销售统计表,,,,,,,,
        填报单位：双龙镇支局,,,,,,,,
        ,,,,,,,,
        日期,产品,渠道,数量（斤）,金额（元）,快递进度,包装方式,结算情况,跟进人
        2024-05-01,猕猴桃,邮乐网,30,144,已签收,礼盒,已结,石秀英
        2024-05-02,腊肉,邮乐网,20,1200,途中,散装,未结,石秀英
        2024-06-03,山茶油,线下合同,5,860,已签收,礼盒,已结,吴老五
        2024-05-04,黄金茶,邮乐网,2,960,已签收,礼盒,已结,吴老五
        2019-05-05,猕猴桃,邮乐网,40,192,拒收后退回发货仓,散装,挂账（待核）,石秀英
        2024-05-06,腊肉,邮乐网,30,1800,已签收,礼盒,已结,吴老五
        2024-05-07,猕猴桃,邮乐网,25,120,途中,散装,未结,石秀英
        2024-05-32,腊肉,邮乐网,25,120,途中,散装,未结,石秀英
        小计,,,152,5076,,,,
        2024-05-08,腊肉,线下合同,20,1200000,已签收,礼盒,已结,石秀英
        合计,,,172,6276,,,,
        备注：5月20日以后的金额含财政补贴，8 月由财务统一冲回,,,,,,,,
        说明：线下合同按合同价填写，实际结算以县公司为准,,,,,,,,
        另：腊肉 2 单客户退货，已从上月扣除,,,,,,,,
        """;

    private ToldSheets() {
    }

    /** Sheets as text, by their name and the name of their file. */
    static Map<String, String> texts() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("words/发货跟踪.csv", """
            日期,产品,渠道,数量（斤）,金额（元）,快递进度,包装
            2024-05-01,茶叶,邮乐网,2,120,已签收,礼盒
            2024-05-01,橙子,邮乐网,30,90,已签收,散装
            2024-05-02,茶叶,邮乐网,1,60,途中,礼盒
            2024-05-03,橙子,邮乐网,20,60,拒收,散装
            """);
        all.put("long/长标题.csv", """
            日期,产品,金额（元）,客户反馈的包装及运输途中破损情况登记（以承运单位书面回执为准）,Settlement state as confirmed by the county office in writing
            2024-05-01,腊肉,120,外箱轻微破损无须赔付,Settled May
            2024-05-02,茶油,90,外箱轻微破损无须赔付,Settled May
            2024-05-03,腊肉,60,,Settled June
            2024-05-04,茶油,60,,Settled June
            """);
        all.put("notes/附注.csv", "2024年5月销售,,\n日期,产品,金额（元）\n5月1日,腊肉,120\n5月2日,茶油,300\n合计,,420\n备注：金额含财政补贴 50 元，由县公司 8 月统一冲回,,\n");
        all.put("outside/期外.csv", "2024年5月农产品销售,,\n日期,产品,金额（元）\n2024-05-01,腊肉,120\n2024-06-02,茶油,300\n2019-05-03,茶油,300\n2024-05-04,茶油,300\n2024-05-05,腊肉,1200000\n");
        all.put("waiting/邮乐订单.csv", """
            订单号,下单时间,商品名称,数量,单位,实付金额,订单状态
            20240501001,2024-05-01 10:00:00,腊肉,2,袋,120,交易成功
            20240501002,2024-05-01 11:00:00,黄金茶,1,盒,300,待发货
            20240502003,2024-05-02 11:30:00,黄金茶,1,盒,300,已退款
            20240502004,2024-05-02 12:00:00,山茶油,3,瓶,260,待发货
            """);
        all.put("looks/备注.csv", "日期,产品,金额（元）,备注\n2024-05-01,腊肉,120,退一半\n2024-05-02,作废,300,\n2024-05-03,茶油,300,赠送\n2024-05-04,茶油,约280,\n");
        all.put("topic/双龙镇进货台账.csv", "2024年7月进货台账,,,\n日期,品名,数量（斤）,金额（元）\n7月1日,干笋,80,2400\n7月2日,红薯粉,60,600\n");
        all.put("shifts/早晚班.csv", ",,早班,,晚班,\n日期,产品,数量（袋）,金额（元）,数量（袋）,金额（元）\n2024-05-01,腊肉,2,76,3,114\n2024-05-02,腊肉,1,38,5,190\n");
        all.put("due/应收实收.csv", "日期,产品,应收金额,实收金额\n2024-05-01,腊肉,100,90\n2024-05-02,茶油,300,300\n");
        all.put("net/实销.csv", "日期,产品,数量（斤）,损耗（斤）,实销（斤）,金额\n2024-05-01,黄桃,100,5,95,380\n2024-05-02,黄桃,50,3,47,190\n");
        return all;
    }

    /** A workbook of which everything is to be told at once, with a hidden row, a hidden column and comments. */
    static Path many(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("5月");
            int r = 0;
            for (String line : MANY.split("\n")) {
                String[] cells = line.split(",");
                for (int c = 0; c < cells.length; c++) {
                    if (r > 3 && (c == 3 || c == 4) && !cells[c].isEmpty()) {
                        sheet.value(r, c, Integer.parseInt(cells[c]));
                    } else if (!cells[c].isEmpty()) {
                        sheet.value(r, c, cells[c]);
                    }
                }
                r++;
            }
            COMMENTS.forEach((cell, text) -> sheet.comment(Integer.parseInt(cell.substring(1)) - 1, cell.charAt(0) - 'A', text));
            sheet.hideRow(6);
            sheet.hideColumn(2);
        }
        return file;
    }
}
