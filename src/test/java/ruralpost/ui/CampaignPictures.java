package ruralpost.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.text.Lang;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** Writes pictures of the campaigns' tab at 1366×768 to {@code target/screens/campaign}: every campaign of the sample ledger, or those of an empty one. */
public final class CampaignPictures {

    private CampaignPictures() {
    }

    /** @param args first empty for a ledger without campaigns, then language and theme pairs such as zh-light */
    public static void main(String[] args) throws Exception {
        Path out = Path.of("target", "screens", "campaign");
        Path data = Path.of("target", "screens", "campaign-ledger");
        if (Files.exists(data)) {
            try (Stream<Path> all = Files.walk(data)) {
                for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
        Files.createDirectories(out);
        boolean empty = args.length > 0 && args[0].equals("empty");
        Founding.create(data, new Founding.Answers(433124, "张三", Lang.ZH, !empty));
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        List<String> wanted = Stream.of(args).filter(a -> !a.equals("empty")).toList();
        try (AppContext app = AppContext.open(data)) {
            for (String each : wanted.isEmpty() ? List.of("zh-light", "en-dark") : wanted) {
                String[] parts = each.toUpperCase(Locale.ROOT).split("-");
                all(app, Lang.valueOf(parts[0]), Theme.valueOf(parts[1]), out, empty ? "empty-" : "");
            }
        }
        System.exit(0);
    }

    private static void all(AppContext app, Lang lang, Theme theme, Path out, String begin) throws Exception {
        String end = lang.code() + "-" + theme.code() + ".png";
        app.settings().lang(lang);
        app.settings().theme(theme);
        Stage stage = fx(() -> {
            Stage made = new Stage();
            Tasks tasks = new Tasks(Throwable::printStackTrace);
            Themes themes = new Themes(Tokens.of(theme));
            LedgerWindow window = new LedgerWindow(app, new UiTexts(lang), tasks, themes, new ErrorCodes(tasks::later));
            Scene scene = new Scene(window.root(), 1366, 768);
            themes.install(scene);
            made.setScene(scene);
            made.setUserData(window);
            made.show();
            window.begin(LocalDate.now());
            return made;
        });
        LedgerWindow window = (LedgerWindow) stage.getUserData();
        fx(() -> window.context().shell().show("campaign", "records"));
        int at = 0;
        for (var c : app.campaigns().book().campaigns()) {
            at++;
            fx(() -> {
                window.campaigns().opening(null).record("campaign", c.stamp().id());
                return null;
            });
            save(stage, out.resolve(begin + "page" + at + "-" + end));
            fx(() -> {
                ScrollPane page = (ScrollPane) stage.getScene().lookup("#campaign-page");
                page.setVvalue(1);
                return page.getContent().getBoundsInLocal().getHeight() > page.getViewportBounds().getHeight();
            });
            save(stage, out.resolve(begin + "page" + at + "-below-" + end));
        }
        if (at == 0) {
            save(stage, out.resolve(begin + "page-" + end));
        }
        for (String tab : List.of("board", "entry", "registers")) {
            if (fx(() -> window.context().shell().show("campaign", tab))) {
                save(stage, out.resolve(begin + tab + "-" + end));
            }
        }
        fx(() -> {
            stage.hide();
            return null;
        });
    }

    private static void save(Stage stage, Path file) throws Exception {
        Thread.sleep(1000);
        fx(() -> {
            Screens.save(stage.getScene(), file);
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
