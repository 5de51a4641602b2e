package ruralpost.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import ruralpost.app.AppContext;
import ruralpost.chart.Tokens;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** The window of the program on a ledger, at 1366×768, of which pictures are written. To be used beside the JavaFX thread. */
final class PictureWindow implements AutoCloseable {

    private final Path out;
    private final int millis;
    private final UiTexts texts;
    private final Tasks tasks;
    private final Themes themes;
    private final Stage stage;
    private LedgerWindow window;

    private PictureWindow(Pictures.Look look, Path out, int millis) throws Exception {
        this.out = out;
        this.millis = millis;
        texts = Pictures.fx(() -> new UiTexts(look.lang()));
        tasks = Pictures.fx(() -> new Tasks(Throwable::printStackTrace));
        themes = Pictures.fx(() -> new Themes(Tokens.of(look.theme())));
        stage = Pictures.fx(() -> new Stage());
    }

    /** Opens the window on a ledger. @param out where pictures go @param millis how long what is read in the background may take */
    static PictureWindow open(AppContext app, Pictures.Look look, Path out, int millis) throws Exception {
        PictureWindow made = new PictureWindow(look, out, millis);
        made.ledger(app, look);
        return made;
    }

    /** Shows something else in a window of that kind; {@link #ledger} shows the ledger in it. */
    static PictureWindow open(BiFunction<UiTexts, Stage, Parent> root, Pictures.Look look, Path out, int millis) throws Exception {
        PictureWindow made = new PictureWindow(look, out, millis);
        made.show(() -> root.apply(made.texts, made.stage));
        return made;
    }

    private void show(Supplier<Parent> root) throws Exception {
        Pictures.fx(() -> {
            if (stage.getScene() == null) {
                Scene scene = new Scene(root.get(), 1366, 768);
                themes.install(scene);
                stage.setScene(scene);
                stage.show();
            } else {
                stage.getScene().setRoot(root.get());
            }
        });
    }

    /** Shows the window of a ledger. */
    void ledger(AppContext app, Pictures.Look look) throws Exception {
        app.settings().lang(look.lang());
        app.settings().theme(look.theme());
        show(() -> {
            window = new LedgerWindow(app, texts, tasks, themes, new ErrorCodes(tasks::later));
            return window.root();
        });
        Pictures.fx(() -> window.begin(LocalDate.now()));
    }

    LedgerWindow window() {
        return window;
    }

    Scene scene() {
        return stage.getScene();
    }

    /** Goes to a view. Tells whether there is such a view. */
    boolean show(String tab, String view) throws Exception {
        return Pictures.fx(() -> window.context().shell().show(tab, view));
    }

    /** Writes what is shown. @param name of the file, without its ending */
    void save(String name) throws Exception {
        Pictures.save(stage.getScene(), out.resolve(name + ".png"), millis);
    }

    /** Presses a button once it is there. */
    void press(String id) throws Exception {
        waitFor(id);
        Pictures.fx(() -> ((ButtonBase) find(id)).fire());
    }

    /** Clicks on a node once it is there. */
    void click(String id) throws Exception {
        waitFor(id);
        Pictures.fx(() -> find(id).fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 4, 4, 0, 0, MouseButton.PRIMARY, 1,
            false, false, false, false, true, false, false, true, false, true, null)));
    }

    /** Presses a key. */
    void key(KeyCode code) throws Exception {
        Pictures.fx(() -> {
            Node at = stage.getScene().getFocusOwner();
            (at == null ? stage.getScene().getRoot() : at).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
        Thread.sleep(200);
    }

    /** Waits for a node. @throws IllegalStateException it never came */
    void waitFor(String id) throws Exception {
        for (int i = 0; i < 100 && Pictures.fx(() -> find(id)) == null; i++) {
            Thread.sleep(100);
        }
        if (Pictures.fx(() -> find(id)) == null) {
            throw new IllegalStateException("never came: " + id);
        }
    }

    /** The node of that id that is to be seen; null when there is none. On the JavaFX thread. */
    Node find(String id) {
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

    @Override
    public void close() throws Exception {
        Pictures.fx(stage::hide);
    }
}
