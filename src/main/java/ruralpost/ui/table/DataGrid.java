package ruralpost.ui.table;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.text.UiTexts;

/**
 * The one grid for reading lists of any length. Rows come from a {@link RowSource}; sorting is asked of it. Keys as in a spreadsheet:
 * arrows, PgUp, PgDn, Home, End, Shift to extend, Ctrl+A, Ctrl+C with header, Enter to open, Delete.
 *
 * @param <R> a row
 */
public final class DataGrid<R> extends BorderPane {

    private final UiTexts texts;
    private final List<GridColumn<R>> columns;
    private final RowSource<R> source;
    private final ColumnLayout layout;
    private final GridBody body;
    private final GridHeader header;
    private final RowSelection selection = new RowSelection();
    private final GridCopy<R> copying;
    private final GridSummary<R> summary;
    private final ReadOnlyObjectWrapper<BitSet> selected = new ReadOnlyObjectWrapper<>(new BitSet());
    /** Held here and registered weakly: the language outlives every grid. */
    private final ChangeListener<Lang> follow = (o, was, now) -> changed();
    private Consumer<R> open = r -> { };
    private Runnable delete;
    private GridTotal total;
    private Node empty;
    private int column;
    private int sortedBy = -1;
    private boolean ascending = true;
    private int lastVersion = -1;

    /** @param id names the grid in what is remembered of its columns */
    public DataGrid(UiTexts texts, String id, List<GridColumn<R>> columns, RowSource<R> source, ColumnMemory memory) {
        this.texts = texts;
        this.columns = List.copyOf(columns);
        this.source = source;
        this.layout = new ColumnLayout(id, columns.stream().map(GridColumn::head).toList(), memory);
        this.summary = new GridSummary<>(texts, source);
        this.copying = new GridCopy<>(texts, this.columns, layout, source, () -> total, () -> sortedBy < 0 ? null : this.columns.get(sortedBy), summary::say);
        this.body = new GridBody(layout, this::fill);
        this.header = new GridHeader(texts, layout, body.scrolledRightProperty(), this::sortBy);
        getStyleClass().add("data-grid");
        setId(id);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setTop(header);
        setCenter(body);
        column = Math.max(0, layout.step(-1, 1));
        source.onChange(this::changed);
        texts.langProperty().addListener(new WeakChangeListener<>(follow));
        addEventHandler(KeyEvent.KEY_PRESSED, new DataGridKeys(this)::pressed);
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, new DataGridMouse(this, body)::pressed);
        focusedProperty().addListener((o, was, now) -> body.refresh());
        changed();
    }

    /** What Enter and a double click do with a row. */
    public DataGrid<R> onOpen(Consumer<R> action) {
        open = action;
        return this;
    }

    /** What Delete does with the selected rows; without it Delete does nothing. */
    public DataGrid<R> onDelete(Consumer<List<R>> action) {
        delete = () -> selectedRows(action);
        return this;
    }

    /** What Delete does where rows are selected, for whoever knows them by their places. */
    public DataGrid<R> onDelete(Runnable action) {
        delete = action;
        return this;
    }

    /** Hides these columns, unless somebody has arranged the columns before. */
    public DataGrid<R> hiddenAtFirst(List<String> keys) {
        layout.hideAtFirst(keys);
        return this;
    }

    /** What stands in place of the rows while there are none. */
    public DataGrid<R> whenEmpty(Node node) {
        empty = node;
        changed();
        return this;
    }

    /** Takes over what the status bar says of two or more selected rows; it gets them and the key of the cursor's column. */
    public DataGrid<R> onSummary(BiFunction<BitSet, String, Message> action) {
        summary.by(action);
        return this;
    }

    /** Pins sums under the rows, by column key; null takes them away. */
    public void total(Map<String, Cell> cells) {
        if (cells != null) {
            total = total == null ? new GridTotal(layout, body.scrolledRightProperty()) : total;
            total.show(cells);
        }
        setBottom(cells == null ? null : total);
    }

    /** What a double click on the pinned sums does with the column's key; call it once they are shown. */
    public void onOpenTotal(Consumer<String> action) {
        total.onOpen(action);
    }

    /** Goes to the beginning, with nothing selected. */
    public void toTop() {
        place(new GridPlace(0, 0, 0, new BitSet()));
    }

    /** Where the person is. */
    public GridPlace place() {
        int top = (int) (body.scrolledDown() / GridBody.ROW);
        return new GridPlace(top, body.scrolledDown() - top * GridBody.ROW, source.size() == 0 ? -1 : selection.cursor(), selection.rows());
    }

    /** Puts the person there; call it once the source has its rows. */
    public void place(GridPlace place) {
        body.setRows(source.size());
        body.scrollTo(place.top() * GridBody.ROW + place.hidden());
        selection.set(place.rows(), Math.clamp(place.cursor(), 0, Math.max(0, source.size() - 1)));
        selectionChanged();
    }

    /** Count, sum and average of the selected rows in the cursor's column, for the status bar; null for fewer than two rows. */
    public ReadOnlyObjectProperty<Message> summaryProperty() {
        return summary.property();
    }

    /** The places of the selected rows. */
    public ReadOnlyObjectProperty<BitSet> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Gives the selected rows; at once where they are at hand. */
    public void selectedRows(Consumer<List<R>> taker) {
        source.fetch(selection.rows(), taker);
    }

    /** Key of the column in which the cursor is. */
    public String cursorColumn() {
        return columns.get(column).head().key();
    }

    /** Goes to a row and selects it alone. */
    public void goTo(int row) {
        go(row, column, false, false);
    }

    /** A button that shows and hides columns, for a tool bar. */
    public Button columnsButton() {
        return ColumnMenu.button(texts, layout);
    }

    int cursorRow() {
        return selection.cursor();
    }

    int page() {
        return body.page();
    }

    /** @param toColumn −1 stays in the column */
    void go(int row, int toColumn, boolean extend, boolean add) {
        if (source.size() == 0) {
            return;
        }
        selection.go(Math.clamp(row, 0, source.size() - 1), extend, add);
        column = toColumn < 0 ? column : toColumn;
        body.reveal(selection.cursor());
        body.revealColumn(column);
        selectionChanged();
    }

    /** Moves only the cursor: what is selected stays so. */
    void stand(int row, int toColumn) {
        selection.set(selection.rows(), row);
        column = toColumn < 0 ? column : toColumn;
        selectionChanged();
    }

    void goColumn(int by) {
        go(selection.cursor(), layout.step(column, by), false, false);
    }

    void goEdgeColumn(boolean last) {
        go(selection.cursor(), last ? layout.step(columns.size(), -1) : layout.step(-1, 1), false, false);
    }

    void selectAll() {
        selection.all(source.size());
        selectionChanged();
    }

    void openCursor() {
        R row = atCursor();
        if (row != null) {
            open.accept(row);
        }
    }

    void deleteSelected() {
        if (delete != null && selection.count() > 0) {
            delete.run();
        }
    }

    /** What copies rows. */
    public GridCopy<R> copying() {
        return copying;
    }

    /** The row of the cursor; null when there is none, or while it is being fetched. */
    public R atCursor() {
        return selection.cursor() < source.size() ? source.row(selection.cursor()) : null;
    }

    /** Shows by which column the rows are sorted, and asks nothing of the source; null for the order of its own. */
    public void sorted(String columnKey, boolean up) {
        sortedBy = columns.stream().map(c -> c.head().key()).toList().indexOf(columnKey);
        ascending = up;
        header.showSort(sortedBy, up);
    }

    private void sortBy(int index) {
        sorted(columns.get(index).head().key(), index != sortedBy || !ascending);
        requestFocus();
        source.sort(columns.get(index).head().key(), ascending);
    }

    private void changed() {
        if (source.version() != lastVersion) {
            lastVersion = source.version();
            selection.reset(source.size());
        }
        body.setRows(source.size());
        setCenter(source.size() == 0 && empty != null ? new StackPane(empty) : body);
        selectionChanged();
    }

    private void selectionChanged() {
        selected.set(selection.rows());
        summary.show(selection, columns.get(column));
        body.refresh();
        R at = atCursor();
        setAccessibleText(at == null ? "" : columns.get(column).head().title(texts) + " " + columns.get(column).cell().apply(at, texts.lang()).copied());
    }

    private void fill(GridRow node, int index) {
        R row = source.row(index);
        for (int i = 0; i < columns.size(); i++) {
            GridCell cell = node.cell(i);
            cell.show(row == null ? Cell.BLANK : columns.get(i).cell().apply(row, texts.lang()));
            cell.mark(isFocused() && index == selection.cursor() && i == column, false);
        }
        node.state(selection.has(index), row == null, false);
    }
}
