package ruralpost.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickField;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/**
 * A field that looks like a pick list and is one: a click or Alt+Down opens it, typing narrows it down by pinyin. What was typed and
 * means nothing goes when the field is left, unless own texts are allowed.
 */
final class ChoiceField extends StackPane {

    private final PickField<String> field;
    private final Consumer<String> chosen;
    private final boolean ownTexts;
    private Pick<String> shown;
    private boolean writing;

    /**
     * @param find     the choices for a typed text, all for a blank one
     * @param ownTexts whether a text that is no choice may be entered
     * @param chosen   takes the value chosen by the user, or the own text; "" for an emptied field
     */
    ChoiceField(UiTexts texts, Function<String, List<Pick<String>>> find, boolean ownTexts, Consumer<String> chosen) {
        this.chosen = chosen;
        this.ownTexts = ownTexts;
        field = new PickField<>(texts, PickSource.of(find));
        field.getStyleClass().add("choice-field");
        FontIcon arrow = Parts.icon("fth-chevron-down");
        arrow.getStyleClass().add("choice-arrow");
        arrow.setMouseTransparent(true);
        StackPane.setAlignment(arrow, Pos.CENTER_RIGHT);
        getChildren().setAll(field, arrow);
        field.setOnMouseClicked(e -> {
            field.selectAll();
            field.list().open(true);
        });
        field.list().pickedProperty().addListener((o, was, now) -> {
            if (!writing && now != null) {
                give(now.value());
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
                leave();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && changed()) {
                write();
                e.consume();
            }
        });
        field.focusedProperty().addListener((o, was, now) -> {
            if (now) {
                // the first key typed replaces what stands there
                field.selectAll();
            } else {
                leave();
            }
        });
    }

    /** The field itself, for an id or the focus. */
    PickField<String> field() {
        return field;
    }

    /** Shows a choice, null shows nothing. What is being typed stays where that is nothing new. */
    void show(Pick<String> pick) {
        boolean news = !text(pick).equals(text(shown)) || !java.util.Objects.equals(pick == null ? null : pick.value(), shown == null ? null : shown.value());
        shown = pick;
        if (news || !field.isFocused()) {
            write();
        }
    }

    private void write() {
        writing = true;
        field.list().show(shown);
        if (field.isFocused()) {
            field.selectAll();
        } else {
            // a long text is read from its beginning
            field.positionCaret(0);
        }
        writing = false;
    }

    private static String text(Pick<String> pick) {
        return pick == null ? "" : pick.name();
    }

    private boolean changed() {
        return !field.getText().equals(text(shown));
    }

    private void leave() {
        if (!changed() || field.list().pickedProperty().get() != null) {
            return;
        }
        if (ownTexts) {
            give(field.getText().strip());
        } else {
            write();
        }
    }

    private void give(String value) {
        chosen.accept(value);
    }
}
