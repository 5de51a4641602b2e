package ruralpost.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import ruralpost.app.AppContext;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.UnknownNames;
import ruralpost.ledger.Action;
import ruralpost.sales.Sale;
import ruralpost.sheet.Progress;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;

/**
 * Writes pictures of the import with its recipes, held rows and an overtaken plan, in both languages and themes, at 1366×768, to
 * {@code target/screens/import} (or the folder named).
 */
public final class ImportPictures {

    private static final String MAY = """
        双龙镇2021年5月农产品销售统计表,,,,
        填报单位：双龙镇支局,,,,
        日期,产品,渠道,金额（元）,备注
        2021-05-01,猕猴桃,邮乐网,1440,
        2021-05-02,腊肉,邮乐网,12000,报数
        合计,,,13440,
        """;

    private static final String JUNE = """
        双龙镇2021年6月农产品销售统计表,,,,
        填报单位：双龙镇支局,,,,
        日期,产品,渠道,金额（元）,备注
        2021年5月,猕猴桃,邮乐网,1440,上月补报
        2021-06-01,猕猴桃,邮乐网,1440,
        2021-06-02,腊肉,邮乐网,约1.2万,报数
        2021-06-03,腊肉,邮乐网,90,
        2021-06-03,腊肉,邮乐网,90,
        2021年6月32日,猕猴桃,邮乐网,26,日期写错
        2021-06-05,黄金茶,邮乐网,-90,退货
        合计,,,15996,
        """;

    private ImportPictures() {
    }

    /** @param args the folder to write to; none for the usual one */
    public static void main(String[] args) {
        Path out = Pictures.out(args, "import");
        Pictures.run(() -> {
            Path data = Pictures.folder("import-ledger");
            for (Pictures.Look look : Pictures.Look.all()) {
                try (AppContext app = Pictures.ledger(data.resolve(look.code()), Pictures.HUAYUAN, false)) {
                    take(app, Files.writeString(data.resolve("双龙镇5月报表.csv"), MAY));
                    try (PictureWindow window = PictureWindow.open(app, look, out, 700)) {
                        all(app, look, window, Files.writeString(data.resolve("双龙镇6月报表.csv"), JUNE));
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

    private static void all(AppContext app, Pictures.Look look, PictureWindow window, Path sheet) throws Exception {
        Pictures.fx(() -> window.window().sales().importFiles(sheet));
        window.waitFor("held-granularity");
        window.save("held-" + look.end());
        window.press("held-granularity");
        app.ledger().write(Action.entry("sales", Message.of("app.name")), tx -> {
            long product = app.catalogue().products().stream().filter(p -> p.name().equals("猕猴桃")).findFirst().orElseThrow().stamp().id();
            long channel = app.catalogue().channels().stream().filter(c -> c.name().equals("邮乐网")).findFirst().orElseThrow().stamp().id();
            return app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2021, 6, 1)), product).channel(channel)
                .amount(new Amount(Money.ofFen(144_000), Bound.EXACT)).build());
        });
        Thread.sleep(800);
        window.press("import-commit");
        window.waitFor("plan-difference-list");
        Pictures.fx(() -> ((Hyperlink) window.find("plan-difference-list")).fire());
        window.save("overtaken-" + look.end());
        Pictures.fx(() -> {
            List<MenuItem> items = ((Button) window.find("recipe-more")).getContextMenu().getItems();
            items.getLast().fire();
        });
        window.save("recipes-" + look.end());
        window.press("dialog-close");
        Thread.sleep(500);
        window.press("import-commit");
        window.waitFor("import-next");
        window.save("done-" + look.end());
    }
}
