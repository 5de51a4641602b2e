package ruralpost.ui;

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
import javafx.stage.Stage;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.text.Lang;
import ruralpost.ui.centre.CentreFixture;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** Writes pictures of the children's centres' tab at 1366×768 to {@code target/screens/centre}. */
public final class CentrePictures {

    private CentrePictures() {
    }

    /** @param args first sample for the sample ledger, then language and theme pairs such as zh-light */
    public static void main(String[] args) throws Exception {
        Path out = Path.of("target", "screens", "centre");
        Path data = Path.of("target", "screens", "centre-ledger");
        if (Files.exists(data)) {
            try (Stream<Path> all = Files.walk(data)) {
                for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
        Files.createDirectories(out);
        boolean sample = args.length > 0 && args[0].equals("sample");
        Founding.create(data, new Founding.Answers(sample ? 433124 : 620422, "张三", Lang.ZH, sample));
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        List<String> wanted = args.length > 0 ? Stream.of(args).filter(a -> !a.equals("sample")).toList() : List.of("zh-light", "en-dark");
        try (AppContext app = AppContext.open(data)) {
            CentreFixture fixture = sample ? null : new CentreFixture(app).write();
            for (String each : wanted) {
                all(app, fixture, Lang.valueOf(each.split("-")[0].toUpperCase(java.util.Locale.ROOT)), Theme.valueOf(each.split("-")[1].toUpperCase(java.util.Locale.ROOT)), out);
            }
        }
        System.exit(0);
    }

    private static void all(AppContext app, CentreFixture fixture, Lang lang, Theme theme, Path out) throws Exception {
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
        fx(() -> window.context().shell().show("centre", "centres"));
        String begin = fixture == null ? "sample-" : "";
        long shown = fixture == null ? app.centres().centres().centres().get(3).id() : fixture.id("河畔");
        fx(() -> {
            window.centres().opening(null).record("centre", shown);
            return null;
        });
        save(stage, out.resolve(begin + "card-" + end));
        fx(() -> {
            ((javafx.scene.control.Button) stage.getScene().lookup("#tile-centre-value")).fire();
            return null;
        });
        save(stage, out.resolve(begin + "opened-" + end));
        fx(() -> {
            window.context().shell().drawer().close();
            return null;
        });
        fx(() -> {
            javafx.scene.control.ScrollPane page = (javafx.scene.control.ScrollPane) stage.getScene().lookup("#centre-page");
            page.setVvalue(1);
            return null;
        });
        save(stage, out.resolve(begin + "card-below-" + end));
        for (String tab : List.of("matrix", "lists", "board", "registers")) {
            if (fx(() -> window.context().shell().show("centre", tab))) {
                save(stage, out.resolve(begin + tab + "-" + end));
            }
        }
        fx(() -> {
            stage.hide();
            return null;
        });
    }

    private static void save(Stage stage, Path file) throws Exception {
        Thread.sleep(2000);
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
