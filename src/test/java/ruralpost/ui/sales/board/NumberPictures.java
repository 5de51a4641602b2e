package ruralpost.ui.sales.board;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.text.Lang;
import ruralpost.ui.Screens;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.dialog.ScriptedDialogs;
import ruralpost.ui.dialog.Toast;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** Writes pictures of the dashboard and of its opened numbers on the sample ledger, in both languages and themes, to {@code target/screens/numbers}. */
public final class NumberPictures {

    private NumberPictures() {
    }

    /** @param args the folder to write to; none for the usual one */
    public static void main(String[] args) throws Exception {
        Path out = args.length > 0 ? Path.of(args[0]) : Path.of("target", "screens", "numbers");
        Files.createDirectories(out);
        Path data = Files.createTempDirectory("numbers");
        Founding.create(data, new Founding.Answers(433124, "张三", Lang.ZH, true));
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        try (AppContext app = AppContext.open(data)) {
            for (Lang lang : Lang.values()) {
                for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                    all(app, lang, theme, out);
                }
            }
        }
        System.exit(0);
    }

    private static void all(AppContext app, Lang lang, Theme theme, Path out) throws Exception {
        Tokens tokens = theme == Theme.DARK ? Tokens.DARK : Tokens.LIGHT;
        Stage stage = fx(() -> {
            UiTexts texts = new UiTexts(lang);
            Tasks tasks = new Tasks(Throwable::printStackTrace);
            StackPane place = new StackPane();
            OverlayPane overlay = new OverlayPane(place);
            BoardScreen screen = new BoardScreen(new BoardContext(app, texts, tasks, new ScriptedDialogs(), new Toast(texts, overlay), new SimpleObjectProperty<>(tokens)))
                .today(() -> LocalDate.of(2019, 3, 1));
            place.getChildren().add(screen.view());
            Stage s = new Stage();
            Scene scene = new Scene(overlay, 1366, 760);
            new Themes(tokens).install(scene);
            s.setScene(scene);
            s.show();
            screen.refresh();
            return s;
        });
        String end = "-" + lang.code() + (theme == Theme.DARK ? "-dark" : "");
        save(stage, out.resolve("board" + end + ".png"));
        for (String key : List.of("amount", "share", "over", "donated", "counties", "price")) {
            fx(() -> {
                ((Button) stage.getScene().lookup("#tile-" + key)).fire();
                return null;
            });
            save(stage, out.resolve(key + end + ".png"));
        }
        fx(() -> {
            stage.hide();
            return null;
        });
    }

    private static void save(Stage stage, Path file) throws Exception {
        // what is read in the background comes within a moment
        Thread.sleep(1200);
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
