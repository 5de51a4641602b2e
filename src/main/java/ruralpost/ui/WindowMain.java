package ruralpost.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import ruralpost.app.AppContext;
import ruralpost.app.Attention;
import ruralpost.app.Founding;
import ruralpost.app.RestoredLedger;
import ruralpost.app.Settings;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.place.Division;
import ruralpost.place.Divisions;
import ruralpost.store.LedgerFiles;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.part.AppIcons;
import ruralpost.ui.start.County;
import ruralpost.ui.start.FirstStart;
import ruralpost.ui.start.FirstStartResult;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** The window: shows the first start in an empty folder, else opens the ledger and shows the tabs. */
public final class WindowMain extends Application {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double FRAME = 40;
    private static Path chosenFolder;

    private final Path folder;
    private Stage stage;
    private Scene scene;
    private Settings settings;
    private UiTexts texts;
    private Themes themes;
    private Tasks tasks;
    private ErrorCodes errors;
    private FirstStart firstStart;
    private LedgerWindow window;
    private Timeline watch;
    private boolean restoring;

    /** Made by the toolkit, on the folder given to {@link #open}. */
    public WindowMain() {
        this(chosenFolder);
    }

    WindowMain(Path folder) {
        this.folder = folder;
    }

    /** Opens the window on the ledger in this folder and returns when it is closed. */
    public static void open(Path folder) {
        chosenFolder = folder;
        Application.launch(WindowMain.class);
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        settings = new Settings(new LedgerFiles(folder).settings());
        errors = new ErrorCodes(r -> tasks.later(r));
        errors.install();
        begin("app.opening", WIDTH, HEIGHT);
        stage.getIcons().setAll(AppIcons.all());
        stage.setOnCloseRequest(e -> {
            e.consume();
            close();
        });
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        // with the frame of the window it would reach beyond a small screen
        stage.setMaximized(screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT + FRAME);
        stage.show();
        openLedger();
    }

    /** Everything that belongs to one ledger and goes with it. @param key what is under way until it is open */
    private void begin(String key, double width, double height) {
        texts = new UiTexts(settings.lang());
        themes = new Themes(Tokens.of(settings.theme()));
        tasks = new Tasks(e -> errors.report(e, "work"));
        scene = new Scene(waiting(key), width, height);
        themes.install(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(texts.text("app.name"));
    }

    /** Stands in the window until the ledger is open; the sentence comes only when that takes a moment. */
    private StackPane waiting(String key) {
        Label sentence = new Label();
        sentence.textProperty().bind(texts.text(key));
        sentence.setOpacity(0);
        PauseTransition moment = new PauseTransition(Duration.millis(300));
        moment.setOnFinished(e -> sentence.setOpacity(1));
        moment.play();
        return new StackPane(sentence);
    }

    private void openLedger() {
        tasks.run(p -> new LedgerFiles(folder).exist() ? AppContext.open(folder) : null).onSuccess(app -> {
            if (app == null) {
                firstStart();
            } else {
                show(app);
            }
        }).onError(UserException.class, this::refused);
    }

    private void firstStart() {
        if (firstStart == null) {
            firstStart = new FirstStart(texts, WindowMain::counties, this::found);
            firstStart.suggestOperator(settings.operator());
        }
        show(firstStart);
        firstStart.begin();
    }

    static List<County> counties(String typed) {
        Divisions divisions = Divisions.get();
        Stream<Division> found = typed.isBlank() ? divisions.all(Division.Level.COUNTY).stream()
            : divisions.search(typed, Division.Level.COUNTY, Integer.MAX_VALUE).stream();
        return found.filter(d -> !d.isFiller()).map(d -> new County(d.code(), d.name(), divisions.parentPath(d.code()))).toList();
    }

    private void found(FirstStartResult answers) {
        Founding.Answers a = new Founding.Answers(Integer.parseInt(answers.county().code()), answers.operator(), answers.lang(), answers.sample());
        tasks.run(Message.of("app.start.creating"), p -> {
            Founding.create(folder, a);
            return AppContext.open(folder);
        }).onSuccess(this::show).onError(UserException.class, this::refused);
    }

    private void refused(UserException e) {
        if (e.userMessage().key().equals("ledger.already.open")) {
            tasks.run(p -> {
                Attention.ask(folder);
                return null;
            });
        }
        show(new RefusedPage(texts, e.userMessage(), this::openLedger, stage::hide));
    }

    private void show(AppContext app) {
        texts.langProperty().set(app.settings().lang());
        window = new LedgerWindow(app, texts, tasks, themes, errors);
        window.onRestore(zip -> restore(app, zip));
        show(window.root());
        window.begin(LocalDate.now());
        watch = new Timeline(new KeyFrame(Duration.millis(700), e -> tasks.run(p -> Attention.taken(folder)).onSuccess(this::comeForward)));
        watch.setCycleCount(Animation.INDEFINITE);
        watch.play();
    }

    /** This window goes with its ledger; another comes with the restored one, or with the same where that failed. */
    private void restore(AppContext app, Path zip) {
        restoring = true;
        watch.stop();
        tasks.close();
        begin("app.restore.running", scene.getWidth(), scene.getHeight());
        tasks.run(p -> RestoredLedger.of(app, zip)).onSuccess(r -> {
            show(r.app());
            if (r.problem() != null) {
                window.context().shell().dialogs().ask(Message.of("app.restore.failed"), r.problem().userMessage(),
                    List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.PRIMARY)), c -> { });
            } else {
                window.context().shell().toast().show(Message.of("app.restore.done", String.valueOf(zip.getFileName()), String.valueOf(r.former())));
            }
        }).onError(UserException.class, this::refused).andFinally(() -> restoring = false);
    }

    /** A second start of the program on this ledger asks this window to come forward. */
    private void comeForward(boolean asked) {
        if (asked) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }

    private void show(Parent root) {
        scene.setRoot(root);
    }

    private void close() {
        if (restoring) {
            return;
        }
        if (watch != null) {
            watch.stop();
        }
        if (window == null) {
            stage.hide();
        } else {
            window.close(stage::hide);
        }
    }

    @Override
    public void stop() {
        tasks.close();
    }
}
