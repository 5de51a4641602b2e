package ruralpost.ui;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.start.FirstStart;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** Writes pictures of the shell and its parts with invented data, in both languages and themes, to {@code target/screens}. */
public final class ShellGallery {

    private static final Path OUT = Path.of("target", "screens");

    private ShellGallery() { }

    /** Writes the pictures. @param args none, or parts of the names of pictures to write */
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                for (Lang lang : Lang.values()) {
                    for (Theme theme : Theme.values()) {
                        pictures(lang, theme, List.of(args));
                    }
                }
            } catch (RuntimeException e) {
                e.printStackTrace();
            } finally {
                done.countDown();
            }
        });
        done.await();
        System.exit(0);
    }

    private static void pictures(Lang lang, Theme theme, List<String> wanted) {
        for (GalleryPicture picture : GalleryPictures.all()) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(picture.name()::contains)) {
                UiTexts texts = new UiTexts(lang);
                Stage stage = new Stage();
                Parent root = picture.root().apply(texts, theme == Theme.DARK);
                Scene scene = new Scene(root, 1366, 768);
                new Themes(new Tokens(theme, Tokens.LIGHT.growth())).install(scene);
                stage.setScene(scene);
                stage.show();
                stage.requestFocus();
                root.applyCss();
                root.layout();
                picture.then().accept(root);
                root.applyCss();
                root.layout();
                Screens.save(scene, OUT.resolve(picture.name() + "-" + lang.code() + "-" + theme.code() + ".png"));
                stage.hide();
            }
        }
    }
}
