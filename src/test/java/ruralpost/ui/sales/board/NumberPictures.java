package ruralpost.ui.sales.board;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import ruralpost.app.AppContext;
import ruralpost.chart.Tokens;
import ruralpost.ui.Pictures;
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
    public static void main(String[] args) {
        Path out = Pictures.out(args, "numbers");
        Pictures.run(() -> {
            try (AppContext app = Pictures.ledger(Pictures.folder("numbers-ledger"), Pictures.HUAYUAN, true)) {
                for (Pictures.Look look : Pictures.Look.all()) {
                    all(app, look, out);
                }
            }
        });
    }

    private static void all(AppContext app, Pictures.Look look, Path out) throws Exception {
        Tokens tokens = Tokens.of(look.theme());
        Stage stage = Pictures.fx(() -> {
            UiTexts texts = new UiTexts(look.lang());
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
            s.setUserData(screen);
            return s;
        });
        save(stage, out, "board", look);
        for (String key : List.of("amount", "share", "over", "donated", "counties", "price")) {
            BoardPage page = Stream.of(BoardPage.values()).filter(p -> p.tiles().stream().anyMatch(t -> t.key().equals(key))).findFirst().orElseThrow();
            Pictures.fx(() -> ((BoardScreen) stage.getUserData()).model().pageProperty().set(page.id()));
            for (int i = 0; i < 100 && Pictures.fx(() -> stage.getScene().lookup("#tile-" + key)) == null; i++) {
                Thread.sleep(100);
            }
            Pictures.fx(() -> ((Button) stage.getScene().lookup("#tile-" + key)).fire());
            save(stage, out, key, look);
        }
        Pictures.fx(stage::hide);
    }

    private static void save(Stage stage, Path out, String name, Pictures.Look look) throws Exception {
        Pictures.save(stage.getScene(), out.resolve(name + "-" + look.end() + ".png"), 1200);
    }
}
