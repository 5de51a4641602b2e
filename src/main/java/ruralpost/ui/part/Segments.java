package ruralpost.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Buttons side by side of which exactly one is chosen. Left and Right move the choice while one of them has the focus.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends HBox {

    private final ObjectProperty<T> chosen = new SimpleObjectProperty<>();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<T> options;

    /** @param options at least one, the first is chosen @param name the word on the button of an option */
    public Segments(List<T> options, Function<T, ObservableValue<String>> name) {
        this.options = List.copyOf(options);
        getStyleClass().add("segmented");
        for (T option : options) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(name.apply(option));
            button.getStyleClass().add(place(option));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(e -> {
                button.setSelected(true);
                chosen.set(option);
            });
            button.setOnKeyPressed(e -> {
                if (e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.RIGHT) {
                    step(e.getCode() == KeyCode.RIGHT ? 1 : -1);
                    e.consume();
                }
            });
            buttons.add(button);
        }
        getChildren().setAll(buttons);
        chosen.addListener((o, was, now) -> show());
        chosen.set(options.getFirst());
    }

    /** The chosen option, never null. */
    public ObjectProperty<T> chosenProperty() {
        return chosen;
    }

    /** The button of an option, for an id or a width. */
    public ToggleButton button(T option) {
        return buttons.get(options.indexOf(option));
    }

    private void show() {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(options.get(i).equals(chosen.get()));
        }
    }

    private void step(int by) {
        int next = Math.clamp(options.indexOf(chosen.get()) + by, 0, options.size() - 1);
        chosen.set(options.get(next));
        buttons.get(next).requestFocus();
    }

    private String place(T option) {
        int at = options.indexOf(option);
        if (options.size() == 1) {
            return "single-pill";
        }
        return at == 0 ? "left-pill" : at == options.size() - 1 ? "right-pill" : "center-pill";
    }
}
