package ruralpost.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import ruralpost.chart.Tokens;
import ruralpost.text.Lang;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** A window on the headless platform with real events. A toolkit that does not start is a failure, and so is an error on the JavaFX thread. */
public abstract class FxTest {

    protected final FxRobot robot = new FxRobot();
    protected UiTexts texts;
    protected Stage stage;
    private final AtomicReference<Throwable> fxError = new AtomicReference<>();

    @BeforeEach
    void openToolkit() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        texts = new UiTexts(Lang.ZH);
        fxError.set(null);
        fx(() -> Thread.currentThread().setUncaughtExceptionHandler((t, e) -> fxError.compareAndSet(null, e)));
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        robot.release(new KeyCode[0]);
        FxToolkit.cleanupStages();
        WaitForAsyncUtils.clearExceptions();
        Throwable error = fxError.get();
        if (error != null) {
            throw new AssertionError("error on the JavaFX thread", error);
        }
    }

    /** Shows this as the whole window. */
    protected void show(Callable<? extends Parent> root, double width, double height) {
        fx(() -> {
            Scene scene = new Scene(root.call(), width, height);
            new Themes(Tokens.LIGHT).install(scene);
            stage.setScene(scene);
            // a test before this one may have made the window smaller
            stage.sizeToScene();
            stage.show();
            stage.requestFocus();
            return null;
        });
        settle();
    }

    /** Runs on the JavaFX thread and waits for the answer. */
    protected <T> T fx(Callable<T> work) {
        try {
            return WaitForAsyncUtils.asyncFx(work).get(40, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Runs on the JavaFX thread and waits. */
    protected void fx(Runnable work) {
        fx(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until nothing is queued on the JavaFX thread. */
    protected void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until this holds on the JavaFX thread; fails after thirty seconds, which is long also on a busy machine. */
    protected void await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("never came: " + what, e);
        }
        settle();
    }

    /** Presses keys together, as a person does, and waits for what they cause. */
    protected void keys(KeyCode... codes) {
        robot.push(codes);
        settle();
    }

    /** Types text key by key: letters, digits, and characters that need no key of their own. */
    protected void type(String text) {
        robot.write(text, 0);
        settle();
    }

    /** The node with that id or style class. */
    protected <T extends Node> T find(String query) {
        return robot.lookup(query).query();
    }

    /** Whether such a node is there and visible. */
    protected boolean sees(String query) {
        return fx(() -> robot.lookup(query).queryAll().stream().anyMatch(FxTest::shown));
    }

    /** The node that has the keyboard. */
    protected Node focused() {
        return fx(() -> stage.getScene().getFocusOwner());
    }

    /** What lies on the clipboard as text. */
    protected String clipboard() {
        return fx(() -> Clipboard.getSystemClipboard().getString());
    }

    /** Puts text on the clipboard. */
    protected void clipboard(String text) {
        fx(() -> Clipboard.getSystemClipboard().setContent(java.util.Map.of(javafx.scene.input.DataFormat.PLAIN_TEXT, text)));
    }

    private static boolean shown(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return Platform.isFxApplicationThread();
    }
}
