package ruralpost.ui.sales.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
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
    private final GridPane first = row();
    private final GridPane second = row();
    private final FiguresCard figures;
    private BoardPage page;
    private boolean withFigures;

    ChartGrid(UiTexts texts, BoardModel model, ObservableValue<Tokens> tokens, FiguresCard figures) {
        this.figures = figures;
        for (BoardPage p : BoardPage.values()) {
            p.charts().forEach(name -> cards.computeIfAbsent(name, n -> card(n, tokens)));
        }
        cards.get("trend").setActions(cumulative(texts, model), units(texts, model));
        first.setMinHeight(LEAST_FIRST_ROW);
        second.setMinHeight(LEAST_SECOND_ROW);
        first.setPrefHeight(FIRST_ROW);
        second.setPrefHeight(100 - FIRST_ROW);
        getStyleClass().add("board-charts");
        getChildren().setAll(first, second);
    }

    private static ChartCard card(String name, ObservableValue<Tokens> tokens) {
        ChartCard card = new ChartCard(tokens);
        card.setId("chart-" + name);
        card.pane().setId("pane-" + name);
        card.setMinSize(0, 0);
        return card;
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
        Segments<TimeUnit> segments = new Segments<>(List.of(TimeUnit.DAY, TimeUnit.WEEK, TimeUnit.MONTH, TimeUnit.QUARTER, TimeUnit.YEAR),
            u -> texts.text("sales.board.unit." + u.code()));
        segments.setId("board-unit");
        segments.getStyleClass().add("mini");
        segments.chosenProperty().set(model.unitProperty().get());
        segments.chosenProperty().bindBidirectional(model.unitProperty());
        return segments;
    }

    private static GridPane row() {
        GridPane row = new GridPane();
        row.getStyleClass().add("board-row");
        RowConstraints height = new RowConstraints();
        height.setPercentHeight(100);
        row.getRowConstraints().setAll(height);
        return row;
    }

    /** Puts charts into a row; without any reported figures the charts share their room. */
    private void fill(GridPane row, List<BoardPage.ChartPlace> places) {
        List<BoardPage.ChartPlace> shown = places.stream().filter(p -> withFigures || !p.chart().equals(BoardPage.FIGURES)).toList();
        double all = shown.stream().mapToDouble(BoardPage.ChartPlace::percent).sum();
        row.getChildren().clear();
        row.getColumnConstraints().clear();
        for (BoardPage.ChartPlace place : shown) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(place.percent() * 100 / all);
            column.setHgrow(Priority.ALWAYS);
            row.getColumnConstraints().add(column);
            row.addRow(0, place.chart().equals(BoardPage.FIGURES) ? figures : cards.get(place.chart()));
        }
    }

    /** Shows the charts of a page, and the reported figures where it has them. */
    void show(BoardPage next, BoardState state) {
        boolean reported = !state.names().figures().isEmpty();
        if (next != page || reported != withFigures) {
            page = next;
            withFigures = reported;
            first.getChildren().clear();
            second.getChildren().clear();
            fill(first, next.first());
            fill(second, next.second());
        }
        next.charts().forEach(name -> cards.get(name).show(state.charts().get(name)));
        figures.show(state.names().figures());
    }

    /** What gives the lines above a copied table: of the chart's name and the chart. */
    void onHeading(BiFunction<String, ChartSpec, List<String>> lines) {
        cards.forEach((name, card) -> card.pane().setOnHeading(spec -> lines.apply(name, spec)));
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
