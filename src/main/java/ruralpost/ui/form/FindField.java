package ruralpost.ui.form;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** A field that finds among the rows below it while one types. Down and Enter go to the rows, Esc empties it. */
public final class FindField extends HBox {

    private final TextField field = new TextField();

    /** @param key text that says what is found @param changed called after each change @param enter goes to the rows @param more stands at the right of the field */
    public FindField(UiTexts texts, String key, Runnable changed, Runnable enter, Node... more) {
        field.promptTextProperty().bind(texts.text(key));
        field.accessibleTextProperty().bind(texts.text(key));
        Composing composing = Composing.in(field);
        field.textProperty().addListener((o, was, now) -> changed.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (composing.now()) {
                return;
            }
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                enter.run();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                e.consume();
            }
        });
        getChildren().setAll(Parts.icon("fth-search"), field);
        getChildren().addAll(more);
        setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("search-box");
    }

    /** The field itself, for an id or a width. */
    public TextField field() {
        return field;
    }

    /** What is typed, without blanks around it. */
    public String text() {
        return field.getText().strip();
    }

    /** Puts this into the field. */
    public void find(String text) {
        field.setText(text);
    }

    /** Finds everything again. */
    public void clear() {
        field.clear();
    }

    /** Gives the field the keyboard, what stands in it selected. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
