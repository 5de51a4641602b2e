package ruralpost.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;
import ruralpost.app.AppContext;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.text.Lang;
import ruralpost.ui.centre.CentrePapers;
import ruralpost.ui.chart.ScreenPng;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.task.HeadlessToolkit;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** Pictures of the window on a ledger where there is no display to see it on, and the papers that its screens write. */
public final class DemoScreens {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    /** A picture is taken once the window has stood still for so many looks, so far apart. */
    private static final int STILL = 3, APART = 180, MOST = 90;

    private final AppContext app;
    private final Path folder;
    private final List<Path> written = new ArrayList<>();
    /** Read before a window is there, on whose thread nothing is read. */
    private final Optional<Long> campaign;
    private final Optional<Long> centre;

    private DemoScreens(AppContext app, Path folder) {
        this.app = app;
        this.folder = folder;
        this.campaign = app.campaigns().book().files().stream().filter(f -> !f.adoptions().isEmpty()).map(f -> f.campaign().stamp().id()).findFirst();
        this.centre = CentrePapers.first(app, LocalDate.now());
    }

    /** Writes screens and papers in both languages, screens in both themes. @return the files; no screens where even the toolkit without a display does not start */
    public static List<Path> write(AppContext app, Path folder) {
        DemoScreens screens = new DemoScreens(app, folder);
        for (Lang lang : Lang.values()) {
            screens.written.addAll(CentrePapers.write(app, LocalDate.now(), lang, folder));
        }
        Lang lang = app.settings().lang();
        Theme theme = app.settings().theme();
        try {
            HeadlessToolkit.start();
            for (Lang each : Lang.values()) {
                for (Theme look : List.of(Theme.LIGHT, Theme.DARK)) {
                    screens.all(each, look);
                }
            }
        } catch (IllegalStateException | LinkageError e) {
            LoggerFactory.getLogger(DemoScreens.class).warn("No pictures of the window", e);
        } finally {
            app.settings().lang(lang);
            app.settings().theme(theme);
        }
        return screens.written;
    }

    private void all(Lang lang, Theme theme) {
        app.settings().lang(lang);
        app.settings().theme(theme);
        Stage stage = HeadlessToolkit.call(Stage::new);
        Tasks tasks = HeadlessToolkit.call(() -> new Tasks(e -> LoggerFactory.getLogger(DemoScreens.class).warn("Work of the window", e)));
        try {
            LedgerWindow window = HeadlessToolkit.call(() -> open(stage, tasks, lang, theme));
            String end = "-" + lang.code() + "-" + theme.code() + ".png";
            for (View view : View.values()) {
                HeadlessToolkit.run(() -> {
                    window.context().shell().show(view.tab, view.view);
                    if (view == View.CAMPAIGN) {
                        campaign.ifPresent(id -> window.campaigns().opening(null).record("campaign", id));
                    } else if (view == View.CENTRE) {
                        centre.ifPresent(id -> window.centres().opening(null).record("centre", id));
                    }
                });
                Path file = folder.resolve("screen-" + view.name().toLowerCase(Locale.ROOT).replace('_', '-') + end);
                still(stage.getScene()).write(file);
                written.add(file);
            }
        } finally {
            HeadlessToolkit.run(() -> {
                stage.hide();
                tasks.close();
            });
        }
    }

    /** What is shown. */
    private enum View {
        SALES("sales", "board"), CAMPAIGN("campaign", "records"), CAMPAIGN_BOARD("campaign", "board"), CENTRE("centre", "centres"), CENTRE_MATRIX("centre", "matrix");

        private final String tab;
        private final String view;

        View(String tab, String view) {
            this.tab = tab;
            this.view = view;
        }
    }

    private LedgerWindow open(Stage stage, Tasks tasks, Lang lang, Theme theme) {
        Themes themes = new Themes(Tokens.of(theme));
        LedgerWindow window = new LedgerWindow(app, new UiTexts(lang), tasks, themes, new ErrorCodes(tasks::later));
        Scene scene = new Scene(window.root(), WIDTH, HEIGHT);
        themes.install(scene);
        stage.setScene(scene);
        stage.show();
        return window;
    }

    private static ScreenPng still(Scene scene) {
        ScreenPng last = null;
        int same = 0;
        for (int i = 0; i < MOST && same < STILL; i++) {
            HeadlessToolkit.pause(APART);
            ScreenPng now = HeadlessToolkit.call(() -> ScreenPng.of(scene));
            same = now.same(last) ? same + 1 : 0;
            last = now;
        }
        return last;
    }
}
