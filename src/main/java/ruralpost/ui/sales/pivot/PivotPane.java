package ruralpost.ui.sales.pivot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ruralpost.board.Meaning;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.sales.dashboard.chart.TableHeading;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.sales.pivot.Pivot;
import ruralpost.sales.pivot.PivotLayout;
import ruralpost.sales.pivot.PivotLines;
import ruralpost.sales.pivot.PivotNumbers;
import ruralpost.sales.pivot.PivotRow;
import ruralpost.ui.part.Parts;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.table.GridColumn;
import ruralpost.ui.task.LatestTask;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;

/**
 * The pivot table. It shows the sales of the dashboard as they are filtered; Enter opens the number at the cursor, Space folds and
 * unfolds, Ctrl+Enter filters the dashboard by the row, Ctrl+C copies rows for a spreadsheet.
 */
public final class PivotPane extends VBox {

    private static final KeyCodeCombination TOTAL = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final UiTexts texts;
    private final LatestTask<Pivot> latest;
    private final ObjectProperty<PivotLayout> layout = new SimpleObjectProperty<>(PivotLayout.FIRST);
    private final ObservableValue<Input> input;
    private final PivotBar bar;
    private final PivotLines lines = new PivotLines();
    private final PivotMemory memory = new PivotMemory();
    private Opening opening = (number, from) -> { };
    private Consumer<Meaning<Dimension>> filter = row -> { };
    private Pivot shown;
    private String sortKey;
    private boolean sortUp;
    private PivotRows rows;
    private PivotColumns columns;
    private DataGrid<PivotRow> grid;

    /** Whose sales, and what they are called. */
    public record Input(SalesBoard board, SalesLabels labels) {
    }

    /** Opens the number of one cell. */
    public interface Opening {
        /** @param number makes the cell's number, off the window's thread; gives null where nothing is behind it @param from gives what it is opened from, as it is then */
        void open(Function<BoardFacts, OpenedNumber> number, Supplier<Node> from);
    }

    /** @param input what to show; null while nothing is loaded. Computed anew whenever it changes while the pane is in a window */
    public PivotPane(UiTexts texts, Tasks tasks, ObservableValue<Input> input) {
        this.texts = texts;
        this.latest = new LatestTask<>(tasks);
        this.input = input;
        setId("pivot");
        getStyleClass().addAll("card", "pivot");
        bar = new PivotBar(texts, layout, this::foldAll, () -> {
            if (grid != null) {
                grid.copying().all();
            }
        });
        Label keys = Parts.label(texts.text("sales.pivot.keys"), "muted", "small", "pivot-keys");
        getChildren().setAll(bar, keys);
        input.addListener((o, was, now) -> compute());
        layout.addListener((o, was, now) -> compute());
        sceneProperty().addListener((o, was, now) -> compute());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What Enter and a double click do with a cell. */
    public void setOnOpen(Opening action) {
        opening = action;
    }

    /** Takes what a row stands for, to filter the dashboard by it. */
    public void setOnFilter(Consumer<Meaning<Dimension>> action) {
        filter = action;
    }

    /** What the table is made by. */
    public ObjectProperty<PivotLayout> layoutProperty() {
        return layout;
    }

    private void compute() {
        Input now = input.getValue();
        PivotLayout by = layout.get();
        boolean current = shown != null && now != null && shown.board() == now.board() && shown.layout().equals(by);
        if (getScene() != null && now != null && !current) {
            latest.run(progress -> Pivot.of(now.board(), by, now.labels())).onSuccess(this::show);
        }
    }

    private void show(Pivot pivot) {
        boolean other = shown == null || !shown.layout().withShow(pivot.layout().show()).equals(pivot.layout());
        if (other) {
            sortKey = null;
            memory.forget();
            lines.foldAll(pivot, false);
        }
        columns = new PivotColumns(texts, pivot, lines);
        boolean ordered = order();
        rows = new PivotRows(pivot, lines, this::sort);
        boolean focused = grid != null && grid.isFocused();
        List<GridColumn<PivotRow>> all = columns.all();
        memory.columns(all);
        grid = new DataGrid<>(texts, "pivot-grid", all, rows, memory);
        grid.sorted(ordered ? sortKey : null, sortUp);
        grid.total(columns.totals());
        grid.onOpen(row -> open(row, columns));
        grid.onOpenTotal(column -> total(column, columns));
        grid.copying().above(() -> heading(pivot, columns));
        grid.setOnContextMenuRequested(e -> menu(columns).show(grid, e.getScreenX(), e.getScreenY()));
        VBox.setVgrow(grid, Priority.ALWAYS);
        bar.unit(columns.cells().unit());
        getChildren().setAll(bar, grid, getChildren().getLast());
        if (focused) {
            grid.requestFocus();
        }
        shown = pivot;
    }

    private void sort(String column, boolean up) {
        sortKey = column;
        sortUp = up;
        order();
    }

    /** Orders the lines by the chosen column of the present table. Says whether it has that column; its place among the sales may be gone. */
    private boolean order() {
        Function<PivotRow, BigDecimal> number = sortKey == null ? null : columns.number(sortKey);
        lines.order(number, sortUp);
        return number != null;
    }

    /** The lines above a copied table: measure with exact unit, days, filter, comparison, what is left out. */
    private List<String> heading(Pivot pivot, PivotColumns columns) {
        String show = switch (pivot.layout().show()) {
            case VALUE -> "";
            case OF_COLUMN -> texts.now("sales.pivot.heading.share", texts.now("sales.pivot.show.of.column"));
            case OF_ROW -> texts.now("sales.pivot.heading.share", texts.now("sales.pivot.show.of.row"));
        };
        return new TableHeading(pivot.board(), input.getValue().labels()).lines(texts.now(pivot.measure().label()) + show, columns.cells().exactUnit(),
            pivot.board().request().shown(), TableHeading.leftOut(pivot.board()));
    }

    private void open(PivotRow row, PivotColumns columns) {
        boolean name = List.of(PivotColumns.NAME, PivotColumns.INNER).contains(grid.cursorColumn());
        if (name && !row.inner().isEmpty()) {
            fold(row);
            return;
        }
        number(row, grid.cursorColumn(), columns);
    }

    /** Opens what a row says in a column; the names of a row stand for its total. */
    private void number(PivotRow row, String column, PivotColumns columns) {
        Pivot pivot = shown;
        opening.open(facts -> new PivotNumbers(pivot, facts).open(row, PivotColumns.part(column), columns.indexOf(column)), () -> grid);
    }

    /** Opens what the last line says in a column. */
    private void total(String column, PivotColumns columns) {
        number(shown.total(), column, columns);
    }

    private ContextMenu menu(PivotColumns columns) {
        Optional<PivotRow> row = Optional.ofNullable(grid.atCursor());
        MenuItem number = item("sales.pivot.menu.open", () -> row.ifPresent(r -> open(r, columns)));
        MenuItem sum = item("sales.pivot.menu.total", () -> total(grid.cursorColumn(), columns));
        sum.setAccelerator(TOTAL);
        MenuItem only = item("sales.pivot.menu.filter", () -> row.ifPresent(this::filterBy));
        MenuItem folding = item("sales.pivot.menu.fold", () -> row.ifPresent(this::fold));
        folding.setDisable(row.filter(r -> !r.inner().isEmpty()).isEmpty());
        return new ContextMenu(number, sum, only, folding, item("sales.pivot.copy", grid.copying()::all));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.now(key));
        item.setOnAction(e -> action.run());
        return item;
    }

    private void filterBy(PivotRow row) {
        filter.accept(shown.meaning(row));
    }

    private void fold(PivotRow row) {
        lines.toggle(row);
        rows.refold();
        grid.goTo(rows.indexOf(row));
    }

    private void foldAll(boolean fold) {
        if (shown != null) {
            lines.foldAll(shown, fold);
            rows.refold();
        }
    }

    private void key(KeyEvent e) {
        if (grid == null || !grid.isFocused() || grid.atCursor() == null) {
            return;
        }
        if (TOTAL.match(e)) {
            total(grid.cursorColumn(), columns);
            e.consume();
        } else if (e.getCode() == KeyCode.SPACE && !grid.atCursor().inner().isEmpty()) {
            fold(grid.atCursor());
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            filterBy(grid.atCursor());
            e.consume();
        }
    }
}
