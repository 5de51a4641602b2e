package ruralpost.ui.sales.board;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.view.FilterState;
import ruralpost.ui.board.PeriodField;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.Segments;
import ruralpost.ui.part.WordBox;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/** Period, comparison, chosen values, measure, and how many rows that leaves. */
final class FilterBar extends HBox {

    private static final double COMPARISON = 158;
    private static final double COMPARISON_LEAST = 104;

    private final UiTexts texts;
    private final BoardModel model;
    private final Label rows = new Label();
    private final Tooltip against = new Tooltip();
    private final FilterPick pick;

    FilterBar(UiTexts texts, BoardModel model, BoardController controller) {
        this.texts = texts;
        this.model = model;
        PeriodField period = new PeriodField(texts, controller::today, this::everything);
        period.setOnPeriod(next -> model.change(f -> f.in(next)));
        model.periodProperty().addListener((o, was, now) -> period.show(now));
        pick = new FilterPick(texts, () -> model.stateProperty().get() == null ? null : model.stateProperty().get().names());
        pick.setOnPick(model::add);
        ChipBar chips = new ChipBar(texts, model);
        chips.setOnLeft(pick::focusButton);
        HBox.setHgrow(chips, Priority.SOMETIMES);
        Segments<Measure> measures = new Segments<>(List.of(Measure.AMOUNT, Measure.QUANTITY, Measure.ORDERS), m -> texts.text(m.label()));
        measures.setId("board-measure");
        measures.getStyleClass().add("mini");
        measures.chosenProperty().bindBidirectional(model.measureProperty());
        rows.setId("board-rows");
        rows.getStyleClass().add("board-rows");
        getStyleClass().addAll("filter-bar", "board-bar");
        Label periodLabel = fixed(Parts.label(texts.text("sales.board.period")));
        periodLabel.setLabelFor(period);
        getChildren().addAll(way("board-back", "fth-arrow-left", "sales.board.back", model::back, model.hasBackProperty()),
            way("board-forward", "fth-arrow-right", "sales.board.forward", model::forward, model.hasForwardProperty()),
            periodLabel, period, comparison(), Parts.divider(), chips, pick, clear(), Parts.spacer(), measures, fixed(rows));
        model.stateProperty().addListener((o, was, now) -> show(now));
    }

    private Button way(String id, String icon, String name, Runnable action, ReadOnlyBooleanProperty possible) {
        Button button = Parts.iconButton(texts, icon, name);
        button.setId(id);
        button.setOnAction(e -> action.run());
        button.disableProperty().bind(possible.not());
        return button;
    }

    private WordBox<Comparison> comparison() {
        WordBox<Comparison> box = new WordBox<>(texts, List.of(Comparison.values()), c -> texts.now(c.label()), "sales.board.comparison");
        box.setId("board-comparison");
        box.valueProperty().bindBidirectional(model.comparisonProperty());
        box.setTooltip(against);
        box.setMinWidth(COMPARISON_LEAST);
        box.setPrefWidth(COMPARISON);
        return box;
    }

    private Button clear() {
        Button clear = Parts.button(texts, "sales.board.clear", "flat", "board-clear");
        clear.setTooltip(new Tooltip("Shift+Esc"));
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setId("board-clear");
        clear.setOnAction(e -> model.clear());
        clear.visibleProperty().bind(model.filterProperty().map(FilterState::filtered));
        clear.managedProperty().bind(clear.visibleProperty());
        return clear;
    }

    private static Label fixed(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Opens the field that adds a filter. */
    void addFilter() {
        pick.open();
    }

    private void show(BoardState state) {
        SalesBoard board = state.board();
        Formats formats = Formats.of(board.request().lang());
        String some = formats.integer(board.now().total().records);
        rows.setText(texts.now("sales.board.rows", formats.integer(board.cube().size()), some));
        against.setText(board.comparisonSentence());
    }

    /** From the first to the last day with sales; null when there are none. */
    private Period everything() {
        BoardState state = model.stateProperty().get();
        return state == null ? null : SalesBoard.everything(state.board().cube());
    }
}
