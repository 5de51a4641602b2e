package ruralpost.ui.sales.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.chart.ChartSpec;
import ruralpost.sales.dashboard.Tile;
import ruralpost.ui.dialog.Focus;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.text.UiTexts;

/** The nodes of the dashboard, bound to its model. */
final class BoardView extends VBox {

    private static final List<String> TILES = List.of("amount", "orders", "quantity", "last-year", "plan");
    private static final double[] TILE_WIDTHS = {232, 204, 204, 232, 440};

    private static final PseudoClass PARTIAL = PseudoClass.getPseudoClass("partial");

    private final BoardModel model;
    private final UiTexts texts;
    private final Map<String, TileButton> tiles = new LinkedHashMap<>();
    private final ChartGrid charts;
    private final FiguresCard figures;
    private final FilterBar bar;
    private final VBox board;
    private final StackPane place = new StackPane();
    private final Region loading;
    private final EmptyState none;
    private final EmptyState notFound;
    private Consumer<Tile> onOpen = t -> { };
    private boolean shown;

    BoardView(BoardContext context, BoardModel model, BoardController controller, Runnable importSales, Runnable enterSales) {
        this.model = model;
        this.texts = context.texts();
        getStyleClass().add("board");
        getStylesheets().add(styles());
        bar = new FilterBar(texts, model, controller);
        figures = new FiguresCard(texts);
        charts = new ChartGrid(texts, model, context.tokens(), figures);
        charts.onChosen(controller::choose);
        loading = new BoardSkeleton();
        none = new EmptyState(texts, "sales.board.empty.title", "sales.board.empty.text").button("sales.board.empty.import", importSales)
            .button("sales.board.empty.enter", enterSales);
        none.setId("board-empty");
        notFound = new EmptyState(texts, "sales.board.nothing.title", "sales.board.nothing.text").button("sales.board.nothing.clear", model::clear);
        notFound.setId("board-nothing");
        HBox row = new HBox(8);
        for (int i = 0; i < TILES.size(); i++) {
            TileButton tile = new TileButton(TILES.get(i), context.tokens());
            tile.setPrefWidth(TILE_WIDTHS[i]);
            tile.setMinWidth(0);
            HBox.setHgrow(tile, Priority.ALWAYS);
            String key = TILES.get(i);
            tile.setOnAction(e -> onOpen.accept(model.stateProperty().get().tile(key)));
            tiles.put(key, tile);
        }
        row.getChildren().setAll(tiles.values());
        row.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(charts, Priority.ALWAYS);
        board = new VBox(row, charts);
        board.getStyleClass().add("content");
        board.setId("board");
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        place.getChildren().setAll(List.of());
        getChildren().setAll(bar, new LoadingLine(texts, model), place);
        setMinSize(0, 0);
        model.stateProperty().addListener((o, was, now) -> show(now));
        model.loadingProperty().addListener((o, was, now) -> showLoading(now));
    }

    /** The style sheet of the dashboard and of what it opens. */
    static String styles() {
        return BoardView.class.getResource("/assets/themes/board.css").toExternalForm();
    }

    /** Takes the tile whose number is to be opened. */
    void setOnOpen(Consumer<Tile> handler) {
        onOpen = handler;
    }

    /** Takes a chart of which a picture is wanted. */
    void setOnSave(Consumer<ChartSpec> handler) {
        charts.onSave(handler);
    }

    /** Takes a bar or step whose rows are to be opened. */
    void setOnOpenBar(ChartGrid.Opening handler) {
        charts.onOpen(handler);
    }

    FiguresCard figures() {
        return figures;
    }

    /** The part that a picture of the dashboard shows: tiles and charts. */
    Node picture() {
        return board;
    }

    /** The button of a tile. */
    TileButton tile(String key) {
        return tiles.get(key);
    }

    /** Opens the field that adds a filter. */
    void addFilter() {
        bar.addFilter();
    }

    private void showLoading(boolean on) {
        if (on && model.stateProperty().get() == null) {
            put(loading);
        }
    }

    private void show(BoardState state) {
        board.pseudoClassStateChanged(PARTIAL, state.read() != null);
        tiles.forEach((key, tile) -> tile.show(state.tile(key), "plan".equals(key) ? state.charts().get("plan") : null, texts.lang()));
        charts.show(state);
        boolean empty = state.ledgerEmpty() && state.names().figures().isEmpty();
        boolean nothing = !state.ledgerEmpty() && state.board().nothingFound() && model.filtered();
        bar.setVisible(!empty);
        bar.setManaged(!empty);
        put(empty ? none : nothing ? notFound : board);
        if (!shown) {
            shown = true;
            leaveBar();
        }
    }

    /** A window gives its first field the focus; a key pressed by chance would then replace the period. */
    private void leaveBar() {
        if (getScene() != null && getScene().getFocusOwner() != null && Focus.within(getScene().getFocusOwner(), bar)) {
            tiles.get(TILES.getFirst()).requestFocus();
        }
    }

    private void put(Node node) {
        if (!place.getChildren().equals(List.of(node))) {
            place.getChildren().setAll(node);
        }
    }
}
