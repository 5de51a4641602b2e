package ruralpost.ui.dialog;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import ruralpost.text.Message;
import ruralpost.ui.text.UiTexts;

/** The short word that something is done, at the bottom of the window: one sentence, and a link that takes it back. Goes by itself. */
public final class Toast {

    private static final Duration SHOWN = Duration.seconds(8);
    private static final double ABOVE_STATUS_BAR = 40;

    private final UiTexts texts;
    private final OverlayPane overlay;
    private final PauseTransition life = new PauseTransition(SHOWN);

    /** @param overlay the window to show it in */
    public Toast(UiTexts texts, OverlayPane overlay) {
        this.texts = texts;
        this.overlay = overlay;
        life.setOnFinished(e -> hide());
    }

    /** Says that something is done. */
    public void show(Message sentence) {
        put(sentence, null, null, null);
    }

    /** Says that something is done and offers to take it back. */
    public void show(Message sentence, Runnable undo) {
        put(sentence, Message.of("ui.undo"), "Ctrl+Z", undo);
    }

    /** Says that something is done and offers something to do with it. @param link what the link says */
    public void show(Message sentence, Message link, Runnable action) {
        put(sentence, link, null, action);
    }

    /** Takes the toast away. */
    public void hide() {
        life.stop();
        overlay.toastLayer().getChildren().clear();
    }

    /** Whether one is shown. */
    public boolean showing() {
        return !overlay.toastLayer().getChildren().isEmpty();
    }

    private void put(Message sentence, Message link, String keys, Runnable action) {
        Label text = new Label();
        text.textProperty().bind(texts.text(sentence));
        HBox box = new HBox(new FontIcon("fth-check"), text);
        box.setId("toast");
        box.getStyleClass().add("toast");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (action != null) {
            Hyperlink does = new Hyperlink();
            does.setId(keys == null ? "toast-link" : "toast-undo");
            does.getStyleClass().add("toast-link");
            does.textProperty().bind(texts.text(link));
            does.setOnAction(e -> {
                hide();
                action.run();
            });
            does.focusedProperty().addListener((o, was, now) -> pauseWhile(now));
            box.getChildren().add(does);
            if (keys != null) {
                Label key = new Label(keys);
                key.getStyleClass().add("toast-hint");
                box.getChildren().add(key);
            }
        }
        box.hoverProperty().addListener((o, was, now) -> pauseWhile(now));
        StackPane.setMargin(box, new Insets(0, 0, ABOVE_STATUS_BAR, 0));
        overlay.toastLayer().getChildren().setAll(box);
        life.playFromStart();
    }

    private void pauseWhile(boolean looked) {
        if (looked) {
            life.stop();
        } else if (showing()) {
            life.playFromStart();
        }
    }
}
