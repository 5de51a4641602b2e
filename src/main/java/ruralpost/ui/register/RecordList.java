package ruralpost.ui.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.text.Message;
import ruralpost.ui.KeptColumns;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.FindField;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.part.Parts;
import ruralpost.ui.table.ColumnHead;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.table.GridColumn;
import ruralpost.ui.table.GridPlace;
import ruralpost.ui.table.ListRows;
import ruralpost.ui.text.UiTexts;

/** The records of one kind: a find field, the grid, and how many there are. */
final class RecordList<T> extends VBox {

    private final UiTexts texts;
    private final Register<T> register;
    private final Supplier<RegisterData> data;
    private final ListRows<Row<T>> rows;
    private final DataGrid<Row<T>> grid;
    private final FindField find;
    private final Label count = new Label();
    private final Runnable create;
    private final HBox bar;
    private List<Row<T>> all = List.of();
    private boolean quiet;
    /** What was selected before the records were read anew; null when that was one row or none, or other records have come. */
    private GridPlace several;

    /** @param chosen takes the row that a person goes to @param create begins a new record */
    RecordList(WindowContext context, Register<T> register, Supplier<RegisterData> data, Consumer<Row<T>> chosen, Runnable create) {
        super(8);
        this.texts = context.texts();
        this.register = register;
        this.data = data;
        this.create = create;
        List<Column<T, ?>> columns = new ArrayList<>(register.columns());
        columns.addAll(Math.min(3, columns.size()), register.facts());
        this.rows = new ListRows<>(orders(columns));
        this.grid = new DataGrid<>(texts, "register-" + register.id(), columns.stream().map(this::grid).toList(), rows, new KeptColumns(context.app().settings()));
        grid.selectedProperty().addListener((o, was, now) -> {
            if (!quiet && now.cardinality() == 1) {
                chosen.accept(rows.row(now.nextSetBit(0)));
            }
        });
        grid.copying().veil(new CopyVeil<>(context, register, data));
        VBox.setVgrow(grid, Priority.ALWAYS);
        getStyleClass().add("register-list");
        find = new FindField(texts, "register.find", this::filter, this::enter, Parts.keyHint("Ctrl+F"));
        bar = bar();
        getChildren().setAll(bar, grid);
        texts.langProperty().addListener((o, was, now) -> filter());
    }

    /** Puts a button into the bar that brings records in from sheets. */
    void importable(Runnable open) {
        Button button = Parts.actionButton(texts, "register.import", "fth-download", "Ctrl+O");
        button.setId("register-import");
        button.setOnAction(e -> open.run());
        bar.getChildren().add(bar.getChildren().size() - 1, button);
    }

    /** Puts a button into the bar that writes head-counts to a file. */
    void exportable(Runnable open) {
        Button button = Parts.actionButton(texts, "disclosure.export.button", "fth-upload", null);
        button.setId("register-export");
        button.setOnAction(e -> open.run());
        bar.getChildren().add(bar.getChildren().size() - 1, button);
    }

    /** Puts a button into the bar that prints labels of the selected rows. */
    void labelled(Consumer<List<T>> print) {
        Button button = Parts.iconButton(texts, "fth-tag", "inventory.labels.chosen");
        button.setId("register-labels");
        button.setOnAction(e -> print.accept(grid.selectedProperty().get().stream().filter(i -> i < rows.size()).mapToObj(i -> rows.row(i).record()).toList()));
        bar.getChildren().add(bar.getChildren().size() - 1, button);
    }

    private HBox bar() {
        find.field().setId("register-find");
        find.field().setPrefWidth(240);
        find.getStyleClass().add("register-search");
        count.getStyleClass().add("muted");
        count.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        Button add = Parts.actionButton(texts, "register.new", "fth-plus", "Ctrl+N");
        add.setId("register-new");
        add.setOnAction(e -> create.run());
        add.setVisible(register.creatable());
        add.setManaged(register.creatable());
        HBox bar = new HBox(8, find, count, Parts.spacer(), grid.columnsButton(), add);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return bar;
    }

    private <V> GridColumn<Row<T>> grid(Column<T, V> c) {
        return new GridColumn<>(new ColumnHead(c.key(), "register." + register.id() + "." + c.key(), c.width(), c.shown().numeric(), true),
            (row, lang) -> c.cell(row.record(), data.get(), lang));
    }

    private Map<String, Comparator<Row<T>>> orders(List<Column<T, ?>> columns) {
        Map<String, Comparator<Row<T>>> orders = new HashMap<>();
        columns.forEach(c -> orders.put(c.key(), (a, b) -> c.order(data.get(), texts.lang()).compare(a.record(), b.record())));
        return orders;
    }

    /** What Delete does with the selected rows, and Enter with the one under the cursor. */
    void onKeys(Consumer<List<Row<T>>> delete, Runnable open) {
        grid.onDelete(delete);
        grid.onOpen(r -> open.run());
    }

    /** Shows other rows; what is typed in the find field stays. */
    void show(List<Row<T>> records) {
        List<Long> before = ids();
        GridPlace place = grid.place();
        all = records;
        filter();
        several = place.rows().cardinality() > 1 && ids().equals(before) ? place : null;
    }

    /** Selects several rows again that were selected before the same records were read anew: a copy is noted in the history, and must not lose them. */
    void selectSeveral() {
        if (several != null) {
            quiet = true;
            grid.place(several);
            quiet = false;
        }
    }

    private List<Long> ids() {
        return IntStream.range(0, rows.size()).mapToObj(i -> rows.row(i).id()).toList();
    }

    private void filter() {
        filter(selectedId());
    }

    /** Selects nothing, while a new record is being typed. */
    void selectNone() {
        filter(0);
    }

    private void filter(long selected) {
        String text = find.text();
        quiet = true;
        List<Row<T>> found = text.isEmpty() ? all
            : PinyinMatcher.search(text, all, Row::names, Integer.MAX_VALUE).stream().map(PinyinMatcher.Hit::item).toList();
        rows.set(found);
        grid.whenEmpty(text.isEmpty() ? nothing() : notFound(text));
        quiet = false;
        select(selected);
        count.setText(text.isEmpty() ? texts.now("register.count", all.size()) : texts.now("register.count.of", found.size(), all.size()));
    }

    private EmptyState nothing() {
        return new EmptyState(texts, texts.text("register.empty.title", register.title()), texts.text("register." + register.id() + ".empty"))
            .button("register.new", create);
    }

    private EmptyState notFound(String text) {
        return new EmptyState(texts, texts.text("register.not.found.title", text), texts.text("register.not.found"))
            .button("register.find.clear", find::clear);
    }

    /** The id of the only selected row; 0 when there is none or more than one. */
    private long selectedId() {
        var now = grid.selectedProperty().get();
        return now.cardinality() == 1 && now.nextSetBit(0) < rows.size() ? rows.row(now.nextSetBit(0)).id() : 0;
    }

    /** Selects a record without saying so; it is not in the list while the find field hides it. */
    void select(long id) {
        quiet = true;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.row(i).id() == id) {
                grid.goTo(i);
                break;
            }
        }
        quiet = false;
    }

    /** The row that stands where that one stood or last; null when the list is empty. */
    Row<T> near(int index) {
        return rows.size() == 0 ? null : rows.row(Math.clamp(index, 0, rows.size() - 1));
    }

    /** Where a record stands in the list as shown; −1 when it does not. */
    int indexOf(long id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.row(i).id() == id) {
                return i;
            }
        }
        return -1;
    }

    /** Gives the grid the keyboard. */
    void focus() {
        grid.requestFocus();
    }

    /** The same, and goes to the first row where none is selected. */
    void enter() {
        grid.requestFocus();
        if (grid.selectedProperty().get().isEmpty() && rows.size() > 0) {
            grid.goTo(0);
        }
    }

    /** Gives the find field the keyboard. */
    void focusFind() {
        find.focus();
    }

    /** Puts this in the find field. */
    void find(String text) {
        find.find(text);
    }

    ReadOnlyObjectProperty<Message> summary() {
        return grid.summaryProperty();
    }
}
