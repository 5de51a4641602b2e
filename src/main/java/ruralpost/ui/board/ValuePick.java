package ruralpost.ui.board;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickField;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/**
 * Adds a filter: a button that turns into a field which finds what can be filtered by, by its name or pinyin.
 *
 * @param <F> what is found
 */
public class ValuePick<F> extends StackPane {

    private final UiTexts texts;
    private final Function<String, List<F>> source;
    private final Button button;
    private final PickField<F> field;
    private final Function<F, Pick<F>> shown;
    private Consumer<F> onPick = f -> { };

    /** @param source what answers a text; gives null while nothing is loaded @param shown how something found stands in the list */
    public ValuePick(UiTexts texts, Function<String, List<F>> source, Function<F, Pick<F>> shown) {
        this.texts = texts;
        this.source = source;
        this.shown = shown;
        button = Parts.button(texts, "sales.board.filter.add", "flat", "board-add");
        button.setGraphic(Parts.icon("fth-plus"));
        button.setId("board-add-filter");
        button.setOnAction(e -> open());
        field = new PickField<>(texts, PickSource.of(this::find));
        field.setId("board-filter");
        field.getStyleClass().add("board-filter");
        field.promptTextProperty().bind(texts.text("sales.board.filter.prompt"));
        field.list().pickedProperty().addListener((o, was, now) -> {
            if (now != null) {
                close(true);
                onPick.accept(now.value());
            }
        });
        field.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                close(false);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close(true);
                e.consume();
            }
        });
        getChildren().setAll(button);
    }

    /** Takes what was picked. */
    public final void setOnFound(Consumer<F> handler) {
        onPick = handler;
    }

    /** Turns into the field, with everything listed under it. */
    public final void open() {
        if (source.apply("") == null) {
            return;
        }
        getChildren().setAll(field);
        field.list().show(null);
        applyCss();
        getScene().getRoot().layout();
        field.requestFocus();
        field.list().open(true);
    }

    /** Gives the button the keyboard. */
    public final void focusButton() {
        button.requestFocus();
    }

    private void close(boolean keepFocus) {
        if (!getChildren().contains(field)) {
            return;
        }
        field.list().close();
        if (keepFocus) {
            getChildren().setAll(field, button);
            button.requestFocus();
        }
        getChildren().setAll(button);
    }

    private List<Pick<F>> find(String text) {
        return source.apply(text).stream().map(shown).toList();
    }
}
