package ruralpost.ui.board;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

    private final ValuePick<LinkedPick<D>> pick;

    LinkedBar(UiTexts texts, ChoiceModel<BoardChoice<D>, BoardShown<D>> model, LinkedController<D> controller) {
        PeriodField period = new PeriodField(texts, controller::today, () -> model.stateProperty().get() == null ? null : model.stateProperty().get().everything());
        period.setOnPeriod(next -> model.change(c -> c.in(next)));
        model.choiceProperty().addListener((o, was, now) -> period.show(now.period()));
        pick = new ValuePick<>(texts, text -> model.stateProperty().get() == null ? null : LinkedPick.find(model.stateProperty().get().picks(), text),
            f -> new Pick<>(f, f.name(), "", texts.now(f.dimension().label())));
        pick.setOnFound(f -> model.change(c -> c.add(f.dimension(), f.value())));
        ChipBar<D> chips = new ChipBar<>(texts, model.choiceProperty(), model::change,
            (dimension, value) -> model.stateProperty().get() == null ? null : model.stateProperty().get().name(dimension, value)).following(model.stateProperty());
        chips.setOnLeft(pick::focusButton);
        HBox.setHgrow(chips, Priority.SOMETIMES);
        getStyleClass().addAll("filter-bar", "board-bar");
        StepButtons steps = new StepButtons(texts, model);
        getChildren().addAll(steps.back(), steps.forward(), steps.period(period), period, Parts.divider(), chips, pick, steps.clear(), Parts.spacer());
    }

    /** Opens the field that adds a filter. */
    void addFilter() {
        pick.open();
    }
}
