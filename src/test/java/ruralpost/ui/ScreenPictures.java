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
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.text.Lang;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.start.FirstStart;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/**
 * Writes pictures of every screen of the program on the sample ledger, in both languages and themes, at 1366×768, to
 * {@code target/screens/program} (or the folder named). The guide's pictures are copies of the light ones.
 */
public final class ScreenPictures {

    private static final String SHEET = """
        双龙镇2018年12月农产品销售统计表,,,,,,,
        填报单位：双龙镇邮政支局,,,,,,,单位：元
        日期,单据号,产品,销售渠道,销售地点,销售情况,,备注
        ,,,,,数量(公斤),金额,
        2018-12-01,DZ-001,十八洞猕猴桃,邮乐网,双龙镇,120,1536.00,
        2018-12-02,DZ-002,湘西腊肉,邮三湘,花垣镇,30,2340.00,
        2018-12-02,DZ-003,土蜂蜜,微店,吉卫镇,12,约1.2万,主播报数
        2018-12-32,DZ-004,黄金茶,邮乐网,双龙镇,4,1040.00,
        2018-12-03,DZ-005,山茶油,邮乐小店,边城镇,—,1.5.6,
        2018-12-04,DZ-006,黄桃,工会采购,花垣镇,-20,-96.00,退货
        合计,,,,,146,16820.00,
        审核人：李四,,,,填报人：张三,,,
        """;

    private final Path out;
    private final AppContext app;
    private Stage stage;
    private LedgerWindow window;

    private ScreenPictures(Path out, AppContext app) {
        this.out = out;
        this.app = app;
    }

    /** @param args the folder to write to; none for the usual one */
    public static void main(String[] args) throws Exception {
        Path out = args.length > 0 ? Path.of(args[0]) : Path.of("target", "screens", "program");
        Path data = Path.of("target", "screens", "ledger");
        clear(data);
        Files.createDirectories(out);
        Founding.create(data, new Founding.Answers(433124, "张三", Lang.ZH, true));
        Path sheet = data.resolve("双龙镇12月.csv");
        Files.writeString(sheet, SHEET);
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        try (AppContext app = AppContext.open(data)) {
            ScreenPictures pictures = new ScreenPictures(out, app);
            for (Lang lang : Lang.values()) {
                for (Theme theme : Theme.values()) {
                    pictures.all(lang, theme, sheet);
                }
            }
        }
        System.exit(0);
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

    private void all(Lang lang, Theme theme, Path sheet) throws Exception {
        String end = lang.code() + (theme == Theme.LIGHT ? "" : "-" + theme.code());
        UiTexts texts = fx(() -> new UiTexts(lang));
        app.settings().lang(lang);
        app.settings().theme(theme);
        app.drafts().discard("sales-entry");
        app.drafts().flush();
        Themes themes = fx(() -> new Themes(Tokens.of(theme)));
        Tasks tasks = fx(() -> new Tasks(Throwable::printStackTrace));
        ErrorCodes errors = new ErrorCodes(tasks::later);
        fx(() -> {
            stage = new Stage();
            FirstStart first = new FirstStart(texts, WindowMain::counties, r -> { });
            Scene scene = new Scene(first, 1366, 768);
            themes.install(scene);
            stage.setScene(scene);
            stage.show();
            first.begin();
            return null;
        });
        typeInto("hyx");
        save("first-start-" + end);
        fx(() -> {
            window = new LedgerWindow(app, texts, tasks, themes, errors);
            stage.getScene().setRoot(window.root());
            window.begin(LocalDate.now());
            return null;
        });
        for (String tab : List.of("board", "rows", "registers", "entry")) {
            fx(() -> window.context().shell().show("sales", tab));
            save(tab + "-" + end);
            if (tab.equals("board")) {
                pages(end);
            }
        }
        typeIntoEntry(end);
        fx(() -> {
            window.sales().importFiles(sheet);
            return null;
        });
        save("import-" + end);
        fx(() -> window.context().shell().show("campaign", "records"));
        save("campaign-" + end);
        fx(() -> window.context().shell().show("campaign", "entry"));
        save("campaign-entry-" + end);
        fx(() -> window.context().shell().show("campaign", "board"));
        save("campaign-board-" + end);
        fx(() -> window.context().shell().show("campaign", "registers"));
        save("campaign-registers-" + end);
        for (String tab : List.of("centres", "matrix", "lists", "registers")) {
            fx(() -> window.context().shell().show("centre", tab));
            save((tab.equals("centres") ? "centre-" : "centre-" + tab + "-") + end);
        }
        fx(() -> {
            stage.hide();
            return null;
        });
    }

    /** The further pages of the dashboard. */
    private void pages(String end) throws Exception {
        for (String page : List.of("products", "places", "plans", "pivot", "overview")) {
            fx(() -> {
                ((javafx.scene.control.ToggleButton) stage.getScene().lookup("#page-" + page)).fire();
                return null;
            });
            if (!page.equals("overview")) {
                save("board-" + page + "-" + end);
            }
        }
    }

    private void typeInto(String typed) throws Exception {
        fx(() -> {
            if (stage.getScene().getFocusOwner() instanceof TextInputControl field) {
                field.setText(typed);
            }
            return null;
        });
    }

    private void typeIntoEntry(String end) throws Exception {
        for (String typed : List.of("11-31", "HY181130", "mht")) {
            fx(() -> {
                if (stage.getScene().getFocusOwner() instanceof TextInputControl field) {
                    field.setText(typed);
                    if (!typed.equals("mht")) {
                        field.fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.TAB,
                            false, false, false, false));
                    }
                }
                return null;
            });
            Thread.sleep(150);
        }
        save("entry-" + end);
    }

    private void save(String name) throws Exception {
        // what is read in the background comes within a moment
        Thread.sleep(2500);
        fx(() -> {
            Screens.save(stage.getScene(), out.resolve(name + ".png"));
            return null;
        });
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
