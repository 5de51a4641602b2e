package ruralpost.ui.dialog;

import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** One thing over the window that must be answered or closed first. Keeps the focus inside and gives it back when it closes; Esc closes. */
final class ModalLayer extends StackPane {

    private static final double FADE_MILLIS = 100;

    private final ChangeListener<Node> keepFocus = (o, was, now) -> holdFocus(now);
    private Node before;
    private Runnable onClosed = () -> { };
    private Scene watched;

    ModalLayer() {
        getStyleClass().addAll("modal-pane", "rp-scrim");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        setOnMousePressed(e -> {
            if (e.getTarget() == this) {
                Focus.first(getChildren().getFirst());
            }
        });
    }

    /** Shows the content in place of what was there. @param closed called once when it goes */
    void open(Node content, Pos at, Runnable closed) {
        if (isVisible()) {
            close();
        }
        onClosed = closed;
        watched = getScene();
        before = watched == null ? null : watched.getFocusOwner();
        StackPane.setAlignment(content, at);
        getChildren().setAll(content);
        setVisible(true);
        if (watched != null) {
            watched.focusOwnerProperty().addListener(keepFocus);
        }
        if (!Platform.getPreferences().isReducedMotion()) {
            FadeTransition fade = new FadeTransition(Duration.millis(FADE_MILLIS), this);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
        Focus.first(content);
    }

    boolean isOpen() {
        return isVisible();
    }

    void close() {
        if (!isVisible()) {
            return;
        }
        if (watched != null) {
            watched.focusOwnerProperty().removeListener(keepFocus);
        }
        setVisible(false);
        getChildren().clear();
        if (before != null && before.getScene() == watched) {
            before.requestFocus();
        }
        Runnable closed = onClosed;
        onClosed = () -> { };
        closed.run();
    }

    private void holdFocus(Node now) {
        boolean mayLeave = now == null || Focus.within(now, getParent()) && !Focus.within(now, ((OverlayPane) getParent()).content());
        if (isVisible() && !mayLeave) {
            Focus.first(getChildren().getFirst());
        }
    }
}
