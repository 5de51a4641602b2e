package ruralpost.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.UnknownNames;
import ruralpost.ledger.Action;
import ruralpost.sales.Sale;
import ruralpost.sheet.Progress;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;
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

    private final Path out;
    private final AppContext app;
    private final Path sheet;
    private Stage stage;
    private LedgerWindow window;

    private ImportPictures(Path out, AppContext app, Path sheet) {
        this.out = out;
        this.app = app;
        this.sheet = sheet;
    }

    /** @param args the folder to write to; none for the usual one */
    public static void main(String[] args) throws Exception {
        Path out = args.length > 0 ? Path.of(args[0]) : Path.of("target", "screens", "import");
        Path data = Path.of("target", "screens", "import-ledger");
        clear(data);
        Files.createDirectories(out);
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        int exit = 1;
        try {
            for (Lang lang : Lang.values()) {
                for (Theme theme : Theme.values()) {
                    Path folder = data.resolve(lang.code() + theme);
                    Founding.create(folder, new Founding.Answers(433124, "张三", Lang.ZH, false));
                    Path sheet = Files.writeString(data.resolve("双龙镇6月报表.csv"), JUNE);
                    try (AppContext app = AppContext.open(folder)) {
                        take(app, Files.writeString(data.resolve("双龙镇5月报表.csv"), MAY));
                        new ImportPictures(out, app, sheet).all(lang, theme);
                    }
                }
            }
            exit = 0;
        } catch (Exception e) {
            e.printStackTrace();
        } finally {
            System.exit(exit);
        }
    }

    private static void take(AppContext app, Path file) {
        FileLook look = FileLook.open(file, null, app.salesImport().looking());
        try (SheetFile open = look.file()) {
            app.salesImport().commit(app.salesImport().plan(open, look.mapping(), NameDecisions.of(UnknownNames.CREATE), HoldDecisions.LEAVE, Progress.NONE),
                Progress.NONE);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
    }

    private void all(Lang lang, Theme theme) throws Exception {
        String end = "-" + lang.code() + (theme == Theme.LIGHT ? "" : "-" + theme.code());
        app.settings().lang(lang);
        app.settings().theme(theme);
        fx(() -> {
            UiTexts texts = new UiTexts(lang);
            Tasks tasks = new Tasks(Throwable::printStackTrace);
            window = new LedgerWindow(app, texts, tasks, new Themes(Tokens.LIGHT), new ErrorCodes(tasks::later));
            stage = new Stage();
            Scene scene = new Scene(window.root(), 1366, 768);
            new Themes(Tokens.of(theme)).install(scene);
            stage.setScene(scene);
            stage.show();
            window.begin(LocalDate.now());
            window.sales().importFiles(sheet);
            return null;
        });
        waitFor("held-granularity");
        save("held" + end);
        press("held-granularity");
        app.ledger().write(Action.entry("sales", Message.of("app.name")), tx -> {
            long product = app.catalogue().products().stream().filter(p -> p.name().equals("猕猴桃")).findFirst().orElseThrow().stamp().id();
            long channel = app.catalogue().channels().stream().filter(c -> c.name().equals("邮乐网")).findFirst().orElseThrow().stamp().id();
            return app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2021, 6, 1)), product).channel(channel)
                .amount(new Amount(Money.ofFen(144_000), Bound.EXACT)).build());
        });
        Thread.sleep(800);
        press("import-commit");
        waitFor("plan-difference-list");
        fx(() -> {
            ((Hyperlink) find(stage.getScene().getRoot(), "plan-difference-list")).fire();
            return null;
        });
        save("overtaken" + end);
        fx(() -> {
            List<MenuItem> items = ((Button) find(stage.getScene().getRoot(), "recipe-more")).getContextMenu().getItems();
            items.getLast().fire();
            return null;
        });
        save("recipes" + end);
        press("dialog-close");
        Thread.sleep(500);
        press("import-commit");
        waitFor("import-next");
        save("done" + end);
        fx(() -> {
            stage.hide();
            return null;
        });
    }

    private void save(String name) throws Exception {
        Thread.sleep(700);
        fx(() -> {
            Screens.save(stage.getScene(), out.resolve(name + ".png"));
            return null;
        });
    }

    private void press(String id) throws Exception {
        waitFor(id);
        fx(() -> {
            ((ButtonBase) find(stage.getScene().getRoot(), id)).fire();
            return null;
        });
    }

    private void waitFor(String id) throws Exception {
        for (int i = 0; i < 100; i++) {
            if (fx(() -> find(stage.getScene().getRoot(), id)) != null) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("never came: " + id);
    }

    private static Node find(Node node, String id) {
        if (!node.isVisible()) {
            return null;
        }
        if (id.equals(node.getId())) {
            return node;
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().map(n -> find(n, id)).filter(n -> n != null).findFirst().orElse(null) : null;
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
