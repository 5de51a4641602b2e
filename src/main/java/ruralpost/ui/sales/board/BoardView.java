package ruralpost.ui.sales.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.Tokens;
import ruralpost.sales.dashboard.Tile;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.board.BoardSkeleton;
import ruralpost.ui.dialog.Focus;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.sales.pivot.PivotPane;
import ruralpost.ui.text.UiTexts;

/** The nodes of the dashboard, bound to its model. */
final class BoardView extends VBox {

    private static final PseudoClass PARTIAL = PseudoClass.getPseudoClass("partial");

    private final BoardModel model;
    private final UiTexts texts;
    private final Map<String, TileButton> tiles = new LinkedHashMap<>();
    private final ChartGrid charts;
    private final FiguresCard figures;
    private final FilterBar bar;
    private final VBox board;
    private final HBox row = new HBox(8);
    private final Label compared = new Label();
    private final PivotPane pivot;
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
        charts.onHeading((name, spec) -> model.stateProperty().get().marks().heading(name, spec));
        loading = new BoardSkeleton();
        none = new EmptyState(texts, "sales.board.empty.title", "sales.board.empty.text").button("sales.board.empty.import", importSales)
            .button("sales.board.empty.enter", enterSales);
        none.setId("board-empty");
        notFound = new EmptyState(texts, "sales.board.nothing.title", "sales.board.nothing.text").button("sales.board.nothing.clear", model::clear);
        notFound.setId("board-nothing");
        for (BoardPage page : BoardPage.values()) {
            page.tiles().forEach(t -> tiles.computeIfAbsent(t.key(), key -> tile(key, context.tokens())));
        }
        row.setMinHeight(Region.USE_PREF_SIZE);
        pivot = new PivotPane(texts, context.tasks(), model.stateProperty().map(s -> new PivotPane.Input(s.board(), s.names().labels())));
        VBox.setVgrow(pivot, Priority.ALWAYS);
        VBox.setVgrow(charts, Priority.ALWAYS);
        board = new VBox();
        board.getStyleClass().add("content");
        board.setId("board");
        compared.setId("board-compared");
        compared.getStyleClass().addAll("muted", "small");
        compared.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        place.getChildren().setAll(List.of());
        getChildren().setAll(bar, new LoadingLine(texts, model), place);
        setMinSize(0, 0);
        model.stateProperty().addListener((o, was, now) -> show(now));
        model.loadingProperty().addListener((o, was, now) -> showLoading(now));
    }

    private TileButton tile(String key, ObservableValue<Tokens> tokens) {
        TileButton tile = new TileButton(key, tokens);
        tile.setMinWidth(0);
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setOnAction(e -> onOpen.accept(model.stateProperty().get().tile(key)));
        return tile;
    }

    /** Shows the tiles and charts of the page in view. */
    private void showPage(BoardState state) {
        BoardPage page = BoardPage.of(model.pageProperty().get());
        for (BoardPage.TilePlace t : page.tiles()) {
            tiles.get(t.key()).show(state.tile(t.key()), "plan".equals(t.key()) ? state.charts().get("plan") : null, texts.lang());
            tiles.get(t.key()).setPrefWidth(t.width());
        }
        List<TileButton> shownTiles = page.tiles().stream().map(t -> tiles.get(t.key())).toList();
        if (!row.getChildren().equals(shownTiles)) {
            row.getChildren().setAll(shownTiles);
        }
        List<Node> parts = page == BoardPage.PIVOT ? List.of(pivot, compared) : List.of(row, charts, compared);
        if (!board.getChildren().equals(parts)) {
            board.getChildren().setAll(parts);
        }
        charts.show(page, state);
        compared.setText(state.board().comparisonSentence());
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

    /** The pivot table. */
    PivotPane pivot() {
        return pivot;
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
        showPage(state);
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
            tiles.get("amount").requestFocus();
        }
    }

    private void put(Node node) {
        if (!place.getChildren().equals(List.of(node))) {
            place.getChildren().setAll(node);
        }
    }
}
