package ruralpost.ui.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.ledger.Action;
import ruralpost.sales.Product;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.RegisterWindow;
import ruralpost.ui.Screens;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** Writes pictures of the registers on the sample ledger, in both languages and themes, to {@code target/screens}. */
public final class RegisterGallery {

    private static final Path OUT = Path.of("target", "screens");

    private final String ending;
    private RegisterWindow window;
    private Stage stage;

    private RegisterGallery(Lang lang, Theme theme) {
        ending = "-" + lang.code() + "-" + theme.code() + ".png";
    }

    /** Writes the pictures. @param args none, or languages and themes to write such as "zh" "light" */
    public static void main(String[] args) throws Exception {
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        Platform.setImplicitExit(false);
        List<String> wanted = List.of(args);
        try {
            for (Lang lang : Lang.values()) {
                for (Theme theme : Theme.values()) {
                    if (wanted.isEmpty() || wanted.contains(lang.code()) && wanted.contains(theme.code())) {
                        new RegisterGallery(lang, theme).pictures(lang, theme);
                    }
                }
            }
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        }
        System.exit(0);
    }

    private void pictures(Lang lang, Theme theme) throws Exception {
        Path folder = Files.createTempDirectory("registers").resolve("ledger");
        Founding.create(folder, new Founding.Answers(433124, "张三", lang, true));
        open(folder, lang, theme);
        for (Register<?> register : Registers.all()) {
            kind(register.id());
            save("register-" + register.id());
        }
        kind("donation");
        press("register-new");
        press("form-save");
        save("register-problems");
        press("form-discard");
        conflict();
        type("register.product.category", "绿茶");
        Thread.sleep(800);
        fx(() -> {
            window.close();
            stage.close();
            return null;
        });
        open(folder, lang, theme);
        until(() -> find("draft-restore") != null);
        press("register-history");
        type("register-find", "qqq");
        save("register-draft");
        fx(() -> {
            window.close();
            stage.close();
            return null;
        });
    }

    private void conflict() throws Exception {
        kind("product");
        type("register.product.name", "十八洞红心猕猴桃");
        type("register.product.code", "SL-P91");
        AppContext app = window.app;
        Product seen = app.catalogue().products().getFirst();
        Product theirs = new Product(seen.stamp(), "十八洞村猕猴桃（金果）", seen.code(), seen.aliases(), "鲜果", seen.unit(), seen.brand(), seen.homeId(), seen.remark());
        app.ledger().write(Action.entry("sales", Message.of("register.label.change", Message.of("register.product.one"), theirs.name())),
            tx -> app.catalogue().save(tx, theirs));
        press("form-save");
        until(() -> find("dialog-merge") != null);
        Thread.sleep(500);
        save("register-conflict");
        press("dialog-merge");
        until(() -> find("toast") != null);
        Thread.sleep(500);
        save("register-saved");
    }

    private void open(Path folder, Lang lang, Theme theme) throws Exception {
        AppContext app = AppContext.open(folder);
        fx(() -> {
            UiTexts texts = new UiTexts(lang);
            window = new RegisterWindow(texts, app);
            Scene scene = new Scene(window.shell.root(), 1366, 768);
            new Themes(new Tokens(theme, Tokens.LIGHT.growth())).install(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            window.begin();
            return null;
        });
        until(this::shown);
    }

    private boolean shown() {
        Node title = find("register-title");
        return title != null && title.getParent().getParent().isVisible();
    }

    private void kind(String id) throws Exception {
        fx(() -> {
            @SuppressWarnings("unchecked")
            ListView<Register<?>> kinds = (ListView<Register<?>>) find("register-kinds");
            kinds.getSelectionModel().select(kinds.getItems().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow());
            return null;
        });
        until(this::shown);
        Thread.sleep(300);
    }

    private void type(String id, String text) throws Exception {
        fx(() -> {
            ((TextField) find(id)).setText(text);
            return null;
        });
    }

    private void press(String id) throws Exception {
        fx(() -> {
            ((Button) find(id)).fire();
            return null;
        });
        Thread.sleep(300);
    }

    private Node find(String id) {
        return find(stage.getScene().getRoot(), id);
    }

    private static Node find(Node node, String id) {
        if (id.equals(node.getId())) {
            return node;
        }
        if (node instanceof javafx.scene.Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = find(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void save(String name) throws Exception {
        fx(() -> {
            Screens.save(stage.getScene(), OUT.resolve(name + ending));
            return null;
        });
    }

    private static void until(BooleanSupplier condition) throws Exception {
        for (int i = 0; i < 200; i++) {
            if (fx(condition::getAsBoolean)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never came");
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
