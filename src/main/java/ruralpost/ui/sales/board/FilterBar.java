package ruralpost.ui.sales.board;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.Segments;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/** Period, comparison, chosen values, measure, and how many rows that leaves. */
final class FilterBar extends HBox {

    private final UiTexts texts;
    private final BoardModel model;
    private final Label rows = new Label();
    private final Label against = new Label();
    private final Tooltip againstTip = new Tooltip();
    private final FilterPick pick;

    FilterBar(UiTexts texts, BoardModel model, BoardController controller) {
        this.texts = texts;
        this.model = model;
        PeriodField period = new PeriodField(texts, controller::today, this::everything);
        period.setOnPeriod(model::show);
        model.periodProperty().addListener((o, was, now) -> period.show(now));
        pick = new FilterPick(texts, () -> model.stateProperty().get() == null ? null : model.stateProperty().get().names());
        pick.setOnPick(model::add);
        Button clear = Parts.button(texts, "sales.board.clear", "flat", "board-clear");
        clear.setGraphic(Parts.keyHint("Esc"));
        clear.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        clear.setId("board-clear");
        clear.setOnAction(e -> model.clear());
        clear.visibleProperty().bind(Bindings.createBooleanBinding(model::filtered, model.chosenProperty(), model.spanProperty()));
        clear.managedProperty().bind(clear.visibleProperty());
        ChipBar chips = new ChipBar(texts, model);
        HBox.setHgrow(chips, Priority.SOMETIMES);
        Segments<Measure> measures = new Segments<>(List.of(Measure.AMOUNT, Measure.QUANTITY, Measure.ORDERS), m -> texts.text(m.label()));
        measures.setId("board-measure");
        measures.getStyleClass().add("mini");
        measures.chosenProperty().bindBidirectional(model.measureProperty());
        against.setId("board-against");
        against.setTooltip(againstTip);
        rows.setId("board-rows");
        rows.getStyleClass().add("board-rows");
        getStyleClass().addAll("filter-bar", "board-bar");
        Label periodLabel = fixed(Parts.label(texts.text("sales.board.period")));
        periodLabel.setLabelFor(period);
        getChildren().addAll(periodLabel, period, fixed(against), Parts.divider(), chips, pick, clear, Parts.spacer(), measures, fixed(rows));
        model.stateProperty().addListener((o, was, now) -> show(now));
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
        against.setText(texts.now(board.isToDate() ? "sales.board.against.to.date" : "sales.board.against"));
        againstTip.setText(board.comparisonSentence());
    }

    /** From the first to the last day with sales; null when there are none. */
    private Period everything() {
        BoardState state = model.stateProperty().get();
        return state == null ? null : SalesBoard.everything(state.board().cube());
    }
}
