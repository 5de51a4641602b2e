package ruralpost.ui.sales.rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.text.Message;
import ruralpost.ui.SettingsColumns;
import ruralpost.ui.WindowContext;
import ruralpost.ui.part.Parts;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.sales.form.SaleForm;
import ruralpost.ui.table.DataGrid;

/**
 * All sales as a table: filtered, sorted, opened, copied, deleted, exported, however many they are. Put {@link #view()} into the window
 * and {@link #tools()} into its tool bar, and call {@link #shown()} when it comes into view.
 */
public final class RowsScreen {

    private static final long TYPING_MILLIS = 200;
    private static final long READING_MILLIS = 150;

    private final WindowContext context;
    private final SaleBook book;
    private final RowsModel model = new RowsModel();
    private final RowsController controller;
    private final SaleLines lines;
    private final RowsSource source;
    private final DataGrid<SaleLine> grid;
    private final RowsBar bar;
    private final RowsView view;
    private final RowsExport export;
    private final RowsDelete delete;
    private Consumer<SalesFilter> onBoard = f -> { };
    private boolean stale = true;

    /** Builds the screen; nothing is read before {@link #shown()}. */
    public RowsScreen(WindowContext context, SaleBook book) {
        this.context = context;
        this.book = book;
        lines = new SaleLines(context.app());
        source = new RowsSource(context.tasks(), lines, (key, up) -> model.sortProperty().set(new RowsModel.Sort(key, up)));
        grid = new DataGrid<>(context.texts(), "sales-rows", new RowColumns(book).all(), source, new SettingsColumns(context.app().settings()));
        controller = new RowsController(context, book, model, () -> Kept.of(grid.place(), model.stateProperty().get()));
        export = new RowsExport(context, book, lines);
        delete = new RowsDelete(context);
        DraftBar drafts = new DraftBar(context, this::open, this::openNew);
        bar = new RowsBar(context.texts(), book, model, context.tasks().debounce(TYPING_MILLIS), this::toGrid, controller::cancel);
        view = new RowsView(context.texts(), model, grid, bar, drafts, context.tasks().debounce(READING_MILLIS), this::clear, () -> context.shell().show("sales", "import"), () -> context.shell().show("sales", "entry"));
        grid.hiddenAtFirst(RowColumns.hiddenAtFirst())
            .onOpen(line -> open(line.sale()))
            .onDelete(() -> delete.delete(model.stateProperty().get(), selected()))
            .onSummary((rows, column) -> RowsSums.selected(model.stateProperty().get(), rows, column, context.texts().lang()));
        model.stateProperty().addListener((o, was, now) -> show(now));
        model.sortProperty().addListener((o, was, now) -> grid.sorted(now.key(), now.ascending()));
        grid.summaryProperty().addListener((o, was, now) -> showSelection());
        new RowsChoice(context.texts(), grid, source, model::choose).install();
        view.sceneProperty().addListener((o, was, now) -> showSelection());
        context.texts().langProperty().addListener((o, was, now) -> showTotal());
        context.link().setProperty().addListener((o, was, now) -> moved());
        book.versionProperty().addListener((o, was, now) -> moved());
    }

    /** The screen. Its scene's root must be an {@link ruralpost.ui.dialog.OverlayPane}. */
    public Region view() {
        return view;
    }

    /** Buttons for the tool bar: export, columns. */
    public List<Node> tools() {
        MenuButton menu = new MenuButton();
        menu.setId("rows-export");
        menu.textProperty().bind(context.texts().text("sales.rows.export"));
        menu.setGraphic(Parts.icon("fth-download"));
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(e -> menu.getItems().setAll(exports()));
        Button toBoard = Parts.button(context.texts(), "sales.rows.to.board");
        toBoard.setId("rows-to-board");
        toBoard.setGraphic(Parts.icon("fth-bar-chart-2"));
        toBoard.setOnAction(e -> toBoard());
        return List.of(toBoard, menu, grid.columnsButton());
    }

    /** Reads the rows if the ledger has moved since, and gives the table the keyboard. */
    public void shown() {
        view.drafts().refresh();
        if (stale) {
            reload();
        }
        toGrid();
    }

    /** Takes the filter when the dashboard of these rows is asked for; its period is never null. */
    public RowsScreen onBoard(Consumer<SalesFilter> handler) {
        onBoard = handler;
        return this;
    }

    private void toBoard() {
        RowsState state = model.stateProperty().get();
        if (state == null || state.cube().size() == 0) {
            return;
        }
        SalesFilter filter = model.filter();
        boolean more = model.onlyProperty().get() != RowsOnly.ALL || !model.textProperty().get().isBlank();
        onBoard.accept(filter.period() == null ? filter.in(SalesBoard.everything(state.cube())) : filter);
        if (more) {
            context.shell().toast().show(Message.of("sales.rows.to.board.more"));
        }
    }

    /** Gives the field that finds texts the keyboard. */
    public void find() {
        bar.focusFind();
    }

    /** Shows the sales of a filter, as when the rows behind a number are asked for. */
    public void show(SalesFilter filter) {
        controller.together(() -> model.take(filter));
    }

    private void clear() {
        controller.together(model::clear);
    }

    private void toGrid() {
        grid.requestFocus();
    }

    private void moved() {
        stale = true;
        if (view.getScene() != null) {
            reload();
            view.drafts().refresh();
        }
    }

    private void reload() {
        stale = false;
        controller.reload();
    }

    private void open(Sale sale) {
        SaleForm.open(context, book, sale, view.drafts()::refresh);
    }

    /** Opens the form for a new sale. */
    public void openNew() {
        SaleForm.openNew(context, book, view.drafts()::refresh);
    }

    private BitSet selected() {
        return grid.selectedProperty().get();
    }

    private void show(RowsState state) {
        source.show(state);
        if (state.place() != null) {
            grid.place(state.place());
        } else {
            grid.toTop();
        }
        showTotal();
    }

    private void showTotal() {
        RowsState state = model.stateProperty().get();
        grid.total(state == null || state.order().length == 0 ? null : RowsSums.total(state, context.texts().lang()));
    }

    private void showSelection() {
        context.model().selectionProperty().set(view.getScene() == null ? null : grid.summaryProperty().get());
    }

    private List<MenuItem> exports() {
        RowsState state = model.stateProperty().get();
        List<MenuItem> items = new ArrayList<>();
        BitSet all = new BitSet();
        all.set(0, state == null ? 0 : state.order().length);
        for (RowsExport.Kind kind : RowsExport.Kind.values()) {
            items.add(item(kind, "sales.rows.export.all", "all", all));
        }
        BitSet selected = selected();
        if (selected.cardinality() > 1 && !selected.equals(all)) {
            for (RowsExport.Kind kind : RowsExport.Kind.values()) {
                items.add(item(kind, "sales.rows.export.selected", "selected", selected));
            }
        }
        return items;
    }

    private MenuItem item(RowsExport.Kind kind, String key, String which, BitSet rows) {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT);
        MenuItem item = new MenuItem(context.texts().now(key, rows.cardinality(), kind.label()));
        item.setId("export-" + which + "-" + name);
        item.setDisable(rows.isEmpty());
        item.setOnAction(e -> export.ask(kind, source.ids(rows)));
        return item;
    }
}
