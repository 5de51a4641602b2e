package ruralpost.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ruralpost.app.AppContext;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickField;

/**
 * Writes pictures of the import screen in each of its states, from nothing chosen to what was imported, in both languages and all themes at 1366×768,
 * to {@code target/screens/import-states}. Arguments: the folder to write to, then looks such as zh-light, then names of states; none for all.
 */
public final class ImportStatePictures {

    private static final String PLAIN = """
        双龙镇2021年5月农产品销售统计表,,,,,
        填报单位：双龙镇支局,,,,,
        日期,产品,渠道,数量（公斤）,金额（元）,备注
        2021-05-01,猕猴桃,邮乐网,200,1440,
        2021-05-02,腊肉,邮乐网,150,12000,
        2021-05-03,山茶油,线下合同,10,860,
        2021-05-04,黄金茶,邮乐网,6,2880,礼盒
        2021-05-06,猕猴桃,线下合同,120,864,
        合计,,,486,18044,
        """;
    private static final String YEAR = "双龙镇农产品销售统计表,,,\n日期,产品,渠道,金额（元）\n5月1日,猕猴桃,邮乐网,1440\n5月2日,腊肉,邮乐网,12000\n5月3日,山茶油,线下合同,860\n";
    private static final String TABLES = """
        一、邮乐网销售,,,
        日期,产品,数量（斤）,金额（元）
        2021-05-01,猕猴桃,200,1440
        2021-05-02,腊肉,150,12000
        ,,,
        二、线下合同销售,,,
        产品,签约单位,合同金额（元）,签约日期
        山茶油,县总工会,860,2021-05-03
        黄金茶,县中学,2880,2021-05-04
        """;
    private static final String HELD = """
        双龙镇2021年6月农产品销售统计表,,,,
        填报单位：双龙镇支局,,,,
        日期,产品,渠道,金额（元）,备注
        2021年5月,猕猴桃,邮乐网,1440,上月补报
        2021-06-01,猕猴桃,邮乐网,1440,
        2021-06-02,腊肉,邮乐网,约1.2万,报数
        2021-06-03,腊肉,邮乐网,90,
        2021-06-03,腊肉,邮乐网,90,
        2021-06-05,黄金茶,邮乐网,-90,退货
        合计,,,14970,
        """;
    private static final String REFUSED = """
        双龙镇2021年7月农产品销售统计表,,,,
        填报单位：双龙镇支局,,,,
        日期,产品,渠道,金额（元）,备注
        2021-07-01,猕猴桃,邮乐网,1440,
        2021年7月32日,猕猴桃,邮乐网,26,日期写错
        2021-07-02,腊肉,邮乐网,一千二百多块钱吧,
        2021-07-03,,邮乐网,90,没写产品
        2021-07-05,黄金茶,邮乐网,1.5.6,
        2021-07-06,山茶油,邮乐网,860,
        合计,,,3916,
        """;
    private static final String LONG = """
        湖南省湘西土家族苗族自治州花垣县双龙镇十八洞村苗家妹子合作社联合社2021年8月农产品销售统计表（邮政渠道与帮扶单位消费合并填报）,,,,
        填报单位：双龙镇十八洞村苗家妹子特色农产品种植养殖专业合作社联合社,,,,
        销售日期（以发货单为准，跨月的按签收日期）,产品名称（含规格、等级与包装方式）,销售渠道或采购单位全称,销售金额（元，含运费补贴）,备注及其他需要说明的事项
        2021-08-01,十八洞村高山富硒红心猕猴桃特级果礼盒装（12枚装，净重约1.5公斤）,湘西土家族苗族自治州总工会职工消费帮扶专项采购,1440,按合同分两批发货，第二批待天气转晴后由县邮政分公司统一安排冷链车运输
        2021-08-02,湘西腊肉,邮乐网,12000,
        2021-08-03,,邮乐网,860,
        """;

    private ImportStatePictures() { }

    /** @param args see the class */
    public static void main(String[] args) {
        Path out = Pictures.out(args, "import-states");
        List<String> more = Arrays.stream(args).skip(1).toList();
        List<String> looks = more.stream().filter(a -> a.startsWith("zh-") || a.startsWith("en-")).toList();
        List<String> names = more.stream().filter(a -> !looks.contains(a)).toList();
        Pictures.run(() -> {
            Path data = Pictures.folder("import-states-ledger");
            for (Pictures.Look look : looks.isEmpty() ? Pictures.Look.all() : Pictures.Look.of(looks)) {
                Path folder = data.resolve(look.code());
                try (AppContext app = Pictures.ledger(folder.resolve("ledger"), Pictures.HUAYUAN, false); PictureWindow window = PictureWindow.open(app, look, out, 700)) {
                    new States(window, folder, look.end(), names).all();
                }
            }
        });
    }

    /** The states of one window, each on the ledger that the ones before have left. */
    private record States(PictureWindow window, Path folder, String end, List<String> names) {

        private interface Step {
            void run() throws Exception;
        }

        void all() throws Exception {
            window.show("sales", "import");
            save("empty");
            open("import-commit", file("双龙镇5月报表.csv", PLAIN));
            save("plain");
            window.press("import-commit");
            window.waitFor("import-next");
            save("done");
            state("year", () -> {
                open("import-year", file("双龙镇销售.csv", YEAR));
                save("year");
            });
            state("tables", () -> {
                open("import-sheet", file("两张表.csv", TABLES));
                save("tables");
            });
            state("sheets", () -> {
                open("import-sheet-choice", book(folder.resolve("各月.xlsx")));
                save("sheets");
            });
            state("overruled", () -> {
                open("import-sheet", file("双龙镇改列.csv", PLAIN.replace("2021-05", "2021-04")));
                window.waitFor("count-created");
                choose("map-C", "buyer");
                choose("map-D", "");
                save("overruled");
            });
            state("held", () -> {
                open("held-granularity", file("双龙镇6月报表.csv", HELD));
                save("held");
                window.press("plan-all");
                save("held-all");
                window.press("held-granularity");
                save("held-taken");
            });
            state("refused", () -> {
                open("import-back", file("双龙镇7月报表.csv", REFUSED));
                save("refused");
                window.press("import-commit");
                window.waitFor("import-next");
                save("refused-done");
            });
            state("files", () -> {
                open("import-all", file("甲.csv", PLAIN.replace("2021-05", "2020-05")), file("乙.csv", PLAIN.replace("2021-05", "2020-06")), file("丙.csv", YEAR));
                save("files");
            });
            state("broken", () -> {
                open("import-refused", file("双龙镇9月报表.xlsx", "PK\u0003\u0004这不是工作簿"));
                save("broken");
            });
            state("long", () -> {
                open("map-D", file("湘西州花垣县双龙镇十八洞村苗家妹子合作社联合社2021年8月农产品销售统计表（第三次修改，以此为准，请勿外传）.csv", LONG));
                save("long");
                window.press("plan-all");
                save("long-all");
            });
        }

        private void state(String name, Step step) throws Exception {
            if (names.isEmpty() || names.contains(name)) {
                step.run();
            }
        }

        private void save(String name) throws Exception {
            window.save(name + "-" + end);
        }

        @SuppressWarnings("unchecked")
        private void choose(String id, String value) throws Exception {
            Pictures.fx(() -> ((PickField<String>) window.find(id)).list().show(new Pick<>(value, value, "", "")));
            Thread.sleep(600);
        }

        private Path file(String name, String text) throws IOException {
            return Files.writeString(folder.resolve(name), text);
        }

        private void open(String first, Path... files) throws Exception {
            Pictures.fx(() -> window.window().sales().importFiles(files));
            window.waitFor(first);
            Thread.sleep(600);
        }

        private static Path book(Path file) throws IOException {
            try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
                for (String month : List.of("1月", "2月", "3月（补报）", "各乡镇汇总（不含双龙镇与石栏镇）")) {
                    Worksheet sheet = book.newWorksheet(month);
                    String[] lines = PLAIN.replace("2021", "2022").split("\n");
                    for (int r = 0; r < lines.length; r++) {
                        String[] cells = lines[r].split(",");
                        for (int c = 0; c < cells.length; c++) {
                            if (!cells[c].isEmpty()) {
                                sheet.value(r, c, cells[c]);
                            }
                        }
                    }
                }
            }
            return file;
        }
    }
}
