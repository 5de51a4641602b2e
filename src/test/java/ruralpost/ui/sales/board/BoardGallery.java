package ruralpost.ui.sales.board;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.sales.cube.Dimension;
import ruralpost.text.Lang;
import ruralpost.ui.ComingFeature;
import ruralpost.ui.Feature;
import ruralpost.ui.SaveState;
import ruralpost.ui.Screens;
import ruralpost.ui.Shell;
import ruralpost.ui.ShellActions;
import ruralpost.ui.ShellModel;
import ruralpost.ui.SubTab;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.part.Parts;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;
import ruralpost.value.Period;

/** Writes pictures of the dashboard on the sample ledger, in both languages and themes, to {@code target/screens}. */
public final class BoardGallery {

    private static final Path OUT = Path.of("target", "screens");

    private final AppContext app;
    private final Tasks tasks = new Tasks(Throwable::printStackTrace);
    private Stage stage;
    private UiTexts texts;
    private BoardScreen screen;
    private Shell shell;

    private BoardGallery(AppContext app) {
        this.app = app;
    }

    /** Writes the pictures. @param args none, or languages and themes to write such as "zh" "light" */
    public static void main(String[] args) {
        try {
            run(args);
        } catch (Exception e) {
            e.printStackTrace();
        }
        System.exit(0);
    }

    private static void run(String[] args) throws Exception {
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        Platform.setImplicitExit(false);
        Path folder = Files.createTempDirectory("board");
        Path empty = Files.createTempDirectory("board-empty");
        Founding.create(folder, new Founding.Answers(433124, "张三", Lang.ZH, true));
        Founding.create(empty, new Founding.Answers(433124, "张三", Lang.ZH, false));
        List<String> wanted = List.of(args);
        for (Lang lang : Lang.values()) {
            for (Theme theme : Theme.values()) {
                if (wanted.isEmpty() || wanted.contains(lang.code()) && wanted.contains(theme.code())) {
                    try (AppContext app = AppContext.open(folder); AppContext none = AppContext.open(empty)) {
                        new BoardGallery(app).pictures(lang, theme);
                        new BoardGallery(none).emptyPicture(lang, theme);
                    }
                }
            }
        }
    }

    private void pictures(Lang lang, Theme theme) throws Exception {
        open(lang, theme, 1366, 768);
        save("board", lang, theme);
        BoardModel model = screen.model();
        change(() -> {
            long kiwi = app.cube().loaded().size() > 0 ? product() : 0;
            model.change(f -> f.choose(Dimension.PRODUCT, List.of(kiwi)));
        });
        save("board-chosen", lang, theme);
        change(() -> model.change(f -> f.withSpan(Period.of(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 9, 30)))));
        save("board-span", lang, theme);
        fx(() -> {
            ((Button) stage.getScene().lookup("#tile-amount")).fire();
            return null;
        });
        until(() -> screen.opened());
        save("board-opened", lang, theme);
        fx(() -> {
            stage.hide();
            return null;
        });
        open(lang, theme, 1366, 768);
        fx(() -> {
            javafx.scene.control.ListView<?> list = (javafx.scene.control.ListView<?>) stage.getScene().lookup("#board-figures-list");
            list.requestFocus();
            javafx.event.Event.fireEvent(list, new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.ENTER,
                false, false, false, false));
            return null;
        });
        save("board-figure", lang, theme);
        fx(() -> {
            stage.hide();
            return null;
        });
        open(lang, theme, 1366, 768);
        fx(() -> {
            ((javafx.scene.control.Button) stage.getScene().lookup("#board-add-filter")).fire();
            return null;
        });
        save("board-filter", lang, theme);
        fx(() -> {
            javafx.scene.control.TextField field = (javafx.scene.control.TextField) stage.getScene().lookup("#board-period");
            field.requestFocus();
            field.setText("2018-13");
            stage.getScene().lookup("#tile-amount").requestFocus();
            return null;
        });
        save("board-problem", lang, theme);
        fx(() -> {
            ((Button) stage.getScene().lookup("#tile-plan")).fire();
            return null;
        });
        until(() -> screen.opened());
        save("board-plan", lang, theme);
        fx(() -> {
            stage.hide();
            return null;
        });
        open(lang, theme, 1366, 680);
        change(() -> screen.model().cumulativeProperty().set(false));
        save("board-680", lang, theme);
        fx(() -> {
            stage.hide();
            return null;
        });
        open(lang, theme, 1920, 1080);
        save("board-1920", lang, theme);
        fx(() -> {
            stage.hide();
            return null;
        });
    }

    private void emptyPicture(Lang lang, Theme theme) throws Exception {
        open(lang, theme, 1366, 768);
        save("board-empty", lang, theme);
        fx(() -> {
            stage.hide();
            return null;
        });
    }

    private long product() {
        return screen.model().stateProperty().get().names().choices().stream().filter(c -> c.dimension() == Dimension.PRODUCT)
            .map(c -> (Long) c.value()).findFirst().orElseThrow();
    }

    private void open(Lang lang, Theme theme, int width, int height) throws Exception {
        fx(() -> {
            texts = new UiTexts(lang);
            Themes themes = new Themes(new Tokens(theme, Tokens.LIGHT.growth()));
            ShellModel model = new ShellModel();
            model.themeProperty().set(theme);
            model.operatorProperty().set("张三");
            model.officeProperty().set("花垣县分公司");
            model.ledgerNameProperty().set("花垣县台账");
            model.ledgerFileProperty().set("ledger.mv.db");
            model.saveStateProperty().set(SaveState.saved(LocalTime.of(14, 32)));
            model.sampleProperty().set(true);
            BoardFeature feature = new BoardFeature();
            List<Feature> features = List.of(ComingFeature.of(texts, "campaign", "app.tab.campaign", "fth-flag", e -> e), feature,
                ComingFeature.of(texts, "centre", "app.tab.centre", "fth-home", e -> e));
            shell = new Shell(texts, tasks, new ErrorCodes(Runnable::run), model, features, (t, p) -> List.of(),
                new ShellActions(() -> { }, () -> { }, () -> { }, () -> { }, () -> { }));
            screen = new BoardScreen(new BoardContext(app, texts, tasks, shell.dialogs(), shell.toast(), themes.tokensProperty()));
            model.featureProperty().set(feature);
            stage = new Stage();
            Scene scene = new Scene(shell.root(), width, height);
            themes.install(scene);
            stage.setScene(scene);
            stage.show();
            screen.refresh();
            return null;
        });
        until(() -> screen.model().stateProperty().get() != null);
    }

    /** The tab with its tools. */
    private final class BoardFeature implements Feature {
        @Override
        public String id() {
            return "sales";
        }

        @Override
        public String titleKey() {
            return "app.tab.sales";
        }

        @Override
        public String icon() {
            return "fth-bar-chart-2";
        }

        private final List<SubTab> all = List.of(new SubTab("board", "sales.tab.board", () -> screen.view(), () -> {
                List<javafx.scene.Node> tools = new java.util.ArrayList<>(screen.tools());
                tools.add(Parts.actionButton(texts, "sales.board.empty.enter", "fth-plus", "Ctrl+N", "accent"));
                return tools;
            }), new SubTab("rows", "sales.tab.rows", () -> new javafx.scene.layout.StackPane()),
                new SubTab("entry", "sales.tab.entry", () -> new javafx.scene.layout.StackPane()));

        @Override
        public List<SubTab> subTabs() {
            return all;
        }
    }

    /** Changes the choices and waits for the answer. */
    private void change(Runnable work) throws Exception {
        BoardState before = screen.model().stateProperty().get();
        fx(() -> {
            work.run();
            return null;
        });
        until(() -> screen.model().stateProperty().get() != before);
    }

    private void save(String name, Lang lang, Theme theme) throws Exception {
        fx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return null;
        });
        Thread.sleep(300);
        fx(() -> {
            Screens.save(stage.getScene(), OUT.resolve(name + "-" + lang.code() + "-" + theme.code() + ".png"));
            return null;
        });
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get();
    }

    private static void until(BooleanSupplier condition) throws Exception {
        for (int i = 0; i < 200 && !fx(condition::getAsBoolean); i++) {
            Thread.sleep(50);
        }
    }
}
