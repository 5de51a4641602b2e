package ruralpost.ui.board;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ruralpost.board.BoardChoice;
import ruralpost.board.BoardDimension;
import ruralpost.ui.form.Pick;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/**
 * Period, chosen values as chips, and the field that adds one.
 *
 * @param <D> what can be filtered by
 */
final class LinkedBar<D extends BoardDimension> extends HBox {

    private final UiTexts texts;
    private final LinkedModel<D> model;
    private final HBox chips = new HBox();
    private final ValuePick<LinkedPick<D>> pick;

    LinkedBar(UiTexts texts, LinkedModel<D> model, LinkedController<D> controller) {
        this.texts = texts;
        this.model = model;
        PeriodField period = new PeriodField(texts, controller::today, () -> model.stateProperty().get() == null ? null : model.stateProperty().get().everything());
        period.setOnPeriod(next -> model.change(c -> c.in(next)));
        model.choiceProperty().addListener((o, was, now) -> period.show(now.period()));
        pick = new ValuePick<>(texts, text -> model.stateProperty().get() == null ? null : LinkedPick.find(model.stateProperty().get().picks(), text),
            f -> new Pick<>(f, f.name(), "", texts.now(f.dimension().label())));
        pick.setOnFound(f -> model.change(c -> c.add(f.dimension(), f.value())));
        chips.getStyleClass().addAll("chips", "board-chips");
        chips.setId("board-chips");
        HBox.setHgrow(chips, Priority.SOMETIMES);
        getStyleClass().addAll("filter-bar", "board-bar");
        Label label = Parts.label(texts.text("sales.board.period"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(period);
        getChildren().addAll(way("board-back", "fth-arrow-left", "sales.board.back", model::back, model.hasBackProperty()),
            way("board-forward", "fth-arrow-right", "sales.board.forward", model::forward, model.hasForwardProperty()), label, period, Parts.divider(), chips, pick, clear(),
            Parts.spacer());
        model.choiceProperty().addListener((o, was, now) -> fill());
        model.stateProperty().addListener((o, was, now) -> fill());
    }

    private Button way(String id, String icon, String name, Runnable action, ReadOnlyBooleanProperty possible) {
        Button button = Parts.iconButton(texts, icon, name);
        button.setId(id);
        button.setOnAction(e -> action.run());
        button.disableProperty().bind(possible.not());
        return button;
    }

    private Button clear() {
        Button clear = Parts.button(texts, "sales.board.clear", "flat", "board-clear");
        clear.setTooltip(new Tooltip("Shift+Esc"));
        clear.setId("board-clear");
        clear.setOnAction(e -> model.clear());
        clear.visibleProperty().bind(model.choiceProperty().map(BoardChoice::filtered));
        clear.managedProperty().bind(clear.visibleProperty());
        return clear;
    }

    /** Opens the field that adds a filter. */
    void addFilter() {
        pick.open();
    }

    private void fill() {
        boolean focused = chips.getChildren().stream().anyMatch(javafx.scene.Node::isFocused);
        chips.getChildren().clear();
        BoardShown<D> state = model.stateProperty().get();
        BoardChoice<D> choice = model.choiceProperty().get();
        if (state == null) {
            return;
        }
        if (choice.span() != null) {
            String days = choice.span().label(texts.lang());
            chips.getChildren().add(new FilterChip(texts, "span", texts.now("reach.chip", texts.now("reach.chip.span"), days), "", true, () -> model.change(c -> c.within(null))));
        }
        choice.byDimension().forEach((dimension, picks) -> {
            List<String> names = picks.stream().map(p -> state.name(dimension, p.value())).toList();
            chips.getChildren().add(new FilterChip(texts, dimension.code(), texts.now("reach.chip", texts.now(dimension.label()), FilterChip.joined(texts, names)), String.join("\n", names),
                picks.stream().anyMatch(BoardChoice.Pick::byChart), () -> model.change(c -> c.free(dimension))));
        });
        if (focused) {
            if (chips.getChildren().isEmpty()) {
                pick.focusButton();
            } else {
                chips.getChildren().getLast().requestFocus();
            }
        }
    }
}
