package ruralpost.ui.register;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** A sentence above the form, with what can be done about it: a refusal, or a draft that was left. Gone while it says nothing. */
final class Notice extends HBox {

    private final UiTexts texts;

    Notice(UiTexts texts, String id) {
        super(8);
        this.texts = texts;
        setId(id);
        hide();
    }

    /** Says what was refused. */
    void problem(Message sentence) {
        show("notice-problem", "fth-alert-circle", sentence);
        Button close = Parts.iconButton(texts, "fth-x", "ui.close");
        close.setOnAction(e -> hide());
        getChildren().add(close);
    }

    /** Says something that a person decides about. */
    void offer(Message sentence) {
        show("notice-offer", "fth-clock", sentence);
    }

    /** Adds what can be done. */
    Notice button(String key, String id, Runnable action) {
        Button button = Parts.button(texts, key);
        button.setId(id);
        button.setOnAction(e -> action.run());
        getChildren().add(button);
        return this;
    }

    private void show(String style, String icon, Message sentence) {
        getStyleClass().setAll("register-notice", style);
        Label text = Parts.label(texts.text(sentence));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(Parts.icon(icon), text);
        setVisible(true);
        setManaged(true);
    }

    /** Says nothing. */
    void hide() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }
}
