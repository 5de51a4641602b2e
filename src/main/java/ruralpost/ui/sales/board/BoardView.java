package ruralpost.ui.sales.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.chart.ChartSpec;
import ruralpost.sales.dashboard.Tile;
import ruralpost.ui.dialog.Focus;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The nodes of the dashboard, bound to its model. */
final class BoardView extends VBox {

    private static final List<String> TILES = List.of("amount", "orders", "quantity", "price", "over", "plan");
    private static final List<String> MORE_TILES = List.of("last-year", "share", "donated", "malls", "counties");
    private static final double TILE_WIDTH = 200;
    private static final double PLAN_WIDTH = 320;
    /** From this height on the second row of tiles leaves the charts enough room. */
    private static final double MORE_FROM = 690;

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
        HBox first = row(TILES, context);
        HBox second = row(MORE_TILES, context);
        ToggleButton more = more(second);
        first.getChildren().add(more);
        heightProperty().addListener((o, was, now) -> more.setSelected(more.isSelected() || was.doubleValue() == 0 && now.doubleValue() >= MORE_FROM));
        VBox.setVgrow(charts, Priority.ALWAYS);
        board = new VBox(first, second, charts);
        board.getStyleClass().add("content");
        board.setId("board");
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        place.getChildren().setAll(List.of());
        getChildren().setAll(bar, place);
        setMinSize(0, 0);
        model.stateProperty().addListener((o, was, now) -> show(now));
        model.loadingProperty().addListener((o, was, now) -> showLoading(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyFirst);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private HBox row(List<String> keys, BoardContext context) {
        HBox row = new HBox(8);
        for (String key : keys) {
            TileButton tile = new TileButton(key, context.tokens());
            tile.setPrefWidth("plan".equals(key) ? PLAN_WIDTH : TILE_WIDTH);
            tile.setMinWidth(0);
            HBox.setHgrow(tile, Priority.ALWAYS);
            tile.setOnAction(e -> onOpen.accept(model.stateProperty().get().tile(key)));
            tiles.put(key, tile);
            row.getChildren().add(tile);
        }
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    /** Shows and hides the second row of tiles. */
    private ToggleButton more(HBox second) {
        ToggleButton more = new ToggleButton(null, Parts.icon("fth-more-vertical"));
        more.setId("tiles-more");
        more.getStyleClass().addAll("tile", "tiles-more");
        more.setMaxHeight(Double.MAX_VALUE);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.accessibleTextProperty().bind(texts.text("sales.tile.more"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.text("sales.tile.more"));
        more.setTooltip(tip);
        second.visibleProperty().bind(more.selectedProperty());
        second.managedProperty().bind(more.selectedProperty());
        return more;
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

    /** Esc in a chart clears all choices, not only those of that chart. */
    private void keyFirst(KeyEvent e) {
        boolean inChart = e.getTarget() instanceof ruralpost.ui.chart.ChartPane;
        if (e.getCode() == KeyCode.ESCAPE && inChart && model.clear()) {
            e.consume();
        }
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE && model.clear()) {
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.F) {
            bar.addFilter();
            e.consume();
        }
    }

    private void showLoading(boolean on) {
        if (on && model.stateProperty().get() == null) {
            put(loading);
        }
    }

    private void show(BoardState state) {
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
