package ruralpost.ui.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.board.BoardChoice;
import ruralpost.board.BoardDimension;
import ruralpost.board.BoardTile;
import ruralpost.ui.chart.ChartCard;
import ruralpost.ui.dialog.Focus;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.text.UiTexts;

/**
 * The nodes of a dashboard: filter bar, a row of tiles, rows of linked charts.
 *
 * @param <D> what can be filtered by
 */
final class LinkedView<D extends BoardDimension> extends VBox {

    private static final double LEAST_ROW = 176;

    private final UiTexts texts;
    private final ChoiceModel<BoardChoice<D>, BoardShown<D>> model;
    private final LinkedBar<D> bar;
    private final HBox tiles = new HBox(8);
    private final Map<String, TileButton> byKey = new LinkedHashMap<>();
    private final Map<String, ChartCard> cards = new LinkedHashMap<>();
    private final VBox board;
    private final StackPane place = new StackPane(new BoardSkeleton());
    private final EmptyState none;
    private final EmptyState notFound;
    private boolean shown;
    private Opening onTile = (key, from) -> { };

    /** What opens a number. */
    interface Opening {
        void open(String key, Node from);
    }

    LinkedView(BoardContext context, BoardArea<D> area, ChoiceModel<BoardChoice<D>, BoardShown<D>> model, LinkedController<D> controller) {
        this.texts = context.texts();
        this.model = model;
        getStyleClass().add("board");
        getStylesheets().add(styles());
        bar = new LinkedBar<>(texts, model, controller);
        for (String name : area.charts()) {
            ChartCard card = new ChartCard(context.tokens());
            card.setId("chart-" + name);
            card.pane().setId("pane-" + name);
            card.setMinSize(0, 0);
            card.pane().setOnChosen(keys -> controller.choose(name, keys));
            cards.put(name, card);
        }
        none = area.nothing(texts);
        none.setId("board-empty");
        notFound = area.notFound(texts, model::clear);
        notFound.setId("board-nothing");
        tiles.setMinHeight(Region.USE_PREF_SIZE);
        GridPane charts = charts(area.widths());
        VBox.setVgrow(charts, Priority.ALWAYS);
        board = new VBox(tiles, charts);
        board.getStyleClass().add("content");
        board.setId(area.id() + "-board");
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        getChildren().setAll(bar, place);
        setMinSize(0, 0);
        model.stateProperty().addListener((o, was, now) -> show(now));
    }

    private GridPane charts(double[][] widths) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("board-row");
        for (double[] each : widths) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(100.0 / widths.length);
            row.setMinHeight(LEAST_ROW);
            grid.getRowConstraints().add(row);
        }
        ColumnConstraints all = new ColumnConstraints();
        all.setPercentWidth(100);
        grid.getColumnConstraints().add(all);
        List<ChartCard> order = List.copyOf(cards.values());
        int next = 0;
        for (int r = 0; r < widths.length; r++) {
            GridPane row = new GridPane();
            row.getStyleClass().add("board-row");
            RowConstraints full = new RowConstraints();
            full.setPercentHeight(100);
            row.getRowConstraints().add(full);
            for (int c = 0; c < widths[r].length; c++) {
                ColumnConstraints column = new ColumnConstraints();
                column.setPercentWidth(widths[r][c]);
                row.getColumnConstraints().add(column);
                row.add(order.get(next++), c, 0);
            }
            row.setMinSize(0, 0);
            grid.add(row, 0, r);
        }
        return grid;
    }

    static String styles() {
        return LinkedView.class.getResource("/assets/themes/board.css").toExternalForm();
    }

    /** Takes the tile whose rows are wanted. */
    void setOnTile(Opening handler) {
        onTile = handler;
    }

    ChartCard card(String name) {
        return cards.get(name);
    }

    /** Opens the field that adds a filter. */
    void addFilter() {
        bar.addFilter();
    }

    /** A window gives its first field the focus; a key pressed by chance would then replace the period. */
    private void leaveBar() {
        if (!shown && getScene() != null && getScene().getFocusOwner() != null && Focus.within(getScene().getFocusOwner(), bar)) {
            byKey.values().iterator().next().requestFocus();
        }
        shown = true;
    }

    private void show(BoardShown<D> state) {
        for (BoardTile t : state.tiles()) {
            byKey.computeIfAbsent(t.key(), this::tile).show(t);
        }
        cards.forEach((name, card) -> card.show(state.charts().get(name)));
        boolean empty = state.isEmpty();
        bar.setVisible(!empty);
        bar.setManaged(!empty);
        Node fitting = empty ? none : model.choiceProperty().get().filtered() && state.nothingFound() ? notFound : board;
        if (!place.getChildren().equals(List.of(fitting))) {
            place.getChildren().setAll(fitting);
        }
        leaveBar();
    }

    private TileButton tile(String key) {
        TileButton tile = new TileButton(texts, key);
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setPrefWidth(160);
        tile.setOnAction(e -> onTile.open(key, tile));
        tiles.getChildren().add(tile);
        return tile;
    }
}
