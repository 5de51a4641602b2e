package ruralpost.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.ledger.Action;
import ruralpost.sales.Sale;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/**
 * Writes pictures of the panes that open over the screens (settings, history, backups, conflict, paste preview), in both languages and
 * themes, at 1366×768, to {@code target/screens/dialogs} (or the folder named).
 */
public final class DialogPictures {

    private static final String BLOCK = "2018-12-01\tDZ-901\t十八洞猕猴桃\t邮乐网\t双龙镇\n2018-12-32\tDZ-902\t黄金茶\t没有的渠道\t双龙镇\n2018-12-03\tDZ-903\t黄桃\t邮三湘\t花垣镇\n";

    private final Path out;
    private final AppContext app;
    private Stage stage;
    private LedgerWindow window;

    private DialogPictures(Path out, AppContext app) {
        this.out = out;
        this.app = app;
    }

    /** @param args the folder to write to; none for the usual one */
    public static void main(String[] args) throws Exception {
        Path out = args.length > 0 ? Path.of(args[0]) : Path.of("target", "screens", "dialogs");
        Path data = Path.of("target", "screens", "dialog-ledger");
        clear(data);
        Files.createDirectories(out);
        Founding.create(data, new Founding.Answers(433124, "张三", Lang.ZH, true));
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        int exit = 1;
        try (AppContext app = AppContext.open(data)) {
            app.backups().now();
            for (Lang lang : Lang.values()) {
                for (Theme theme : Theme.values()) {
                    new DialogPictures(out, app).all(lang, theme);
                }
            }
            exit = 0;
        } catch (Exception e) {
            e.printStackTrace();
        } finally {
            System.exit(exit);
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
            return null;
        });
        waitFor("board-export");
        press("settings");
        save("settings" + end);
        key(KeyCode.ESCAPE, false);
        heads(end);
        click("status-ledger");
        waitFor("backup-restore");
        save("history" + end);
        press("backup-restore");
        waitFor("backups");
        Thread.sleep(500);
        save("backups" + end);
        press("restore-this");
        waitFor("dialog-yes");
        save("restore-confirm" + end);
        key(KeyCode.ESCAPE, false);
        rows(end);
        fx(() -> {
            window.context().shell().show("sales", "entry");
            return null;
        });
        Thread.sleep(800);
        fx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, BLOCK)));
        press("entry-paste");
        waitFor("dialog-paste");
        save("paste" + end);
        key(KeyCode.ESCAPE, false);
        figure(end);
        fx(() -> {
            stage.hide();
            return null;
        });
    }

    private void heads(String end) throws Exception {
        long activity = app.campaigns().activities().activities().getFirst().stamp().id();
        fx(() -> {
            window.campaigns().opening(null).record("activity", activity);
            return null;
        });
        waitFor("register-export");
        save("activities" + end);
        press("register-export");
        waitFor("dialog-export");
        save("head-export" + end);
        key(KeyCode.ESCAPE, false);
    }

    private void rows(String end) throws Exception {
        fx(() -> {
            window.context().shell().show("sales", "rows");
            return null;
        });
        waitFor("head-price");
        Thread.sleep(1000);
        Sale shown = app.sales().byIds(allIds()).stream().filter(s -> s.unitPrice() != null).findFirst().orElseThrow();
        fx(() -> {
            window.sales().opening().sale(shown.stamp().id());
            return null;
        });
        waitFor("sales.form.remark");
        fx(() -> {
            ((TextInputControl) find("sales.form.remark")).setText("我的备注");
            ((TextInputControl) find("sales.form.buyer")).setText("花垣县总工会");
            return null;
        });
        app.ledger().write(Action.entry("sales", Message.of("app.name")), tx -> {
            app.sales().update(tx, shown.edit().remark("别人的备注 " + end).buyer("别人").build());
            return null;
        });
        press("form-save");
        Thread.sleep(800);
        save("conflict" + end);
        key(KeyCode.ESCAPE, false);
        key(KeyCode.ESCAPE, false);
        Thread.sleep(300);
        if (find("dialog-discard") != null) {
            press("dialog-discard");
        }
    }

    private List<Long> allIds() {
        var cube = app.cube().current();
        return IntStream.range(0, cube.positions()).filter(cube::live).mapToObj(cube::id).toList();
    }

    private void figure(String end) throws Exception {
        long id = app.figures().figures().stream().filter(f -> f.code().equals("F15")).findFirst().orElseThrow().stamp().id();
        fx(() -> {
            window.sales().opening().record("figure", id);
            return null;
        });
        waitFor("register.figure.scopes");
        fx(() -> {
            find("register.figure.scopes").requestFocus();
            ((TextInputControl) find("register.figure.scopes")).setText("hyx");
            return null;
        });
        save("figure" + end);
        key(KeyCode.ESCAPE, false);
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
            ((ButtonBase) find(id)).fire();
            return null;
        });
    }

    private void click(String id) throws Exception {
        waitFor(id);
        fx(() -> {
            Node node = find(id);
            node.fireEvent(new javafx.scene.input.MouseEvent(javafx.scene.input.MouseEvent.MOUSE_CLICKED, 4, 4, 0, 0, javafx.scene.input.MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, true, false, true, null));
            return null;
        });
    }

    private void key(KeyCode code, boolean control) throws Exception {
        fx(() -> {
            Node at = stage.getScene().getFocusOwner();
            (at == null ? stage.getScene().getRoot() : at).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            return null;
        });
        Thread.sleep(200);
    }

    private void waitFor(String id) throws Exception {
        for (int i = 0; i < 100 && fx(() -> find(id)) == null; i++) {
            Thread.sleep(100);
        }
        if (fx(() -> find(id)) == null) {
            throw new IllegalStateException("never came: " + id);
        }
    }

    private Node find(String id) {
        return find(stage.getScene().getRoot(), id);
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
