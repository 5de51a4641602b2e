package ruralpost.ui.sales.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.Tokens;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.ui.chart.ChartCard;
import ruralpost.ui.part.Segments;
import ruralpost.ui.text.UiTexts;

/** The linked charts in two rows, and beside them, apart, the reported figures. */
final class ChartGrid extends VBox {

    private static final double FIRST_ROW = 54;
    private static final double LEAST_SECOND_ROW = 176;
    private static final double LEAST_FIRST_ROW = 190;

    private final Map<String, ChartCard> cards = new LinkedHashMap<>();
    private final GridPane first = row(60.4, 39.6);
    private final GridPane second = new GridPane();
    private final FiguresCard figures;
    private boolean withFigures;

    ChartGrid(UiTexts texts, BoardModel model, ObservableValue<Tokens> tokens, FiguresCard figures) {
        this.figures = figures;
        for (String name : List.of("trend", "products", "channels", "sellers", "buyers")) {
            ChartCard card = new ChartCard(tokens);
            card.setId("chart-" + name);
            card.pane().setId("pane-" + name);
            card.setMinSize(0, 0);
            cards.put(name, card);
        }
        cards.get("trend").setActions(cumulative(texts, model), units(texts, model));
        first.addRow(0, cards.get("trend"), cards.get("products"));
        first.setMinHeight(LEAST_FIRST_ROW);
        second.setMinHeight(LEAST_SECOND_ROW);
        second.getStyleClass().add("board-row");
        arrange(false);
        first.setPrefHeight(FIRST_ROW);
        second.setPrefHeight(100 - FIRST_ROW);
        getStyleClass().add("board-charts");
        getChildren().setAll(first, second);
    }

    /** Shares the height 54 : 46, but the second row has what it needs. */
    @Override
    protected void layoutChildren() {
        double gap = getSpacing();
        double all = getHeight() - gap;
        double lower = Math.max(LEAST_SECOND_ROW, Math.floor(all * (100 - FIRST_ROW) / 100));
        layoutInArea(first, 0, 0, getWidth(), all - lower, 0, javafx.geometry.HPos.LEFT, javafx.geometry.VPos.TOP);
        layoutInArea(second, 0, all - lower + gap, getWidth(), lower, 0, javafx.geometry.HPos.LEFT, javafx.geometry.VPos.TOP);
    }

    private static Node cumulative(UiTexts texts, BoardModel model) {
        Segments<Boolean> segments = new Segments<>(List.of(false, true),
            on -> texts.text(on ? "sales.board.trend.cumulative" : "sales.board.trend.steps"));
        segments.setId("board-cumulative");
        segments.getStyleClass().add("mini");
        segments.chosenProperty().set(model.cumulativeProperty().get());
        segments.chosenProperty().addListener((o, was, now) -> model.cumulativeProperty().set(now));
        model.cumulativeProperty().addListener((o, was, now) -> segments.chosenProperty().set(now));
        return segments;
    }

    private static Node units(UiTexts texts, BoardModel model) {
        Segments<TimeUnit> segments = new Segments<>(List.of(TimeUnit.DAY, TimeUnit.MONTH, TimeUnit.QUARTER, TimeUnit.YEAR),
            u -> texts.text("sales.board.unit." + u.code()));
        segments.setId("board-unit");
        segments.getStyleClass().add("mini");
        segments.chosenProperty().set(model.unitProperty().get());
        segments.chosenProperty().bindBidirectional(model.unitProperty());
        return segments;
    }

    private static GridPane row(double... percents) {
        GridPane row = new GridPane();
        row.getStyleClass().add("board-row");
        columns(row, percents);
        return row;
    }

    private static void columns(GridPane row, double... percents) {
        row.getColumnConstraints().clear();
        for (double percent : percents) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHgrow(Priority.ALWAYS);
            row.getColumnConstraints().add(column);
        }
        RowConstraints height = new RowConstraints();
        height.setPercentHeight(100);
        row.getRowConstraints().setAll(height);
    }

    private void arrange(boolean reported) {
        withFigures = reported;
        second.getChildren().clear();
        second.addRow(0, cards.get("channels"), cards.get("sellers"), cards.get("buyers"));
        if (reported) {
            columns(second, 25.5, 25.5, 23, 26);
            second.addRow(0, figures);
        } else {
            columns(second, 34, 34, 32);
        }
    }

    /** Shows charts and reported figures; without any, the charts share their room. */
    void show(BoardState state) {
        cards.forEach((name, card) -> card.show(state.charts().get(name)));
        figures.show(state.names().figures());
        boolean reported = !state.names().figures().isEmpty();
        if (reported != withFigures) {
            arrange(reported);
        }
    }

    /** Takes what is chosen in a chart: its name and the keys. */
    void onChosen(BiConsumer<String, Set<String>> handler) {
        cards.forEach((name, card) -> card.pane().setOnChosen(keys -> handler.accept(name, keys)));
    }

    /** Takes a bar or step whose rows are to be opened: the chart's name, its key, and the chart itself. */
    void onOpen(Opening handler) {
        cards.forEach((name, card) -> card.pane().setOnOpen(key -> handler.open(name, key, card.pane())));
    }

    /** What opens a bar or step of a chart. */
    interface Opening {
        void open(String chart, String key, Node from);
    }

    /** Takes a chart of which a picture is wanted. */
    void onSave(Consumer<ChartSpec> handler) {
        cards.values().forEach(card -> card.pane().setOnSavePicture(handler));
    }
}
