package ruralpost.ui.sales.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import ruralpost.document.FigureRow;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Written;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.chart.ChartTitles;
import ruralpost.sales.dashboard.chart.SalesCharts;
import ruralpost.text.Message;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.board.BoardExport;
import ruralpost.ui.board.BoardKeys;
import ruralpost.ui.board.ExportMenu;
import ruralpost.ui.dialog.Drawer;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.Segments;
import ruralpost.ui.task.Job;

/**
 * The dashboard of produce sales. Put {@link #view()} into the window and {@link #tools()} into its tool bar, and call
 * {@link #refresh()} when it comes into view or the ledger has changed.
 */
public final class BoardScreen {

    private final BoardContext context;
    private final BoardModel model = new BoardModel();
    private final BoardController controller;
    private final BoardView view;
    private final BoardExport export;
    private final ExportMenu menu;
    private final NumberDrawer numbers;
    private final KeptViews views;
    private final ViewMenu viewMenu;
    private Consumer<SalesFilter> onRows = f -> { };
    private Runnable importSales = () -> { };
    private Runnable enterSales = () -> { };

    /** Builds the dashboard; nothing is read before {@link #refresh()}. */
    public BoardScreen(BoardContext context) {
        this.context = context;
        this.controller = new BoardController(context, model);
        this.export = new BoardExport(context);
        this.menu = new ExportMenu(context.texts(), export);
        this.numbers = new NumberDrawer(context, context.link() == null ? this::write : context.link()::write);
        this.view = new BoardView(context, model, controller, () -> importSales.run(), () -> enterSales.run());
        view.setOnSave(export::save);
        view.figures().setOnOpen(this::open);
        view.setOnOpenBar((chart, key, from) -> {
            BoardState state = model.stateProperty().get();
            numbers.open(state, () -> state.marks().open(chart, key), () -> from);
        });
        numbers.onFilter((dimension, value) -> choose(dimension, value));
        this.views = new KeptViews(context, model);
        this.viewMenu = new ViewMenu(context.texts(), model, views);
        Map<KeyCombination, Runnable> keys = new HashMap<>(Map.of(KeyCombination.valueOf("Shortcut+F"), view::addFilter));
        if (context.link() != null) {
            keys.put(KeyCombination.valueOf("Shortcut+Shift+S"), views::keep);
            keys.put(KeyCombination.valueOf("Shortcut+Shift+V"), viewMenu::show);
        }
        for (BoardPage page : BoardPage.values()) {
            keys.put(KeyCombination.valueOf("Alt+" + (page.ordinal() + 1)), () -> model.pageProperty().set(page.id()));
        }
        BoardKeys.install(view, model, keys);
        view.pivot().setOnOpen((number, from) -> {
            BoardState state = model.stateProperty().get();
            numbers.open(state, () -> number.apply(state.names().facts()), from);
        });
        view.pivot().setOnFilter(controller::choose);
        view.setOnOpen(tile -> numbers.open(model.stateProperty().get(), tile, view.tile(tile.key())));
    }

    /** What the two buttons of the empty dashboard do. */
    public BoardScreen onEmpty(Runnable importing, Runnable entering) {
        importSales = importing;
        enterSales = entering;
        return this;
    }

    private <T> Job<Written<T>> write(Action action, Ledger.Work<T> work) {
        return context.tasks().<Written<T>>run(progress -> context.app().ledger().write(action, work)).onSuccess(w -> refresh());
    }

    /** The day taken for today; the clock of the computer unless said otherwise. */
    public BoardScreen today(Supplier<LocalDate> clock) {
        controller.today(clock);
        return this;
    }

    /** The dashboard itself. Its scene's root must be an {@link OverlayPane}. */
    public Region view() {
        return view;
    }

    /** Opens a sale out of the rows behind a number, in the window that edits it. */
    public BoardScreen onSale(Consumer<Sale> handler) {
        numbers.onSale(handler);
        return this;
    }

    /** Takes the filter when the rows behind the dashboard are asked for. */
    public BoardScreen onRows(Consumer<SalesFilter> handler) {
        onRows = handler;
        return this;
    }

    /** Buttons for the tool bar: to the rows, kept views, and the menu that saves pictures. */
    public List<Node> tools() {
        MenuButton pictures = menu.button("board-export", this::pictures);
        Button toRows = Parts.button(context.texts(), "sales.board.to.rows");
        toRows.setId("board-to-rows");
        toRows.setGraphic(Parts.icon("fth-list"));
        toRows.setOnAction(e -> onRows.accept(model.choiceProperty().get().shown()));
        return context.link() == null ? List.of(pages(), pictures) : List.of(pages(), toRows, viewMenu, pictures);
    }

    private Segments<BoardPage> pages() {
        Segments<BoardPage> pages = new Segments<>(List.of(BoardPage.values()), p -> context.texts().text(p.label()));
        pages.setId("board-pages");
        for (BoardPage p : BoardPage.values()) {
            pages.button(p).setId("page-" + p.id());
        }
        pages.chosenProperty().set(BoardPage.of(model.pageProperty().get()));
        pages.chosenProperty().addListener((o, was, now) -> model.pageProperty().set(now.id()));
        model.pageProperty().addListener((o, was, now) -> pages.chosenProperty().set(BoardPage.of(now)));
        return pages;
    }

    private List<MenuItem> pictures() {
        List<MenuItem> items = new java.util.ArrayList<>();
        MenuItem whole = new MenuItem(context.texts().now("sales.board.export.board"));
        whole.setId("export-board");
        whole.setOnAction(e -> saveBoard());
        items.add(whole);
        BoardState state = model.stateProperty().get();
        if (state == null || state.ledgerEmpty()) {
            whole.setDisable(true);
            return items;
        }
        items.addAll(List.of(new SeparatorMenuItem(), menu.print()));
        for (String name : SalesCharts.NAMES) {
            items.add(menu.chart(name, ChartTitles.of(state.board().request(), name), () -> saveChart(state, name)));
        }
        return items;
    }

    /** Makes the chart first: it may be one of a page that was not looked at yet. */
    private void saveChart(BoardState state, String name) {
        context.tasks().run(progress -> state.charts().get(name)).onSuccess(export::saveFilled);
    }

    void saveBoard() {
        String period = model.periodProperty().getValue().label(context.texts().lang());
        export.save(view.picture(), context.texts().now("sales.board.export.name", period));
    }

    /** Reads the ledger as it is now and shows it; while the dashboard is out of sight it waits for the next look. */
    public void refresh() {
        if (view.getScene() != null || model.stateProperty().get() == null) {
            controller.refresh();
            views.refresh();
        }
    }

    /** Shows the sales of a filter; a null period keeps the one that is shown. */
    public void show(SalesFilter filter) {
        controller.take(filter);
    }

    private void choose(Dimension dimension, Object value) {
        model.change(f -> f.choose(dimension, Set.of(value)));
    }

    private void open(FigureRow row) {
        List<FigureRow> all = model.stateProperty().get().names().figures();
        Drawer drawer = new Drawer(context.texts(), OverlayPane.of(view));
        drawer.open(Message.of("sales.board.figures.one", row.figure().code()), new FigureDetails(context.texts(), row, all), () -> { });
    }

    BoardModel model() {
        return model;
    }

    /** Whether a number is open and added up. */
    boolean opened() {
        return numbers.recount() != null;
    }
}
