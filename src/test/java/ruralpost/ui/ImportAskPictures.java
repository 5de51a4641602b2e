package ruralpost.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import ruralpost.app.AppContext;
import ruralpost.chart.Theme;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.UnknownNames;
import ruralpost.sheet.Progress;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.recipe.FileLook;

/**
 * Writes pictures of sheets about which the import asks or of which it says how they were read, one picture a sheet and two more with the plan at its full height where it tells much, in both languages and themes, at 1366×768,
 * to {@code target/screens/ask}. Arguments: the folder to write to, then looks such as zh-light, then names of sheets; none for all.
 */
public final class ImportAskPictures {

    private static final String DAYS = """
        双龙镇2021年7月农产品销售统计表,,,
        填报单位：双龙镇支局,,,
        日期,产品,渠道,金额（元）
        2021-07-01,猕猴桃,邮乐网,1440
        2021-07-02,腊肉,邮乐网,12000
        2021-07-03,山茶油,线下合同,860
        """;
    private static final String MONTHS = "2021年农产品销售额（元）,,,\n产品,1月,2月,3月\n黄金茶,100000,200000,300000\n腊肉,10000,20000,30000\n";
    private static final String UNIT = "单位：万元,,,\n日期,产品,渠道,销售额\n2021-09-01,腊肉,邮乐网,3\n2021-09-02,黄金茶,邮乐网,1.2\n";
    private static final Map<String, String> EARLIER = Map.of("双龙镇7月报表.csv", DAYS, "一季度销售.csv", MONTHS, "九月.csv", UNIT);
    private static final Map<String, String> SHEETS = new LinkedHashMap<>();

    static {
        SHEETS.put("above/年货节.csv", """
            花垣县2024年919电商节农产品销售明细表（李大姐小卖部）,,,,,,
            填报单位：苗家妹子土货铺,,,,,,
            日期,产品,箱数,净重（公斤）,单价（元/公斤）,货款,物流
            24.9.5,猕猴桃,50,500,7.5,3750,已签收
            24.9.12,猕猴桃,80,400,8,3200,已签收
            24.9.19,腊肉,3,15,90,1350,途中
            24.9.20,腊肉,1,5,90,-450,途中
            合计,,134,920,,7850,
            以上数据不含双龙镇,,,,,,
            """);
        SHEETS.put("turned/花垣县横表.csv", """
            花垣县农产品销售（单位：万元）,,,,
            产品,猕猴桃,腊肉,茶油,合计
            日期,2021-05-01,2021-05-02,2021年5月32日,
            渠道,邮乐网,线下合同,邮乐网,
            销售额,1.2,不详,约2,3.2
            数量（斤）,10,20,30,60
            制表人：张三,,,,
            """);
        SHEETS.put("twins/两列金额.csv", "日期,产品,金额,金额,备注\n2021-05-01,腊肉,120,130,\n2021-05-02,猕猴桃,400,390,报数\n合计,,520,520,\n");
        SHEETS.put("returns/退货.csv", "2021年5月退货登记,,,\n日期,产品,数量（件）,金额（元）\n2021-05-01,猕猴桃,1,39.9\n2021-05-08,猕猴桃,2,79.8\n合计,,3,119.7\n");
        SHEETS.put("counterparts/线上线下.csv", "日期,产品,线上销售额,线下销售额\n2021-05-01,腊肉,120,30\n2021-05-02,猕猴桃,400,90\n");
        SHEETS.put("corrected/双龙镇7月报表（更正）.csv", DAYS.replace("12000", "12800"));
        SHEETS.put("period/财务科一季度.csv", "产品,期间,金额（元）,备注\n黄金茶,2021年2月,205000,财务口径\n腊肉,2021年3月,31000,\n茶油,2021年3月,900,\n");
        SHEETS.put("level/县合计.csv", "日期,产品,渠道,金额（元）\n2021年1月,黄金茶,邮乐网,60000\n2021年1月,腊肉,线下合同,10000\n2021-07-01,猕猴桃,,1440\n");
        SHEETS.put("unit-gone/十月.csv", UNIT.replace("单位：万元,,,\n", "").replace("2021-09", "2021-10"));
        SHEETS.put("unit-beside/两年对比.csv", "日期,产品,去年销售额（万元）,销售额\n2021-05-01,腊肉,1.1,12000\n2021-05-02,猕猴桃,0.9,1.3\n");
        SHEETS.put("web-page/邮乐订单导出.xls", """
            <html><head><meta charset="utf-8"></head><body><h3>花垣县邮乐小店 2021年5月</h3><table border=1>
            <tr><th rowspan=2>日期<th rowspan=2>产品<th colspan=2>销售</tr><tr><th>数量（斤）<th>金额（元）</tr>
            <tr><td>2021-05-01<td>腊肉<td>20<td>￥1,200.00</tr><tr><td>2021-05-02<td>猕猴桃<td>30<td><del>100</del></tr>
            <tr><td>2021-05-03<td>茶油<td>5<td>￥350.50</tr><tr><td>合计<td><td>55<td>1,650.50</tr></table></body></html>
            """);
        SHEETS.put("together/县审计局9月对账.csv", """
            2024年9月网店订单,,,,,,
            店长：龙秀英,,,,,,
            订单编号,下单时间,渠道,商品名称,商品数量,订单金额,备注
            T1,28号,抖音,腊肉,2,116.50,
            T1,28号,抖音,腊肠,1,,
            T2,30号,快手,腊肉,4,230.25,按斤,退1斤
            T3,2号,线上,猕猴桃,3,180,
            T3,2号,线上,猕猴桃,3,180,
            会计：石秀,,店长：龙秀英,,,,
            退货：腊肠1斤,,,,,,
            """);
        SHEETS.put("groups/分组与对照.csv", """
            花垣县2021年5月农产品销售统计表（元）,,
            产品,数量（斤）,销售额
            一、花垣县,,
            （一）邮乐网,,
            腊肉,20,1200
            〃,10,600
            （二）线下合同,,
            猕猴桃,30,400
            小计,60,2200
            去年同期,55,2000
            同比增长,9%,10%
            合计,60,2200
            """);
        SHEETS.put("unsure/单独成行.csv", "日期,产品,销售额\n2021-05-01,腊肉,120\n豆豉王,,\n2021-05-01,腊肉,100\n2021-05-02,茶油,400\n");
        SHEETS.put("twice/左右两遍.csv", "2021年5月销售,,,,,\n产品,渠道,金额,产品,渠道,金额\n腊肉,邮乐网,120,茶油,邮乐网,70\n猕猴桃,邮乐网,400,黄金茶,线下合同,90\n");
        SHEETS.put("side-unsure/横表缺名.csv", "产品,腊肉,茶油\n数量（斤）,3,4\n金额,1,200,400\n");
        SHEETS.put("remarks/说法.csv", "周次,产品,渠道,金额（元）\n2021年第18周,腊肉,邮乐网,约1.2万\n2021年第19周,腊肉,邮乐网,（300）\n2021年第60周,腊肉,无,壹仟贰佰元整\n同上,茶油,邮乐网,１２０\n");
        SHEETS.put("foreign/出口.csv", "2021年出口销售（单位：美元）,,\n日期,产品,销售额\n2021-05-01,黄金茶,3000\n2021-05-02,茶油,1200\n");
        SHEETS.putAll(ToldSheets.texts());
        SHEETS.put("many/双龙镇5月销售.xlsx", "");
    }

    private ImportAskPictures() { }

    /** @param args see the class */
    public static void main(String[] args) {
        Path out = Pictures.out(args, "ask");
        List<String> more = Arrays.stream(args).skip(1).toList();
        List<String> looks = more.stream().filter(a -> a.startsWith("zh-") || a.startsWith("en-")).toList();
        List<String> names = more.stream().filter(a -> !looks.contains(a)).toList();
        Pictures.run(() -> {
            Path data = Pictures.folder("ask-ledger");
            try (AppContext app = Pictures.ledger(data.resolve("ledger"), Pictures.HUAYUAN, false)) {
                for (var sheet : EARLIER.entrySet()) {
                    take(app, Files.writeString(data.resolve(sheet.getKey()), sheet.getValue()));
                }
                for (Pictures.Look look : looks.isEmpty() ? Pictures.Look.all().stream().filter(l -> l.theme() == Theme.LIGHT || l.theme() == Theme.DARK).toList() : Pictures.Look.of(looks)) {
                    for (var sheet : SHEETS.entrySet()) {
                        String[] name = sheet.getKey().split("/");
                        if (names.isEmpty() || names.contains(name[0])) {
                            Path file = Files.createDirectories(data.resolve(look.code())).resolve(name[1]);
                            picture(app, look, out, name[0], sheet.getValue().isEmpty() ? ToldSheets.many(file) : Files.writeString(file, sheet.getValue()));
                        }
                    }
                }
            }
        });
    }

    private static void take(AppContext app, Path file) {
        FileLook look = FileLook.open(file, null, app.salesImport().looking());
        try (SheetFile open = look.file()) {
            app.salesImport().commit(app.salesImport().plan(open, look.mapping(), NameDecisions.of(UnknownNames.CREATE), HoldDecisions.LEAVE, Progress.NONE),
                Progress.NONE);
        }
    }

    private static void picture(AppContext app, Pictures.Look look, Path out, String name, Path sheet) throws Exception {
        try (PictureWindow window = PictureWindow.open(app, look, out, 900)) {
            Pictures.fx(() -> window.window().sales().importFiles(sheet));
            window.waitFor("import-sheet");
            window.save(name + "-" + look.end());
            if (Pictures.fx(() -> window.find("plan-all")) != null) {
                window.press("plan-all");
                window.save(name + "-all-" + look.end());
                Pictures.fx(() -> {
                    ((ScrollPane) window.scene().lookup(".plan-scroll")).setVvalue(1);
                    return null;
                });
                window.save(name + "-end-" + look.end());
            }
        }
    }
}
