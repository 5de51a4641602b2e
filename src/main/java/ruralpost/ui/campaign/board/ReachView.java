package ruralpost.ui.campaign.board;

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
import ruralpost.campaign.dashboard.BoardTile;
import ruralpost.campaign.dashboard.CampaignCharts;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.board.BoardSkeleton;
import ruralpost.ui.chart.ChartCard;
import ruralpost.ui.dialog.Focus;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.text.UiTexts;

/** The nodes of the dashboard: filter bar, a row of tiles, two rows of linked charts. */
final class ReachView extends VBox {

    private static final double[][] WIDTHS = {{50, 50}, {36, 26, 38}};
    private static final double[] HEIGHTS = {50, 50};
    private static final double LEAST_ROW = 176;

    private final UiTexts texts;
    private final ReachModel model;
    private final ReachBar bar;
    private final HBox tiles = new HBox(8);
    private final Map<String, ReachTile> byKey = new LinkedHashMap<>();
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

    ReachView(BoardContext context, ReachModel model, ReachController controller, Runnable create) {
        this.texts = context.texts();
        this.model = model;
        getStyleClass().add("board");
        getStylesheets().add(styles());
        bar = new ReachBar(texts, model, controller);
        for (String name : CampaignCharts.NAMES) {
            ChartCard card = new ChartCard(context.tokens());
            card.setId("chart-" + name);
            card.pane().setId("pane-" + name);
            card.setMinSize(0, 0);
            card.pane().setOnChosen(keys -> controller.choose(name, keys));
            cards.put(name, card);
        }
        none = new EmptyState(texts, "campaign.empty.title", "campaign.empty").button("campaign.new", create);
        none.setId("board-empty");
        notFound = new EmptyState(texts, "campaign.not.found.title", "campaign.not.found").button("campaign.filter.clear", model::clear);
        notFound.setId("board-nothing");
        tiles.setMinHeight(Region.USE_PREF_SIZE);
        GridPane charts = charts();
        VBox.setVgrow(charts, Priority.ALWAYS);
        board = new VBox(tiles, charts);
        board.getStyleClass().add("content");
        board.setId("reach-board");
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        getChildren().setAll(bar, place);
        setMinSize(0, 0);
        model.stateProperty().addListener((o, was, now) -> show(now));
    }

    private GridPane charts() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("board-row");
        for (double height : HEIGHTS) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(height);
            row.setMinHeight(LEAST_ROW);
            grid.getRowConstraints().add(row);
        }
        ColumnConstraints all = new ColumnConstraints();
        all.setPercentWidth(100);
        grid.getColumnConstraints().add(all);
        List<ChartCard> order = List.copyOf(cards.values());
        int next = 0;
        for (int r = 0; r < WIDTHS.length; r++) {
            GridPane row = new GridPane();
            row.getStyleClass().add("board-row");
            RowConstraints full = new RowConstraints();
            full.setPercentHeight(100);
            row.getRowConstraints().add(full);
            for (int c = 0; c < WIDTHS[r].length; c++) {
                ColumnConstraints column = new ColumnConstraints();
                column.setPercentWidth(WIDTHS[r][c]);
                row.getColumnConstraints().add(column);
                row.add(order.get(next++), c, 0);
            }
            row.setMinSize(0, 0);
            grid.add(row, 0, r);
        }
        return grid;
    }

    static String styles() {
        return ReachView.class.getResource("/assets/themes/board.css").toExternalForm();
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

    private void show(ReachState state) {
        for (BoardTile t : state.tiles()) {
            byKey.computeIfAbsent(t.key(), this::tile).show(t);
        }
        cards.forEach((name, card) -> card.show(state.charts().get(name)));
        boolean empty = state.board().data().isEmpty();
        bar.setVisible(!empty);
        bar.setManaged(!empty);
        Node fitting = empty ? none : model.choiceProperty().get().filtered() && state.board().nothingFound() ? notFound : board;
        if (!place.getChildren().equals(List.of(fitting))) {
            place.getChildren().setAll(fitting);
        }
        leaveBar();
    }

    private ReachTile tile(String key) {
        ReachTile tile = new ReachTile(texts, key);
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setPrefWidth(160);
        tile.setOnAction(e -> onTile.open(key, tile));
        tiles.getChildren().add(tile);
        return tile;
    }
}
