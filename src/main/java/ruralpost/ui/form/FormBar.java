package ruralpost.ui.form;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/**
 * Save and Discard under a form. Save is never greyed out: pressed too early, it says beside it how many entries are to be put right and
 * the cursor stands in the first. Ctrl+S and Ctrl+Enter save from anywhere in the form.
 */
public final class FormBar extends HBox {

    private final Runnable action;

    /** @param saveKey what the button does @param save takes the record @param discard called after the form was put back */
    public <T> FormBar(UiTexts texts, FormPane<T> form, String saveKey, Consumer<T> save, Runnable discard) {
        super(8);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Label word = new Label();
        word.setId("form-word");
        Button saveButton = Parts.actionButton(texts, saveKey, null, "Ctrl+S", "accent");
        saveButton.setId("form-save");
        Button discardButton = Parts.button(texts, "ui.form.discard");
        discardButton.setId("form-discard");
        form.dirtyProperty().subscribe(dirty -> say(texts, word, dirty ? "ui.form.unsaved" : null));
        action = () -> {
            switch (form.read()) {
                case FormResult.Ok<T> ok -> save.accept(ok.value());
                case FormResult.Bad<T> bad -> {
                    say(texts, word, "ui.form.problems", bad.problems().size());
                    word.getStyleClass().add("form-problem");
                }
            }
        };
        saveButton.setOnAction(e -> action.run());
        discardButton.setOnAction(e -> {
            form.reset();
            discard.run();
        });
        form.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.isShortcutDown() && (e.getCode() == KeyCode.S || e.getCode() == KeyCode.ENTER)) {
                action.run();
                e.consume();
            }
        });
        getChildren().setAll(word, Parts.spacer(), discardButton, saveButton);
    }

    /** Presses Save, for keys pressed outside the form. */
    public void save() {
        action.run();
    }

    private static void say(UiTexts texts, Label word, String key, Object... args) {
        word.getStyleClass().remove("form-problem");
        word.textProperty().unbind();
        if (key == null) {
            word.setText("");
        } else {
            word.textProperty().bind(texts.text(key, args));
        }
    }
}
