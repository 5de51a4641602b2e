package ruralpost.ui.campaign.board;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ruralpost.campaign.dashboard.BoardChoice;
import ruralpost.campaign.dashboard.CampaignBoard;
import ruralpost.campaign.dashboard.FilterWords;
import ruralpost.ui.board.FilterChip;
import ruralpost.ui.board.PeriodField;
import ruralpost.ui.board.ValuePick;
import ruralpost.ui.form.Pick;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Period, chosen values as chips, and the field that adds one. */
final class ReachBar extends HBox {

    private final UiTexts texts;
    private final ReachModel model;
    private final HBox chips = new HBox();
    private final ValuePick<ReachPick> pick;

    ReachBar(UiTexts texts, ReachModel model, ReachController controller) {
        this.texts = texts;
        this.model = model;
        PeriodField period = new PeriodField(texts, controller::today, () -> model.stateProperty().get() == null ? null : CampaignBoard.everything(model.stateProperty().get().board().data()));
        period.setOnPeriod(next -> model.change(c -> c.in(next)));
        model.choiceProperty().addListener((o, was, now) -> period.show(now.period()));
        pick = new ValuePick<>(texts, text -> model.stateProperty().get() == null ? null : ReachPick.find(texts, model.stateProperty().get().board().data(), text),
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
        ReachState state = model.stateProperty().get();
        BoardChoice choice = model.choiceProperty().get();
        if (state == null) {
            return;
        }
        if (choice.span() != null) {
            String days = choice.span().label(texts.lang());
            chips.getChildren().add(new FilterChip(texts, "span", texts.now("reach.chip", texts.now("reach.chip.span"), days), "", true, () -> model.change(c -> c.within(null))));
        }
        FilterWords words = new FilterWords(state.board().data(), texts.lang());
        choice.byDimension().forEach((dimension, picks) -> {
            List<String> names = picks.stream().map(p -> words.name(dimension, p.value())).toList();
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
