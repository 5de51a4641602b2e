package ruralpost.ui.sales.board;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.sales.view.FilterState;
import ruralpost.ui.board.ChipBar;
import ruralpost.ui.board.PeriodField;
import ruralpost.ui.board.StepButtons;
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
        ChipBar<Dimension> chips = new ChipBar<>(texts, model.choiceProperty().map(FilterState::choice), how -> model.change(f -> f.choosing(how)), this::name).following(model.stateProperty()).marking(this::isGone);
        chips.setOnLeft(pick::focusButton);
        HBox.setHgrow(chips, Priority.SOMETIMES);
        Segments<Measure> measures = new Segments<>(List.of(Measure.AMOUNT, Measure.QUANTITY, Measure.ORDERS), m -> texts.text(m.label()));
        measures.setId("board-measure");
        measures.getStyleClass().add("mini");
        measures.chosenProperty().bindBidirectional(model.measureProperty());
        rows.setId("board-rows");
        rows.getStyleClass().add("board-rows");
        getStyleClass().addAll("filter-bar", "board-bar");
        StepButtons steps = new StepButtons(texts, model);
        rows.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(steps.back(), steps.forward(), steps.period(period), period, comparison(), Parts.divider(), chips, pick, steps.clear(), Parts.spacer(),
            measures, rows);
        model.stateProperty().addListener((o, was, now) -> show(now));
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

    private boolean isGone(Object value) {
        BoardState state = model.stateProperty().get();
        return state != null && value instanceof Long id && state.gone().containsKey(id);
    }

    private String name(Dimension dimension, Object value) {
        BoardState state = model.stateProperty().get();
        return state == null ? new SalesLabels(Map.of()).of(dimension, value, texts.lang()) : state.name(dimension, value);
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
