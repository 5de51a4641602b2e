package ruralpost.ui.board;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import ruralpost.board.Choice;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The buttons of a filter bar that every dashboard has: back, forward, free everything. */
public final class StepButtons {

    private final UiTexts texts;
    private final ChoiceModel<?, ?> model;

    /** @param model whose steps are gone */
    public StepButtons(UiTexts texts, ChoiceModel<?, ?> model) {
        this.texts = texts;
        this.model = model;
    }

    /** One step back. */
    public Button back() {
        return way("board-back", "fth-arrow-left", "sales.board.back", model::back, model.hasBackProperty());
    }

    /** One step forward. */
    public Button forward() {
        return way("board-forward", "fth-arrow-right", "sales.board.forward", model::forward, model.hasForwardProperty());
    }

    private Button way(String id, String icon, String name, Runnable action, ReadOnlyBooleanProperty possible) {
        Button button = Parts.iconButton(texts, icon, name);
        button.setId(id);
        button.setOnAction(e -> action.run());
        button.disableProperty().bind(possible.not());
        return button;
    }

    /** Frees everything but the period; not to be seen while nothing is chosen. */
    public Button clear() {
        Button clear = Parts.button(texts, "sales.board.clear", "flat", "board-clear");
        clear.setTooltip(new Tooltip("Shift+Esc"));
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setId("board-clear");
        clear.setOnAction(e -> model.clear());
        clear.visibleProperty().bind(model.choiceProperty().map(Choice::filtered));
        clear.managedProperty().bind(clear.visibleProperty());
        return clear;
    }

    /** The word before the period. */
    public Label period(Node field) {
        Label label = Parts.label(texts.text("sales.board.period"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        return label;
    }
}
